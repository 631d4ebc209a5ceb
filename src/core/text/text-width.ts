/**
 * Width of a line in the map's letters (IBM Plex Sans, 600), in parts of its size. Advances are the font's own for Latin
 * letters; accents add nothing. Arabic, whose letters change with their neighbours, is taken at its mean.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text.normalize('NFD'))
    if (!/\p{M}/u.test(letter)) width += ADVANCES.get(letter) ?? (isArabic(letter) ? 0.404 : 0.6);
  return width;
}

const LETTERS: readonly (readonly [thousandths: number, letters: string])[] = [
  [236, ' '],
  [275, "ijı'’"],
  [296, 'l.,'],
  [337, '()'],
  [362, 'ft'],
  [397, 'r-'],
  [423, 'I'],
  [500, 'sz'],
  [519, 'cLvy'],
  [545, 'xgJ'],
  [560, 'aeko'],
  [580, 'FT'],
  [590, 'hnuZ'],
  [601, 'bdpqES'],
  [637, 'YVPC'],
  [664, 'XBRAK'],
  [689, 'DU'],
  [714, 'GOQHN'],
  [818, 'Mw'],
  [888, 'm'],
  [949, 'W'],
];

const ADVANCES = new Map(
  LETTERS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width / 1000])),
);

const isArabic = (letter: string): boolean => /\p{Script=Arabic}/u.test(letter);
