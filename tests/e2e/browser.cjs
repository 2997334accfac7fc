/* browser - scenarios in Chromium: node browser.cjs URL SCREENSHOT_DIR FLAG...
 * Prints one JSON line per scenario: {"name", "ok", "why"}. */
'use strict';
const assert = require('assert');
const fs = require('fs');
const path = require('path');
const { chromium } = require('playwright-core');

const [url, shots, ...flags] = process.argv.slice(2);
const executablePath = process.env.CHROMIUM || '/usr/bin/chromium';
const shot = name => path.join(shots, `page-${name}.png`);
let browser;

async function scenario(name, work, options = {}) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, ...options });
  const page = await context.newPage();
  const log = [], errors = [];
  page.setDefaultTimeout(8000);
  page.on('console', m => {
    if (m.location().url.endsWith('/favicon.ico')) return;     /* example01.html names no icon */
    (m.type() === 'error' ? errors : log).push(m.text());
  });
  page.on('pageerror', e => errors.push(String(e)));
  let result;
  try {
    await work(page, log, errors);
    assert.deepStrictEqual(errors, [], 'errors on the console');
    result = { name, ok: true };
  } catch (err) {
    result = { name, ok: false, why: String(err.message || err).split('\n').slice(0, 6).join(' ').slice(0, 400) };
  }
  console.log(JSON.stringify(result));
  await context.close();
}

const led = async (page, method = 'GET', state = '') =>
  (await (await page.request.fetch(`${url}/builtInLed${state}`, { method })).json()).builtInLed;

async function seconds(page) {
  return parseInt(await page.textContent('#upTime'), 10);
}

async function demo(page) {
  const answers = [];
  page.on('response', r => answers.push([r.url(), r.status()]));
  await page.goto(url + '/');
  await page.waitForFunction("document.querySelectorAll('svg .dot').length === 2");
  await page.waitForTimeout(1200);
  assert.strictEqual(await page.title(), 'signalbox');
  assert.deepStrictEqual(answers.filter(a => a[1] >= 400), []);
  assert.ok(answers.every(a => a[0].startsWith(url)), 'asks somebody else');
  assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), 'wider than the phone');
  await page.screenshot({ path: shot('demo'), fullPage: true });
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.waitForFunction("document.querySelector('svg').viewBox.baseVal.width > 600");    /* drawn anew */
  await page.screenshot({ path: shot('demo-wide'), fullPage: true });
}

async function ledSwitch(page) {
  await led(page, 'PUT', '/off');
  await page.goto(url + '/');
  await page.waitForSelector('#ledSwitch:enabled');
  assert.strictEqual(await page.isChecked('#ledSwitch'), false);
  await page.check('#ledSwitch');
  await page.waitForSelector('#led.on');
  assert.strictEqual(await led(page), 'on');
  await page.screenshot({ path: shot('led-on') });
  await page.uncheck('#ledSwitch');
  await page.waitForSelector('#led:not(.on)');
  assert.strictEqual(await led(page), 'off');
  await led(page, 'PUT', '/on');
  await page.reload();
  await page.waitForSelector('#led.on');
}

async function upTime(page) {
  await page.goto(url + '/');
  await page.waitForFunction("/^\\d+ sec$/.test(document.getElementById('upTime').textContent)");
  const first = await seconds(page);
  await page.waitForTimeout(3100);
  const later = await seconds(page);
  assert.ok(later >= first + 2 && later <= first + 4, `${first}, ${later}`);
}

/* A minute is not waited for: the page's clock is moved. */
async function graphs(page) {
  let asked = 0;
  page.on('request', r => { if (/freeHeap|connectionCount/.test(r.url())) asked++; });
  await page.clock.install();
  await page.goto(url + '/');
  await page.waitForFunction("document.querySelectorAll('svg .dot').length === 2");
  assert.strictEqual(asked, 2);
  await page.clock.runFor(61000);
  for (let i = 0; asked < 4 && i < 50; i++) await page.waitForTimeout(100);
  assert.strictEqual(asked, 4);
  const samples = { scale: [], value: [] };
  for (let i = 0; i < 60; i++) {
    samples.scale.push((i + 7) % 5 ? '' : String((i + 7) % 60));
    samples.value.push(String(Math.round(250 + 20 * Math.sin(i / 5))));
  }
  await page.route('**/freeHeap', r => r.fulfill({ json: samples }));
  await page.clock.runFor(61000);
  await page.waitForFunction("(document.querySelector('#freeHeap .curve')?.getAttribute('points') || '').split(' ').length === 60");
  assert.strictEqual(await page.locator('#freeHeap text').count(), 3 + 12);
  await page.screenshot({ path: shot('graphs'), fullPage: true });
}

