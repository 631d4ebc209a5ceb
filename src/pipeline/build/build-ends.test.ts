import { describe, expect, it } from 'vitest';
import { checkAll } from '../check-all.ts';
import { sampleFiles, sampleWith, type SampleName } from '../sample-files.ts';
import described from '../../../data/datapackage.json' with { type: 'json' };

/** The end of the sample's first agreement, of 1993; the other is of June 2019. */
function endOf(changed: { readonly [name in SampleName]?: string }) {
  const checked = checkAll(sampleFiles(changed));
  if (checked.kind === 'faulty') throw new Error(checked.problems[0]!.found);
  return checked.dataset.agreements.find(({ id }) => id === 'kaz-1993')!.end;
}

const linkedBy = (kind: string) => ({
  'links.csv': `agreement,kind,other\nkaz-1993,${kind},aze-sale\n`,
});
const ended = sampleWith('agreements.csv', [
  ',stated,,,,,',
  ',stated,2007-01-01,2007-12-31,year,relative,',
]);
const OWN = {
  precision: 'year',
  basis: 'relative',
  interval: { from: '2007-01-01', to: '2007-12-31' },
};

describe('an end', () => {
  it('is the interval that the table gives', () => {
    expect(endOf({})).toBeNull();
    expect(endOf({ 'agreements.csv': ended })).toEqual(OWN);
  });

  it('is the date of what replaced or ended it, if none is given', () => {
    const successor = {
      precision: 'month',
      basis: 'successor',
      interval: { from: '2019-06-01', to: '2019-06-30' },
    };
    expect(endOf(linkedBy('replaced-by'))).toEqual(successor);
    expect(endOf(linkedBy('ended-by'))).toEqual(successor);
    expect(endOf(linkedBy('part-of'))).toBeNull();
    expect(endOf({ ...linkedBy('replaced-by'), 'agreements.csv': ended })).toEqual(OWN);
  });

  it('is a day in a package of before, which knows no links either', () => {
    const resources = (described.resources as Resource[])
      .filter(({ name }) => name !== 'links')
      .map((resource) => ({ ...resource, schema: withOldEnd(resource) }));
    const agreements = sampleWith(
      'agreements.csv',
      ['end_from,end_to,end_precision,end_basis', 'end_date'],
      [',stated,,,,,', ',stated,2007-12-31,'],
      ['other-source,,,,,drones', 'other-source,,drones'],
    );
    expect(
      endOf({
        'datapackage.json': JSON.stringify({ ...described, resources }),
        'agreements.csv': agreements,
      }),
    ).toEqual({
      precision: 'day',
      basis: 'stated',
      interval: { from: '2007-12-31', to: '2007-12-31' },
    });
  });
});

interface Resource {
  readonly name: string;
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
}

const withOldEnd = ({ schema }: Resource): object => ({
  ...schema,
  fields: schema.fields.flatMap((field): object[] => {
    if (field.name === 'end_from') return [{ name: 'end_date', type: 'date', description: '' }];
    return field.name.startsWith('end_') ? [] : [field];
  }),
});
