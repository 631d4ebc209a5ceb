import { FONT_FAMILY } from './draw-caption.ts';

/** A few letters of each file of letters: Latin, the Turkish ones, Arabic. */
const ALPHABETS = 'Aa0 ğşı ابت';

/** Loads the letters that a caption is written with; where they do not come it is written in others. */
export async function loadLetters(): Promise<void> {
  const fonts = [400, 600].map((weight) =>
    document.fonts.load(`${weight} 20px ${FONT_FAMILY}`, ALPHABETS),
  );
  await Promise.allSettled(fonts);
}
