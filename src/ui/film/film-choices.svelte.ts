import { monthsOfScope } from '../../core/time/scope.ts';
import type { Tour } from '../../core/tour/tour.ts';
import type { Scheme } from '../../core/view/view.ts';
import {
  stageSizeOf,
  type Container,
  type FilmFormat,
  type FilmSize,
  type FrameRate,
} from '../../film/film-formats.ts';
import { planOfTour, planOfView, type FilmPlan } from '../../film/film-plan.ts';
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
  /** Years: from the end of January to the end of December. */
  from = $state(0);
  to = $state(0);
  speed = $state<Speed>(1);
  size = $state<FilmSize>('1280x720');
  frameRate = $state<FrameRate>(30);
  /** The reader's; where it is not offered the other is taken. */
  container = $state<Container>('mp4');

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
    this.from = explorer.scope.firstYear;
    this.to = explorer.scope.lastYear;
    this.tour = explorer.view.tour?.id ?? null;
  }

  readonly formats: Promise<FilmFormat[]> = $derived.by(() => encodable(this.size, this.frameRate));

  readonly #tour = $derived.by(() => this.tours.find(({ id }) => id === this.tour));

  readonly plan: FilmPlan = $derived.by(() => {
    const { dataset, scope, language, view } = this.#explorer;
    const pace = { speed: this.speed, framesPerSecond: this.frameRate };
    if (this.#tour) return planOfTour(this.#tour, dataset, language, pace);
    const first = (this.from - scope.firstYear) * 12;
    const last = Math.min((this.to - scope.firstYear) * 12 + 11, monthsOfScope(scope) - 1);
    return planOfView(view, { from: first, to: last }, pace, scope);
  });

  readonly seconds: number = $derived.by(() => this.plan.frames.length / this.frameRate);

  /** Years that a film may begin with: none after its last. */
  years(): number[] {
    const { firstYear, lastYear } = this.#explorer.scope;
    return Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
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
    return `${this.#explorer.dataset.about.name}-${this.#tour ? this.#tour.id : `${this.from}-${this.to}`}.${container}`;
  }
}

/** The encoders come with the first question after them. */
async function encodable(size: FilmSize, frameRate: FrameRate): Promise<FilmFormat[]> {
  const { encodableFormats } = await part(() => import('../../film/encodable-formats.ts'));
  return encodableFormats(stageSizeOf(size), frameRate);
}