async function icons(page) {
  await page.goto(url + '/');
  for (const [selector, size] of [['link[rel=icon]', 192], ['link[rel=apple-touch-icon]', 180]]) {
    const got = await page.evaluate(async s => {
      const image = new Image();
      image.src = document.querySelector(s).href;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, selector);
    assert.deepStrictEqual(got, [size, size]);
  }
}

async function led10s(page) {
  await led(page, 'PUT', '/off');
  await page.goto(url + '/');
  await page.click('#led10s');
  const start = Date.now();
  await page.waitForSelector('#led.on');
  assert.strictEqual(await led(page), 'on');
  await page.waitForSelector('#led:not(.on)', { timeout: 14000 });
  assert.ok(Date.now() - start > 9500, `off after ${Date.now() - start} ms`);
  assert.strictEqual(await led(page), 'off');
  await page.waitForSelector('#led10s:enabled');
}

async function example02(page) {
  for (const state of ['on', 'off']) {
    await led(page, 'PUT', '/' + state);
    await page.goto(url + '/example02.html');
    await page.waitForFunction(s => document.body.innerText.includes(`Led is ${s}.`), state);
    assert.match(await page.innerText('body'), /^Example 02 - static HTML page calling REST functions\s+Led is (on|off)\.$/);
  }
}

const control = (n, title) => async page => {
  await led(page, 'PUT', '/on');
  let held;
  await page.route('**/builtInLed', async r => { held = r; });
  await page.goto(`${url}/example${n}.html`);
  assert.ok((await page.innerText('body')).startsWith(`Example ${n} - ${title}`));
  assert.ok(await page.isDisabled('#ledSwitch'), 'disabled until the state is known');
  await held.continue();
  await page.waitForSelector('#ledSwitch:enabled');
  assert.strictEqual(await page.isChecked('#ledSwitch'), true);
  await page.uncheck('#ledSwitch');
  await page.waitForTimeout(200);
  assert.strictEqual(await led(page), 'off');
  await page.check('#ledSwitch');
  await page.waitForTimeout(500);
  assert.strictEqual(await led(page), 'on');
  await page.screenshot({ path: shot('example' + n) });
};

async function example09(page, log) {
  await page.goto(url + '/example09.html');
  await page.waitForFunction("document.getElementById('log').textContent.includes('is closed')");
  const lines = [
    'WebSocket connection established.',
    "[example 09] got text from server over webSocket: Thank you webSocket client, I'm sending back 8 32 bit binary floats.",
    '[example 09] got 32 bytes of binary data from server over webSocket\n' +
      '[example 09] 1 0.5 0.25 0.125 0.0625 0.03125 0.015625 0.0078125',
    '[example 09] Looks like this is the geometric sequence,\n' +
      '[example 09] which means that 32 bit floating point format is compatible with ESP32 C++ server.\n',
    'WebSocket connection is closed.',
  ];
  assert.deepStrictEqual(log, lines);
  for (const line of lines) assert.ok((await page.textContent('#log')).includes(line.trimEnd()), line);
  await page.screenshot({ path: shot('example09') });
}

async function upload(page) {
  await page.goto(url + '/upload.html');
  await page.setInputFiles('input[type=file]', { name: 'from browser.txt', mimeType: 'text/plain', buffer: Buffer.from('größe\r\n--line\r\n') });
  const [reply] = await Promise.all([page.waitForResponse(r => r.request().method() === 'POST'), page.click('button')]);
  assert.ok([200, 201, 303].includes(reply.status()), `status ${reply.status()}`);
  await page.goto(url + '/upload/');
  assert.ok((await page.innerText('body')).includes('from browser.txt'), 'not listed');
  await page.screenshot({ path: shot('upload') });
  const text = await page.evaluate(async () => (await fetch('/upload/from%20browser.txt')).text());
  assert.strictEqual(text, 'größe\r\n--line\r\n');
}

async function sse(page) {
  await page.goto(url + '/example01.html');
  const events = await page.evaluate(() => new Promise((done, fail) => {
    const got = [], source = new EventSource('/events');
    source.onmessage = e => { if (got.push(e.data) === 3) { source.close(); done(got); } };
    source.onerror = () => fail(new Error('event stream broke'));
    setTimeout(() => fail(new Error(`only ${got.length} events`)), 6000);
  }));
  assert.ok(events.every(e => /^\d+ sec$/.test(e)), events.join());
}

async function secret(page, log, errors) {
  assert.strictEqual((await page.goto(url + '/private/')).status(), 200);
  assert.ok((await page.innerText('body')).includes('webadmin'));
}

async function wsEcho(page) {
  await page.goto(url + '/example01.html');
  const got = await page.evaluate(() => new Promise((done, fail) => {
    const ws = new WebSocket(`ws://${location.host}/ws`, ['chat']), back = [];
    ws.binaryType = 'arraybuffer';
    ws.onopen = () => { ws.send('x'.repeat(5000)); ws.send(new Uint8Array(3000).fill(7)); ws.send('Trigger async'); };
    ws.onmessage = e => {
      back.push(typeof e.data === 'string' ? e.data.slice(0, 10) + e.data.length : new Uint8Array(e.data).reduce((a, b) => a + b));
      if (back.length === 3) { ws.close(1000); }
    };
    ws.onclose = e => done([...back, ws.protocol, ws.extensions.split(';')[0], e.code, e.wasClean]);
    ws.onerror = () => fail(new Error('broken'));
    setTimeout(() => fail(new Error('too slow')), 5000);
  }));
  assert.deepStrictEqual(got, ['xxxxxxxxxx5000', 21000, 'Async data10', 'chat', 'permessage-deflate', 1000, true]);
}

(async () => {
  fs.mkdirSync(shots, { recursive: true });
  browser = await chromium.launch({ executablePath, args: flags });
  await scenario('led10s', led10s);
  await scenario('demo', demo);
  await scenario('led', ledSwitch);
  await scenario('upTime', upTime);
  await scenario('graphs', graphs);
  await scenario('icons', icons);
  await scenario('example02', example02);
  await scenario('example03', control('03', 'HTML page interacting with ESP32'));
  await scenario('example04', control('04', 'user interface with style'));
  await scenario('example09', example09);
  await scenario('upload', upload);
  await scenario('sse', sse);
  await scenario('private', secret, { httpCredentials: { username: 'webadmin', password: 'webadminpassword' } });
  await scenario('wsecho', wsEcho);
  await browser.close();
})().catch(err => { console.error(err); process.exit(1); });
