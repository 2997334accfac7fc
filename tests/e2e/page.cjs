/* page - one page of Chromium led by hand: node page.cjs FLAG...
 * Reads URLs from standard input, goes there, and prints a JSON line each: {"status", "text"}. */
'use strict';
const readline = require('readline');
const { chromium } = require('playwright-core');

(async () => {
  const executablePath = process.env.CHROMIUM || '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: process.argv.slice(2) });
  const page = await browser.newPage();
  for await (const url of readline.createInterface({ input: process.stdin })) {
    const reply = await page.goto(url);
    console.log(JSON.stringify({ status: reply.status(), text: await page.innerText('body') }));
  }
  await browser.close();
})().catch(err => { console.error(err); process.exit(1); });
