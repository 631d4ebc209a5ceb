import {
  ARC_WIDTHS,
  CHANGE_LOOKS,
  DASHES,
  HALO_OPACITY,
  KEPT_OF_CHOSEN,
} from '../core/arcs/arc-look.ts';
import { THEMES } from '../core/types.ts';
import { FLAGS_PER_ROW, HIDDEN, HOVERED, SELECTED } from './arc-flags.ts';
import { DASHED, DOTTED, SOLID, THEMES_APART } from './arc-instances.ts';
import { CELL } from '../core/arcs/rope-opening.ts';
import { MOST_COMPARED } from '../core/view/chosen-partners.ts';
import { ROPES_PER_ROW } from './rope-table.ts';
import { ARC_POINT_GLSL, ARC_TIME_GLSL, glslFloat, MODES } from './arc-shaders.ts';

/**
 * Segments of an arc's ribbon at a zoom, where so many strands and bands are drawn and one reaches that latitude. At
 * 2.5 the longest arcs show corners with 24 and none with 40; a chord leaves its curve in proportion to the scale and to
 * the square of its length, so that four times the scale needs twice as many. Near a pole the plane's scale grows by itself, and the arc turns as fast: both count, and at any
 * scale no corner is to be sharper than `CORNER`. `turn`: that of the sharpest arc with 32.
 */
export function segmentsAt(
  zoom: number,
  strands = 0,
  { poleward, turn }: { readonly poleward: number; readonly turn: number } = {
    poleward: 0,
    turn: 0,
  },
): number {
  const stretch = Math.max(1, cosine(FAR_NORTH) / cosine(Math.min(86, poleward))) ** 2;
  const smooth = Math.round((turn * 32) / CORNER);
  const fine = Math.min(
    96,
    Math.max(16, smooth, Math.round(stretch * 40 * 2 ** ((zoom - 2.5) / 2))),
  );
  const share = Math.min(1, (MANY_STRANDS / (strands + 1)) ** FEWER);
  return Math.max(FEWEST, Math.round(fine * share));
}

/** In degrees: a line that turns by less at once looks round. */
const CORNER = 6;
/** In degrees: up to here arcs are whole at the usual number. */
const FAR_NORTH = 62;
const cosine = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);

/** With so few a long arc leaves its curve by about a pixel. */
const FEWEST = 12;
/** Where more are drawn at once, corners are seen less, but time is more. */
const MANY_STRANDS = 500;
/** Vertices are what 10,000 arcs cost: of twice the ribbons each has somewhat more than half of the chords. */
const FEWER = 0.8;

/** Values of `u_pass`. */
export const CALM_PASS = 0;
export const EMPHASIS_PASS = 1;
export const BAND_PASS = 2;

/**
 * Draws ribbons: vertex `2 i` and `2 i + 1` stand on both sides of the arc at `i / u_segments`, or at its tip if it is not
 * grown so far. Lengths are CSS pixels. `prelude` and `define` are MapLibre's, with `projectTile`.
 */
