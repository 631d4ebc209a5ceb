import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultView } from '../../src/core/address/view-url.ts';
import { arcsOf } from '../../src/core/arcs/arcs.ts';
import { countsOf, recordCounts } from '../../src/core/counts/counts.ts';
import { monthsOfScope, playheadOfMonth } from '../../src/core/time/scope.ts';
import { CONFIDENCES, LANGUAGES, NATURES, STATUSES, THEMES } from '../../src/core/types.ts';
import { NO_FILTERS } from '../../src/core/view/filter.ts';
import type { View } from '../../src/core/view/view.ts';
import { captionOf } from '../../src/film/caption-words.ts';
import {
  countsOfMonth,
  countsText,
  headlineText,
  periodText,
  recordsText,
} from '../../src/i18n/counts-text.ts';
import { subjectHeadline, subjectTitle } from '../../src/i18n/subject-text.ts';
import { buildAll } from '../../src/pipeline/build-all.ts';
import { freeCaption } from '../../src/present/talk/free-caption.ts';
import { Explorer } from '../../src/state/explorer.svelte.ts';
import { readInputFiles } from '../files/read-input-files.ts';
import { partnerPage } from '../pages/partner-page.ts';
import { pageSite } from '../pages/page-site.ts';

/** One way to count, wherever it is told: app, captions, film and picture, embed, written pages. */

const built = buildAll(readInputFiles('data'));
if (built.kind === 'faulty')
  throw new Error('the tables have faults - run npm run data to see them');
const { dataset } = built;
const { scope } = dataset;
const arcs = arcsOf(dataset);
const codes = [...new Set(dataset.agreements.flatMap(({ partners }) => partners))];
const site = pageSite(dataset, null, () => false);

const anyOf = <T>(words: readonly T[]) => fc.subarray([...words]).map((chosen) => new Set(chosen));
const anyView: fc.Arbitrary<View> = fc
  .record({
    month: fc.nat(monthsOfScope(scope) - 1),
    mode: fc.oneof(
      fc.constant({ kind: 'so-far' } as const),
      fc.constant({ kind: 'in-force' } as const),
      fc.record({ kind: fc.constant('window' as const), years: fc.integer({ min: 1, max: 34 }) }),
    ),
    filters: fc.oneof(
      fc.constant(NO_FILTERS),
      fc.record({
        hiddenThemes: anyOf(THEMES),
        natures: anyOf(NATURES),
        statuses: anyOf(STATUSES),
        partners: anyOf(codes.slice(0, 4)),
        systems: fc.constant(new Set<string>()),
        confidences: anyOf(CONFIDENCES),
      }),
    ),
    withReported: fc.boolean(),
    language: fc.constantFrom(...LANGUAGES),
  })
  .map((parts) => ({ ...defaultView(scope), ...parts }));

test('every place that counts a view says the same number, with the same period', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const explorer = new Explorer(dataset, view, 'en');
      const { messages, format } = explorer;
      const by = playheadOfMonth(view.month, scope);
      // Counted one by one, which is what the sums must come to.
      const counts = countsOf(explorer.shownArcs, by, view.mode, view.withReported);
      expect(explorer.counts).toEqual(counts);
      const told = { counts, mode: view.mode, month: view.month, scope };
      const headline = headlineText(told, messages, format);
      expect(headline).toContain(countsText(counts, messages, format));
      expect(headline).toContain(periodText(told, messages, format));
      expect(headlineText(explorer, messages, format)).toBe(headline);
      expect(subjectHeadline(explorer, messages, format)).toBe(headline);
      expect(captionOf(explorer, { text: null, withMonth: true }).counts).toContain(headline);
      const caption = freeCaption(explorer, by - 1, by);
      expect(caption).toContain(countsOfMonth(told, messages, format));
      expect(freeCaption(explorer, scope.firstYear, by)).toContain(
        countsText(counts, messages, format),
      );
    }),
    { numRuns: 60 },
  );
});

test('a partner has one number of records, firm ones beside it, in panel, embed, picture and on its page', () => {
  for (const code of codes) {
    const explorer = new Explorer(dataset, defaultView(scope), 'en');
    explorer.selection = { kind: 'partner', code };
    const { messages, format } = explorer;
    const records = explorer.agreementsWith(code);
    const counts = recordCounts(records);
    expect(partnerPage(code, site)).toContain(recordsText(counts, messages, format));
    // What has no date on the timeline is in no period.
    const dated = recordCounts(
      records.filter(({ id }) => arcs.find(({ agreement }) => agreement.id === id)!.life !== null),
    );
    const headline = subjectHeadline(explorer, messages, format);
    expect(headline).toContain(messages.counts.agreements(dated.firm, format.number(dated.firm)));
    const { counts: line, title } = captionOf(explorer, { text: null, withMonth: true });
    expect(line).toBe(headline);
    expect(title).toBe(subjectTitle(explorer, dataset, 'en'));
    expect(title).toContain(explorer.nameOf(code));
  }
});
