import { isLeft } from './fetch-json.ts';

let missing = $state(false);

/** What did not arrive of the page without anybody having asked for it. */
export const quietParts = {
  /** Whether one is missing, of which its own place says nothing. */
  get isMissing(): boolean {
    return missing;
  },
  /** The reader has read it. */
  dismiss(): void {
    missing = false;
  },
};

/**
 * A part of the page that comes later: the only road to `import()`, which lint holds. Throws where it does not arrive, as
 * after a new deployment, so that who asked can say what is missing; where the page is being left it never answers.
 */
export async function part<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    if (await isLeft()) return new Promise<never>(() => {});
    throw cause;
  }
}

/** The same for what has no room for a sentence in its own place: the page says it in its stead. */
export async function quietPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await part(load);
  } catch (cause) {
    missing = true;
    throw cause;
  }
}
