import { expect, test } from 'vitest';
import { asksForHeight, heightMessages, hostIds } from './height-messages.ts';

const plain = hostIds('https://arcs.example/embed/?time=2019-06');
const pym = hostIds('https://arcs.example/embed/?initialWidth=600&childId=map-1&id=chart7');
const wordPress = hostIds('https://arcs.example/embed/?focus=KAZ#?secret=aB3xyz');

test('a page that says nothing about itself hears Datawrapper’s, AMP’s and Medium’s words', () => {
  expect(heightMessages(480, plain)).toEqual([
    { 'datawrapper-height': { 'ankara-arcs': 480 } },
    { sentinel: 'amp', type: 'embed-size', height: 480 },
    '{"src":"https://arcs.example/embed/?time=2019-06","context":"iframe.resize","height":480}',
  ]);
});

test('Pym’s page hears its own words as well, and Datawrapper’s by the id it gave', () => {
  const said = heightMessages(480, pym);
  expect(said[0]).toEqual({ 'datawrapper-height': { chart7: 480 } });
  expect(said).toContain('pymxPYMxmap-1xPYMxheightxPYMx480');
});

test('WordPress hears its secret again', () => {
  expect(heightMessages(480, wordPress)).toContainEqual({
    message: 'height',
    value: 480,
    secret: 'aB3xyz',
  });
});

test('what is no secret of WordPress’s is not echoed', () => {
  for (const hash of ['#?secret=', '#?secret=a<b', '#secret=abc', '#?secret=abc&x=1', '']) {
    expect(hostIds(`https://arcs.example/embed/${hash}`).secret).toBeNull();
  }
});

test('only a page that names this frame rightly has asked for the height', () => {
  expect(asksForHeight('pymxPYMxmap-1xPYMxwidthxPYMx600', pym)).toBe(true);
  expect(asksForHeight('pymxPYMxmap-2xPYMxwidthxPYMx600', pym)).toBe(false);
  expect(asksForHeight({ message: 'ready', secret: 'aB3xyz' }, wordPress)).toBe(true);
  expect(asksForHeight({ message: 'ready', secret: 'other' }, wordPress)).toBe(false);
  for (const data of [null, 7, {}, { message: 'ready' }, 'pymxPYMxnullxPYMxwidthxPYMx1']) {
    expect(asksForHeight(data, plain)).toBe(false);
  }
});
