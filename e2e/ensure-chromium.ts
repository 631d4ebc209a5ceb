/**
 * `npm test` drives a real browser. Where there is none this installs one: Debian's package as root, else Playwright's
 * own download. Where neither can be had it says what to do, and fails.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const DEBIAN_CHROMIUM = '/usr/bin/chromium';
/** Arabic in the tests' pictures and notices outside the page's own fonts. */
const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-core'];

if (!existsSync(DEBIAN_CHROMIUM) && !existsSync(chromium.executablePath())) {
  const installed = canUseApt() ? installFromDebian() : installFromPlaywright();
  if (!installed) {
    console.error(
      'no browser for the tests: none at /usr/bin/chromium, and installing one did not work; ' +
        'a Chromium is expected; run `apt-get install chromium` as root, or `npx playwright install chromium`, and start again',
    );
    process.exit(1);
  }
}

function canUseApt(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installFromDebian(): boolean {
  return (
    runs('apt-get', ['update', '-qq']) &&
    runs('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...DEBIAN_PACKAGES])
  );
}

function installFromPlaywright(): boolean {
  return runs('npx', ['playwright', 'install', 'chromium']);
}

function runs(command: string, args: string[]): boolean {
  console.log(`installing a browser: ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}
