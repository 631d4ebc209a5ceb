import { afterEach, expect, test, vi } from 'vitest';
import { FullScreen } from './full-screen.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page that can go full screen, and what its browser is asked and tells. */
function setUp(keyboard?: { lock: (codes: readonly string[]) => Promise<void> }) {
  const element = {
    requestFullscreen: () => Promise.resolve(change(element)),
  };
  const page = Object.assign(new EventTarget(), {
    fullscreenEnabled: true,
    fullscreenElement: null as unknown,
    documentElement: element,
    exitFullscreen: () => Promise.resolve(change(null)),
  });
  function change(to: unknown): void {
    page.fullscreenElement = to;
    page.dispatchEvent(new Event('fullscreenchange'));
  }
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', { keyboard });
  const win = new EventTarget();
  vi.stubGlobal('window', win);
  const onEscape = vi.fn();
  const fullScreen = new FullScreen(onEscape);
  fullScreen.watch();
  fullScreen.enter();
  return { page, win, fullScreen, onEscape, end: () => change(null) };
}

test('the end of the full screen is told, unless a key or a new window brought it', () => {
  const { page, fullScreen, onEscape, end } = setUp();
  fullScreen.toggle();
  expect(page.fullscreenElement).toBeNull();
  fullScreen.toggle();
  fullScreen.expectWindow();
  end();
  expect(onEscape).not.toHaveBeenCalled();
  fullScreen.enter();
  end();
  expect(onEscape).toHaveBeenCalledTimes(1);
});

test('a window that a slow machine opens late ends no talk; one that left the full screen as it was takes no Esc', () => {
  vi.useFakeTimers();
  const { win, fullScreen, onEscape, end } = setUp();
  fullScreen.expectWindow();
  vi.advanceTimersByTime(60_000);
  end();
  expect(onEscape).not.toHaveBeenCalled();
  fullScreen.enter();
  fullScreen.expectWindow();
  win.dispatchEvent(new Event('focus'));
  end();
  expect(onEscape).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});

test('a full screen that a new window ends within a frame is told twice as ended, and ends no talk', () => {
  const { page, fullScreen, onEscape } = setUp();
  fullScreen.toggle();
  fullScreen.expectWindow();
  for (let told = 0; told < 2; told++) page.dispatchEvent(new Event('fullscreenchange'));
  expect(onEscape).not.toHaveBeenCalled();
});

test('in full screen the browser is asked to leave Esc to the page', async () => {
  const lock = vi.fn(() => Promise.resolve());
  setUp({ lock });
  await vi.waitFor(() => expect(lock).toHaveBeenCalledWith(['Escape']));
});
