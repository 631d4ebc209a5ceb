import type { CustomRenderMethodInput } from 'maplibre-gl';
import { FLAGS_PER_ROW } from './arc-flags.ts';
import { FLOATS_PER_ARC } from './arc-instances.ts';
import { ArcProgram, ATTRIBUTES } from './arc-program.ts';
import { ROPES_PER_ROW } from './rope-table.ts';

const BYTES_PER_ARC = FLOATS_PER_ARC * Float32Array.BYTES_PER_ELEMENT;

/** All of the arcs that lives on the graphics card, and dies with its context. */
export class ArcGpu {
  readonly #gl: WebGL2RenderingContext;
  readonly #programs = new Map<string, ArcProgram>();
  readonly #flags: WebGLTexture;
  readonly #ropes: WebGLTexture;
  readonly all: InstanceArray;
  readonly emphasised: InstanceArray;
  readonly bands: InstanceArray;

  constructor(gl: WebGL2RenderingContext, instances: Float32Array<ArrayBuffer>) {
    this.#gl = gl;
    this.#flags = gl.createTexture();
    this.#ropes = gl.createTexture();
    this.all = new InstanceArray(gl);
    this.all.fill(instances);
    this.emphasised = new InstanceArray(gl);
    this.bands = new InstanceArray(gl);
  }

  /** The program for what the map's projection needs now; compiled on first need. */
  program({ shaderData }: CustomRenderMethodInput): ArcProgram {
    const { variantName, vertexShaderPrelude, define } = shaderData;
    let program = this.#programs.get(variantName);
    if (!program) {
      program = new ArcProgram(this.#gl, vertexShaderPrelude, define);
      this.#programs.set(variantName, program);
    }
    return program;
  }

  /** One byte per agreement, in whole rows. */
  setFlags(flags: Uint8Array<ArrayBuffer>): void {
    const gl = this.#gl;
    this.#bindTable(gl.TEXTURE0, this.#flags);
    const rows = flags.length / FLAGS_PER_ROW;
    const [format, type] = [gl.RED_INTEGER, gl.UNSIGNED_BYTE];
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8UI, FLAGS_PER_ROW, rows, 0, format, type, flags);
  }

  /** Four floats per rope, in whole rows. */
  setRopes(ropes: Float32Array<ArrayBuffer>): void {
    const gl = this.#gl;
    this.#bindTable(gl.TEXTURE1, this.#ropes);
    const rows = ropes.length / 4 / ROPES_PER_ROW;
    const [format, type] = [gl.RGBA, gl.FLOAT];
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, ROPES_PER_ROW, rows, 0, format, type, ropes);
  }

  /** Flags to the first of the card's textures, ropes to the second. */
  bindTables(): void {
    const gl = this.#gl;
    gl.activeTexture(gl.TEXTURE1);
    gl.bindTexture(gl.TEXTURE_2D, this.#ropes);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#flags);
  }

  /** A texture of which texels are read as they are. */
  #bindTable(unit: GLenum, table: WebGLTexture): void {
    const gl = this.#gl;
    gl.activeTexture(unit);
    gl.bindTexture(gl.TEXTURE_2D, table);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  }

  free(): void {
    for (const program of this.#programs.values()) program.free();
    this.#programs.clear();
    this.#gl.deleteTexture(this.#flags);
    this.#gl.deleteTexture(this.#ropes);
    this.all.free();
    this.emphasised.free();
    this.bands.free();
  }
}

/** A buffer of instances, and how the program reads it. */
class InstanceArray {
  readonly #gl: WebGL2RenderingContext;
  readonly #array: WebGLVertexArrayObject;
  readonly #buffer: WebGLBuffer;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#array = gl.createVertexArray();
    this.#buffer = gl.createBuffer();
  }

  fill(instances: Float32Array<ArrayBuffer>): void {
    const gl = this.#gl;
    gl.bindVertexArray(this.#array);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    gl.bufferData(gl.ARRAY_BUFFER, instances, gl.STATIC_DRAW);
    this.#readFrom(0);
    gl.bindVertexArray(null);
  }

  /** Draws `count` instances from the `first` on as strips of `vertices`. */
  draw(vertices: number, first: number, count: number): void {
    if (count === 0) return;
    const gl = this.#gl;
    gl.bindVertexArray(this.#array);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    this.#readFrom(first);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, vertices, count);
    gl.bindVertexArray(null);
  }

  free(): void {
    this.#gl.deleteVertexArray(this.#array);
    this.#gl.deleteBuffer(this.#buffer);
  }

  // WebGL2 has no first instance: the attributes start at it instead.
  #readFrom(first: number): void {
    const gl = this.#gl;
    ATTRIBUTES.forEach((_, i) => {
      const offset = first * BYTES_PER_ARC + i * 16;
      gl.enableVertexAttribArray(i);
      gl.vertexAttribPointer(i, 4, gl.FLOAT, false, BYTES_PER_ARC, offset);
      gl.vertexAttribDivisor(i, 1);
    });
  }
}
