import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inDirection, wordsInDirection } from './in-direction.ts';
import { messagesIn } from './language.ts';
import { SHARE_MESSAGES } from './share-messages.ts';
import { TOURS_MESSAGES } from './tours-messages.ts';

const FROM = '\u2068';
const TO = '\u2069';

describe('what runs left to right inside an Arabic sentence', () => {
  it('is isolated: months, addresses, keys, versions, names of files', () => {
    const { timeline, failures, panel } = messagesIn('ar');
    expect(timeline.yearUnknown('abc', '1991', '2024')).toContain(`${FROM}2019-06${TO}`);
    expect(timeline.yearUnknown('2019-13', '1991', '2024')).toContain(`${FROM}2019-13${TO}`);
    expect(failures.badAddress('focus', 'kaz-2022')).toContain(`${FROM}focus=kaz-2022${TO}`);
    expect(panel.copyFailed('Ctrl+C')).toContain(`${FROM}Ctrl+C${TO}`);
    const { recorder } = TOURS_MESSAGES.ar;
    expect(recorder.playExplained).toContain(`${FROM}2005-12${TO}`);
    expect(recorder.playUnknown('2005-99', '1991-01', '2024-12')).toContain(`${FROM}1991-01${TO}`);
    expect(recorder.opened('my-tour.yaml')).toContain(`${FROM}my-tour.yaml${TO}`);
    expect(SHARE_MESSAGES.ar.frozen.label('0.2.0')).toContain(`${FROM}0.2.0${TO}`);
  });

  it('is isolated where it is a range of numbers inside a record’s words, and only there', () => {
    expect(inDirection('من 2019-06 إلى 29-30 يونيو، طراز 209/1400', 'ar')).toBe(
      `من ${FROM}2019-06${TO} إلى ${FROM}29-30${TO} يونيو، طراز ${FROM}209/1400${TO}`,
    );
    expect(inDirection('مقاتلات F-16 بقيمة 3.5 مليار', 'ar')).toBe('مقاتلات F-16 بقيمة 3.5 مليار');
    expect(inDirection('2019-06 tarihinde', 'tr')).toBe('2019-06 tarihinde');
    expect(wordsInDirection({ title: '2019-06', summary: 'نص' }, 'ar').title).toBe(
      `${FROM}2019-06${TO}`,
    );
    const twice = inDirection(inDirection('في 2019-06', 'ar'), 'ar');
    expect(twice).toBe(inDirection('في 2019-06', 'ar'));
  });

  it('is isolated by one function: no file of words writes the marks itself', () => {
    const folder = new URL('.', import.meta.url);
    const writers = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(
        (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'isolated.ts',
      )
      .filter((file) =>
        /[\u2066-\u2069]|\\u206[6-9]/.test(readFileSync(new URL(file, folder), 'utf8')),
      );
    expect(writers).toEqual([]);
  });
});
