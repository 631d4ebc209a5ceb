import { legendOf } from '../core/record/categories.ts';
import { directionOfTag } from '../core/text/direction-of-tag.ts';
import { markup, type Markup, wordsMarkup } from '../core/text/markup.ts';
import { numbersKept } from '../core/text/numbers-kept.ts';
import { PALETTES } from '../core/view/palette.ts';
import { spokenIn } from '../core/tour/spoken.ts';
import type { Tour } from '../core/tour/tour.ts';
import type { AgreementRecord, Dataset, PlaceCode, Source } from '../core/types.ts';
import { checkedText } from '../i18n/checked-text.ts';
import { editionLine } from '../i18n/edition-line.ts';
import { HANDOUT_MESSAGES } from '../i18n/handout-messages.ts';
import { inDirection } from '../i18n/in-direction.ts';
import { directionOf, messagesAbout } from '../i18n/language.ts';
import { partnersTold } from '../i18n/partners-told.ts';
import { natureAndStatus } from '../i18n/record-line.ts';
import { creditText } from '../i18n/subject-text.ts';
import { textIn } from '../i18n/text-in.ts';
import type { StillShapes } from '../still/still-shapes.ts';
import { codeMarkup } from './code-markup.ts';
import type { Said } from '../i18n/spoken-now.ts';
import { scenesOnPaper, type HandoutLook, type HandoutScene } from './handout.ts';

/**
 * A tour on paper: a page for each scene, with its picture, caption and notes, the records it shows with their sources,
 * and its link. Styled by handout.css; without styles of its own, so that a strict page may show it.
 */
export function handoutMarkup(
  tour: Tour,
  dataset: Dataset,
  shapes: StillShapes,
  look: HandoutLook,
): Markup {
  const { language } = look;
  const paper = new Paper(dataset, look);
  const scenes = scenesOnPaper(tour, dataset, shapes, look);
  return markup`<div class="handout" lang="${language}" dir="${directionOf(language)}">${scenes.map(
    (scene, i) => paper.page(tour, scene, i, scenes.length),
  )}
</div>`;
}

class Paper {
  readonly #dataset: Dataset;
  readonly #look: HandoutLook;
  readonly #sources: ReadonlyMap<string, Source>;

  constructor(dataset: Dataset, look: HandoutLook) {
    this.#dataset = dataset;
    this.#look = look;
    this.#sources = new Map(dataset.sources.map((source) => [source.id, source]));
  }

  page(tour: Tour, scene: HandoutScene, index: number, of: number): Markup {
    const { language, format } = this.#look;
    const words = HANDOUT_MESSAGES[language];
    const title = this.#said('span', spokenIn(tour.title, language));
    const number = words.scene(format.number(index + 1), format.number(of));
    return markup`
<section class="scene">
  ${index === 0 ? this.#head(title) : markup`<p class="tour">${title}</p>`}
  <h2><span class="moment">${scene.moment}</span> <span class="number">${number}</span></h2>
  <figure>${{ kind: 'markup', text: scene.picture } as const}<figcaption>${this.#legend(scene)}<span class="credit">${creditText({ dataset: this.#dataset, messages: this.#words })}</span></figcaption></figure>${scene.link !== null && this.#link(scene.link)}
  ${this.#said('p', scene.caption, 'caption')}
  <p class="headline">${numbersKept(scene.headline)}</p>${
    scene.notes &&
    markup`
  <h3>${words.notes}</h3>
  ${this.#said('p', scene.notes, 'notes')}`
  }${scene.records.length > 0 && this.#records(scene.records)}
</section>`;
  }

  /** What is handed out, and whose it is. */
  #head(title: Markup): Markup {
    return markup`<h1>${title}</h1>
  ${this.#said('p', editionLine(this.#dataset, this.#look.language), 'tour')}`;
  }

  get #words() {
    return messagesAbout(this.#dataset, this.#look.language);
  }

  /** What the colours of the records on this page mean; of all there are where it names none. */
  #legend({ records }: HandoutScene): Markup[] {
    const used = new Set(records.map(({ theme }) => theme));
    const themes = legendOf(this.#dataset.about).filter((one) => used.size === 0 || used.has(one));
    return themes.map(
      (theme) =>
        markup`<span class="theme"><svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true"><circle cx="5" cy="5" r="4" ${
          theme === 'halted'
            ? markup`fill="none" stroke="${PALETTES.light.themes[theme]}" stroke-width="2" stroke-dasharray="2.4 1.6"`
            : markup`fill="${PALETTES.light.themes[theme]}"`
        }/></svg>${this.#words.themes[theme]}</span> `,
    );
  }

  #records(records: readonly AgreementRecord[]): Markup {
    const { language, format } = this.#look;
    return markup`
  <h3>${HANDOUT_MESSAGES[language].shown}: ${numbersKept(checkedText(records, this.#dataset.about, language, format))}</h3>
  <ul>${records.map((record) => this.#record(record))}
  </ul>`;
  }

  #record(record: AgreementRecord): Markup {
    const { language, format } = this.#look;
    const { title, language: own } = textIn(record.texts, language);
    const nameOf = (code: PlaceCode): string =>
      this.#dataset.places.find((place) => place.code === code)!.names[language];
    const facts = [
      format.date(record.date),
      partnersTold(record, { language, format, nameOf }),
      natureAndStatus(record, this.#words),
    ].join(' · ');
    const sources = [...new Set(record.evidence.map(({ source }) => source))];
    return markup`
    <li>${this.#said('strong', { text: title, language: own })} <span class="facts">${facts}</span>
      <ul class="sources">${sources.map((id) => this.#source(this.#sources.get(id)!))}</ul></li>`;
  }

  #source({ title, publisher, published, url, language }: Source): Markup {
    const { format } = this.#look;
    const when = published ? format.published(published) : this.#words.panel.undatedSource;
    const cite = markup`<cite lang="${language}" dir="${directionOfTag(language)}">${wordsMarkup(title)}</cite>`;
    return markup`
        <li><bdi>${publisher}</bdi>${this.#words.comma}${when}: ${url === null ? cite : markup`<a href="${url}" rel="noopener noreferrer">${cite}</a>`}</li>`;
  }

  #link(link: string): Markup {
    return markup`
  <div class="link">${codeMarkup(link)}<p>${HANDOUT_MESSAGES[this.#look.language].link}<br /><a href="${link}" dir="ltr">${link}</a></p></div>`;
  }

  /** What is not translated says so by its language, and runs its own way. */
  #said(name: 'p' | 'span' | 'strong', { text, language }: Said, className = ''): Markup {
    const own = language === this.#look.language;
    const where = own ? null : markup` lang="${language}" dir="${directionOf(language)}"`;
    const tag = { kind: 'markup', text: name } as const;
    return markup`<${tag}${className !== '' && markup` class="${className}"`}${where}>${wordsMarkup(inDirection(text, language))}</${tag}>`;
  }
}
