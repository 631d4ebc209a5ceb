/**
 * `npm test` drives a real browser, and a real web server gives it the embed. Where one of them is missing this installs
 * it: Debian's packages as root, else Playwright's own browser. Where it can't be had it says what to do, and fails.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { FIREFOX } from './engines/puppeteer-engine.ts';
import { WEBKIT_DRIVER } from './engines/webkit-engine.ts';
import { nginxProgram } from './serve-with-nginx.ts';

const DEBIAN_CHROMIUM = '/usr/bin/chromium';
/** The same without a window, for what needs no WebGL: quicker, and where it can't be had the whole browser does. */
const SHELL = { program: '/usr/bin/chromium-headless-shell', pack: 'chromium-headless-shell' };
/** Arabic in the tests' pictures and notices outside the page's own fonts. */
const BROWSER_PACKAGES = ['chromium', 'fonts-noto-core'];
/** Those that the same journeys are driven in, and the screen that WebKit needs. */
const ENGINES = [
  { program: FIREFOX, pack: 'firefox-esr' },
  { program: WEBKIT_DRIVER, pack: 'webkit2gtk-driver' },
  { program: '/usr/bin/Xvfb', pack: 'xvfb' },
];

if (!existsSync(DEBIAN_CHROMIUM) && !existsSync(chromium.executablePath())) {
  const installed = canUseApt() ? installFromDebian(BROWSER_PACKAGES) : installFromPlaywright();
  if (!installed) {
    fail(
      'no browser for the tests: none at /usr/bin/chromium, and installing one did not work; ' +
        'a Chromium is expected; run `apt-get install chromium` as root, or `npx playwright install chromium`, and start again',
    );
  }
}
if (existsSync(DEBIAN_CHROMIUM) && !existsSync(SHELL.program) && canUseApt()) {
  // Both, for they share files of one version.
  if (!installFromDebian(['chromium', SHELL.pack])) console.log('without it the tests take longer');
}
if (nginxProgram() === null && !(canUseApt() && installFromDebian(['nginx-light']))) {
  fail(
    'no web server for the tests: there is no nginx here, and installing it did not work; ' +
      'a Debian nginx is expected at /usr/sbin/nginx; run `apt-get install nginx-light` as root, and start again',
  );
}
const lacking = ENGINES.filter(({ program }) => !existsSync(program));
if (lacking.length > 0 && !(canUseApt() && installFromDebian(lacking.map((one) => one.pack)))) {
  const packages = lacking.map((one) => one.pack).join(' ');
  fail(
    `no ${lacking.map((one) => one.program).join(', ')}, and installing did not work; Firefox, WebKit and a screen ` +
      `for it are expected for the journeys in three engines; run \`apt-get install ${packages}\` as root, and start again`,
  );
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function canUseApt(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installFromDebian(packages: readonly string[]): boolean {
  return (
    runs('apt-get', ['update', '-qq']) &&
    runs('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
  );
}

function installFromPlaywright(): boolean {
  return runs('npx', ['playwright', 'install', 'chromium']);
}

function runs(command: string, args: string[]): boolean {
  console.log(`installing for the tests: ${command} ${args.join(' ')}`);
  // The package would also begin to serve, which is not wanted here: where there is an init system it is told not to.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}
