import { SAMPLE_ABOUT } from '../../core/record/sample-agreement.ts';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { buildPackage } from './build-package.ts';
import { sampleFiles } from '../sample-files.ts';

it('holds the tables as they are, their description, licence and citation, and no stored article', () => {
  const files = unzipSync(buildPackage(sampleFiles(), { about: SAMPLE_ABOUT, version: '1.2.0' }));
  expect(Object.keys(files)).toEqual([
    'agreements.csv',
    'datapackage.json',
    'evidence.csv',
    'place-names.csv',
    'places.csv',
    'sources.csv',
    'stages.csv',
    'texts.csv',
    'README.txt',
  ]);
  expect(strFromU8(files['README.txt']!)).toContain('Version 1.2.0. CC BY 4.0.');
  expect(strFromU8(files['texts.csv']!)).toContain('kaz-1993,en,Training');
});

it('is the same bytes each time', () => {
  expect(buildPackage(sampleFiles(), { about: SAMPLE_ABOUT, version: '1' })).toEqual(
    buildPackage(sampleFiles(), { about: SAMPLE_ABOUT, version: '1' }),
  );
});