export const vertexShader = (prelude: string, define: string): string => `#version 300 es
${prelude}
${define}
in vec4 a_path;
in vec4 a_life;
in vec4 a_mark; // centre of longitudes, themes, dash, agreement
in vec4 a_place; // lane, rope, strands of a band, when it is halted that was firm
uniform highp usampler2D u_flags;
uniform highp sampler2D u_ropes; // radians and pixels from lane to lane, share of strands, of bands (-1: hidden)
uniform vec3 u_colours[${THEMES.length + 1}]; // of the themes, and of what two compared moments have in common
uniform vec3 u_hub; // longitude in radians, sine and cosine of latitude
uniform vec2 u_viewport;
uniform float u_ratio;
uniform float u_world; // which copy of the world
uniform float u_playhead;
uniform float u_years; // of the window; or the moment that is compared
uniform float u_segments;
uniform float u_calm; // opacity
uniform float u_dim; // opacity of what is not selected
uniform vec2 u_selected; // width and halo of what is
uniform int u_mode;
uniform int u_lit[${MOST_COMPARED}]; // the ropes that alone are lit of what is selected; -1 for none
uniform int u_pass;
uniform bool u_whole;
flat out vec4 v_colour;
flat out vec3 v_shape; // half width, halo, dash
out vec3 v_at; // across, to the tip, from the hub
${ARC_POINT_GLSL}${ARC_TIME_GLSL}
const float STEP = 0.005;

vec4 project(vec2 at) {
  return projectTile(vec2((u_hub.x + at.x) / 6.28318531 + 0.5 + u_world, 0.5 - at.y / 6.28318531));
}
vec2 toScreen(vec4 clip) {
  return clip.xy / clip.w * u_viewport * 0.5;
}
vec2 speedOf(vec4 course, vec4 clip) {
  return (toScreen(project(course.xy + course.zw * STEP)) - toScreen(clip)) / STEP;
}
vec4 path; // a_path with the swing of this strand
float speedAt(float s) {
  vec4 course = arcCourse(u_hub.yz, path, a_mark.x, s);
  return length(speedOf(course, project(course.xy)));
}
// Measured from the hub, so that dashes stand still while an arc grows: Gauss's rule of three points.
float lengthTo(float s) {
  float aside = 0.77459667;
  return s / 18.0 * (5.0 * speedAt(s * (0.5 - 0.5 * aside)) + 8.0 * speedAt(s * 0.5) + 5.0 * speedAt(s * (0.5 + 0.5 * aside)));
}
bool isLit(int rope) {
  for (int i = 0; i < ${MOST_COMPARED}; i++) if (u_lit[i] == rope) return true;
  return false;
}
void main() {
  gl_Position = vec4(0.0, 0.0, 2.0, 1.0); // beyond the far plane: not drawn
  bool band = u_pass == ${BAND_PASS};
  int rope = int(a_place.y);
  vec4 look = texelFetch(u_ropes, ivec2(rope % ${ROPES_PER_ROW}, rope / ${ROPES_PER_ROW}), 0);
  int index = int(a_mark.w);
  uint flags = band ? 0u : texelFetch(u_flags, ivec2(index % ${FLAGS_PER_ROW}, index / ${FLAGS_PER_ROW}), 0).r;
  bool selected = (flags & ${SELECTED}u) != 0u && (u_lit[0] < 0 || isLit(rope));
  bool hovered = (flags & ${HOVERED}u) != 0u;
  if ((flags & ${HIDDEN}u) != 0u || look.w < 0.0) return;
  if ((selected || hovered) != (u_pass == ${EMPHASIS_PASS})) return;
  // Of a crowd some stand for all (standsForOthers of rope-opening.ts).
  float cells = look.y / ${glslFloat(CELL)};
  if (u_pass == ${CALM_PASS} && look.z < 1.0 && cells < 1.0 && floor(a_place.x * cells) == floor((a_place.x - 1.0) * cells)) return;
  path = strandPath(a_path, a_place.x, look.x);

  bool shelved = !band && a_mark.z == ${glslFloat(DOTTED)};
  bool compare = u_mode == ${MODES.compare};
  float until = compare ? max(u_playhead, u_years) : u_playhead;
  float since = min(u_playhead, u_years);
  // Mirrors asOf of core/record/as-of.ts.
  bool firm = !band && until < a_place.w;
  int theme = firm ? int(a_mark.y) / ${THEMES_APART} : int(a_mark.y) % ${THEMES_APART};
  float dash = firm && !shelved ? ${glslFloat(SOLID)} : a_mark.z;
  bool ended = compare && !shelved && !band && a_life.w >= since && a_life.w < until;
  bool made = compare && !shelved && !band && !ended && a_life.x >= since;
  bool kept = compare && !shelved && !ended && !made;
  // Mirrors isFullyLit of core/arcs/arc-view.ts.
  bool lit = selected && !(u_lit[0] >= 0 && (kept || ended));
  float growth = shelved || band ? 1.0 : arcGrowth(a_life, until, u_whole || selected);
  float presence = shelved || band ? 1.0 : arcPresence(a_life, until, u_mode, u_years);
  float newness = shelved || band || compare ? 0.0 : arcNewness(a_life, u_playhead);
  float share = band ? look.w : selected || hovered || shelved || ended || made || newness > 0.0 ? 1.0 : look.z;
  if (growth <= 0.0 || presence <= 0.0 || share <= 0.0) return;

  float whole = float(gl_VertexID >> 1) / u_segments;
  float s = min(whole, growth);
  vec4 course = arcCourse(u_hub.yz, path, a_mark.x, s);
  vec4 clip = project(course.xy);
  vec2 speed = speedOf(course, clip);
  vec2 ahead = speed / max(length(speed), 1e-6);

  float width = mix(${glslFloat(ARC_WIDTHS.calm)}, ${glslFloat(ARC_WIDTHS.fresh)}, newness);
  float opacity = mix(u_calm, 1.0, newness);
  if (ended) { width = ${glslFloat(CHANGE_LOOKS.ended.width)}; opacity = ${glslFloat(CHANGE_LOOKS.ended.opacity)}; }
  if (made) { width = ${glslFloat(CHANGE_LOOKS.made.width)}; opacity = ${glslFloat(CHANGE_LOOKS.made.opacity)}; }
  if (kept) { if (!band) width = ${glslFloat(CHANGE_LOOKS.kept.width)}; opacity = ${glslFloat(CHANGE_LOOKS.kept.opacity)}; }
  if (kept && selected) { width = ${glslFloat(KEPT_OF_CHOSEN.width)}; opacity = ${glslFloat(KEPT_OF_CHOSEN.opacity)}; }
  if (hovered) { width = max(width, ${glslFloat(ARC_WIDTHS.hovered)}); opacity = 1.0; }
  if (lit) { width = u_selected.x; opacity = 1.0; }
  else if (!hovered && !selected) opacity *= u_dim;
  if (band) width = max(width, a_place.z * look.y);
  if (shelved) width = max(width, ${glslFloat(ARC_WIDTHS.shelved)});
  float halo = lit ? u_selected.y : 0.0;
  float reach = width * 0.5 + halo + 0.5 / u_ratio;
  float beyond = whole >= growth ? reach : 0.0;
  float side = (gl_VertexID & 1) == 0 ? -reach : reach;

  vec2 offset = vec2(-ahead.y, ahead.x) * side + ahead * beyond;
  gl_Position = vec4(clip.xy + offset / u_viewport * 2.0 * clip.w, clip.zw);
  v_colour = vec4(u_colours[kept && !lit && !hovered ? ${THEMES.length} : theme], opacity * presence * share);
  v_shape = vec3(width * 0.5, halo, dash);
  v_at = vec3(side, (growth - s) * length(speed) - beyond, dash > 0.0 ? lengthTo(s) + beyond : 0.0);
}
`;

