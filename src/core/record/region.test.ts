import { expect, test } from 'vitest';
import { REGIONS, regionOf } from './region.ts';
import type { PlaceCode } from '../types.ts';

/** The codes of places.csv. */
const PLACES = `
  AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL
  BRA BRB BRN BTN BWA CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYN CYP CZE DEU
  DJI DMA DNK DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ
  GRC GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM
  KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD
  MLI MLT MMR MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER
  PHL PLW PNG POL PRK PRT PRY PSE QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOL SOM SRB
  SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD TGO THA TJK TKM TLS TON TTO TUN TUR TUV TWN TZA UGA
  UKR URY USA UZB VAT VCT VEN VNM VUT WSM XKX YEM ZAF ZMB ZWE
`
  .trim()
  .split(/\s+/) as PlaceCode[];

test('every place has a region', () => {
  expect(PLACES).toHaveLength(199);
  expect(PLACES.filter((code) => regionOf(code) === 'elsewhere')).toEqual([]);
});

test('no region is without a place', () => {
  expect(new Set([...PLACES, 'XXX' as PlaceCode].map(regionOf))).toEqual(new Set(REGIONS));
});

test.each([
  ['QAT', 'middle-east'],
  ['AZE', 'caucasus-central-asia'],
  ['XKX', 'europe'],
  ['CYN', 'europe'],
  ['LBY', 'north-africa'],
  ['SOL', 'sub-saharan-africa'],
  ['PAK', 'south-asia'],
  ['FJI', 'east-asia-pacific'],
  ['USA', 'north-america'],
  ['MEX', 'latin-america'],
  // States that are gone, where they lay.
  ['YUG', 'europe'],
  ['YMD', 'middle-east'],
])('%s is in %s', (code, region) => {
  expect(regionOf(code as PlaceCode)).toBe(region);
});

test("a code of somebody's own is elsewhere", () => {
  expect(regionOf('ZZ9' as PlaceCode)).toBe('elsewhere');
});
