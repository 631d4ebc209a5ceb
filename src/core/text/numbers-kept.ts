/** A text in which no line parts a number from its noun, "14 records", nor from the colon that it follows, ": 14". */
export const numbersKept = (text: string): string =>
  text.replace(/(?<=\p{Nd}) (?=\p{L})|(?<=:) (?=\+?\p{Nd})/gu, '\u00a0');
