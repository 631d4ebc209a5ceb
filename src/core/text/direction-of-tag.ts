/** Languages of sources that run from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'ckb', 'fa', 'he', 'prs', 'ps', 'ur']);

/** Which way a text in any language runs, which need not be one of ours; `tag` is of BCP 47. */
export const directionOfTag = (tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(tag.split('-')[0]!) ? 'rtl' : 'ltr';
