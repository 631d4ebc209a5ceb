import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { headline } from '../real-data.ts';
import { serveHostPages } from '../serve-host-pages.ts';
import { serveWithNginx, type Served } from '../serve-with-nginx.ts';
import type { Engine, Scope } from './engine.ts';
import { startChromium, startFirefox } from './puppeteer-engine.ts';
import { startWebKit } from './webkit-engine.ts';

/** The same journeys in three engines: what half of the readers come with is held by what nobody here reads with. */
const ENGINES = { chromium: startChromium, firefox: startFirefox, webkit: startWebKit };

/** Chromium's live map has journeys of its own: here the still stands in for it. */
const STATES = { chromium: 'failed', firefox: 'live', webkit: 'live' } as const;

/** How long the whole app may take until it is on the device, beside a map that software draws, in milliseconds. */
const SAVING = 45_000;

/** How long a map may take to come where software draws it, beside other work, in milliseconds. */
const FIRST_PICTURE = 75_000;

const TABLE = `title;signed;country
Fisheries Japan - Peru;03/14/2011;Peru
Whaling Japan - Chile;06/02/2015;Chile
Culture Japan - USA;;United States
`;

let folder: string;
let site: Served;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ankara-arcs-engines-'));
  cpSync('dist', folder, { recursive: true });
  writeFileSync(join(folder, 'pacts.csv'), TABLE);
  // As it is published: the version has a copy that keeps it.
  const { version } = JSON.parse(readFileSync('dist/data/meta.json', 'utf8')) as {
    version: string;
  };
  cpSync('dist/data/meta.json', join(folder, 'v', version, 'data', 'meta.json'));
  site = await serveWithNginx(folder);
});
test.afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});

