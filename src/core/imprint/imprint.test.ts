import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesSince } from './changes-since.ts';
import { IMPRINT, imprintText, readImprint, type Imprint } from './imprint.ts';
import { pngText, withPngText } from './png-text.ts';
import { svgMetadata, withSvgMetadata } from './svg-metadata.ts';

/** One transparent pixel. */
const PIXEL = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="1"><title>A</title></svg>';
const imprint: Imprint = {
  map: 'arcs',
  version: '0.1.0',
  view: 'time=2019-12&focus=KAZ~QAT',
  address: 'https://maps.example/?time=2019-12',
  records: ['a', 'b'],
};

describe('a picture', () => {
  it('gives back whatever it was told, as PNG and as SVG', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        const text = JSON.stringify({ word });
        expect(pngText(withPngText(PIXEL, IMPRINT, text), IMPRINT)).toBe(text);
        expect(svgMetadata(withSvgMetadata(SVG, IMPRINT, text), IMPRINT)).toBe(text);
      }),
    );
  });

  it('has a check sum that PNG’s readers accept', () => {
    const png = withPngText(PIXEL, 'Title', 'A');
    // Length 11, "iTXt", "Title", five zeros, "A", and the CRC-32 of all but the length.
    const chunk = Buffer.from(png.subarray(33, 33 + 12 + 11));
    expect(chunk.readUInt32BE(0)).toBe(11);
    expect(chunk.readUInt32BE(chunk.length - 4)).toBe(crc32(chunk.subarray(4, -4)));
  });

  it('that is of others, or broken off, says nothing', () => {
    expect(pngText(PIXEL, IMPRINT)).toBeNull();
    expect(pngText(withPngText(PIXEL, IMPRINT, 'abc').subarray(0, 50), IMPRINT)).toBeNull();
    expect(pngText(new Uint8Array([1, 2, 3]), IMPRINT)).toBeNull();
    expect(svgMetadata(SVG, IMPRINT)).toBeNull();
  });

  it('remembers only what is whole', () => {
    expect(readImprint(imprintText(imprint))).toEqual(imprint);
    for (const text of [
      null,
      '',
      '{}',
      'null',
      '{"map":1}',
      imprintText({ ...imprint, address: 'javascript:1' }),
    ])
      expect(readImprint(text)).toBeNull();
  });
});

describe('what has changed since', () => {
  const now = {
    version: '0.3.0',
    all: new Set(['a', 'c']),
    shown: ['a', 'c'],
    history: {
      editions: ['0.1.0', '0.2.0', '0.3.0'].map((version) => ({ version, created: '' })),
      since: { a: '0.2.0', c: '0.1.0' },
    },
  };

  it('are records that say something else, are gone, or are new', () => {
    expect(changesSince(imprint, now)).toEqual({ changed: ['a'], gone: ['b'], added: ['c'] });
    expect(changesSince({ ...imprint, version: '0.2.0' }, now).changed).toEqual([]);
    expect(changesSince({ ...imprint, version: '0.3.0' }, now).changed).toEqual([]);
  });

  it('is not known of a version without an edition, or where the editions did not arrive', () => {
    expect(changesSince({ ...imprint, version: '9' }, now).changed).toBeNull();
    expect(changesSince(imprint, { ...now, history: null }).changed).toBeNull();
  });
});
