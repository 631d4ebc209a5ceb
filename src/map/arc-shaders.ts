import { FADE_FOR, NEW_FOR } from '../core/time/time-window.ts';

/** Values of `mode` in `arcPresence`. */
export const MODES = { 'so-far': 0, window: 1, 'in-force': 2, compare: 3 } as const;

/**
 * `arcPoint` mirrors `pointOnArc` of core/arc-path.ts (e2e/arc-shader.spec.ts holds them together); `arcCourse` adds how
 * it changes with `s`, for little more. They are written in the hub's own frame (east, north, up), where a path is only a bearing, a length and a swing.
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
vec4 arcCourse(vec2 hub, vec4 path, float centre, float s) {
  float along = s * path.z;
  float aside = path.w * sineTo180(HALF_TURN * s);
  float turning = path.w * HALF_TURN * cosineTo180(HALF_TURN * s);
  vec2 sines = vec2(sineTo180(along), sineTo90(aside));
  vec2 cosines = vec2(cosineTo180(along), cosineTo180(aside));
  // Ahead, left, up; and how they change.
  vec3 at = vec3(sines.x * cosines.y, sines.y, cosines.x * cosines.y);
  vec3 by = vec3(
    at.z * path.z - sines.x * sines.y * turning,
    cosines.y * turning,
    -at.x * path.z - cosines.x * sines.y * turning);
  mat2 aim = mat2(path.x, path.y, -path.y, path.x);
  mat2 tilt = mat2(-hub.x, hub.y, hub.y, hub.x);
  // East and north; then outwards and polar.
  vec2 level = aim * at.xy;
  vec2 levelBy = aim * by.xy;
  vec2 deep = tilt * vec2(level.y, at.z);
  vec2 deepBy = tilt * vec2(levelBy.y, by.z);
  float lng = angleOf(level.x, deep.x);
  lng += 2.0 * HALF_TURN * floor((centre - lng) / (2.0 * HALF_TURN) + 0.5);
  // Held off the pole, where Mercator ends.
  float axial = max(length(vec2(deep.x, level.x)), 1e-4);
  return vec4(
    lng,
    sign(deep.y) * log((1.0 + abs(deep.y)) / axial),
    vec2(deep.x * levelBy.x - level.x * deepBy.x, deepBy.y) / (axial * axial));
}
// Mirrors swingOf of core/arcs/rope-opening.ts: the path of a strand in its rope.
vec4 strandPath(vec4 rope, float lane, float radians) {
  return vec4(rope.xyz, rope.w + lane * radians);
}
vec2 arcPoint(vec2 hub, vec4 path, float centre, float s) {
  return arcCourse(hub, path, centre, s).xy;
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
  if (mode == ${MODES['in-force']}) return clamp(1.0 - (playhead - life.w) / ${glslFloat(FADE_FOR)}, 0.0, 1.0);
  return 1.0;
}
float arcNewness(vec4 life, float playhead) {
  return clamp((life.y + ${glslFloat(NEW_FOR)} - playhead) / ${glslFloat(NEW_FOR / 4)}, 0.0, 1.0);
}
`;

/** A number as GLSL writes a float. */
export function glslFloat(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : String(value);
}
