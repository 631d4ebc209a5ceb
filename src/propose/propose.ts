import { fold } from '../core/text/search-fold.ts';
import { hashOf } from '../core/text/hash.ts';
import type { Day, DayInterval, Language, PlaceCode } from '../core/types.ts';
import { articleBody } from './article-body.ts';
import { isRead, languageOf } from './article-language.ts';
import { datelineOf, type Dateline } from './dateline.ts';
import { findDates } from './find-dates.ts';
import type { Knowledge } from './knowledge.ts';
import { mergeTies, weight, type ToldTie } from './merge-ties.ts';
import { readSentence, type Carried } from './read-sentence.ts';
import { isMilitary, sentenceParts, type SentenceParts } from './sentence-parts.ts';
import { splitSentences } from './split-sentences.ts';
import type { Proposal, Span } from './tie.ts';
import { foldedText } from './word-patterns.ts';

/** An article as it was read. Spans are UTF-16 units of its text, `end` excluded. */
export interface ReadArticle {
  /** The tag (BCP 47) of its language, `und` where nobody could say; in one that is not read nothing is proposed. */
  readonly language: string;
  /** The day of publication that it prints under that label, or that was given. */
  readonly published: Day | null;
  readonly sentences: readonly Span[];
  /** Best first. */
  readonly proposals: readonly Proposal[];
}

/** More than this had to be guessed: not worth a reader's time. */
const MOST_DOUBT = 4;

/**
 * What an article in Arabic, English or Turkish tells of the hub's ties, for a person to confirm; nothing in another language. Reads words by rules:
 * it knows of nothing that the article does not say, and gives its words and doubts with each proposal.
 * `published` is the article's day, if it is known from elsewhere: relative dates hang on it.
 */
export function proposeFrom(
  text: string,
  knowledge: Knowledge,
  published: Day | null = null,
): ReadArticle {
  const steps = readInSteps(text, knowledge, published);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in pieces, a paragraph each, so that a page answers in between. */
export function* readInSteps(
  text: string,
  knowledge: Knowledge,
  published: Day | null,
): Generator<void, ReadArticle> {
  const language = languageOf(text);
  const body = articleBody(text);
  if (!isRead(language)) return { language, published, sentences: body.paragraphs, proposals: [] };
  const day = published ?? (body.published && labelledDay(text, body.published, language));
  const ties: ToldTie[] = [];
  const sentences: Span[] = [];
  let carried: Carried = { partners: [], hubNamed: false, age: 9, military: false };
  let told: DayInterval | null = null;
  let dateline: Dateline | null = null;
  for (const [number, paragraph] of body.paragraphs.entries()) {
    yield;
    const own = datelineOf(text, paragraph, language);
    dateline = own ?? dateline;
    const anchors = { published: dateline?.day ?? day, dateline: dateline?.words };
    // What a paragraph is about may stand in its second sentence.
    const whole = foldedText(text.slice(paragraph.start, paragraph.end));
    const military = isMilitary(whole, language, knowledge);
    carried = { ...carried, military: carried.military || military };
    for (const span of splitSentences(text, paragraph, language)) {
      sentences.push(span);
      const sentence = withoutDateline(text, span, own);
      const parts = sentenceParts(sentence, language, knowledge, { ...anchors, told });
      const read = readSentence(parts, knowledge, carried);
      const isHeadline = number < 4 && !/[.!?؟…:"”»)]\s*$/.test(sentence);
      for (const tie of read) {
        const doubts = isHeadline ? [...tie.doubts, 'headline' as const] : tie.doubts;
        ties.push({ ...tie, doubts, sentences: [span] });
      }
      told = parts.dates.filter(({ role }) => role === 'act').at(-1)?.interval ?? told;
      carried = carry(carried, parts, knowledge.hub, read.at(-1)?.partners);
    }
  }
  const proposals = mergeTies(ties)
    .map((tie) => proposalOf(tie, text, language))
    .filter(({ doubt }) => doubt <= MOST_DOUBT)
    .sort((a, b) => a.doubt - b.doubt || a.sentences[0]!.start - b.sentences[0]!.start);
  return { language, published: day, sentences, proposals };
}

/** A sentence with blanks for the dateline before it: neither its place nor its day are what the sentence tells. */
function withoutDateline(text: string, { start, end }: Span, dateline: Dateline | null): string {
  const from = Math.max(start, Math.min(end, dateline?.end ?? start));
  return ' '.repeat(from - start) + text.slice(from, end);
}

function labelledDay(text: string, line: Span, language: Language): Day | null {
  const anchors = { published: null, told: null };
  const written = foldedText(text.slice(line.start, line.end));
  // Pages of one language may print their label's date in another.
  for (const one of [language, 'en', 'ar', 'tr'] as const) {
    const day = findDates(written, one, anchors).find(({ precision }) => precision === 'day');
    if (day?.interval) return day.interval.from;
  }
  return null;
}

/** What the next sentence may take for granted: the partner of the last tie, or who stood beside the hub. */
function carry(
  before: Carried,
  parts: SentenceParts,
  hub: PlaceCode,
  partners: readonly PlaceCode[] | undefined,
): Carried {
  const hubNamed = parts.named.some(({ code }) => code === hub);
  const foreign = [...new Set(parts.named.map(({ code }) => code))].filter((code) => code !== hub);
  const military =
    before.military ||
    parts.systems.length > 0 ||
    parts.contexts.some(({ name }) => name === 'defence');
  if (partners) return { partners, hubNamed: true, age: 1, military };
  if (foreign.length === 1 && (hubNamed || before.partners.includes(foreign[0]!)))
    return { partners: foreign, hubNamed: hubNamed || before.hubNamed, age: 1, military };
  if (foreign.length > 0) return { ...before, hubNamed, age: before.age + 2, military };
  return { ...before, hubNamed: hubNamed || before.hubNamed, age: before.age + 1, military };
}

function proposalOf(tie: ToldTie, text: string, language: Language): Proposal {
  const { partners, date, nature, kind, direction, systems, value, why, doubts } = tie;
  const [first] = tie.sentences;
  const sentence = fold(text.slice(first!.start, first!.end));
  const key = hashOf(
    [sentence, partners.join(';'), kind, systems.join(';'), date.words, tie.status].join('\n'),
  ).slice(0, 10);
  const doubt = weight(tie);
  const { sentences } = tie;
  // A restriction is in force until it is eased or lifted, whatever verb told of it.
  const gone = tie.status === 'lifted' || tie.status === 'eased';
  const status = nature === 'restriction' && !gone ? 'in-force' : tie.status;
  return {
    key,
    language,
    sentences,
    partners,
    date,
    nature,
    kind,
    status,
    direction,
    systems,
    value,
    why,
    doubt,
    doubts,
  };
}
