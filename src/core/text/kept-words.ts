/** A piece of a text; what is kept stands in one line. */
export interface Piece {
  readonly text: string;
  readonly isKept: boolean;
}

/** Words tied by hyphens. */
const TIED = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+)/u;
/** A number on one side of the hyphen and letters on the other, or capitals on both: "F-35", "MRTP-34", "TF-X"; not "co-production", not "2017-2019". */
const IS_NAME = /\p{L}\p{N}*-\p{N}|\p{N}-\p{L}|^\p{Lu}+-\p{Lu}/u;
/** Longer ones may be wider than their line. */
const LONGEST = 16;

/** A text in pieces, so that no line breaks a name at its hyphen. Joined they are the text: what is copied, found and read is the same. */
export function keptWords(text: string): Piece[] {
  return text.split(TIED).flatMap((piece, i) => {
    const isKept = i % 2 === 1 && piece.length <= LONGEST && IS_NAME.test(piece);
    return piece === '' ? [] : [{ text: piece, isKept }];
  });
}
