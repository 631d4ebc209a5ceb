import { inDirection } from '../i18n/in-direction.ts';
import { formatIn } from '../i18n/format.ts';
import { spokenAtEnd } from '../i18n/spoken-now.ts';
import { periodOf, type Period } from '../core/time/period.ts';
import { monthsOfScope, playheadOfMonth } from '../core/time/scope.ts';
import type { Tour } from '../core/tour/tour.ts';
import type { Overview, Language, Scope } from '../core/types.ts';
import type { View } from '../core/view/view.ts';
import { readView } from '../core/address/view-url.ts';
import { SECONDS_OF_RANGE } from '../state/playback.svelte.ts';
import { between, eased, playheadsOf, secondsToRead } from './frame-times.ts';

/** What stays the same for a while: a view, but for its moment, and what is said with it. */
interface Shot {
  readonly view: View;
  readonly caption: string | null;
}

/** One picture: a shot at a playhead. `glide` is how far the camera has come from the shot before, 0 to 1. */
export interface FilmFrame {
  readonly shot: number;
  readonly playhead: number;
  readonly glide: number;
}

/** All of a film that does not depend on its size. */
export interface FilmPlan {
  readonly shots: readonly Shot[];
  readonly frames: readonly FilmFrame[];
}

export interface Pace {
  /** Times as fast as 1×, which takes 40 s for the whole range. */
  readonly speed: number;
  readonly framesPerSecond: number;
}

/** Seconds for which a film of a view stands at its ends. */
const STANDS = { before: 0.5, after: 1.5 };
/** Seconds from one scene of a tour to the next. */
const GLIDE = 1.2;

/** The months that a film of a view goes through unless others are chosen: all, or those between two compared moments. */
export function monthsOfFilm({ mode, month }: View, scope: Scope): Period {
  const all = { from: 0, to: monthsOfScope(scope) - 1 };
  if (mode.kind !== 'compare') return all;
  const { from, to } = periodOf(mode, month, scope);
  return { from, to: from < to ? to : all.to };
}

/** The film of a view from one month of the slider to another: a month stands for its end. */
export function planOfView(view: View, months: Period, pace: Pace, scope: Scope): FilmPlan {
  const [from, to] = [playheadOfMonth(months.from, scope), playheadOfMonth(months.to, scope)];
  const going = secondsToPlay(from, to, pace.speed, scope);
  const playheads = playheadsOf({ from, to, seconds: { ...STANDS, going } }, pace.framesPerSecond);
  return {
    shots: [{ view: sinceTheEarlier(view, scope), caption: null }],
    frames: playheads.map((playhead) => ({ shot: 0, playhead, glide: 1 })),
  };
}

/** Of two compared moments either may be the playhead's: in a film it goes from the earlier on, and the earlier stands. */
function sinceTheEarlier(view: View, scope: Scope): View {
  if (view.mode.kind !== 'compare') return view;
  const { from } = periodOf(view.mode, view.month, scope);
  return { ...view, mode: { kind: 'compare', since: playheadOfMonth(from, scope) } };
}

/** The film of a tour: each scene is glided to, played where it plays, and stands until its caption can be read. */
export function planOfTour(
  tour: Tour,
  dataset: Overview,
  language: Language,
  pace: Pace,
): FilmPlan {
  const { scope } = dataset;
  const shots: Shot[] = [];
  const frames: FilmFrame[] = [];
  for (const scene of tour.scenes) {
    const { query, play, caption } = scene;
    const { view } = readView(new URLSearchParams(query), dataset);
    const text = inDirection(caption[language] ?? caption.en, language);
    const shot = shots.length;
    const months = play ?? { from: view.month, to: view.month };
    const from = playheadOfMonth(months.from, scope);
    const to = playheadOfMonth(months.to, scope);
    const before = frames.at(-1);
    if (before) frames.push(...glides(before.playhead, from, shot, pace.framesPerSecond));
    const going = secondsToPlay(from, to, pace.speed, scope);
    const after = Math.max(
      1,
      secondsToRead(spokenAtEnd(scene, dataset, language, formatIn(language, 'latn')).text) - going,
    );
    const playheads = playheadsOf(
      { from, to, seconds: { before: 0, going, after } },
      pace.framesPerSecond,
    );
    frames.push(...playheads.map((playhead) => ({ shot, playhead, glide: 1 })));
    shots.push({ view, caption: text });
  }
  return { shots, frames };
}

function secondsToPlay(from: number, to: number, speed: number, scope: Scope): number {
  const years = scope.lastYear + 1 - scope.firstYear;
  return ((Math.abs(to - from) / years) * SECONDS_OF_RANGE) / speed;
}

/** The frames between two scenes, without the ones that stand at their ends. */
function glides(from: number, to: number, shot: number, framesPerSecond: number): FilmFrame[] {
  const steps = Math.round(GLIDE * framesPerSecond);
  return Array.from({ length: steps - 1 }, (_, i) => {
    const glide = eased((i + 1) / steps);
    return { shot, playhead: between(from, to, glide), glide };
  });
}
