"""The seed's set-up story by hand: a new box, an FTP client, a browser and a Telnet client, from the first password on."""
import json
import pathlib
import re
import subprocess
import tempfile

from harness import TOP, Server, Skipped, check, free_port, same, test, until
from t_browser import FLAGS
from terminal import Client

PAGES = ('index.html', 'android-192.png', 'apple-180.png', 'example02.html', 'example03.html', 'example04.html', 'example09.html')
STORY = '<!DOCTYPE html><title>Story</title><p>Once upon a time'


class Browser:
    """A page of Chromium that goes where it is told."""

    def __init__(self):
        if not (TOP / 'tests/e2e/node_modules').exists():
            raise Skipped('run npm ci in tests/e2e')
        self.process = subprocess.Popen(['node', str(TOP / 'tests/e2e/page.cjs'), *FLAGS], text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def sees(self, url):
        self.process.stdin.write(url + '\n')
        self.process.stdin.flush()
        page = json.loads(self.process.stdout.readline() or '{"status": 0, "text": "the browser has gone"}')
        return page['status'], page['text']

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        self.process.stdin.close()
        self.process.wait(30)
        self.process.stdout.close()


class Box(Server):
    """As tools/run starts it: web, Telnet and FTP, passwords made at the first start."""

    def __init__(self):
        self.telnet, self.ftp = free_port(), free_port()
        super().__init__('--telnet', self.telnet, '--ftp', self.ftp, seed=False)

    def passwords(self):
        return dict(re.findall(r'^new account (\w+), password (\S+) \(shown only this once\)$', self.text(), re.M))


def put(box, user, password, here, *lines):
    """At the prompt of an FTP client."""
    c = Client('tnftp', '127.0.0.1', box.ftp, cwd=here)
    c.wait('Name (')
    c.type(user + '\n', 'Password:')
    c.type(password + '\n', '230 logged on, use "/" to refer to your home directory')
    for line, wanted in lines:
        c.type(line + '\n', wanted)
    c.type('bye\n', '221 ')
    c.end()
    check(password not in c.screen.seen, 'the password is on the screen')


def telnet(box, password, wanted='commands.'):
    c = Client('inetutils-telnet', '127.0.0.1', box.telnet)
    c.wait('user: ')
    c.type('root\r', 'password: ')
    c.type(password + '\r', wanted)
    return c


def leave(c, *secrets):
    for secret in secrets:
        check(secret not in c.screen.seen, f'a password is on the screen: {c.screen.seen}')
    c.type('quit\r', 'Connection closed by foreign host.')
    c.end()


@test('S0-BOOT-09 S0-BOOT-11 S0-BOOT-12 S0-TEL-08 S0-TEL-10 S0-TEL-12 S0-TEL-19',
      'the story: FTP puts a page, the browser sees it, Telnet lists and deletes it, the password is changed')
def _():
    with Box() as b, Browser() as browser, tempfile.TemporaryDirectory(prefix='signalbox-story-') as here:
        until(lambda: len(b.passwords()) == 2, 'the passwords on the console')
        first, url = b.passwords(), b.url('/story.html')
        same(browser.sees(url), (404, 'Page does not exist.'))

        for name in PAGES:
            (b.root / 'var/www/html' / name).unlink()       # the seed's box had none of them
        pathlib.Path(here, 'story.html').write_text(STORY)
        put(b, 'webadmin', first['webadmin'], here, ('put story.html', '226 /var/www/html/story.html transfer complete'),
            (f'lcd {TOP}/handlers/pages', 'Local directory now'),
            *((f'put {name}', f'226 /var/www/html/{name} transfer complete') for name in PAGES))
        put(b, 'root', first['root'], TOP / 'handlers',
            ('put help.txt /var/telnet/help.txt', '226 /var/telnet/help.txt transfer complete'))
        same(browser.sees(url), (200, 'Once upon a time'))
        status, text = browser.sees(b.url('/'))
        check(status == 200 and 'Turn led on for 10 s' in text, text)
        for name in PAGES:
            same(b.get('/' + name).body, (TOP / 'handlers/pages' / name).read_bytes(), name)

        c = telnet(b, first['root'])
        c.type('help\r', 'to leave.')
        c.type('ls /var/www/html\r', f'{len(STORY):8} /var/www/html/story.html')
        c.type('rm /var/www/html/story.html\r', '/var/www/html/story.html deleted.')
        same(browser.sees(url), (404, 'Page does not exist.'))
        c.type('passwd\r', 'enter current password for user root: ')
        c.type(first['root'] + '\r', 'enter new password: ')
        c.type('Einhorn 7\r', 're-enter new password: ')
        c.type('Einhorn 7\r', 'Password changed.')
        leave(c, first['root'], 'Einhorn')

        leave(telnet(b, 'Einhorn 7'), 'Einhorn')
        c = telnet(b, first['root'], 'User name or password incorrect')
        c.wait('Connection closed by foreign host.')
        c.end()
        put(b, 'root', 'Einhorn 7', here)
        shadow, console = (b.root / 'etc/shadow').read_text(), b.text()
        for secret in ('Einhorn', *first.values()):
            check(secret not in shadow, 'a password lies in /etc/shadow')
            same(console.count(secret), int(secret != 'Einhorn'), 'times on the console')
