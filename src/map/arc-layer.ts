import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibre } from 'maplibre-gl';
import { dimmedIn, selectedLook } from '../core/arcs/arc-look.ts';
import { drawnGrowth, drawsWhole, isHidden, type ArcView } from '../core/arcs/arc-view.ts';
import type { Arc } from '../core/arcs/arcs.ts';
import { arcsAsOf } from '../core/arcs/arcs-as-of.ts';
import { lastHalt } from '../core/record/as-of.ts';
import { untilOf } from '../core/time/time-window.ts';
import { BandSums } from '../core/arcs/bands.ts';
import { looksAt, type RopeLook } from '../core/arcs/rope-opening.ts';
import type { Rope } from '../core/arcs/rope.ts';
import type { Sight } from '../core/arcs/pick-arcs.ts';
import { ArcGpu } from './arc-gpu.ts';
import { packArcs, packBands, type ArcInstances } from './arc-instances.ts';
import { coloursOf, type ArcPalette } from './arc-palette.ts';
import type { ArcProgram } from './arc-program.ts';
import { copiesOn, projectionOn, scaleOf } from './arc-screen.ts';
import { arcsInHand, calmArcs, type ArcInHand } from './drawn-arcs.ts';
import { RibbonCorners } from './ribbon-corners.ts';
import { chordsOf, FINENESS_IN_HAND, finenessOf } from './rope-chords.ts';
import { RopeGlide } from './rope-glide.ts';
import { ropeTable } from './rope-table.ts';
import { sameFlags, sameHidden, sameMoment } from './same-view.ts';
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
  #inHand: readonly ArcInHand[] = [];
  readonly #corners = new RibbonCorners();
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
    if (!before || !sameFlags(before, view)) this.#inHand = arcsInHand(this.#instances, view);
    this.#glide.open(
      view.opened,
      glides && before !== null && !view.reducedMotion,
      performance.now(),
    );
    this.#map?.triggerRepaint();
  }

  /** Counts anew what bands are made of, where that is something else than before. */
  #sum(view: ArcView, before: ArcView | null): void {
    const { arcs, halting } = this.#instances;
    const haltBy = ({ playhead, mode }: ArcView) => lastHalt(halting, untilOf(playhead, mode));
    const halt = haltBy(view);
    if (before && sameHidden(before, view) && haltBy(before) === halt) return;
    this.#sums = new BandSums(arcsAsOf(arcs, halt).filter((arc) => !isHidden(arc, view)));
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
    const gpu = (this.#gpu ??= new ArcGpu(gl, this.#instances.floats));
    const program = gpu.program(input);
    program.use();
    program.setProjection(input.defaultProjectionData);
    const lookOf = this.#glide.looks(scaleOf(map), performance.now());
    if (this.#glide.isMoving) map.triggerRepaint();
    const { bands, arcs } = this.#lay(gpu, view, map, lookOf);
    // The far side of the globe is clipped by its depth, not tested against it.
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.CULL_FACE);
    this.#setUniforms(gl, program, view, map);
    for (const copy of copiesOn(map, this.#instances.span)) {
      gl.uniform1f(program.at('u_world'), copy);
      gl.uniform1i(program.at('u_bands'), 1);
      gpu.draw('bands', 0, bands);
      gl.uniform1i(program.at('u_bands'), 0);
      gpu.draw('arcs', bands, arcs);
    }
  }

  /** Tells the card how ropes lie and what is drawn of them; returns where the corners of bands and those of arcs end. */
  #lay(
    gpu: ArcGpu,
    view: ArcView,
    map: MapLibre,
    lookOf: (rope: Rope) => RopeLook,
  ): { readonly bands: number; readonly arcs: number } {
    const { ropes, arcs } = this.#instances;
    const bands = this.#sums.at(view.playhead, view.mode, (rope) => lookOf(rope).strands < 1);
    gpu.setRopes(ropeTable(ropes.keys(), ropes.size, lookOf));
    gpu.setBands(packBands(bands, this.#instances));
    const calm = calmArcs(this.#instances, view, lookOf);
    const inHand = this.#inHand.filter(({ index }) => drawnGrowth(arcs[index]!, view) > 0);
    const ribbons = bands.length + calm.length + inHand.length;
    const scale = scaleOf(map);
    const chordsBy = (fineness: number) => {
      const known = new Map<Rope, Float32Array>();
      return (rope: Rope): Float32Array => {
        let places = known.get(rope);
        if (!places) {
          places = chordsOf(rope, ropes.get(rope)!.bend, lookOf(rope), scale, fineness);
          known.set(rope, places);
        }
        return places;
      };
    };
    const placesOf = chordsBy(finenessOf(ribbons));
    const placesInHand = chordsBy(FINENESS_IN_HAND);
    const corners = this.#corners;
    corners.clear();
    bands.forEach(({ rope }, i) => corners.add(i, 0, placesOf(rope)));
    const bandsEnd = corners.count;
    for (const index of calm) corners.add(index, 0, placesOf(arcs[index]!.rope));
    for (const { index, hand } of inHand) corners.add(index, hand, placesInHand(arcs[index]!.rope));
    gpu.setCorners(corners);
    return { bands: bandsEnd, arcs: corners.count };
  }

  #setUniforms(
    gl: WebGL2RenderingContext,
    program: ArcProgram,
    view: ArcView,
    map: MapLibre,
  ): void {
    const { playhead, mode, selected, litPartners } = view;
    const { hub, origin } = this.#instances;
    const [lng, lat] = [(hub[0] * Math.PI) / 180, (hub[1] * Math.PI) / 180];
    const ratio = map.getPixelRatio();
    gl.uniform1i(program.at('u_arcs'), 0);
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
    gl.uniform1i(program.at('u_ropesLit'), litPartners === null ? 0 : 1);
    gl.uniform1i(program.at('u_whole'), drawsWhole(view) ? 1 : 0);
  }
}
