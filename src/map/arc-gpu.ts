import type { CustomRenderMethodInput } from 'maplibre-gl';
import { ARCS_PER_ROW, FLOATS_PER_ARC, TEXELS_PER_ARC } from './arc-instances.ts';
import { ArcProgram, CORNER_AT } from './arc-program.ts';
import type { RibbonCorners } from './ribbon-corners.ts';
import { ROPES_PER_ROW } from './rope-table.ts';

const TEXELS_PER_ROW = ARCS_PER_ROW * TEXELS_PER_ARC;
const FLOATS_PER_ROW = ARCS_PER_ROW * FLOATS_PER_ARC;

/** All of the arcs that lives on the graphics card, and dies with its context. */
export class ArcGpu {
  readonly #gl: WebGL2RenderingContext;
  readonly #programs = new Map<string, ArcProgram>();
  readonly #arcs: WebGLTexture;
  readonly #bands: WebGLTexture;
  readonly #ropes: WebGLTexture;
  readonly #array: WebGLVertexArrayObject;
  readonly #corners: WebGLBuffer;

  constructor(gl: WebGL2RenderingContext, instances: Float32Array<ArrayBuffer>) {
    this.#gl = gl;
    this.#arcs = gl.createTexture();
    this.#bands = gl.createTexture();
    this.#ropes = gl.createTexture();
    this.#array = gl.createVertexArray();
    this.#corners = gl.createBuffer();
    this.#setInstances(this.#arcs, instances);
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

  setBands(bands: Float32Array<ArrayBuffer>): void {
    this.#setInstances(this.#bands, bands);
  }

  /** Four floats per rope, in whole rows. */
  setRopes(ropes: Float32Array<ArrayBuffer>): void {
    const gl = this.#gl;
    this.#bindTable(gl.TEXTURE1, this.#ropes);
    const rows = ropes.length / 4 / ROPES_PER_ROW;
    const [format, type] = [gl.RGBA, gl.FLOAT];
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, ROPES_PER_ROW, rows, 0, format, type, ropes);
  }

  setCorners({ floats, count }: RibbonCorners): void {
    const gl = this.#gl;
    gl.bindVertexArray(this.#array);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#corners);
    gl.bufferData(gl.ARRAY_BUFFER, floats, gl.STREAM_DRAW, 0, 2 * count);
    gl.enableVertexAttribArray(CORNER_AT);
    gl.vertexAttribPointer(CORNER_AT, 2, gl.FLOAT, false, 0, 0);
    gl.bindVertexArray(null);
  }

  /** Draws the corners from one to another: of bands, or of arcs. */
  draw(of: 'bands' | 'arcs', from: number, to: number): void {
    if (to <= from) return;
    const gl = this.#gl;
    gl.activeTexture(gl.TEXTURE1);
    gl.bindTexture(gl.TEXTURE_2D, this.#ropes);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, of === 'bands' ? this.#bands : this.#arcs);
    gl.bindVertexArray(this.#array);
    gl.drawArrays(gl.TRIANGLE_STRIP, from, to - from);
    gl.bindVertexArray(null);
  }

  #setInstances(table: WebGLTexture, instances: Float32Array<ArrayBuffer>): void {
    const gl = this.#gl;
    this.#bindTable(gl.TEXTURE0, table);
    const [format, type] = [gl.RGBA, gl.FLOAT];
    const whole = Math.floor(instances.length / FLOATS_PER_ROW);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, TEXELS_PER_ROW, whole + 1, 0, format, type, null);
    const put = (row: number, width: number, rows: number) => {
      const from = row * FLOATS_PER_ROW;
      if (width * rows > 0)
        gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, row, width, rows, format, type, instances, from);
    };
    put(0, TEXELS_PER_ROW, whole);
    put(whole, (instances.length % FLOATS_PER_ROW) / 4, 1);
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
    const gl = this.#gl;
    for (const program of this.#programs.values()) program.free();
    this.#programs.clear();
    for (const table of [this.#arcs, this.#bands, this.#ropes]) gl.deleteTexture(table);
    gl.deleteVertexArray(this.#array);
    gl.deleteBuffer(this.#corners);
  }
}
