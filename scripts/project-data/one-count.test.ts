import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultView } from '../../src/core/address/view-url.ts';
import {
  countsOf,
  isCounted,
  isProgramme,
  MOST_PARTNERS,
  recordCounts,
} from '../../src/core/counts/counts.ts';
import { monthsOfScope, playheadOfMonth } from '../../src/core/time/scope.ts';
import { markup } from '../../src/core/text/markup.ts';
import { numbersKept } from '../../src/core/text/numbers-kept.ts';
import { stopsOf } from '../../src/core/time/stops.ts';
import { CONFIDENCES, LANGUAGES, NATURES, STATUSES, THEMES } from '../../src/core/types.ts';
import { isToldBy, stepNews } from '../../src/core/counts/step-news.ts';
import { stepTurns } from '../../src/core/counts/step-turns.ts';
import { countsAt, lifeOf } from '../../src/core/time/time-window.ts';
import { ASKED, asksFor, isFiltered, NO_FILTERS } from '../../src/core/view/filter.ts';
import { listed } from '../../src/core/view/listing.ts';
import { countedNow, partnerRecords, type Moment } from '../../src/core/view/partner-records.ts';
import type { View } from '../../src/core/view/view.ts';
import { captionOf } from '../../src/film/caption-words.ts';
import {
  countsOfMonth,
  countsText,
  headlineText,
  periodText,
  recordsText,
} from '../../src/i18n/counts-text.ts';
import { formatIn } from '../../src/i18n/format.ts';
import { messagesIn } from '../../src/i18n/language.ts';
import { FILTER_MESSAGES } from '../../src/i18n/filter-messages.ts';
import { filterWord } from '../../src/i18n/filter-word.ts';
import {
  HEADLINE_EXPLAINED,
  headlineExplained,
  subjectExplained,
} from '../../src/i18n/headline-explained.ts';
import { legendOf } from '../../src/core/record/categories.ts';
import { PANEL_MESSAGES } from '../../src/i18n/panel-messages.ts';
import { partnerFacts } from '../../src/i18n/partner-facts.ts';
import { partnersBeside, partnersTold } from '../../src/i18n/partners-told.ts';
import { partnerNow } from '../../src/i18n/partner-now.ts';
import { subjectHeadline, subjectTitle } from '../../src/i18n/subject-text.ts';
import { PRESENT_MESSAGES } from '../../src/i18n/present-messages.ts';
import { buildAll } from '../../src/pipeline/build-all.ts';
import { freeCaption } from '../../src/present/talk/free-caption.ts';
import { Explorer } from '../../src/state/explorer.svelte.ts';
import { readInputFiles } from '../files/read-input-files.ts';
import { agreementPage } from '../pages/agreement-page.ts';
import { partnerPage } from '../pages/partner-page.ts';
import { pageSite } from '../pages/page-site.ts';

/** One way to count, wherever it is told: app, captions, film and picture, embed, written pages. */

const built = buildAll(readInputFiles('data'));
if (built.kind === 'faulty')
  throw new Error('the tables have faults - run npm run data to see them');
const { dataset } = built;
const { scope } = dataset;
const codes = [...new Set(dataset.agreements.flatMap(({ partners }) => partners))];
const site = pageSite(dataset, null, () => false);
const pageOf = new Map(codes.map((code) => [code, partnerPage(code, site)]));

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
      const { halted, lost: lostText } = PRESENT_MESSAGES[language].step;
      const says = (text: string): boolean => caption.includes(text);
      expect(says(halted(format.number(gained.length)))).toBe(gained.length > 0);
      expect(says(lostText(format.number(lost.length)))).toBe(lost.length > 0);
      // Another moment's explorer, such as the speaker's, says the same of that step.
      expect(freeCaption(before, after, by)).toBe(caption);
    }),
    { numRuns: 60 },
  );
});

test('whatever a view is filtered by stands in the title of frame, window, picture and film, in each language', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const explorer = new Explorer(dataset, view, 'en');
      const { messages, filters } = explorer;
      const title = subjectTitle(explorer, dataset, view.language!);
      expect(captionOf(explorer, { text: null, withMonth: true }).title).toBe(title);
      const plain = messages.title;
      if (!isFiltered(filters)) expect(title).toBe(plain);
      for (const name of ASKED) {
        const words = [...filters[name]].map((value) => filterWord(explorer, name, value));
        if (words.length > 0) expect(words.some((word) => title.includes(word))).toBe(true);
      }
      const shown = THEMES.filter((theme) => !filters.hiddenThemes.has(theme));
      const ours = legendOf(dataset.about);
      if (ours.some((theme) => filters.hiddenThemes.has(theme)))
        expect(ours.some((theme) => title.includes(messages.themes[theme]))).toBe(true);
      // What is left out is not said to be what is shown.
      const named = ours.filter((theme) => title.includes(messages.themes[theme]));
      const saysWithout = title.includes(FILTER_MESSAGES[view.language!].without('').trim());
      for (const theme of named) expect(shown.includes(theme)).toBe(!saysWithout);
    }),
    { numRuns: 60 },
  );
});

