import { FADE_FOR, NEW_FOR } from '../core/time-window.ts';
import { FLAGS_PER_ROW, HIDDEN, HOVERED, SELECTED } from './arc-flags.ts';
import { DASHED, DOTTED } from './arc-instances.ts';

/** Segments of an arc's ribbon. */
export const SEGMENTS = 48;

/** Values of `u_pass`. */
export const CALM_PASS = 0;
export const EMPHASIS_PASS = 1;

/** Values of `u_mode`. */
export const MODES = { 'so-far': 0, window: 1, 'in-force': 2 } as const;

/**
 * `arcPoint` mirrors `pointOnArc` of core/arc-path.ts (e2e/arc-shader.spec.ts holds them together). It is written in the
 * hub's own frame (east, north, up), where a path is only a bearing, a length and a swing.
 *
 * - `hub`: sine and cosine of its latitude
 * - `path`: sine and cosine of the bearing, length, swing (radians)
 * - `centre`: middle of the path's longitudes relative to the hub; the result lies within π of it, hence is unbroken
 *
 * It returns the longitude relative to the hub, and the northing of Mercator (`asinh(tan(latitude))`), in radians.
 */
export const ARC_POINT_GLSL = `
const float HALF_TURN = 3.14159265;
const float QUARTER_TURN = 1.57079633;

// Own sine and arc tangent: GLSL promises 2^-11 of its own, which is pixels, and some take -0 for the far side.
float sineTo90(float x) {
  float q = x * x;
  return x * (1.0 - q / 6.0 * (1.0 - q / 20.0 * (1.0 - q / 42.0 * (1.0 - q / 72.0 * (1.0 - q / 110.0)))));
}
float cosineTo180(float x) {
  return sineTo90(QUARTER_TURN - abs(x));
}
float sineTo180(float x) {
  return sineTo90(x > QUARTER_TURN ? HALF_TURN - x : x);
}
float angleOf(float y, float x) {
  vec2 size = abs(vec2(y, x));
  float t = min(size.x, size.y) / max(max(size.x, size.y), 1e-20);
  t /= 1.0 + sqrt(1.0 + t * t);
  float q = t * t;
  float angle = 2.0 * t * (1.0 - q * (1.0 / 3.0 - q * (0.2 - q * (1.0 / 7.0 - q * (1.0 / 9.0 - q * (1.0 / 11.0 - q / 13.0))))));
  if (size.x > size.y) angle = QUARTER_TURN - angle;
  if (x < 0.0) angle = HALF_TURN - angle;
  return y < 0.0 ? -angle : angle;
}
vec2 arcPoint(vec2 hub, vec4 path, float centre, float s) {
  float along = s * path.z;
  float aside = path.w * sineTo180(HALF_TURN * s);
  float ahead = sineTo180(along) * cosineTo180(aside);
  float left = sineTo90(aside);
  float up = cosineTo180(along) * cosineTo180(aside);
  float east = ahead * path.x - left * path.y;
  float north = ahead * path.y + left * path.x;
  float outwards = up * hub.y - north * hub.x;
  float polar = up * hub.x + north * hub.y;
  float lng = angleOf(east, outwards);
  lng += 2.0 * HALF_TURN * floor((centre - lng) / (2.0 * HALF_TURN) + 0.5);
  // Held off the pole, where Mercator ends.
  float axial = max(length(vec2(outwards, east)), 1e-4);
  return vec2(lng, sign(polar) * log((1.0 + abs(polar)) / axial));
}
`;

/** Mirrors core/time-window.ts; `life` is from, to, grown, end. */
export const ARC_TIME_GLSL = `
float arcGrowth(vec4 life, float playhead, bool whole) {
  if (playhead <= life.x) return 0.0;
  return whole ? 1.0 : min(1.0, (playhead - life.x) / (life.z - life.x));
}
float arcPresence(vec4 life, float playhead, int mode, float years) {
  if (playhead <= life.x) return 0.0;
  if (mode == ${MODES.window}) return playhead - years < life.y ? 1.0 : 0.0;
  if (mode == ${MODES['in-force']}) return clamp(1.0 - (playhead - life.w) / ${float(FADE_FOR)}, 0.0, 1.0);
  return 1.0;
}
float arcNewness(vec4 life, float playhead) {
  return clamp((life.y + ${float(NEW_FOR)} - playhead) / ${float(NEW_FOR / 4)}, 0.0, 1.0);
}
`;

/**
 * Draws ribbons: vertex `2 i` and `2 i + 1` stand on both sides of the arc at `i / SEGMENTS`, or at its tip if it is not
 * grown so far. Lengths are CSS pixels. `prelude` and `define` are MapLibre's, with `projectTile`.
 */