for (const name of ['chromium', 'firefox', 'webkit'] as const) {
  test.describe(name, () => {
    test.describe.configure({ mode: 'default' });
    let engine: Engine;
    test.beforeAll(async () => {
      engine = await ENGINES[name]();
    });
    test.afterAll(async () => engine.close());
    test.afterEach(async () => {
      expect(await engine.errors()).toEqual([]);
    });

    /** Whether the page stands there whole: then another view is put on by its address, without loading it again. */
    let stands = false;
    const leaveFor = async (address: string): Promise<void> => {
      stands = false;
      await engine.goTo(address);
    };
    /** Opens the page, which has its picture then. */
    const load = async (query: string): Promise<void> => {
      await leaveFor(`${site.origin}/${query}`);
      await hasState(engine, STATES[name]);
      stands = true;
    };
    const show = async (query: string): Promise<void> => {
      if (!stands) return load(query);
      await engine.run((search) => {
        history.pushState(null, '', search);
        dispatchEvent(new PopStateEvent('popstate'));
      }, query);
    };

    test('scrub, choose a partner, read the sentence', async () => {
      await show('?lang=en');
      await see(engine, headline(2024, 12));
      await engine.run(
        (value) => {
          const slider = document.querySelector<HTMLInputElement>('input[type=range]')!;
          slider.value = value;
          slider.dispatchEvent(new Event('input', { bubbles: true }));
        },
        String((1993 - 1991) * 12 + 11),
      );
      await see(engine, headline(1993, 12));
      await show('?focus=KAZ&lang=en');
      await see(engine, 'Kazakhstan', 'aside h2');
      await named(engine, 'aside button', 'Memorandum on producing Anka drones');
      await see(engine, 'وتوصلت أستانا وأنقرة', 'aside blockquote');
    });

    test('a talk steps by PageDown and is left by Escape', async () => {
      await show('?present=1&time=2010-01&lang=en');
      await see(engine, '2010', 'h1');
      const before = await textOf(engine, '.band .caption');
      await engine.press('PageDown');
      await expect.poll(() => textOf(engine, '.band .caption')).not.toBe(before);
      await engine.press('Escape');
      await expect
        .poll(() => engine.run(() => document.querySelector('.page.presenting') === null))
        .toBe(true);
    });

    test('a search leads to what was found', async () => {
      await show('?lang=en');
      // In a narrow window it is behind a button.
      if (!(await has(engine, '.search input'))) await engine.click('.tools > button');
      await engine.click('.search input');
      await engine.type('.search input', 'kuwait tb2');
      await see(engine, 'Kuwait contracts for Bayraktar TB2 drones', '[role=option]');
      await engine.click('[role=option]');
      await see(engine, 'Kuwait contracts for Bayraktar TB2 drones', 'aside h2');
    });

    test('a snippet is there to be pasted', async () => {
      await show('?focus=KAZ&lang=en');
      if (await has(engine, 'button.share')) await engine.click('button.share');
      else {
        await engine.click('button[popovertarget=menu]');
        await named(engine, '.menu button', 'Share');
      }
      await named(engine, '[role=tab]', 'Embed');
      await expect
        .poll(() =>
          engine.run(
            () =>
              document.querySelector<HTMLTextAreaElement>('dialog textarea, [role=dialog] textarea')
                ?.value ?? '',
          ),
        )
        .toContain('<iframe');
      await engine.press('Escape');
    });

    // On the page that has stood since the first journey: WebKit does not go on with a service worker whose page was left.
    test('after the first visit the page needs no network', async () => {
      await show('?lang=en');
      await see(engine, 'Ready offline', '.offline', SAVING);
      await site.stop();
      try {
        await load('?focus=KAZ&lang=tr');
        await see(engine, 'Kazakistan', 'aside h2');
      } finally {
        site = await serveWithNginx(folder);
      }
    });

    test('an embed in a sandbox shows the map and tells its height', async () => {
      const hosts = await serveHostPages(site.origin);
      try {
        await leaveFor(`${hosts.origin}/wordpress.html`);
        await engine.inFrame('iframe', async (frame) => {
          await hasState(frame, STATES[name]);
          await see(frame, 'Kazakhstan');
        });
        await expect
          .poll(() => engine.run(() => document.querySelector('iframe')!.height))
          .not.toBe('200');
      } finally {
        await hosts.stop();
      }
    });

    test('a table of one’s own becomes a map', async () => {
      await leaveFor(`${site.origin}/make/?lang=en`);
      await engine.upload('input[type=file]', join(folder, 'pacts.csv'));
      await see(engine, '3 rows are on the map');
      await engine.inFrame('iframe', (frame) => see(frame, 'pacts', 'h1'));
    });

    test('a page that is left early leaves no error', async () => {
      for (const query of ['?lang=en', '?lang=tr', '?lang=ar']) {
        await leaveFor(`${site.origin}/${query}`);
        await see(engine, '', 'h1');
      }
      await load('?lang=ar');
    });

    test('in Arabic the page runs from right to left', async () => {
      if (!stands) await load('?lang=ar');
      await see(engine, 'اتفاقيات أنقرة الدفاعية', 'h1');
      const direction = await engine.run(() => getComputedStyle(document.body).direction);
      expect(direction).toBe('rtl');
      expect(await engine.run(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });

    test('one file from a disk is the whole app', async () => {
      const file = pathToFileURL(resolve('dist-single/ankara-arcs.html')).href;
      await leaveFor(`${file}?lang=en&focus=KAZ`);
      await hasState(engine, STATES[name]);
      await see(engine, 'Kazakhstan', 'aside h2');
    });
  });
}

async function hasState(scope: Scope, state: string): Promise<void> {
  await expect
    .poll(() => scope.run(() => document.documentElement.dataset['state'] ?? ''), {
      timeout: FIRST_PICTURE,
    })
    .toBe(state);
}

/** Waits until an element that fits has such a text. */
async function see(scope: Scope, text: string, selector = 'body', timeout = 15_000): Promise<void> {
  const shown = (): Promise<string> =>
    scope.run(
      (all) =>
        [...document.querySelectorAll(all)]
          .map((each) => (each as HTMLElement).innerText)
          .join('\n')
          // A number and its noun are kept together.
          .replaceAll('\u00a0', ' '),
      selector,
    );
  await expect.poll(shown, { timeout }).toContain(text);
}

const has = (scope: Scope, selector: string): Promise<boolean> =>
  scope.run((one) => document.querySelector(one) !== null, selector);

const textOf = (scope: Scope, selector: string): Promise<string> =>
  scope.run((one) => document.querySelector<HTMLElement>(one)?.innerText ?? '', selector);

/** Clicks the first of them that has such a text, once it is there. */
async function named(scope: Scope, selector: string, text: string): Promise<void> {
  await see(scope, text, selector);
  await scope.run(
    (all, wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>(all)].find((each) =>
        each.innerText.includes(wanted),
      );
      found!.dataset['journey'] = 'next';
    },
    selector,
    text,
  );
  await scope.click('[data-journey=next]');
  await scope.run(() =>
    document.querySelector<HTMLElement>('[data-journey=next]')?.removeAttribute('data-journey'),
  );
}
