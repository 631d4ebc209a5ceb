import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibre } from 'maplibre-gl';
import { dimmedIn, selectedLook } from '../core/arcs/arc-look.ts';
import type { ArcView } from '../core/arcs/arc-view.ts';
import type { Arc } from '../core/arcs/arcs.ts';
import { arcsAsOf } from '../core/arcs/arcs-as-of.ts';
import { lastHalt } from '../core/record/as-of.ts';
import { BandSums } from '../core/arcs/bands.ts';
import { isHidden } from '../core/arcs/arc-view.ts';
import { untilOf } from '../core/time/time-window.ts';
import { isMany, looksAt, type RopeLook } from '../core/arcs/rope-opening.ts';
import type { Rope } from '../core/arcs/rope.ts';
import type { PlaceCode } from '../core/types.ts';
import { MOST_COMPARED } from '../core/view/chosen-partners.ts';
import type { Sight } from '../core/arcs/pick-arcs.ts';
import { flagsOf, sameFlags, sameHidden, sameMoment } from './arc-flags.ts';
import { ArcGpu } from './arc-gpu.ts';
import {
  emphasisedOf,
  FLOATS_PER_ARC,
  packArcs,
  packBands,
  type ArcInstances,
} from './arc-instances.ts';
import { coloursOf, type ArcPalette } from './arc-palette.ts';
import type { ArcProgram } from './arc-program.ts';
import { BAND_PASS, CALM_PASS, EMPHASIS_PASS, segmentsAt } from './arc-ribbon.ts';
import { copiesOn, projectionOn, scaleOf } from './arc-screen.ts';
import { RopeGlide } from './rope-glide.ts';
import { ropeTable } from './rope-table.ts';
import { MODES } from './arc-shaders.ts';

/**
 * All arcs, as one layer of a MapLibre map. Time is a uniform: a new playhead costs the number of partners, whose bands
 * are counted, and of arcs that are new. What is drawn at rest is a function of the arcs, the palette, the last view and the camera.
 */
export class ArcLayer implements CustomLayerInterface {
  readonly id: string;
  readonly type = 'custom';
  readonly renderingMode = '2d';
  readonly #instances: ArcInstances;
  #palette: ArcPalette;
  #colours: Float32Array;
  #view: ArcView | null = null;
  #flags = new Uint8Array(0);
  #emphasised = new Float32Array(0);
  /** Whether flags and emphasised instances have yet to go to the card. */
  #stale = true;
  readonly #glide = new RopeGlide();
  #sums = new BandSums([]);
  #map: MapLibre | null = null;
  #gpu: ArcGpu | null = null;

  /** Until `setView` nothing is drawn. */
  constructor(id: string, arcs: readonly Arc[], palette: ArcPalette) {
    this.id = id;
    this.#instances = packArcs(arcs);
    this.#palette = palette;
    this.#colours = coloursOf(palette);
  }

