import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, By, Key, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../free-port.ts';
import type { Engine, Scope } from './engine.ts';
import { ended, startScreen } from './screen.ts';

export const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
/** The driver's own browser, in the folder of the library that it belongs to. */
const BROWSERS = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].flatMap((library) =>
  ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map(
    (machine) => `/usr/lib/${machine}/${library}/MiniBrowser`,
  ),
);

/** WebKitGTK by W3C WebDriver, on a screen that nobody sees. */
export async function startWebKit(): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), 'ankara-arcs-webkit-'));
  const screen = await startScreen();
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: screen.display,
    HOME: home,
    XDG_CACHE_HOME: home,
    XDG_DATA_HOME: home,
    LANG: 'en_GB.UTF-8',
    // A machine without a graphics card: what is drawn goes through memory.
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  const driverProcess = spawn(WEBKIT_DRIVER, [`--port=${port}`], { env, stdio: 'ignore' });
  const stop = async (): Promise<void> => {
    await Promise.all([ended(driverProcess), screen.stop()]);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const driver = await sessionAt(`http://127.0.0.1:${port}`);
    return engineOf(driver, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function sessionAt(server: string): Promise<WebDriver> {
  const binary = BROWSERS.find((path) => existsSync(path));
  if (!binary) throw new Error('no MiniBrowser - apt-get install webkit2gtk-driver');
  await answers(server);
  const driver = await new Builder()
    .usingServer(server)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation', '--geometry=1280x880'] },
    })
    .build();
  await driver.manage().setTimeouts({ implicit: 10_000, pageLoad: 30_000, script: 10_000 });
  return driver;
}

/** In milliseconds. */
const PATIENCE = 15_000;

async function answers(server: string): Promise<void> {
  const until = performance.now() + PATIENCE;
  while (performance.now() < until) {
    if (await fetch(`${server}/status`).catch(() => null)) return;
    await new Promise((settle) => setTimeout(settle, 50));
  }
  throw new Error(`WebKitWebDriver does not answer at ${server}`);
}

function engineOf(driver: WebDriver, stop: () => Promise<void>): Engine {
  const scope = scopeOf(driver);
  return {
    ...scope,
    goTo: async (address) => {
      await driver.get(address);
      await scope.run(listen);
    },
    press: async (key) => {
      const names = {
        PageDown: Key.PAGE_DOWN,
        Enter: Key.ENTER,
        Escape: Key.ESCAPE,
        ArrowRight: Key.ARROW_RIGHT,
      };
      await driver.actions().sendKeys(names[key]).perform();
    },
    inFrame: async (selector, act) => {
      await driver.switchTo().frame(await driver.findElement(By.css(selector)));
      try {
        return await act(scope);
      } finally {
        await driver.switchTo().defaultContent();
      }
    },
    errors: () =>
      scope.run(() => {
        const { seen = [] } = window as { seen?: string[] };
        return seen.splice(0);
      }),
    close: async () => {
      await driver.quit().catch(() => {});
      await stop();
    },
  };
}

/** The protocol tells no errors: the page gathers them itself, from when it has loaded. */
function listen(): void {
  const seen: string[] = [];
  Object.assign(window, { seen });
  addEventListener('error', ({ message }) => seen.push(message));
  addEventListener('unhandledrejection', ({ reason }) => seen.push(String(reason)));
  const log = console.error;
  console.error = (...said: unknown[]) => {
    seen.push(said.map(String).join(' '));
    log(...said);
  };
}

function scopeOf(driver: WebDriver): Scope {
  const first = (selector: string) => driver.findElement(By.css(selector));
  return {
    run: (body, ...given) => driver.executeScript(body as never, ...given),
    click: async (selector) => (await first(selector)).click(),
    type: async (selector, text) => (await first(selector)).sendKeys(text),
    upload: async (selector, path) => (await first(selector)).sendKeys(path),
  };
}
