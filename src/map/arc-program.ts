import type { CustomLayerProjectionData } from 'maplibre-gl';
import { FRAGMENT_SHADER, vertexShader } from './arc-ribbon.ts';

/** Bound before linking, so that every variant of the program reads the same vertex array. */
export const CORNER_AT = 0;

/** The arcs' program for one of MapLibre's shader variants. */
export class ArcProgram {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: WebGLProgram;
  readonly #locations = new Map<string, WebGLUniformLocation | null>();
  readonly #matrix = new Float32Array(16);

  constructor(gl: WebGL2RenderingContext, prelude: string, define: string) {
    this.#gl = gl;
    this.#program = link(gl, vertexShader(prelude, define), FRAGMENT_SHADER);
  }

  use(): void {
    this.#gl.useProgram(this.#program);
  }

  /** Where a uniform lives; null (which WebGL ignores) if this variant does not have it. */
  at(uniform: string): WebGLUniformLocation | null {
    let location = this.#locations.get(uniform);
    if (location === undefined) {
      location = this.#gl.getUniformLocation(this.#program, uniform);
      this.#locations.set(uniform, location);
    }
    return location;
  }

  setProjection(projection: CustomLayerProjectionData): void {
    const gl = this.#gl;
    this.#setMatrix('u_projection_matrix', projection.mainMatrix);
    this.#setMatrix('u_projection_fallback_matrix', projection.fallbackMatrix);
    gl.uniform4fv(this.at('u_projection_tile_mercator_coords'), projection.tileMercatorCoords);
    gl.uniform4fv(this.at('u_projection_clipping_plane'), projection.clippingPlane);
    gl.uniform1f(this.at('u_projection_transition'), projection.projectionTransition);
  }

  free(): void {
    this.#gl.deleteProgram(this.#program);
  }

  #setMatrix(uniform: string, matrix: ArrayLike<number>): void {
    this.#matrix.set(matrix);
    this.#gl.uniformMatrix4fv(this.at(uniform), false, this.#matrix);
  }
}

function link(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const program = gl.createProgram();
  const shaders = [
    compile(gl, gl.VERTEX_SHADER, vertex),
    compile(gl, gl.FRAGMENT_SHADER, fragment),
  ];
  for (const shader of shaders) gl.attachShader(program, shader);
  gl.bindAttribLocation(program, CORNER_AT, 'a_corner');
  gl.linkProgram(program);
  for (const shader of shaders) gl.deleteShader(shader);
  // A lost context links nothing, and is no fault: the layer is added again when it is back.
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(`arcs cannot be linked: ${gl.getProgramInfoLog(program)}`);
  return program;
}

function compile(gl: WebGL2RenderingContext, type: GLenum, source: string): WebGLShader {
  const shader = gl.createShader(type);
  if (!shader) throw new Error('no shader - the WebGL context gives none');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost())
    throw new Error(`arcs cannot be compiled: ${gl.getShaderInfoLog(shader)}`);
  return shader;
}
