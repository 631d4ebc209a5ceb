import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultView } from '../../src/core/address/view-url.ts';
import { countsOf, MOST_PARTNERS } from '../../src/core/counts/counts.ts';
import { monthsOfScope, playheadOfMonth } from '../../src/core/time/scope.ts';
import { stopsOf } from '../../src/core/time/stops.ts';
import { THEMES } from '../../src/core/types.ts';
import { isToldBy, stepNews } from '../../src/core/counts/step-news.ts';
import { stepTurns } from '../../src/core/counts/step-turns.ts';
import { countsAt, lifeOf } from '../../src/core/time/time-window.ts';
import { isFiltered, NO_FILTERS } from '../../src/core/view/filter.ts';
import { listed } from '../../src/core/view/listing.ts';
import { countedNow, partnerRecords, type Moment } from '../../src/core/view/partner-records.ts';
import { captionOf } from '../../src/film/caption-words.ts';
import { countsOfMonth, countsText, headlineText, periodText } from '../../src/i18n/counts-text.ts';
import { partnerFacts } from '../../src/i18n/partner-facts.ts';
import { partnerNow } from '../../src/i18n/partner-now.ts';
import { subjectHeadline, subjectTitle } from '../../src/i18n/subject-text.ts';
import { TURNS_WORDS } from '../../src/i18n/turns-words.ts';
import { freeCaption } from '../../src/present/talk/free-caption.ts';
import { Explorer } from '../../src/state/explorer.svelte.ts';
import { anyView, codes, dataset, scope } from './real-views.ts';

/** One way to count, wherever it is told: app, captions, film and picture, embed. */

test('every place that counts a view says the same number, with the same period', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const explorer = new Explorer(dataset, view, 'en');
      const { messages, format } = explorer;
      const by = playheadOfMonth(view.month, scope);
      // Counted one by one, which is what the sums must come to.
      const counts = countsOf(explorer.shownArcs, by, view.mode, view.withReported);
      expect(explorer.counts).toEqual(counts);
      const drawn = drawnOneByOne(explorer, by);
      expect(explorer.drawn).toEqual(drawn);
      const { mode, month, withReported } = view;
      const told = { counts, withReported, drawn, mode, month, scope };
      const headline = headlineText(told, messages, format);
      expect(headline).toContain(countsText(told, messages, format));
      expect(headline).toContain(periodText(told, messages, format));
      expect(headlineText(explorer, messages, format)).toBe(headline);
      expect(subjectHeadline(explorer, messages, format)).toBe(headline);
      expect(captionOf(explorer, { text: null, withMonth: true }).counts).toContain(headline);
      const caption = freeCaption(explorer, by - 1, by);
      expect(caption).toContain(countsOfMonth(told, messages, format));
      expect(freeCaption(explorer, scope.firstYear, by)).toContain(
        countsText(told, messages, format),
      );
    }),
    { numRuns: 60 },
  );
});

test('what a caption says of a step comes to what the headline has changed by, halts and ends too', () => {
  const months = fc.nat(monthsOfScope(scope) - 1);
  const anyThemes = fc.subarray([...THEMES], { minLength: 1 });
  fc.assert(
    fc.property(anyView, months, anyThemes, (view, other, shown) => {
      if (view.mode.kind === 'window') return;
      const hidden = new Set(THEMES.filter((theme) => !shown.includes(theme)));
      const filters = { ...view.filters, hiddenThemes: hidden };
      const [first, last] = [Math.min(view.month, other), Math.max(view.month, other)];
      const [after, by] = [playheadOfMonth(first, scope), playheadOfMonth(last, scope)];
      const at = (month: number) =>
        new Explorer(dataset, { ...view, filters, month, shelfOpen: true }, 'en');
      const [before, now] = [at(first), at(last)];
      const told = isToldBy(view.withReported, now.drawn);
      const idsOf = ({ shownAgreements, playhead }: Explorer): Set<string> =>
        new Set(
          shownAgreements.flatMap((each) => {
            const life = lifeOf(each, scope);
            return life && told(each) && countsAt(life, playhead, view.mode) ? [each.id] : [];
          }),
        );
      const [was, is] = [idsOf(before), idsOf(now)];
      const { counted } = stepNews(
        now.shownArcs,
        after,
        by,
        view.withReported ? { withReported: true, drawn: null } : now,
      );
      const { gained, lost } = stepTurns(
        { arcs: before.shownArcs, playhead: after },
        { arcs: now.shownArcs, playhead: by },
        view.mode,
        told,
      );
      expect(was.size + counted + gained.length - lost.length).toBe(is.size);
      if (after === by) return;
      const caption = freeCaption(now, after, by);
      const { format, language } = now;
      const { halted, lost: lostText } = TURNS_WORDS[language];
      const says = (text: string): boolean => caption.includes(text);
      expect(says(halted(format.number(gained.length)))).toBe(gained.length > 0);
      expect(says(lostText(format.number(lost.length)))).toBe(lost.length > 0);
      // Another moment's explorer, such as the speaker's, says the same of that step.
      expect(freeCaption(before, after, by)).toBe(caption);
    }),
    { numRuns: 60 },
  );
});
test('a partner is counted alike whether it is chosen or filtered by, and so are all that a theme leaves', () => {
  for (const code of codes) {
    const view = defaultView(scope);
    const chosen = new Explorer(dataset, view, 'en');
    chosen.selection = { kind: 'partner', code };
    const partners = new Set([code]);
    const filtered = new Explorer(dataset, { ...view, filters: { ...NO_FILTERS, partners } }, 'en');
    const { messages, format } = chosen;
    const headline = subjectHeadline(chosen, messages, format);
    expect(subjectHeadline(filtered, messages, format)).toBe(headline);
    expect(headlineText(filtered, messages, format)).toBe(headline);
  }
});

