import { isMap, isScalar, isSeq, LineCounter, parseDocument, type ParsedNode } from 'yaml';

/** A value of a YAML text and the line on which it begins, counted from 1. Every scalar is the text that was written. */
export type YamlValue =
  | { readonly kind: 'text'; readonly line: number; readonly text: string }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly YamlValue[] }
  | { readonly kind: 'mapping'; readonly line: number; readonly entries: readonly YamlEntry[] }
  | { readonly kind: 'other'; readonly line: number };

export interface YamlEntry {
  readonly key: string;
  readonly line: number;
  readonly value: YamlValue;
}

/** Why a text is not YAML. `tab`: one is used to indent. */
export interface YamlFault {
  readonly line: number;
  readonly kind: 'tab' | 'form';
  /** In the parser's words. */
  readonly message: string;
}

/** A YAML text as plain values with lines, or all of its faults. */
export function readYaml(text: string): { value: YamlValue } | { faults: YamlFault[] } {
  const lines = new LineCounter();
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  // Failsafe: `2019` and `no` stay what was written. Keys that stand twice are found by who knows what they mean.
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
  });
  const faults = [...document.errors, ...document.warnings].map((error): YamlFault => {
    const kind = error.code === 'TAB_AS_INDENT' ? 'tab' : 'form';
    return { line: lineAt(error.pos[0]), kind, message: error.message };
  });
  // What follows on a tab is guessed from it.
  const tabs = faults.filter(({ kind }) => kind === 'tab');
  if (faults.length > 0) return { faults: tabs.length > 0 ? tabs : faults };

  const valueOf = (node: ParsedNode | null, line: number): YamlValue => {
    if (node === null) return { kind: 'text', line, text: '' };
    const own = lineAt(node.range[0]);
    if (isScalar(node)) return { kind: 'text', line: own, text: String(node.value) };
    if (isSeq(node)) {
      return { kind: 'list', line: own, items: node.items.map((item) => valueOf(item, own)) };
    }
    if (!isMap(node)) return { kind: 'other', line: own };
    const entries = node.items.map(({ key, value }): YamlEntry => {
      const at = lineAt(key.range[0]);
      return { key: isScalar(key) ? String(key.value) : '', line: at, value: valueOf(value, at) };
    });
    return { kind: 'mapping', line: own, entries };
  };
  return { value: valueOf(document.contents, 1) };
}
