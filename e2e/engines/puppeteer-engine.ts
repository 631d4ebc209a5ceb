import { existsSync } from 'node:fs';
import { launch, type Browser, type ElementHandle, type Frame, type Page } from 'puppeteer-core';
import { chromium as downloaded } from '@playwright/test';
import type { Engine, Scope } from './engine.ts';
import { startScreen } from './screen.ts';

const DEBIAN_CHROMIUM = '/usr/bin/chromium';
export const FIREFOX = '/usr/bin/firefox-esr';
const WINDOW = { width: 1280, height: 800 };

/** Chromium without WebGL: the live map has projects of its own. */
export async function startChromium(): Promise<Engine> {
  return engineOf(
    await launch({
      browser: 'chrome',
      executablePath: existsSync(DEBIAN_CHROMIUM) ? DEBIAN_CHROMIUM : downloaded.executablePath(),
      defaultViewport: WINDOW,
      args: [
        '--no-sandbox',
        '--disable-3d-apis',
        '--disable-gpu',
        '--disable-background-networking',
        '--no-first-run',
        '--lang=en-GB',
      ],
    }),
  );
}

/** Firefox by WebDriver BiDi, which is built into it; on a screen, since without one it has no WebGL. */
export async function startFirefox(): Promise<Engine> {
  const screen = await startScreen();
  try {
    const browser = await launch({
      browser: 'firefox',
      executablePath: FIREFOX,
      headless: false,
      env: { ...process.env, DISPLAY: screen.display, LIBGL_ALWAYS_SOFTWARE: '1' },
      defaultViewport: WINDOW,
      extraPrefsFirefox: { 'intl.accept_languages': 'en-GB' },
    });
    return await engineOf(browser, screen.stop);
  } catch (error) {
    await screen.stop();
    throw error;
  }
}

/** Firefox's own remark about a worker's answer whose reader has left: no page can keep it back, and no reader sees it. */
const LEFT_UNREAD = 'A ServiceWorker intercepted the request and encountered an unexpected error';

async function engineOf(browser: Browser, stop = async (): Promise<void> => {}): Promise<Engine> {
  const page = await browser.newPage();
  // A fault that is logged as it is loses its words with the page that logged it.
  await page.evaluateOnNewDocument(() => {
    const log = console.error.bind(console);
    console.error = (...said: unknown[]) => log(said.map(String).join(' '));
  });
  let errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error')
      errors.push(`${message.text()} ${message.location().url ?? ''}`);
  });
  return {
    ...scopeOf(page.mainFrame()),
    goTo: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
    press: (key) => page.keyboard.press(key),
    inFrame: async (selector, act) => act(scopeOf(await frameAt(page, selector))),
    errors: async () => {
      const seen = errors;
      errors = [];
      return seen.filter((text) => !text.includes(LEFT_UNREAD));
    },
    close: async () => {
      await browser.close();
      await stop();
    },
  };
}

async function frameAt(page: Page, selector: string): Promise<Frame> {
  const frame = await (await page.waitForSelector(selector))!.contentFrame();
  if (!frame) throw new Error(`${selector} is no frame`);
  return frame;
}

function scopeOf(frame: Frame): Scope {
  return {
    // A frame's first empty document may go while it is asked: then the one that has come is.
    run: (body, ...given) =>
      frame.evaluate(body as never, ...given).catch((error: Error) => {
        if (!/context was destroyed/i.test(error.message)) throw error;
        return frame.evaluate(body as never, ...given);
      }) as never,
    click: (selector) => frame.click(selector),
    type: (selector, text) => frame.type(selector, text),
    upload: async (selector, path) => {
      const input = await frame.waitForSelector(selector);
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    },
  };
}
