import { describe, expect, it } from 'vitest';
import { faultsWith } from '../sample-files.ts';

describe('checkDays', () => {
  it('refuses a stage whose days are the wrong way round', () => {
    expect(faultsWith('stages.csv', ['2020-01-01,2020-12-31', '2020-12-31,2020-01-01'])).toEqual([
      'stages.csv:3 date_to: found "2020-01-01"; expected 2020-12-31 or later, the day in date_from; swap the two days, or correct one',
    ]);
  });

  it('refuses days that no timeline is near', () => {
    expect(faultsWith('stages.csv', ['2019-06-01,', '1066-06-01,'])).toEqual([
      'stages.csv:2 date_from: found "1066-06-01"; expected a day from 1891 to 2074; correct the year',
    ]);
    expect(faultsWith('stages.csv', ['2020-12-31', '9999-12-31'])[0]).toContain(
      'stages.csv:3 date_to: found "9999-12-31"; expected a day from 1891 to 2074',
    );
    const end = faultsWith('agreements.csv', [
      'stated,,,,,,,,,high',
      'stated,9999-01-01,9999-12-31,year,stated,,,,,high',
    ]);
    expect(end[0]).toContain('agreements.csv:2 end_from: found "9999-01-01"; expected a day from');
  });
});

describe('checkPublished', () => {
  it('refuses a source from after the data', () => {
    const [fault] = faultsWith('sources.csv', ['2019-12-23', '2100']);
    expect(fault).toContain('sources.csv:2 published: found "2100"; expected 20');
    expect(faultsWith('sources.csv', ['2019-12-23', '2019-12'])).toEqual([]);
  });
});
