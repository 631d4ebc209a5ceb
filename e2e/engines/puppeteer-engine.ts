import { existsSync } from 'node:fs';
import { launch, type Browser, type ElementHandle, type Frame, type Page } from 'puppeteer-core';
import { chromium as downloaded } from '@playwright/test';
import type { Engine, Scope } from './engine.ts';

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

/** Firefox by WebDriver BiDi, which is built into it; without a screen it has no WebGL. */
export async function startFirefox(): Promise<Engine> {
  return engineOf(
    await launch({
      browser: 'firefox',
      executablePath: FIREFOX,
      defaultViewport: WINDOW,
      extraPrefsFirefox: { 'intl.accept_languages': 'en-GB' },
    }),
  );
}

async function engineOf(browser: Browser): Promise<Engine> {
  const page = await browser.newPage();
  let errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return {
    ...scopeOf(page.mainFrame()),
    goTo: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
    press: (key) => page.keyboard.press(key),
    inFrame: async (selector, act) => act(scopeOf(await frameAt(page, selector))),
    errors: async () => {
      const seen = errors;
      errors = [];
      return seen;
    },
    close: () => browser.close(),
  };
}

async function frameAt(page: Page, selector: string): Promise<Frame> {
  const frame = await (await page.waitForSelector(selector))!.contentFrame();
  if (!frame) throw new Error(`${selector} is no frame`);
  return frame;
}

function scopeOf(frame: Frame): Scope {
  return {
    run: (body, ...given) => frame.evaluate(body as never, ...given) as never,
    click: (selector) => frame.click(selector),
    type: (selector, text) => frame.type(selector, text),
    upload: async (selector, path) => {
      const input = await frame.waitForSelector(selector);
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    },
  };
}
