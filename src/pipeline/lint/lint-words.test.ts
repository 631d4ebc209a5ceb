import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../core/problem.ts';
import { buildAll } from '../build-all.ts';
import { sampleFiles, sampleWith } from '../sample-files.ts';
import { lint } from './lint.ts';

/** The sample with other files in place of its own, and what lint says of a file or column of it. */
function findingsOf(changed: Parameters<typeof sampleFiles>[0], about: string): string[] {
  const built = buildAll(
    sampleFiles({
      'systems.csv': 'name,refused\ndrones,\n',
      'texts.csv': sampleWith('texts.csv', ['A sale of drones.', 'A sale to Azerbaijan.']),
      ...changed,
    }),
  );
  if (built.kind === 'faulty') throw new Error(built.problems.map(formatProblem).join('\n'));
  return lint(built)
    .map(formatProblem)
    .filter((text) => text.includes(about));
}

describe('a term', () => {
  const TERMS = 'concept,ar,tr,refused_ar,refused_tr\ntalks,محادثات,görüşme,مباحثات,müzakere*\n';
  const withWords = (ar: string, tr: string) => ({
    'terms.csv': TERMS,
    'texts.csv': `${sampleWith('texts.csv', ['A sale of drones.', 'A sale to Azerbaijan.'])}aze-sale,ar,${ar},x\naze-sale,tr,${tr},x\n`,
  });

  it('is refused with article, prefix and, where a star says so, with every ending', () => {
    expect(findingsOf(withWords('والمباحثات', 'Müzakere ve müzakereler'), 'texts.csv')).toEqual([
      'texts.csv:4 title: found "والمباحثات"; expected the word of terms.csv; write "محادثات"',
      'texts.csv:5 title: found "müzakereler"; expected the word of terms.csv; write "görüşme"',
    ]);
  });

  it('is not found inside another word', () => {
    expect(findingsOf(withWords('مباحثاتهم', 'önmüzakere'), 'texts.csv')).toEqual([]);
  });
});

describe('a translation', () => {
  const CSV = 'en,ar,tr\ndrones,مسيّرات,insansız hava araçları\nSigned in Baku.,وُقّعت,İmzalandı\n';

  it('of words that no record has any more is named', () => {
    expect(findingsOf({ 'translations.csv': CSV }, 'translations.csv')).toEqual([
      'translations.csv:3 en: found "Signed in Baku."; expected a note, stage, paraphrase or system of a record; take over the new English, or remove the row',
    ]);
  });
});

describe('high confidence', () => {
  const publisher = (name: string) => ({
    'sources.csv': sampleWith('sources.csv', ['An article,A publisher', `An article,${name}`]),
  });

  it('does not rest on one voice that is not official', () => {
    expect(findingsOf({}, 'confidence')).toEqual([
      'agreements.csv:2 confidence: found "high" on "A publisher"; expected two sources that do not draw on each other, or an official text; find a second source, or write "medium"',
    ]);
  });

  it('may rest on an official text alone', () => {
    expect(findingsOf(publisher('Ministry of Defence of Kazakhstan'), 'confidence')).toEqual([]);
  });
});

it('a text in the letters of another language was pasted into the wrong line', () => {
  const tour = 'title: {en: T, tr: جولة الطائرات}\nscenes: [{caption: {en: C}}]';
  expect(findingsOf({ 'tours/a.yaml': tour }, 'tours/a.yaml')).toEqual([
    'tours/a.yaml title tr: found "جولة الطائرات"; expected Latin letters; put the translation here',
  ]);
});
