import type { Period } from '../../core/time/period.ts';
import { monthsOfScope, yearAndMonth } from '../../core/time/scope.ts';
import type { Tour } from '../../core/tour/tour.ts';
import type { Scheme } from '../../core/view/view.ts';
import {
  stageSizeOf,
  type Container,
  type FilmFormat,
  type FilmSize,
  type FrameRate,
} from '../../film/film-formats.ts';
import { monthsOfFilm, planOfTour, planOfView, type FilmPlan } from '../../film/film-plan.ts';
import type { FilmOrder } from '../../film/make-film.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Speed } from '../../state/playback.svelte.ts';
import { part } from '../../state/part.svelte.ts';

/** What the reader has chosen for a film. */
export class FilmChoices {
  readonly #explorer: Explorer;
  /** Id of a tour; null: the reader's own view. */
  tour = $state<string | null>(null);
  tours = $state.raw<readonly Tour[]>([]);
  /** The slider's months with which a film begins and ends. */
  from = $state(0);
  to = $state(0);
  /** The months that it has unless the reader chooses others. */
  readonly #own: Period;
  speed = $state<Speed>(1);
  size = $state<FilmSize>('1280x720');
  frameRate = $state<FrameRate>(30);
  /** The reader's; where it is not offered the other is taken. */
  container = $state<Container>('mp4');

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
    this.#own = monthsOfFilm(explorer.view, explorer.scope);
    this.from = this.#own.from;
    this.to = this.#own.to;
    this.tour = explorer.view.tour?.id ?? null;
  }

  readonly formats: Promise<FilmFormat[]> = $derived.by(() => encodable(this.size, this.frameRate));

  readonly #tour = $derived.by(() => this.tours.find(({ id }) => id === this.tour));

  readonly plan: FilmPlan = $derived.by(() => {
    const { dataset, scope, language, view } = this.#explorer;
    const pace = { speed: this.speed, framesPerSecond: this.frameRate };
    if (this.#tour) return planOfTour(this.#tour, dataset, language, pace);
    return planOfView(view, { from: this.from, to: this.to }, pace, scope);
  });

  readonly seconds: number = $derived.by(() => this.plan.frames.length / this.frameRate);

  /** Months that a film may begin with: each January and its own, none after its last. */
  get beginnings(): number[] {
    return this.#months(0, this.#own.from).filter((month) => month <= this.to);
  }

  /** Months that it may end with: each December and its own, none before its first. */
  get ends(): number[] {
    return this.#months(11, this.#own.to).filter((month) => month >= this.from);
  }

  #months(inYear: number, own: number): number[] {
    const all = Array.from({ length: monthsOfScope(this.#explorer.scope) }, (_, month) => month);
    return all.filter((month) => month % 12 === inYear || month === own);
  }

  order(format: FilmFormat, scheme: Scheme): FilmOrder {
    const { dataset, language, digits, messages } = this.#explorer;
    return {
      dataset,
      plan: this.plan,
      look: { language, digits, scheme },
      title: this.#tour ? (this.#tour.title[language] ?? this.#tour.title.en) : messages.title,
      size: this.size,
      frameRate: this.frameRate,
      format,
    };
  }

  /** The name of the data, and the years or the tour. */
  nameOf({ container }: FilmFormat): string {
    const { dataset, scope } = this.#explorer;
    const [from, to] = [this.from, this.to].map((month) => yearAndMonth(month, scope).year);
    return `${dataset.about.name}-${this.#tour ? this.#tour.id : `${from}-${to}`}.${container}`;
  }
}

/** The encoders come with the first question after them. */
async function encodable(size: FilmSize, frameRate: FrameRate): Promise<FilmFormat[]> {
  const { encodableFormats } = await part(() => import('../../film/encodable-formats.ts'));
  return encodableFormats(stageSizeOf(size), frameRate);
}
