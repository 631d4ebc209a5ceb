import { expect, test } from 'vitest';
import {
  SAMPLE_ABOUT,
  sampleAgreement,
  sampleDate,
  SAMPLE_SCOPE,
} from '../core/record/sample-agreement.ts';
import type { Overview, PlaceCode } from '../core/types.ts';
import { hear } from './message-api.ts';

const DATASET: Overview = {
  version: '1',
  about: SAMPLE_ABOUT,
  scope: SAMPLE_SCOPE,
  agreements: [
    sampleAgreement({ id: 'kaz-2022', date: sampleDate('2022-05-01', '2022-05-31') }),
    sampleAgreement({
      id: 'qat-undated',
      partners: ['QAT' as PlaceCode],
      date: sampleDate(null),
    }),
  ],
  places: [],
};

const say = (type: unknown, more = {}) => hear({ ankaraArcs: 1, type, ...more }, DATASET);
const refusal = (type: unknown, more = {}) => {
  const heard = say(type, more);
  return heard?.kind === 'refused' ? heard.message : null;
};

test('what is not meant for us is not answered', () => {
  for (const data of [null, undefined, 'ankaraArcs', 1, [], {}, { type: 'play' }]) {
    expect(hear(data, DATASET)).toBeNull();
  }
});

test('play, pause and getState need no more than their name', () => {
  for (const kind of ['play', 'pause', 'getState'] as const) {
    expect(say(kind)).toEqual({ kind: 'command', command: { kind } });
  }
});

test('a time is a month of the slider, or a year for its last month', () => {
  const month = (2019 - 1991) * 12 + 5;
  expect(say('setTime', { time: '2019-06' })).toEqual({
    kind: 'command',
    command: { kind: 'setTime', month },
  });
  expect(say('setTime', { time: '2019' })).toMatchObject({ command: { month: month + 6 } });
});

test(
  'a focus moves the clock to its agreement, opens the shelf for one without a date, and '.concat(
    'leaves the clock for a partner or for nothing',
  ),
  () => {
    const month = (2022 - 1991) * 12 + 4;
    expect(say('focus', { focus: 'kaz-2022' })).toEqual({
      kind: 'command',
      command: {
        kind: 'focus',
        selection: { kind: 'agreement', id: 'kaz-2022' },
        month,
        shelfOpen: false,
      },
    });
    expect(say('focus', { focus: 'qat-undated' })).toMatchObject({
      command: { month: null, shelfOpen: true },
    });
    expect(say('focus', { focus: 'KAZ' })).toMatchObject({
      command: { selection: { kind: 'partner', code: 'KAZ' }, month: null },
    });
    expect(say('focus', { focus: '' })).toMatchObject({
      command: { selection: { kind: 'none' }, month: null },
    });
  },
);

test('every refusal says what was wrong, and what to say instead', () => {
  expect(hear({ ankaraArcs: 2, type: 'play' }, DATASET)).toEqual({
    kind: 'refused',
    message: 'version of type number is not spoken here - say ankaraArcs: 1',
  });
  expect(refusal('stop')).toBe(
    'type "stop" is not known - say one of setTime, focus, play, pause, getState',
  );
  expect(refusal('setTime', { time: '1850' })).toBe(
    'time "1850" is not a month shown here - write it as "YYYY-MM" or "YYYY", from 1991 to 2024',
  );
  expect(refusal('setTime', { time: 2019 })).toBe(
    'time of type number is not a month shown here - write it as "YYYY-MM" or "YYYY", from 1991 to 2024',
  );
  expect(refusal('focus', { focus: 'ATL' })).toBe(
    'focus "ATL" is not known - give an agreement\'s id, several joined by "~", or a partner\'s code such as "KAZ"; "" for none',
  );
  expect(refusal('focus', { focus: 'x'.repeat(1000) })!.length).toBeLessThan(250);
});
