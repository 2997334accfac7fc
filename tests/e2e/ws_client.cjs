/* ws_client - a conversation with /ws through the npm package ws: node ws_client.cjs PORT plain|deflate */
'use strict';
const assert = require('assert');
const WebSocket = require('ws');

const [port, mode] = process.argv.slice(2);
const url = `ws://127.0.0.1:${port}/ws`;
const perMessageDeflate = mode === 'deflate' ? { threshold: 0 } : false;

function open(protocols) {
  return new Promise((done, fail) => {
    const w = new WebSocket(url, protocols, { perMessageDeflate });
    const queue = [], waiting = [];
    w.next = () => new Promise(d => queue.length ? d(queue.shift()) : waiting.push(d));
    w.on('message', (data, binary) => {
      const m = binary ? data : data.toString();
      waiting.length ? waiting.shift()(m) : queue.push(m);
    });
    w.on('open', () => done(w));
    w.on('error', fail);
  });
}

const closed = w => new Promise(d => w.on('close', (code, reason) => d([code, reason.toString()])));

(async () => {
  const w = await open(['echo', 'chat']);
  assert.strictEqual(w.protocol, 'chat');
  assert.strictEqual(w.extensions.includes('permessage-deflate'), mode === 'deflate');
  for (const m of ['text', 'größe €', '', 'a'.repeat(60000), Buffer.from([0, 1, 254, 255]), Buffer.alloc(60000, 'xyz')]) {
    w.send(m);
    assert.deepStrictEqual(await w.next(), m);
  }
  w.send('frag', { fin: false });
  w.send('ments', { fin: true });
  assert.strictEqual(await w.next(), 'fragments');
  for (let i = 0; i < 200; i++) w.send('m' + i);
  for (let i = 0; i < 200; i++) assert.strictEqual(await w.next(), 'm' + i);
  const pong = new Promise(d => w.on('pong', d));
  w.ping('are you there');
  assert.strictEqual((await pong).toString(), 'are you there');
  w.send('Trigger async');
  assert.strictEqual(await w.next(), 'Async data');
  const end = closed(w);
  w.close(4001, 'enough');
  assert.deepStrictEqual((await end)[0], 4001);
  console.log('done');
})().catch(err => { console.error(err); process.exit(1); });
setTimeout(() => { console.error('too slow'); process.exit(1); }, 30000).unref();
