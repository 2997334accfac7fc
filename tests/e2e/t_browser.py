"""Chromium from Debian, driven by playwright-core: the pages as a person sees them."""
import json
import subprocess

from harness import OUT, SLOW, TOP, Server, Skipped, check, same, test
from t_examples import CONSOLE09

FLAGS = ('--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
         '--disable-component-update', '--disable-sync')
_results = {}
_console = []


def browse():
    """Runs all scenarios once; afterwards each test looks up its own."""
    if _results:
        return
    if not (TOP / 'tests/e2e/node_modules').exists():
        raise Skipped('run npm ci in tests/e2e')
    OUT.mkdir(parents=True, exist_ok=True)
    with Server() as s:
        _results['end'] = {'ok': False, 'why': 'the browser did not end in time'}      # said once, not tried again
        done = subprocess.run(['node', str(TOP / 'tests/e2e/browser.cjs'), s.url(''), str(OUT), *FLAGS],
                              capture_output=True, text=True, timeout=150 * SLOW)
        del _results['end']
        for line in done.stdout.splitlines():
            if line.startswith('{'):
                r = json.loads(line)
                _results[r['name']] = r
        _results.setdefault('end', {'ok': done.returncode == 0, 'why': (done.stdout + done.stderr)[-300:]})
        _console.extend(s.lines())
        _results['upload bytes'] = {'ok': True, 'data': read(s.root / 'var/upload/from browser.txt')}


def read(path):
    return path.read_bytes() if path.exists() else None


def scenario(row, name, title):
    def body():
        browse()
        r = _results.get(name) or _results['end']
        check(r['ok'] and name in _results, r.get('why', 'not reached: ' + _results['end']['why']))
    test(row, title)(body)


scenario('S0-HTTP-19', 'demo', 'browser: the demo page without an error on its console')
scenario('S0-HTTP-19', 'led', 'browser: the LED switch switches the LED and shows what others switched')
scenario('S0-HTTP-19', 'upTime', 'browser: up time counts each second')
scenario('S0-HTTP-19', 'graphs', 'browser: both graphs are drawn, again each minute')
scenario('S0-HTTP-19', 'icons', 'browser: the icons are pictures of 192 and 180 pixels')
scenario('S0-HTTP-16', 'led10s', 'browser: Turn led on for 10 s')
scenario('S0-EX-02', 'example02', 'browser: example02.html shows the state')
scenario('S0-EX-03', 'example03', 'browser: example03.html, a checkbox that works')
scenario('S0-EX-04', 'example04', 'browser: example04.html, a slider that works')
scenario('S0-EX-09c', 'example09', 'browser: example09.html, its lines on page and console (S0-EX-09d)')
scenario('S0-BOOT-11', 'upload', 'browser: a file is uploaded with the form')
scenario('S0-HTTP-06', 'sse', 'browser: EventSource gets events')
scenario('S0-HTTP-06', 'private', 'browser: a page behind a password')
scenario('S0-WS-02', 'wsecho', 'browser: text and binary over /ws, with compression')


@test('S0-EX-09a', "browser: the server's console lines (S0-EX-09b)")
def _():
    browse()
    same([x for x in _console if '[example 09]' in x], CONSOLE09)


@test('S0-BOOT-11', 'browser: the uploaded bytes')
def _():
    browse()
    same(_results['upload bytes']['data'], 'größe\r\n--line\r\n'.encode())