export const vertexShader = (prelude: string, define: string): string => `#version 300 es
${prelude}
${define}
in vec4 a_path;
in vec4 a_life;
in vec4 a_mark; // centre of longitudes, theme, dash, agreement
uniform highp usampler2D u_flags;
uniform vec3 u_colours[5];
uniform vec3 u_hub; // longitude in radians, sine and cosine of latitude
uniform vec2 u_viewport;
uniform float u_ratio;
uniform float u_world; // which copy of the world
uniform float u_playhead;
uniform float u_years;
uniform float u_calm; // opacity
uniform float u_dim; // opacity of what is not selected
uniform vec2 u_selected; // width and halo of what is
uniform int u_mode;
uniform int u_pass;
uniform bool u_whole;
flat out vec4 v_colour;
flat out vec3 v_shape; // half width, halo, dash
out vec3 v_at; // across, to the tip, from the hub
${ARC_POINT_GLSL}${ARC_TIME_GLSL}
const float SEGMENTS = ${float(SEGMENTS)};
const float STEP = 0.005;

vec4 project(float s) {
  vec2 at = arcPoint(u_hub.yz, a_path, a_mark.x, s);
  return projectTile(vec2((u_hub.x + at.x) / 6.28318531 + 0.5 + u_world, 0.5 - at.y / 6.28318531));
}
vec2 toScreen(vec4 clip) {
  return clip.xy / clip.w * u_viewport * 0.5;
}
// Measured from the hub, so that dashes stand still while an arc grows.
float lengthTo(float s) {
  float sum = 0.0;
  vec2 before = toScreen(project(0.0));
  for (int i = 1; i <= 6; i++) {
    vec2 here = toScreen(project(s * float(i) / 6.0));
    sum += distance(before, here);
    before = here;
  }
  return sum;
}
void main() {
  gl_Position = vec4(0.0, 0.0, 2.0, 1.0); // beyond the far plane: not drawn
  int index = int(a_mark.w);
  uint flags = texelFetch(u_flags, ivec2(index % ${FLAGS_PER_ROW}, index / ${FLAGS_PER_ROW}), 0).r;
  bool selected = (flags & ${SELECTED}u) != 0u;
  bool hovered = (flags & ${HOVERED}u) != 0u;
  if ((flags & ${HIDDEN}u) != 0u) return;
  if ((selected || hovered) != (u_pass == ${EMPHASIS_PASS})) return;

  bool shelved = a_mark.z == ${float(DOTTED)};
  float growth = shelved ? 1.0 : arcGrowth(a_life, u_playhead, u_whole);
  float presence = shelved ? 1.0 : arcPresence(a_life, u_playhead, u_mode, u_years);
  float newness = shelved ? 0.0 : arcNewness(a_life, u_playhead);
  if (growth <= 0.0 || presence <= 0.0) return;

  float whole = float(gl_VertexID >> 1) / SEGMENTS;
  float s = min(whole, growth);
  float stride = s > 0.5 ? -STEP : STEP;
  vec4 clip = project(s);
  vec2 speed = (toScreen(project(s + stride)) - toScreen(clip)) / stride;
  vec2 ahead = speed / max(length(speed), 1e-6);

  float width = mix(1.3, 2.6, newness);
  float opacity = mix(u_calm, 1.0, newness);
  if (hovered) { width = max(width, 3.0); opacity = 1.0; }
  if (selected) { width = u_selected.x; opacity = 1.0; }
  else if (!hovered) opacity *= u_dim;
  if (shelved) width = max(width, 2.0);
  float halo = selected ? u_selected.y : 0.0;
  float reach = width * 0.5 + halo + 1.0 / u_ratio;
  float beyond = whole >= growth ? reach : 0.0;
  float side = (gl_VertexID & 1) == 0 ? -reach : reach;

  vec2 offset = vec2(-ahead.y, ahead.x) * side + ahead * beyond;
  gl_Position = vec4(clip.xy + offset / u_viewport * 2.0 * clip.w, clip.zw);
  v_colour = vec4(u_colours[int(a_mark.y)], opacity * presence);
  v_shape = vec3(width * 0.5, halo, a_mark.z);
  v_at = vec3(side, (growth - s) * length(speed) - beyond, a_mark.z > 0.0 ? lengthTo(s) + beyond : 0.0);
}
`;

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
  if (v_shape.z == ${float(DASHED)}) edge = max(edge, dashed(6.0 + 2.0 * r, 4.0 + r, r));
  if (v_shape.z == ${float(DOTTED)}) edge = max(edge, dashed(2.0 * r, 3.0 + 2.0 * r, r));
  float cover = smoothstep(0.5, -0.5, edge * u_ratio);
  float glow = v_shape.y > 0.0 ? clamp(1.0 - solid / v_shape.y, 0.0, 1.0) : 0.0;
  float alpha = v_colour.a * max(cover, 0.38 * glow * glow);
  fragColor = vec4(v_colour.rgb * alpha, alpha);
}
`;

/** A number as GLSL writes a float. */
function float(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : String(value);
}