test('the hint of a headline explains the number that stands in it', () => {
  fc.assert(
    fc.property(anyView, fc.option(fc.constantFrom(...codes)), (view, code) => {
      const explorer = new Explorer(dataset, view, 'en');
      const { format, language } = explorer;
      const { firm, reported } = HEADLINE_EXPLAINED[language];
      if (code) explorer.selection = { kind: 'partner', code };
      const { messages } = explorer;
      const own = code ? explorer.agreementsWith(code) : explorer.shownAgreements;
      const inRecords = !view.withReported && (code !== null || explorer.drawn !== null);
      const hint = subjectExplained(explorer)!;
      if (!code) expect(hint).toBe(headlineExplained(explorer));
      if (!inRecords) {
        expect(hint).toBe(view.withReported ? reported : firm);
        return;
      }
      const headline = subjectHeadline(explorer, messages, format);
      const shown = own.filter((each) => explorer.shownAgreements.includes(each));
      const isAsked = code === null || asksFor(explorer.filters, code);
      const now = isAsked ? listed(shown, 'now', explorer) : [];
      const firmOnes = now.filter((each) => isCounted(each, false));
      const alone = code !== null || explorer.filters.partners.size > 0;
      const left = alone ? firmOnes.filter(isProgramme).length : 0;
      expect(hint).toBe(PANEL_MESSAGES[language].explained(left, format.number(left)));
      expect(headline).toContain(
        recordsText({ records: now.length, firm: firmOnes.length - left }, messages, format),
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
    // At the end of the scope everything is drawn, what has no date too.
    const headline = subjectHeadline(explorer, messages, format);
    expect(headline).toBe(`1991 – 2024 · ${recordsText(counts, messages, format)}`);
    const { counts: line, title } = captionOf(explorer, { text: null, withMonth: true });
    expect(line).toBe(headline);
    expect(title).toBe(subjectTitle(explorer, dataset, 'en'));
    expect(title).toContain(explorer.nameOf(code));
  }
});

test('a partner’s page says its numbers and years as the panel does, lists what it counts, and says what it leaves out', () => {
  for (const code of codes) {
    const records = site.withPartner.get(code)!;
    const page = pageOf.get(code)!;
    const { records: all, firm } = recordCounts(records);
    const looksFirm = records.filter((each) => isCounted(each, false));
    for (const language of LANGUAGES) {
      const format = formatIn(language, 'latn');
      const facts = partnerFacts(records, scope, { language, format, messages: messagesIn(language) });
      expect(facts[0]).toBe(recordsText({ records: all, firm }, messagesIn(language), format));
      expect(page).toContain(markup`>${numbersKept(facts.join(' · '))}<`.text);
      // What is drawn is counted, and who reads down the list finds as many firm ones as are said.
      const told = PANEL_MESSAGES[language].explained(
        looksFirm.length - firm,
        format.number(looksFirm.length - firm),
      );
      expect(page).toContain(markup`<p>${told}</p>`.text);
      expect(page).not.toContain(HEADLINE_EXPLAINED[language].firm);
    }
    expect(/<meta name="description" content="([^"]*)"/.exec(page)![1]).toContain('1991 – 2024');
    expect(page.match(/<i class="dot"[^>]*><\/i> <a /g)).toHaveLength(all * LANGUAGES.length);
  }
});

test('no line of a page or a list writes out the many countries of a programme, nor the partner whose page it is', () => {
  const programmes = dataset.agreements.filter(isProgramme);
  expect(programmes.length).toBeGreaterThan(0);
  for (const language of LANGUAGES) {
    const explorer = new Explorer(dataset, { ...defaultView(scope), language }, 'en');
    for (const programme of programmes) {
      const { partners } = programme;
      const named = (line: string): number =>
        partners.filter((code) => line.includes(explorer.nameOf(code))).length;
      expect(named(partnersTold(programme, explorer))).toBeLessThanOrEqual(2);
      expect(named(partnersBeside(programme, partners[0]!, explorer))).toBe(0);
      explorer.selection = { kind: 'agreement', id: programme.id };
      expect(named(subjectHeadline(explorer, explorer.messages, explorer.format))).toBe(1);
      // All of them stand on the record's own page.
      const page = agreementPage(programme, site);
      for (const code of partners) expect(page).toContain(`partners/${code}/`);
    }
  }
  for (const code of codes) {
    const facts = pageOf.get(code)!.match(/<span class="facts">[^<]*<\/span><\/li>/g)!;
    const name = site.places.get(code)!.names.en;
    const listed = facts.slice(0, site.withPartner.get(code)!.length);
    for (const line of listed) expect(line).not.toContain(` · ${name} ·`);
  }
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

test('a talk about a partner counts its records, and steps from one of their dates to the next', () => {
  for (const code of codes) {
    const view = { ...defaultView(scope), presenting: true };
    const explorer = new Explorer(dataset, view, 'en');
    const all = explorer.stops.length;
    explorer.selection = { kind: 'partner', code };
    const { messages, format } = explorer;
    const own = explorer.agreementsWith(code);
    expect(freeCaption(explorer, scope.firstYear, scope.lastYear + 1)).toBe(
      `${subjectTitle(explorer, dataset, 'en')} · 1991 – 2024 · ${recordsText(recordCounts(own), messages, format)}`,
    );
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
      expect(headline).toContain(messages.counts.ended(ended, format.number(ended)));
      if (explorer.drawn)
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
