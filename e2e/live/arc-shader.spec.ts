import { expect, test, type Page } from '@playwright/test';
import fc from 'fast-check';
import { ANKARA, arcTo, lifeFrom } from '../../src/core/arcs/arc-fixture.ts';
import { pointOnArc } from '../../src/core/arcs/arc-path.ts';
import { ropeLook, swingOf, USUAL_SCALE } from '../../src/core/arcs/rope-opening.ts';
import type { Arc } from '../../src/core/arcs/arcs.ts';
import {
  growthAt,
  newnessAt,
  presenceAt,
  type Life,
  type Mode,
} from '../../src/core/time/time-window.ts';
import { FLOATS_PER_ARC, packArcs } from '../../src/map/arc-instances.ts';
import { ARC_POINT_GLSL, ARC_TIME_GLSL, MODES } from '../../src/map/arc-shaders.ts';

/** The shader's formulas are held to those of core, on the graphics card of a real browser. */

const SAMPLES = 2000;
const DEGREES = 180 / Math.PI;

for (const opened of [0, 1]) {
  test(`the shader places a point of a strand where core does: ${opened ? 'open' : 'closed'} ropes`, async ({
    page,
  }) => {
    const arcs = fc.sample(anyArc(), { numRuns: SAMPLES, seed: 1991 });
    // 0 and 1 among them: at the hub, an atan of -0 once went to the far side of the world.
    const parts = arcs.map((_, i) => (i % 50) / 49);
    const lanes = arcs.map((_, i) => (i % 24) - 11.5);
    const { floats, arcs: packed } = packArcs(arcs);
    const ropes = packed.map(({ rope }) => ({ ...rope, strands: 24 }));
    const looks = ropes.map((rope) => ropeLook(rope, USUAL_SCALE, opened));
    const inputs = packed.flatMap((_, i) => {
      const at = i * FLOATS_PER_ARC;
      const place = [floats[at + 8]!, parts[i]!, lanes[i]!, looks[i]!.radians];
      return [...floats.subarray(at, at + 4), ...place];
    });
    const lat = ANKARA[1] / DEGREES;
    const path = 'strandPath(a_first, a_second.z, a_second.w)';
    const found = await capture(page, {
      functions: ARC_POINT_GLSL,
      result: `vec3(arcPoint(vec2(${Math.sin(lat)}, ${Math.cos(lat)}), ${path}, a_second.x, a_second.y), 0.0)`,
      inputs,
    });
    expect(found).toHaveLength(3 * SAMPLES);

    let worst = 0;
    ropes.forEach((rope, i) => {
      const swing = swingOf({ rope, lane: lanes[i]! }, looks[i]!);
      const [lng, latitude] = pointOnArc(rope.hubAt, rope.partnerAt, swing, parts[i]!);
      if (Math.abs(latitude) > 85) return;
      const east = found[3 * i]! * DEGREES - (lng - rope.hubAt[0]);
      const north = Math.atan(Math.sinh(found[3 * i + 1]!)) * DEGREES - latitude;
      worst = Math.max(worst, Math.abs(east - 360 * Math.round(east / 360)), Math.abs(north));
    });
    expect(worst).toBeLessThan(1e-3);
  });
}

test('no arc tears: on the way past a pole, longitudes never jump but at the pole itself', async ({
  page,
}) => {
  const arcs = fc.sample(anyArc(-153, -141), { numRuns: 40, seed: 2024 });
  // Half a world away, past the pole on either side.
  const steps = 48;
  const { floats, arcs: packed } = packArcs(arcs);
  const inputs = packed.flatMap((_, i) => {
    const at = i * FLOATS_PER_ARC;
    return Array.from({ length: steps + 1 }, (__, k) => [
      ...floats.subarray(at, at + 4),
      ...[floats[at + 8]!, k / steps, 0, 0],
    ]).flat();
  });
  const lat = ANKARA[1] / DEGREES;
  const found = await capture(page, {
    functions: ARC_POINT_GLSL,
    result: `vec3(arcPoint(vec2(${Math.sin(lat)}, ${Math.cos(lat)}), a_first, a_second.x, a_second.y), 0.0)`,
    inputs,
  });
  for (let i = 1; i < found.length / 3; i++) {
    if (i % (steps + 1) === 0) continue;
    const polar = Math.max(Math.abs(found[3 * i + 1]!), Math.abs(found[3 * i - 2]!)) > 3;
    if (!polar) expect(Math.abs(found[3 * i]! - found[3 * i - 3]!)).toBeLessThan(Math.PI / 2);
  }
});

