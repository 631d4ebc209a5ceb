import { afterEach, expect, test, vi } from 'vitest';
import { offlineBrowser } from './offline-browser.ts';

afterEach(() => vi.unstubAllGlobals());

interface Page {
  origin?: string;
  inFrame?: boolean;
  manifest?: object | null;
  navigator?: object;
}

function enter({
  origin = 'https://example.org',
  inFrame = false,
  manifest = {},
  navigator = { serviceWorker: { controller: null } },
}: Page = {}): void {
  const window = { origin, top: null as unknown };
  window.top = inFrame ? {} : window;
  vi.stubGlobal('window', window);
  vi.stubGlobal('navigator', navigator);
  vi.stubGlobal('document', { querySelector: () => manifest });
}

test('a page of its own with a manifest can be kept', () => {
  enter();
  expect(offlineBrowser()).toMatchObject({ sparesData: false, isControlled: false });
});

test('nothing is kept in a frame, in a sandbox, in a file, without a manifest or without service workers', () => {
  const sandboxed = {
    get serviceWorker() {
      throw new Error('refused in a sandbox');
    },
  };
  const pages: Page[] = [
    { inFrame: true },
    { origin: 'null', navigator: sandboxed },
    { manifest: null },
    { navigator: {} },
  ];
  for (const page of pages) {
    enter(page);
    expect(offlineBrowser()).toBeNull();
  }
});

test('a reader who spares data is recognised', () => {
  enter({ navigator: { serviceWorker: { controller: {} }, connection: { saveData: true } } });
  expect(offlineBrowser()).toMatchObject({ sparesData: true, isControlled: true });
});
