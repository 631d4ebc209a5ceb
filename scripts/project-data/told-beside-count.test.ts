import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultView } from '../../src/core/address/view-url.ts';
import { isCounted, isProgramme, recordCounts } from '../../src/core/counts/counts.ts';
import { markup } from '../../src/core/text/markup.ts';
import { numbersKept } from '../../src/core/text/numbers-kept.ts';
import { LANGUAGES, THEMES } from '../../src/core/types.ts';
import { ASKED, asksFor, isFiltered } from '../../src/core/view/filter.ts';
import { listed } from '../../src/core/view/listing.ts';
import { captionOf } from '../../src/film/caption-words.ts';
import { recordsText } from '../../src/i18n/counts-text.ts';
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
import { subjectHeadline, subjectTitle } from '../../src/i18n/subject-text.ts';
import { Explorer } from '../../src/state/explorer.svelte.ts';
import { agreementPage } from '../pages/agreement-page.ts';
import { partnerPage } from '../pages/partner-page.ts';
import { pageSite } from '../pages/page-site.ts';
import { anyView, codes, dataset, scope } from './real-views.ts';

/** What is said beside a number: titles, hints, the written pages of partners. */

const site = pageSite(dataset, null, () => false);
const pageOf = new Map(codes.map((code) => [code, partnerPage(code, site)]));

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
      if (/no record yet|لا سجل بعد|henüz kayıt yok/.test(headline)) expect(now).toEqual([]);
      else
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
      const facts = partnerFacts(records, scope, {
        language,
        format,
        messages: messagesIn(language),
      });
      expect(facts[0]).toBe(recordsText({ records: all, firm }, messagesIn(language), format));
      expect(page).toContain(markup`>${numbersKept(facts.join(' · '))}<`.text);
      // What is drawn is counted, and who reads down the list finds as many firm ones as are said.
      const told = PANEL_MESSAGES[language].explained(
        looksFirm.length - firm,
        format.number(looksFirm.length - firm),
      );
      expect(page).toContain(markup`<p>${numbersKept(told)}</p>`.text);
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
