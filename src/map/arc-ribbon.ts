import {
  ARC_WIDTHS,
  CHANGE_LOOKS,
  DASHES,
  HALO_OPACITY,
  KEPT_OF_CHOSEN,
} from '../core/arcs/arc-look.ts';
import { THEMES } from '../core/types.ts';
import { ARCS_PER_ROW, DASHED, DOTTED, TEXELS_PER_ARC } from './arc-instances.ts';
import { HOVERED, LIT } from './ribbon-corners.ts';
import { ROPES_PER_ROW } from './rope-table.ts';
import { ARC_POINT_GLSL, ARC_TIME_GLSL, glslFloat, MODES } from './arc-shaders.ts';

/** Length and gap of dashes in GLSL, where `r` is half the arc's width. */
function dashes(kind: keyof typeof DASHES): string {
  return Object.values(DASHES[kind])
    .map(({ fixed, radii }) => `${glslFloat(fixed)} + ${glslFloat(radii)} * r`)
    .join(', ');
}

/**
 * Draws ribbons: two corners (ribbon-corners.ts) stand on both sides of the arc at a place on its way, or at its tip if it is not
 * grown so far. Only what is seen is among them (drawn-arcs.ts). Lengths are CSS pixels. `prelude` and `define` are
 * MapLibre's, with `projectTile`. There are no branches that save anything: software draws take both sides of each.
 */
