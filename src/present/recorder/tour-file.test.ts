import { expect, test } from 'vitest';
import { SAMPLE_DATASET } from '../../tours/sample-tour.ts';
import { openTourFile, tourFileName } from './tour-file.ts';

const open = (content: BlobPart) =>
  openTourFile(new File([content], 'My tour.yaml'), SAMPLE_DATASET);

test('a file is opened whatever its name', async () => {
  const text = 'title: {en: T}\nscenes: [{time: 2019-06, caption: {en: C}}]';
  expect(await open(text)).toMatchObject({ tour: { title: { en: 'T' } } });
});

test('its faults are the sentences that the pipeline prints', async () => {
  expect(await open('title: {en: T}\nscenes: []')).toEqual({
    faults: ['My tour.yaml:2 scenes: found an empty list; expected a list of scenes; add a scene'],
  });
  expect(await open(Uint8Array.of(0xff))).toEqual({
    faults: [
      'My tour.yaml: found bytes that are not UTF-8; expected UTF-8 text; save the file again with the encoding UTF-8',
    ],
  });
  expect(await open(new Uint8Array(2_000_000))).toEqual({
    faults: ['My tour.yaml: found 2.0 MB; expected at most 1 MB; check that it is a tour'],
  });
});

test('a file is called after the English title, in what an address can hold', () => {
  expect(tourFileName('From S-400 to F-35')).toBe('from-s-400-to-f-35.yaml');
  expect(tourFileName('Türkiye’s Akıncı')).toBe('turkiye-s-akinci.yaml');
  expect(tourFileName('جولة')).toBe('my-tour.yaml');
  expect(tourFileName('Recorded')).toBe('my-tour.yaml');
});
