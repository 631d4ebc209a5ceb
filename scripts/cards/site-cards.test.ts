import { expect, it } from 'vitest';
import { sampleAgreement } from '../../src/core/record/sample-agreement.ts';
import { cardCamera } from './card-camera.ts';
import { CARD_MAP } from './card-page.ts';
import { sampleSite } from '../pages/sample-site.ts';
import { sharedCard, siteCards } from './site-cards.ts';
import { writeCards } from './write-cards.ts';

const shapes = { countries: [], borders: { type: 'MultiLineString' as const, coordinates: [] } };
const site = sampleSite();

it('makes a card beside the page of every agreement and partner', () => {
  expect(siteCards(site, shapes).map(({ path }) => path)).toEqual([
    'agreements/kaz-2011-plant/card.jpg',
    'agreements/kaz-2022-anka/card.jpg',
    'agreements/aze-kaz-2023-mou/card.jpg',
    'agreements/aze-undated/card.jpg',
    'partners/KAZ/card.jpg',
    'partners/AZE/card.jpg',
  ]);
});

it('says on a card what the record is, below a map with its arc', () => {
  const html = siteCards(site, shapes)[1]!.contents();
  expect(html).toMatch(/^<svg .*<\/svg><div class="words"/s);
  expect(html).toContain('<h1>Anka drones in Kazakhstan</h1>');
  expect(html).toContain('May 2022 · Kazakhstan · Agreement, Signed');
  expect(siteCards(site, shapes)[4]!.contents()).toContain(
    '<h1>Kazakhstan and Türkiye: defence agreements</h1>',
  );
});

it('says on the shared card the headline of all', () => {
  expect(sharedCard(site, shapes)).toContain(
    '1991 – 2024 · 3 agreements and contracts with 2 partners',
  );
});

it('lets no title be read as markup', () => {
  const texts = { en: { title: '<img src=x>', summary: '' } };
  const [card] = siteCards(sampleSite({ agreements: [sampleAgreement({ texts })] }), shapes);
  expect(card!.contents()).toContain('<h1>&lt;img src=x&gt;</h1>');
});

it('says in a line where there is no browser to draw with', async () => {
  expect(await writeCards('nowhere', siteCards(site, shapes), null)).toBe(
    'no Chromium: cards are left out, and the pages name the shared one; to have them, run `apt-get install chromium` or `npx playwright install chromium`',
  );
});

it('looks at arcs whole: a line along the equator is in the middle, as wide as there is room', () => {
  const camera = cardCamera([{ rope: { hubAt: [0, 0], partnerAt: [60, 0], bulge: 0 } }], CARD_MAP);
  expect(camera.lng).toBeCloseTo(30);
  expect(camera.lat).toBeCloseTo(0);
  // 60 degrees are a sixth of the world, which is 512 pixels wide at zoom 0.
  expect((512 * 2 ** camera.zoom) / 6).toBeCloseTo(CARD_MAP.width - 240);
});

it('looks no nearer than its neighbours are, and never at a world lower than the picture', () => {
  const near = cardCamera([{ rope: { hubAt: [33, 40], partnerAt: [34, 40], bulge: 0 } }], CARD_MAP);
  expect(near.zoom).toBe(4.2);
  const far = cardCamera([{ rope: { hubAt: [0, -80], partnerAt: [0, 84], bulge: 0 } }], CARD_MAP);
  expect(far.zoom).toBeCloseTo(Math.log2(CARD_MAP.height / 512));
});

it('names what it wants where there is no arc to look at', () => {
  expect(() => cardCamera([], CARD_MAP)).toThrow('no arc to look at - give the arcs of a record');
});