export const vertexShader = (prelude: string, define: string): string => `#version 300 es
${prelude}
${define}
in vec2 a_corner; // place on the way; instance, how it is in hand, side
uniform highp sampler2D u_arcs; // see arc-instances.ts
uniform highp sampler2D u_ropes; // radians and pixels from lane to lane, share of strands, of bands
uniform vec3 u_colours[${THEMES.length + 1}]; // of the themes, and of what two compared moments have in common
uniform vec3 u_hub; // longitude in radians, sine and cosine of latitude
uniform vec2 u_viewport;
uniform float u_ratio;
uniform float u_world; // which copy of the world
uniform float u_playhead;
uniform float u_years; // of the window; or the moment that is compared
uniform float u_calm; // opacity
uniform float u_dim; // opacity of what is not selected
uniform vec2 u_selected; // width and halo of what is
uniform int u_mode;
uniform bool u_bands;
uniform bool u_ropesLit; // of what is selected, those of some partners alone
uniform bool u_whole;
flat out vec4 v_colour; // premultiplied
flat out vec4 v_shape; // half width, part of the halo in a pixel, period of dashes, how far along from its middle a dash is full
out vec3 v_at; // across, to the tip, from the hub in periods of dashes
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
vec4 path; // with the swing of this strand
float centre;
float speedAt(float s) {
  vec4 course = arcCourse(u_hub.yz, path, centre, s);
  return length(speedOf(course, project(course.xy)));
}
// Measured from the hub, so that dashes stand still while an arc grows: Gauss's rule of three points.
float lengthTo(float s, int points) {
  float length = 0.0;
  for (int i = 0; i < points; i++) {
    float aside = float(i) - 1.0;
    length += (8.0 - 3.0 * abs(aside)) * speedAt(s * (0.5 + 0.387298335 * aside));
  }
  return s / 18.0 * length;
}
void main() {
  gl_Position = vec4(0.0, 0.0, 2.0, 1.0); // beyond the far plane: not drawn
  int corner = int(a_corner.y);
  int instance = corner >> 3;
  ivec2 at = ivec2(instance % ${ARCS_PER_ROW} * ${TEXELS_PER_ARC}, instance / ${ARCS_PER_ROW});
  vec4 life = texelFetch(u_arcs, at + ivec2(1, 0), 0);
  vec4 mark = texelFetch(u_arcs, at + ivec2(2, 0), 0);
  vec4 seat = texelFetch(u_arcs, at + ivec2(3, 0), 0);
  int rope = int(seat.y);
  vec4 look = texelFetch(u_ropes, ivec2(rope % ${ROPES_PER_ROW}, rope / ${ROPES_PER_ROW}), 0);
  path = strandPath(texelFetch(u_arcs, at, 0), seat.x, look.x);
  centre = mark.x;

  bool band = u_bands;
  bool hovered = (corner & ${2 * HOVERED}) != 0;
  bool selected = (corner & ${2 * LIT}) != 0;
  bool shelved = !band && mark.z == ${glslFloat(DOTTED)};
  bool compare = u_mode == ${MODES.compare};
  float until = compare ? max(u_playhead, u_years) : u_playhead;
  float since = min(u_playhead, u_years);
  bool ended = compare && !shelved && !band && life.w >= since && life.w < until;
  bool made = compare && !shelved && !band && !ended && life.x >= since;
  bool kept = compare && !shelved && !ended && !made;
  // Mirrors isFullyLit of core/arcs/arc-view.ts.
  bool lit = selected && !(u_ropesLit && (kept || ended));
  float growth = shelved || band ? 1.0 : arcGrowth(life, until, u_whole || selected);
  float presence = shelved || band ? 1.0 : arcPresence(life, until, u_mode, u_years);
  float newness = shelved || band || compare ? 0.0 : arcNewness(life, u_playhead);
  float share = band ? look.w : selected || hovered || shelved || ended || made || newness > 0.0 ? 1.0 : look.z;
  if (growth <= 0.0 || presence <= 0.0 || share <= 0.0) return;

  float s = min(a_corner.x, growth);
  vec4 course = arcCourse(u_hub.yz, path, centre, s);
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
  if (band) width = max(width, seat.z * look.y);
  if (shelved) width = max(width, ${glslFloat(ARC_WIDTHS.shelved)});
  float halo = lit ? u_selected.y : 0.0;
  float reach = width * 0.5 + halo + 0.5 / u_ratio;
  float beyond = a_corner.x >= growth ? reach : 0.0;
  float side = (corner & 1) == 0 ? -reach : reach;

  vec2 offset = vec2(-ahead.y, ahead.x) * side + ahead * beyond;
  gl_Position = vec4(clip.xy + offset / u_viewport * 2.0 * clip.w, clip.zw);
  float r = width * 0.5;
  bool dotted = mark.z == ${glslFloat(DOTTED)};
  bool dashed = dotted || mark.z == ${glslFloat(DASHED)};
  vec2 dash = dotted ? vec2(${dashes('dotted')}) : vec2(${dashes('dashed')}); // line, gap
  v_colour = vec4(u_colours[kept && !lit && !hovered ? ${THEMES.length} : int(mark.y)], 1.0) * (opacity * presence * share);
  v_shape = vec4(r, halo > 0.0 ? 1.0 / halo : 0.0, dashed ? vec2(dash.x + dash.y, dash.x * 0.5 - r) : vec2(1.0));
  v_at = vec3(side, (growth - s) * length(speed) - beyond, dashed ? (lengthTo(s, 3) + beyond) / (dash.x + dash.y) : 0.0);
}
`;

/** Distances to the ribbon's edge, made into coverage over one device pixel. */
export const FRAGMENT_SHADER = `#version 300 es
precision highp float;
uniform float u_ratio;
flat in vec4 v_colour;
flat in vec4 v_shape;
in vec3 v_at;
out vec4 fragColor;

void main() {
  float r = v_shape.x;
  float past = max(-v_at.y, 0.0); // the tip
  // Past the end of the nearest dash, whose ends are round; a line without dashes has ends at its tip alone.
  float apart = abs(fract(v_at.z) - 0.5) * v_shape.z - v_shape.w;
  float edge = length(vec2(max(past, apart), v_at.x)) - r;
  float inside = clamp(0.5 - edge * u_ratio, 0.0, 1.0);
  float cover = inside * inside * (3.0 - 2.0 * inside);
  float solid = length(vec2(past, v_at.x)) - r;
  float glow = v_shape.y > 0.0 ? clamp(1.0 - solid * v_shape.y, 0.0, 1.0) : 0.0;
  fragColor = v_colour * max(cover, ${glslFloat(HALO_OPACITY)} * glow * glow);
}
`;
