/** What arrived is not what was asked for: of another version, or a page of HTML in place of JSON. */
export class WrongData extends Error {}

/**
 * A JSON file from beside the page; or, in the one-file build, from inside it, where `scripts/build-single.ts` has put it
 * packed (gzip, base64) into an element whose id is the file's path; a preview finds it there as it is. Throws where it does not arrive or is not JSON.
 */
export async function fetchJson<T>(path: string): Promise<T> {
  if (coming && !filled(path)) await coming;
  const packed = document.getElementById(path);
  if (packed && (packed as HTMLScriptElement).type === 'application/json')
    return JSON.parse(packed.textContent) as T;
  if (packed) return (await unpack(packed.textContent).json()) as T;
  awaited++;
  try {
    const response = await fetch(path, { signal: leaving.signal });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return (await response.json()) as T;
  } catch (cause) {
    // Who left waits for nothing, and has nothing to be told.
    if (await isLeft()) return new Promise<never>(() => {});
    // A line that breaks off is the network's.
    throw cause instanceof SyntaxError ? new WrongData(`${path}: not JSON`) : cause;
  } finally {
    awaited--;
  }
}

/** Of a preview: what is inside the page only once this is done. */
let coming: Promise<void> | undefined;

/** Lets those wait who ask for a file that is not inside the page yet. */
export function awaitFiles(files: Promise<void>): void {
  coming = files;
}

const filled = (path: string): boolean => !!document.getElementById(path)?.textContent;

let awaited = 0;
let left = false;
const leaving = new AbortController();

/**
 * In milliseconds: a browser takes back what is on its way a moment before it says that the page is left, and where the machine is
 * busy that moment was longer than 150.
 */
const FAREWELL = 1000;

/** Whether something did not arrive because the page is being left. */
export async function isLeft(): Promise<boolean> {
  if (!left) await new Promise((settle) => setTimeout(settle, FAREWELL));
  return left;
}

/**
 * Takes back what is still on its way when the page is left, so that no answer to it is told as a fault. A page that comes
 * back from the browser's memory without it is loaded again.
 */
export function takeBackWhenLeft(page: Pick<Window, 'addEventListener' | 'location'>): void {
  page.addEventListener('pagehide', () => {
    left = true;
    if (awaited > 0) leaving.abort();
  });
  page.addEventListener('pageshow', ({ persisted }) => {
    left = false;
    if (persisted && leaving.signal.aborted) page.location.reload();
  });
}

/** Whether the page is the one-file build, beside which there are no files. */
export function isOneFile(): boolean {
  return document.getElementById('data/agreements.json') !== null;
}

/** Whether the page has a file: beside it, or inside the one-file build. */
export function hasFile(path: string): boolean {
  return !isOneFile() || document.getElementById(path) !== null;
}

function unpack(base64: string): Response {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
}