test('a talk about a partner says of its records what the panel does, and steps from one of their dates to the next', () => {
  for (const code of codes) {
    const view = { ...defaultView(scope), presenting: true };
    const explorer = new Explorer(dataset, view, 'en');
    const all = explorer.stops.length;
    explorer.selection = { kind: 'partner', code };
    const own = explorer.agreementsWith(code);
    const [records, years, ...undated] = partnerFacts(own, scope, explorer);
    const told = [subjectTitle(explorer, dataset, 'en'), years, records, ...undated].join(' · ');
    expect(freeCaption(explorer, scope.firstYear, scope.lastYear + 1)).toBe(told);
    expect(freeCaption(explorer, scope.lastYear + 1, scope.lastYear + 1)).toBe(told);
    expect(explorer.stops).toEqual(stopsOf(own, scope));
    expect(explorer.stops.length).toBeLessThan(all);
  }
});

test('what two moments differ in is one number in headline, list and panel, of the same records', () => {
  const months = fc.nat(monthsOfScope(scope) - 1);
  fc.assert(
    fc.property(anyView, months, fc.constantFrom(...codes), (view, other, code) => {
      const mode = { kind: 'compare', since: playheadOfMonth(other, scope) } as const;
      const explorer = new Explorer(dataset, { ...view, mode, listing: 'changed' }, 'en');
      const { messages, format, shownAgreements, difference } = explorer;
      const list = listed(shownAgreements, 'changed', explorer);
      const ended = list.filter((each) => difference!.ended.includes(each)).length;
      const made = list.filter((each) => difference!.made.includes(each)).length;
      const headline = headlineText(explorer, messages, format);
      if (made + ended === 0) expect(headline).toContain(messages.counts.unchanged);
      else expect(headline).toContain(messages.counts.ended(ended, format.number(ended)));
      if (explorer.drawn && made + ended > 0)
        expect(headline).toContain(messages.counts.records(made, format.number(made)));
      explorer.selection = { kind: 'partner', code };
      const own = explorer.agreementsWith(code);
      const groups = partnerRecords(code, own, explorer);
      const inPanel = (moment: Moment): number =>
        groups
          .filter((group) => group.moment === moment)
          .flatMap(({ years }) => years.flatMap(({ agreements }) => agreements)).length;
      const told = partnerNow({ kind: 'partner', code }, own.length, explorer)!;
      expect(told).toBe(subjectHeadline(explorer, messages, format));
      if (inPanel('made') + inPanel('ended') === 0) {
        const noneYet = /no record yet|لا سجل بعد|henüz kayıt yok/;
        if (!noneYet.test(told)) expect(told).toContain(messages.counts.unchanged);
        return;
      }
      expect(told).toContain(
        messages.counts.ended(inPanel('ended'), format.number(inPanel('ended'))),
      );
      if (!view.withReported)
        expect(told).toContain(
          messages.counts.records(inPanel('made'), format.number(inPanel('made'))),
        );
    }),
    { numRuns: 60 },
  );
});

test('what a band’s panel says is shown is what it lists as shown, and what its headline counts', () => {
  const themes = dataset.agreements.map(({ theme }) => theme);
  fc.assert(
    fc.property(
      anyView,
      fc.constantFrom(...codes),
      fc.constantFrom(...themes),
      (view, code, theme) => {
        const explorer = new Explorer(dataset, { ...view, withReported: false }, 'en');
        const about = { kind: 'band', code, theme } as const;
        explorer.selection = about;
        const { messages, format } = explorer;
        const own = explorer.agreementsWith(code).filter((each) => each.theme === theme);
        const shown = countedNow(partnerRecords(code, own, explorer));
        const told = partnerNow(about, own.length, explorer);
        if (told === null) expect(explorer.inBand).toHaveLength(own.length);
        else expect(told).toBe(subjectHeadline(explorer, messages, format));
        const isOnShelf = explorer.shelfDrawn && own.some(({ date }) => date.interval === null);
        if (explorer.difference === null && !isOnShelf)
          expect(new Set(explorer.inBand)).toEqual(shown);
      },
    ),
    { numRuns: 30 },
  );
});

/** What is told where agreements and contracts say too little, each record looked at by itself; null where they do not. */
function drawnOneByOne(explorer: Explorer, by: number) {
  const { filters, withReported, shownArcs, mode, shelfDrawn } = explorer;
  if (withReported || (mode.kind === 'compare' && !isFiltered(filters))) return null;
  const drawn = shownArcs.filter(({ life }) =>
    life === null ? shelfDrawn : countsAt(life, by, mode),
  );
  const ids = [...new Set(drawn.map(({ agreement }) => agreement.id))];
  const byChosen = filters.partners.size > 0;
  const firm = ids.filter((id) => {
    const { nature, confidence, partners } = explorer.agreements.get(id)!;
    const isFirm = confidence === 'high' && (nature === 'agreement' || nature === 'contract');
    return isFirm && !(byChosen && partners.length > MOST_PARTNERS);
  });
  const { agreements } = countsOf(shownArcs, by, mode, withReported);
  if (!isFiltered(filters) && (agreements > 1 || ids.length <= agreements)) return null;
  const partners = byChosen ? null : new Set(drawn.map(({ partner }) => partner)).size;
  return { records: ids.length, firm: firm.length, partners };
}