/** Length and gap of dashes in GLSL, where `r` is half the arc's width. */
function dashes(kind: keyof typeof DASHES): string {
  return Object.values(DASHES[kind])
    .map(({ fixed, radii }) => `${glslFloat(fixed)} + ${glslFloat(radii)} * r`)
    .join(', ');
}

/** Distances to the ribbon's edge, made into coverage over one device pixel. */
export const FRAGMENT_SHADER = `#version 300 es
precision highp float;
uniform float u_ratio;
flat in vec4 v_colour;
flat in vec3 v_shape;
in vec3 v_at;
out vec4 fragColor;

// Distance to a row of round-ended dashes.
float dashed(float line, float gap, float r) {
  float period = line + gap;
  float x = abs(mod(v_at.z, period) - period * 0.5);
  return length(vec2(max(x - line * 0.5 + r, 0.0), v_at.x)) - r;
}
void main() {
  float r = v_shape.x;
  float solid = length(vec2(min(v_at.y, 0.0), v_at.x)) - r;
  float edge = solid;
  if (v_shape.z == ${glslFloat(DASHED)}) edge = max(edge, dashed(${dashes('dashed')}, r));
  if (v_shape.z == ${glslFloat(DOTTED)}) edge = max(edge, dashed(${dashes('dotted')}, r));
  float cover = 1.0 - smoothstep(-0.5, 0.5, edge * u_ratio);
  float glow = v_shape.y > 0.0 ? clamp(1.0 - solid / v_shape.y, 0.0, 1.0) : 0.0;
  float alpha = v_colour.a * max(cover, ${glslFloat(HALO_OPACITY)} * glow * glow);
  fragColor = vec4(v_colour.rgb * alpha, alpha);
}
`;
