import type { Page } from '@playwright/test';

/** Drops a file on a page, as from a folder. */
export async function dropFile(page: Page, name: string, content: string | Uint8Array) {
  const bytes = [...(typeof content === 'string' ? Buffer.from(content) : content)];
  await page.evaluate(
    ([name, bytes]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], name));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data }));
    },
    [name, bytes] as const,
  );
}