  /** Draws another view; an equal one draws nothing. Sets are compared by identity first: keep them while they last.
   * `glides`: whether ropes take their time to open. */
  setView(view: ArcView, glides = false): void {
    const before = this.#view;
    if (before && sameMoment(before, view) && sameFlags(before, view)) return;
    this.#view = view;
    this.#sum(view, before);
    if (!before || !sameFlags(before, view)) this.#flag(view);
    this.#glide.open(
      view.opened,
      glides && before !== null && !view.reducedMotion,
      performance.now(),
    );
    this.#map?.triggerRepaint();
  }

  setPalette(palette: ArcPalette): void {
    this.#palette = palette;
    this.#colours = coloursOf(palette);
    this.#map?.triggerRepaint();
  }

  /** Where the arcs stand on the screen once their ropes have come to rest; null without a map. */
  get sight(): Sight | null {
    const [map, view] = [this.#map, this.#view];
    if (!map || !view) return null;
    return {
      project: projectionOn(map),
      copies: copiesOn(map, this.#instances.span),
      lookOf: looksAt(scaleOf(map), view.opened),
    };
  }

  /** What bands are counted by. */
  get sums(): BandSums {
    return this.#sums;
  }

  /**
   * After a lost context, MapLibre leaves custom layers out of the style it restores: on its `style.load`, add this
   * same layer again, and `render` makes anew what lived on the card.
   */
  onAdd(map: MapLibre): void {
    this.#map = map;
    this.#gpu = null;
  }

  onRemove(): void {
    this.#gpu?.free();
    this.#gpu = null;
    this.#map = null;
  }

  /** Also makes and fills the buffers: only here may a layer touch the state of MapLibre's context. */
  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const [view, map] = [this.#view, this.#map];
    if (!view || !map) return;
    const gpu = this.#upToDate(gl);
    const program = gpu.program(input);
    program.use();
    program.setProjection(input.defaultProjectionData);
    const lookOf = this.#glide.looks(scaleOf(map), performance.now());
    if (this.#glide.isMoving) map.triggerRepaint();
    const bands = this.#lay(gpu, view, lookOf);
    gpu.bindTables();
    // The far side of the globe is clipped by its depth, not tested against it.
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.CULL_FACE);
    this.#setUniforms(gl, program, view, map);
    const runs = this.#runsOf(view, lookOf);
    const strands = runs.reduce((sum, [, count]) => sum + count, 0);
    const segments = segmentsAt(map.getZoom(), strands + bands, this.#instances);
    gl.uniform1f(program.at('u_segments'), segments);
    const vertices = 2 * (segments + 1);
    const { arcs, dated } = this.#instances;
    for (const copy of copiesOn(map, this.#instances.span)) {
      gl.uniform1f(program.at('u_world'), copy);
      gl.uniform1i(program.at('u_pass'), BAND_PASS);
      gpu.bands.draw(vertices, 0, bands);
      gl.uniform1i(program.at('u_pass'), CALM_PASS);
      if (view.showShelf) gpu.all.draw(vertices, dated, arcs.length - dated);
      for (const [first, count] of runs) gpu.all.draw(vertices, first, count);
      gl.uniform1i(program.at('u_pass'), EMPHASIS_PASS);
      gpu.emphasised.draw(vertices, 0, this.#emphasised.length / FLOATS_PER_ARC);
    }
  }

  /** Tells the card how ropes lie and what bands they have; returns how many these are. */
  #lay(gpu: ArcGpu, view: ArcView, lookOf: (rope: Rope) => RopeLook): number {
    const { ropes } = this.#instances;
    const bands = this.#sums.at(view.playhead, view.mode, (rope) => lookOf(rope).strands < 1);
    gpu.setRopes(ropeTable(ropes.keys(), ropes.size, lookOf, view));
    gpu.bands.fill(packBands(bands, this.#instances));
    return bands.length;
  }

  /** The instances that may be seen in a view: of ropes that are bands only those that are new, or may have changed. */
  #runsOf(
    { playhead, mode }: ArcView,
    lookOf: (rope: Rope) => RopeLook,
  ): (readonly [number, number])[] {
    const { groups, ropes } = this.#instances;
    if (mode.kind === 'compare') return groups.map((group) => group.begun(untilOf(playhead, mode)));
    const anyOpen = [...ropes.keys()].some((rope) => isMany(rope) && lookOf(rope).strands > 0);
    const [few, many, ...crowds] = groups;
    return [
      few!.begun(playhead),
      anyOpen ? many!.begun(playhead) : many!.fresh(playhead),
      ...crowds.map((group) => group.fresh(playhead)),
    ];
  }

  #upToDate(gl: WebGL2RenderingContext): ArcGpu {
    const stale = this.#stale || !this.#gpu;
    this.#gpu ??= new ArcGpu(gl, this.#instances.floats);
    if (stale) {
      this.#gpu.setFlags(this.#flags);
      this.#gpu.emphasised.fill(this.#emphasised);
      this.#stale = false;
    }
    return this.#gpu;
  }

  #setUniforms(
    gl: WebGL2RenderingContext,
    program: ArcProgram,
    view: ArcView,
    map: MapLibre,
  ): void {
    const { playhead, mode, selected, litPartners, reducedMotion } = view;
    const { hub, origin } = this.#instances;
    const [lng, lat] = [(hub[0] * Math.PI) / 180, (hub[1] * Math.PI) / 180];
    const ratio = map.getPixelRatio();
    gl.uniform1i(program.at('u_flags'), 0);
    gl.uniform1i(program.at('u_ropes'), 1);
    gl.uniform3fv(program.at('u_colours'), this.#colours);
    gl.uniform3f(program.at('u_hub'), lng, Math.sin(lat), Math.cos(lat));
    gl.uniform2f(
      program.at('u_viewport'),
      gl.drawingBufferWidth / ratio,
      gl.drawingBufferHeight / ratio,
    );
    gl.uniform1f(program.at('u_ratio'), ratio);
    gl.uniform1f(program.at('u_playhead'), playhead - origin);
    gl.uniform1i(program.at('u_mode'), MODES[mode.kind]);
    gl.uniform1f(
      program.at('u_years'),
      mode.kind === 'window' ? mode.years : mode.kind === 'compare' ? mode.since - origin : 0,
    );
    gl.uniform1f(program.at('u_calm'), this.#palette.calm);
    gl.uniform1f(program.at('u_dim'), dimmedIn(view));
    const { width, halo } = selectedLook(selected.size);
    gl.uniform2f(program.at('u_selected'), width, halo);
    gl.uniform1iv(program.at('u_lit'), this.#litRopes(litPartners));
    gl.uniform1i(program.at('u_whole'), reducedMotion ? 1 : 0);
  }

  /** The places in the texture of the ropes that alone are lit, then -1; the first is -1 where all are. */
  #litRopes(partners: readonly PlaceCode[] | null): Int32Array {
    const lit = new Int32Array(MOST_COMPARED).fill(-1);
    if (partners === null) return lit;
    let at = 0;
    for (const [rope, { index }] of this.#instances.ropes)
      if (at < lit.length && partners.includes(rope.partner)) lit[at++] = index;
    return lit;
  }

  /** Counts anew what bands are made of, where that is something else than before. */
  #sum(view: ArcView, before: ArcView | null): void {
    const { arcs, halting } = this.#instances;
    const haltBy = ({ playhead, mode }: ArcView) => lastHalt(halting, untilOf(playhead, mode));
    const halt = haltBy(view);
    if (before && sameHidden(before, view) && haltBy(before) === halt) return;
    this.#sums = new BandSums(arcsAsOf(arcs, halt).filter((arc) => !isHidden(arc, view)));
  }

  #flag(view: ArcView): void {
    this.#flags = flagsOf(this.#instances, view);
    this.#emphasised = emphasisedOf(this.#instances, view);
    this.#stale = true;
  }
}