test('the shader tells growth, presence and newness as core does', async ({ page }) => {
  // Sixty-fourths of a year, which 32 bits hold exactly: the jumps of presence fall on the same side.
  const time = fc.integer({ min: 0, max: 34 * 64 }).map((n) => n / 64);
  const life = fc
    .tuple(time, fc.integer({ min: 1, max: 128 }), fc.integer({ min: 0, max: 64 }), time)
    .map(([from, days, late, later]): Life => {
      const to = from + days / 64;
      return { from, to, grown: to + late / 64, end: to + later };
    });
  const mode = fc.constantFrom<Mode>(
    { kind: 'so-far' },
    { kind: 'window', years: 5 },
    { kind: 'in-force' },
  );
  const cases = fc.sample(fc.tuple(life, time, mode), { numRuns: SAMPLES, seed: 1991 });
  const found = await capture(page, {
    functions: ARC_TIME_GLSL,
    result: `vec3(
      arcGrowth(a_first, a_second.x, false),
      arcPresence(a_first, a_second.x, int(a_second.y), a_second.z),
      arcNewness(a_first, a_second.x))`,
    inputs: cases.flatMap(([{ from, to, grown, end }, playhead, { kind }]) => [
      ...[from, to, grown, end],
      ...[playhead, MODES[kind], 5, 0],
    ]),
  });
  cases.forEach(([each, playhead, how], i) => {
    expect(found[3 * i]).toBeCloseTo(growthAt(each, playhead), 3);
    expect(found[3 * i + 1]).toBeCloseTo(presenceAt(each, playhead, how), 3);
    expect(found[3 * i + 2]).toBeCloseTo(newnessAt(each, playhead), 3);
  });
});

/** Arcs from Ankara to partners between two longitudes. */
function anyArc(west = -180, east = 180): fc.Arbitrary<Arc> {
  const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  return fc
    .record({ lng: between(west, east), lat: between(-85, 85), swing: between(-0.12, 0.12) })
    .filter(({ lng, lat }) => Math.hypot(lng - ANKARA[0], lat - ANKARA[1]) > 1)
    .map(({ lng, lat, swing }) => arcTo([lng, lat], { swing, life: lifeFrom(2000) }));
}

interface Capture {
  /** GLSL that stands before `main`. */
  readonly functions: string;
  /** A `vec3` of `a_first` and `a_second`. */
  readonly result: string;
  /** Two vec4 per point. */
  readonly inputs: readonly number[];
}

/** Three floats per point, as the vertex shader computed them (transform feedback). */
async function capture(page: Page, task: Capture): Promise<number[]> {
  await page.goto('about:blank');
  return page.evaluate(({ functions, result, inputs }) => {
    const gl = document.createElement('canvas').getContext('webgl2')!;
    const program = gl.createProgram();
    const attach = (type: GLenum, source: string) => {
      const shader = gl.createShader(type)!;
      gl.shaderSource(shader, `#version 300 es\nprecision highp float;\n${source}`);
      gl.compileShader(shader);
      if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS))
        throw new Error(gl.getShaderInfoLog(shader) ?? 'not compiled');
      gl.attachShader(program, shader);
    };
    attach(
      gl.VERTEX_SHADER,
      `layout(location = 0) in vec4 a_first;
      layout(location = 1) in vec4 a_second;
      out vec3 v_result;
      ${functions}
      void main() { v_result = ${result}; }`,
    );
    attach(gl.FRAGMENT_SHADER, 'void main() {}');
    gl.transformFeedbackVaryings(program, ['v_result'], gl.INTERLEAVED_ATTRIBS);
    gl.linkProgram(program);
    gl.useProgram(program);

    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ARRAY_BUFFER, new Float32Array(inputs), gl.STATIC_DRAW);
    for (const i of [0, 1]) {
      gl.enableVertexAttribArray(i);
      gl.vertexAttribPointer(i, 4, gl.FLOAT, false, 32, 16 * i);
    }
    const points = inputs.length / 8;
    const results = new Float32Array(3 * points);
    gl.bindBufferBase(gl.TRANSFORM_FEEDBACK_BUFFER, 0, gl.createBuffer());
    gl.bufferData(gl.TRANSFORM_FEEDBACK_BUFFER, results.byteLength, gl.DYNAMIC_READ);
    gl.enable(gl.RASTERIZER_DISCARD);
    gl.beginTransformFeedback(gl.POINTS);
    gl.drawArrays(gl.POINTS, 0, points);
    gl.endTransformFeedback();
    gl.getBufferSubData(gl.TRANSFORM_FEEDBACK_BUFFER, 0, results);
    return [...results];
  }, task);
}
