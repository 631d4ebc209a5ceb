import type { PlaceCode } from '../types.ts';

/** Parts of the world, for grouping only. `elsewhere` takes a code that is in no list below. */
export const REGIONS = [
  'middle-east',
  'caucasus-central-asia',
  'europe',
  'north-africa',
  'sub-saharan-africa',
  'south-asia',
  'east-asia-pacific',
  'north-america',
  'latin-america',
  'elsewhere',
] as const;
export type Region = (typeof REGIONS)[number];

/** The region of a place. */
export function regionOf(code: PlaceCode): Region {
  return REGION_OF_CODE.get(code) ?? 'elsewhere';
}

const CODES: Record<Exclude<Region, 'elsewhere'>, string> = {
  'middle-east': 'ARE BHR IRN IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR YEM YMD',
  'caucasus-central-asia': 'ARM AZE GEO KAZ KGZ TJK TKM UZB',
  europe: `ALB AND AUT BEL BGR BIH BLR CHE CYN CYP CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN IRL ISL ITA
    LIE LTU LUX LVA MCO MDA MKD MLT MNE NLD NOR POL PRT ROU RUS SMR SRB SVK SVN SWE UKR VAT XKX
    AUH CSK DDR SCG SUN YUG`,
  'north-africa': 'DZA EGY ESH LBY MAR TUN',
  'sub-saharan-africa': `AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI ERI ETH GAB GHA GIN GMB GNB
    GNQ KEN LBR LSO MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOL SOM SSD STP SWZ SYC TCD TGO
    TZA UGA ZAF ZMB ZWE`,
  'south-asia': 'AFG BGD BTN IND LKA MDV NPL PAK',
  'east-asia-pacific': `AUS BRN CHN FJI FSM HKG IDN JPN KHM KIR KOR LAO MHL MMR MNG MYS NRU NZL PHL PLW
    PNG PRK SGP SLB THA TLS TON TUV TWN VDR VNM VUT WSM`,
  'north-america': 'CAN GRL USA',
  'latin-america': `ARG ATG BHS BLZ BOL BRA BRB CHL COL CRI CUB DMA DOM ECU GRD GTM GUY HND HTI JAM KNA
    LCA MEX NIC PAN PER PRY SLV SUR TTO URY VCT VEN`,
};

const REGION_OF_CODE = new Map(
  Object.entries(CODES).flatMap(([region, codes]) =>
    codes.split(/\s+/).map((code) => [code, region as Region] as const),
  ),
);
