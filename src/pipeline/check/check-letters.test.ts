import { describe, expect, it } from 'vitest';
import { faultsOf, faultsWith, sampleFiles } from '../sample-files.ts';
import { lettersFault, LONGEST_CELL } from './check-letters.ts';

describe('checkLetters', () => {
  it('refuses what cannot be seen in any column, and says where it stands', () => {
    expect(faultsWith('texts.csv', ['Drones', 'Dro\u202enes'])).toEqual([
      'texts.csv:3 title: found U+202E after "Dro"; expected no character that turns the direction of writing; type it again',
    ]);
    expect(faultsWith('sources.csv', ['A publisher', 'A\u0007 publisher'])).toEqual([
      'sources.csv:2 publisher: found U+0007 after "A"; expected no control character; type it again',
    ]);
    expect(faultsWith('stages.csv', ['2019-06-30,', '2019-06-30,lost \ufffd'])).toEqual([
      'stages.csv:2 note: found U+FFFD after "lost "; expected no letter that was lost when the file was saved; type it again',
    ]);
  });

  it('refuses a word of two alphabets', () => {
    expect(faultsWith('agreements.csv', ['drones', 'JT\u0410'])).toEqual([
      'agreements.csv:3 systems: found "JT\u0410", whose U+0410 is of another alphabet; expected a word of one alphabet; type the word again',
    ]);
  });

  it('refuses a cell that is far too long, without printing it', () => {
    const [fault] = faultsWith('texts.csv', ['A sale', 'x'.repeat(400_000)]);
    expect(fault).toContain('expected at most 2000; shorten it, or close a quotation mark');
    expect(fault!.length).toBeLessThan(200);
  });

  it.each([
    'ATAK \u03b2'.slice(0, 4),
    'سلاح الجوّ',
    'İğdır',
    'two\nlines',
    'x'.repeat(LONGEST_CELL),
    '',
  ])('lets what people write pass: %j', (text) => expect(lettersFault(text)).toBeNull());
});

it('what the data package says of itself is looked at too, and its line is named', () => {
  const json = new TextDecoder().decode(sampleFiles().get('datapackage.json')!.bytes!);
  const { title } = JSON.parse(json) as { title: string };
  const line = json.split('\n').findIndex((text) => text.includes(JSON.stringify(title))) + 1;
  expect(faultsOf({ 'datapackage.json': json.replace(title, 'Agreements\u202e') })).toEqual([
    `datapackage.json:${line} title: found U+202E after "Agreements"; expected no character that turns the direction of writing; type it again`,
  ]);
});
