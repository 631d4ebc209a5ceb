import type { Problem } from '../../core/problem.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { slipsOf } from '../guess/open-names.ts';
import type { LeftOut, Reason } from '../guess/reading.ts';

/** What keeps a row out of the map, as the command line prints it. */
export function problemOfRow(
  { line, reason }: LeftOut,
  file: string,
  gazetteer: Gazetteer,
): Problem {
  return { file, line, ...partsOf(reason, gazetteer) };
}

type Parts = Omit<Problem, 'file' | 'line'>;

function partsOf(reason: Reason, gazetteer: Gazetteer): Parts {
  const say = (column: string | null, found: string, expected: string, cure: string): Parts => ({
    column,
    found,
    expected,
    cure,
  });
  const { nameOf } = gazetteer;
  switch (reason.kind) {
    case 'nul':
      return say(reason.column, 'found a NUL', 'expected text', 'save the table again as text');
    case 'lost-letter':
      return say(
        reason.column,
        'found U+FFFD, where a letter was lost',
        'expected the letter',
        'export the table again as UTF-8, or write the letter',
      );
    case 'turned':
      return say(
        reason.column,
        'found a mark that turns the writing round (U+202A to U+202E)',
        'expected none',
        'remove it',
      );
    case 'mojibake':
      return say(
        reason.column,
        'found letters such as "Ã¼", UTF-8 that was read as something else',
        'expected the letters themselves',
        'export the table again as UTF-8',
      );
    case 'lookalike':
      return say(
        reason.column,
        'found a word of two alphabets that look alike',
        'expected a word of one alphabet',
        'type the word again',
      );
    case 'blank':
      return say(
        reason.column,
        'found an empty cell, which may mean the country above it, or none',
        'expected a country',
        'write it',
      );
    case 'unclosed':
      return say(
        null,
        'found a quotation mark that does not close',
        'expected a pair',
        'close it, and double those inside the cell',
      );
    case 'width':
      return say(
        null,
        `found ${reason.found} cells`,
        `expected ${reason.expected}`,
        'put cells that hold the mark between cells in quotation marks',
      );
    case 'no-title':
      return say('title', 'found nothing to be seen', 'expected a title', 'write it');
    case 'no-partner':
      return say('partners', 'found an empty cell', 'expected a country', 'name it');
    case 'date':
      return say(
        'date',
        `found "${reason.text}"`,
        'expected a day, month, year or range of the calendar',
        'correct it, leave it empty if it is not known, or say --dates dmy, mdy or ymd',
      );
    case 'about':
      return say(
        'date',
        `found "${reason.text}"`,
        'expected a day, month, year or range of the calendar, not about when',
        'write the years between which it lies, such as 1985/1989, or leave it empty',
      );
    case 'calendar': {
      const readings = reason.readings.map(
        ({ calendar, years }) => calendar + (years === null ? '' : `, which is ${years}`),
      );
      return say(
        'date',
        `found "${reason.text}", which looks ${readings.join(', or ')}`,
        'expected a date of the Gregorian calendar',
        'convert it, or leave it empty',
      );
    }
    case 'year':
      return say(
        'date',
        `found "${reason.text}"`,
        'expected a year from 1500 to 2100',
        'correct it, or leave it empty if it is not known',
      );
    case 'unknown': {
      const near = slipsOf(reason.text, gazetteer);
      const names = near.map((code) => `"${nameOf(code)}" (${code})`).join(', ');
      const cure = names
        ? `did you mean ${names}?`
        : 'write the name of a country or of its capital';
      return say('partners', `found "${reason.text}"`, 'expected a country', cure);
    }
    case 'union':
      return say(
        'partners',
        `found "${reason.text}", which is no country`,
        'expected countries',
        'name its members',
      );
    case 'several': {
      const choices = reason.choices.map((code) => `${code} (${nameOf(code)})`).join(', ');
      return say(
        'partners',
        `found "${reason.text}"`,
        'expected a name of one country',
        `write one of ${choices}`,
      );
    }
    case 'code':
      return say(
        'partners',
        `found "${reason.text}"`,
        `expected a code of the system ${reason.system} for a place of places.csv`,
        'correct it, or say --codes',
      );
    case 'refused': {
      const [found = '', expected = '', cure = ''] = reason.text.split('; ');
      return say(null, found, expected, cure);
    }
    case 'others':
      return say(
        'partners',
        `found no ${reason.hub} in a row of other countries`,
        'expected the hub among the parties, as in the rows around it',
        'leave the row out, or say --hub',
      );
    case 'only-hub':
      return say(
        'partners',
        `found ${reason.hub} alone`,
        'expected the other parties, as it is the hub of every arc',
        'name them',
      );
  }
}
