import type { Arc } from '../core/arcs/arcs.ts';
import { saysFirm } from '../core/record/about.ts';
import { playheadOfMonth } from '../core/time/scope.ts';
import type { Language, Overview } from '../core/types.ts';
import { arcsAbout } from '../core/view/chosen-partners.ts';
import { drawnOf } from '../core/view/drawn-now.ts';
import type { Format } from './format.ts';
import { PANEL_MESSAGES } from './panel-messages.ts';
import type { Told } from './subject-text.ts';

/** What a headline counts, by the number that stands in it. */
interface Explained {
  readonly firm: string;
  readonly reported: string;
  /** Of two moments: what the number of the ended ones is of. */
  readonly ended: string;
}

export const HEADLINE_EXPLAINED: Record<Language, Explained> = {
  en: {
    firm: 'Counted here: firm agreements and contracts, which a second look bore out. What is only reported, deliveries, milestones, talks, restrictions and mandates are drawn but not counted.',
    reported:
      'Counted here: agreements and contracts, the firm ones and those that are only reported. Deliveries, milestones, talks, restrictions and mandates are drawn but not counted.',
    ended: 'Whatever ended between the two moments is counted as ended.',
  },
  ar: {
    firm: 'تُحصى هنا الاتفاقيات والعقود المؤكَّدة التي ثبتت عند المراجعة. أما ما ورد في تقارير فقط وعمليات التسليم والمحطات البارزة والمحادثات والقيود والتفويضات فتُرسم ولا تُحصى.',
    reported:
      'تُحصى هنا الاتفاقيات والعقود، المؤكَّد منها وما ورد في تقارير فقط. أما عمليات التسليم والمحطات البارزة والمحادثات والقيود والتفويضات فتُرسم ولا تُحصى.',
    ended: 'ويُحصى في المنتهي كل ما انتهى بين اللحظتين.',
  },
  tr: {
    firm: 'Burada ikinci incelemede doğrulanan, kesinleşmiş anlaşmalar ve sözleşmeler sayılır. Yalnızca haberlere dayananlar, teslimatlar, dönüm noktaları, görüşmeler, kısıtlamalar ve görev yetkileri çizilir ama sayılmaz.',
    reported:
      'Burada kesinleşmiş anlaşma ve sözleşmelerle birlikte yalnızca haberlere dayananlar da sayılır. Teslimatlar, dönüm noktaları, görüşmeler, kısıtlamalar ve görev yetkileri çizilir ama sayılmaz.',
    ended: 'İki an arasında sona eren her kayıt, sona erenler arasında sayılır.',
  },
};

type Counted = Told & {
  readonly format: Format;
  readonly dataset: Pick<Overview, 'about'>;
};

/** What the numbers of a map's headline count; empty where its data call nothing firm. */
export function headlineExplained(told: Counted): string {
  const { difference, drawn } = told;
  const inRecords = difference ? difference.inRecords : Boolean(drawn);
  return explained(told, inRecords, told.shownArcs, drawn?.partners === null);
}

/** The same of the headline of what is chosen (see `subjectHeadline`); null of a record, of which nothing is counted. */
export function subjectExplained(told: Counted): string | null {
  if (told.selection.kind === 'agreement') return null;
  const own = arcsAbout(told.selection, told.shownArcs);
  return own ? explained(told, !told.withReported, own, true) : headlineExplained(told);
}

function explained(
  { mode, month, scope, shelfDrawn, withReported, difference, language, format, dataset }: Counted,
  inRecords: boolean,
  arcs: readonly Arc[],
  ofChosen: boolean,
): string {
  if (!saysFirm(dataset.about)) return '';
  const words = HEADLINE_EXPLAINED[language];
  const firmOf = (alone: boolean): number =>
    drawnOf(arcs, playheadOfMonth(month, scope), mode, shelfDrawn, alone).firm;
  const shared = ofChosen && !difference ? firmOf(false) - firmOf(true) : 0;
  const counted = inRecords
    ? PANEL_MESSAGES[language].explained(shared, format.number(shared))
    : withReported
      ? words.reported
      : words.firm;
  return difference ? `${counted} ${words.ended}` : counted;
}
