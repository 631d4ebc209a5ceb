/** How a text gets to the clipboard: by permission, or by copying what is selected, which older pages may do. */
interface CopyWays {
  write(text: string): Promise<void>;
  copySelected(): boolean;
}

const BROWSER: CopyWays = {
  write: (text) => navigator.clipboard.writeText(text),
  copySelected: () => document.execCommand('copy'),
};

/**
 * Copies a text and says whether it could. Where no permission is had, `select` is asked to select the same text in a
 * field; what is selected stays so, and the reader may copy it by hand.
 */
export async function copyText(
  text: string,
  select: () => void | Promise<void>,
  ways: CopyWays = BROWSER,
): Promise<boolean> {
  try {
    await ways.write(text);
    return true;
  } catch {
    await select();
    return ways.copySelected();
  }
}

/** The keys that copy, as the reader's keyboard names them. */
export function copyKeys(userAgent: string): string {
  return /Mac|iPhone|iPad/.test(userAgent) ? '⌘C' : 'Ctrl+C';
}
