import type { Language } from '../core/types.ts';

/** How long the map waits for its letters, in milliseconds. */
const PATIENCE = 4000;

/** One of the letters that names are written with, and the page's family that has it. */
const SAMPLES: Record<Language, readonly [family: string, letter: string]> = {
  en: ['IBM Plex Sans', 'a'],
  tr: ['IBM Plex Sans', 'ğ'],
  ar: ['IBM Plex Sans Arabic', 'ت'],
};

/**
 * Whether the letters of a language are here, or are known not to come; false where nothing answers. The map's library
 * asks for the same files, and draws nothing before they have come or failed.
 */
export async function lettersArrive(
  language: Language,
  fonts: Pick<FontFaceSet, 'load'> = document.fonts,
): Promise<boolean> {
  const [family, letter] = SAMPLES[language];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((settle) => {
    timer = setTimeout(() => settle(false), PATIENCE);
  });
  const here = fonts.load(`600 12px "${family}"`, letter).then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([here, late]);
  } finally {
    clearTimeout(timer);
  }
}
