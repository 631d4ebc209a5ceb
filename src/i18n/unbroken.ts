/** A short text, such as a day inside a sentence, that no line breaks. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');
