import type { PlaceCode } from '../../core/types.ts';
import { HISTORIC_STATES } from './historic-states.ts';
import { placeBeside, type PlaceBeside } from './place-beside.ts';

/** Code, seat, its longitude and latitude; the names shown in English, Arabic and Turkish; further names. */
const TABLE = `
ASM|Pago Pago|-170.7025|-14.2794|American Samoa|ساموا الأمريكية|Amerikan Samoası|Samoa, American
AIA|The Valley|-63.0578|18.217|Anguilla|أنغويلا|Anguilla
ABW|Oranjestad|-70.027|12.524|Aruba|أروبا|Aruba
BMU|Hamilton|-64.782|32.2948|Bermuda|برمودا|Bermuda|The Bermudas
IOT|Diego Garcia|72.4229|-7.3133|British Indian Ocean Territory|إقليم المحيط الهندي البريطاني|Britanya Hint Okyanusu Toprakları|Chagos Archipelago|Chagos Islands|Diego Garcia|British Indian Ocean Territories
CYM|George Town|-81.3744|19.2866|Cayman Islands|جزر كايمان|Cayman Adaları|Caymans
CXR|Flying Fish Cove|105.6786|-10.4217|Christmas Island|جزيرة كريسماس|Christmas Adası
CCK|West Island|96.8225|-12.188|Cocos (Keeling) Islands|جزر كوكوس|Cocos Adaları|Cocos Islands|Keeling Islands|Cocos Keeling Islands
COK|Avarua|-159.775|-21.2078|Cook Islands|جزر كوك|Cook Adaları
FLK|Stanley|-57.851|-51.7006|Falkland Islands|جزر فوكلاند|Falkland Adaları|Falkland Islands (Malvinas)|Islas Malvinas|Malvinas|Falklands
FRO|Tórshavn|-6.7719|62.0107|Faroe Islands|جزر فارو|Faroe Adaları|Faeroe Islands|Faroes|Faeroes|Føroyar
GUF|Cayenne|-52.3269|4.9227|French Guiana|غويانا الفرنسية|Fransız Guyanası|Guiana, French|French Guyana
PYF|Papeete|-149.5696|-17.5334|French Polynesia|بولينيزيا الفرنسية|Fransız Polinezyası|Polynesia, French|Tahiti
ATF|Port-aux-Français|70.219|-49.35|French Southern Territories|الأقاليم الجنوبية الفرنسية|Fransız Güney Toprakları|French Southern and Antarctic Lands
GIB|Gibraltar|-5.3526|36.1447|Gibraltar|جبل طارق|Cebelitarık
GRL|Nuuk|-51.7216|64.1835|Greenland|غرينلاند|Grönland|Kalaallit Nunaat|جرينلاند
GLP|Basse-Terre|-61.7322|15.9985|Guadeloupe|غوادلوب|Guadeloupe|Guadalupe
GUM|Hagåtña|144.7502|13.4757|Guam|غوام|Guam
HKG|Hong Kong|114.1577|22.2855|Hong Kong|هونغ كونغ|Hong Kong|Hongkong|Hong Kong SAR|Hong Kong China|Hong Kong SAR China|Hong Kong SAR, China|Hong Kong, SAR China|Hong Kong, China|Hong Kong (China)|China, Hong Kong|China, Hong Kong SAR|China: Hong Kong SAR|China, P.R.: Hong Kong|Hong Kong Special Administrative Region|China, Hong Kong Special Administrative Region|Hong Kong, China SAR|هونج كونج
MAC|Macao|113.5461|22.2006|Macao|ماكاو|Makao|Macau|Macao SAR|Macao China|Macao SAR China|Macau SAR|Macao SAR, China|Macau SAR, China|Macao, China|Macau, China|China, Macao|China, Macao SAR|China: Macao SAR|China, P.R.: Macao|Macao Special Administrative Region|China, Macao Special Administrative Region|Macao (China)|Macau (China)
MTQ|Fort-de-France|-61.0735|14.6089|Martinique|مارتينيك|Martinik
MYT|Mamoudzou|45.2279|-12.7794|Mayotte|مايوت|Mayotte
MSR|Brades|-62.2106|16.7918|Montserrat|مونتسرات|Montserrat
NCL|Nouméa|166.4572|-22.2763|New Caledonia|كاليدونيا الجديدة|Yeni Kaledonya
NIU|Alofi|-169.9213|-19.0585|Niue|نيوي|Niue
NFK|Kingston|167.9617|-29.0569|Norfolk Island|جزيرة نورفولك|Norfolk Adası
MNP|Saipan|145.7545|15.2137|Northern Mariana Islands|جزر ماريانا الشمالية|Kuzey Mariana Adaları|Northern Marianas|Saipan
PCN|Adamstown|-130.1015|-25.066|Pitcairn Islands|جزر بيتكيرن|Pitcairn Adaları|Pitcairn
PRI|San Juan|-66.1057|18.4663|Puerto Rico|بورتوريكو|Porto Riko|Porto Rico|Puerto Rico (US)|Puerto Rico (U.S.)
REU|Saint-Denis|55.4504|-20.8823|Réunion|ريونيون|Réunion|La Réunion|Reunion Island|لا ريونيون|روينيون
SHN|Jamestown|-5.718|-15.9251|Saint Helena|سانت هيلينا|Saint Helena|St. Helena|St Helena|Saint Helena, Ascension and Tristan da Cunha|St. Helena, Ascension and Tristan da Cunha|Ascension Island|Saint Helena (UK)
SPM|Saint-Pierre|-56.1773|46.7811|Saint Pierre and Miquelon|سان بيير وميكلون|Saint Pierre ve Miquelon|St. Pierre and Miquelon|St Pierre and Miquelon|Saint-Pierre-et-Miquelon
SGS|King Edward Point|-36.4952|-54.2833|South Georgia and the South Sandwich Islands|جورجيا الجنوبية وجزر ساندويتش الجنوبية|Güney Georgia ve Güney Sandwich Adaları|South Georgia|South Georgia and South Sandwich Islands|South Georgia and South Sandwich Is.
SJM|Longyearbyen|15.6401|78.2232|Svalbard and Jan Mayen|سفالبارد ويان ماين|Svalbard ve Jan Mayen|Svalbard|Spitsbergen|Svalbard and Jan Mayen Islands|Svalbard & Jan Mayen Islands
TKL|Fakaofo|-171.2188|-9.3803|Tokelau|توكيلاو|Tokelau|Tokelau Islands
TCA|Cockburn Town|-71.1419|21.4612|Turks and Caicos Islands|جزر توركس وكايكوس|Turks ve Caicos Adaları|Turks and Caicos
VGB|Road Town|-64.6201|18.4269|British Virgin Islands|جزر فيرجن البريطانية|Britanya Virjin Adaları|Virgin Islands, British|Virgin Islands (British)|Virgin Islands (UK)|Virgin Islands (U.K.)|BVI|جزر العذراء البريطانية
VIR|Charlotte Amalie|-64.9307|18.3419|U.S. Virgin Islands|جزر فيرجن الأمريكية|ABD Virjin Adaları|Virgin Islands, U.S.|Virgin Islands (U.S.)|Virgin Islands (US)|United States Virgin Islands|US Virgin Islands|Virgin Islands of the United States|Virgin Islands, US|جزر العذراء الأمريكية
WLF|Mata-Utu|-176.1736|-13.2816|Wallis and Futuna|والس وفوتونا|Wallis ve Futuna|Wallis and Futuna Islands|Wallis & Futuna Islands
ESH|Laayoune|-13.2029|27.1253|Western Sahara|الصحراء الغربية|Batı Sahra|Spanish Sahara|Batı Sahara
ALA|Mariehamn|19.9348|60.0973|Åland Islands|جزر أولاند|Åland Adaları|Aland|Åland|Ahvenanmaa
BES|Kralendijk|-68.2767|12.1508|Caribbean Netherlands|هولندا الكاريبية|Karayip Hollandası|Bonaire, Sint Eustatius and Saba|Bonaire, Saint Eustatius and Saba|Bonaire|Bonaire, St. Eustatius and Saba
CUW|Willemstad|-68.9335|12.1084|Curaçao|كوراساو|Curaçao
GGY|Saint Peter Port|-2.5368|49.4599|Guernsey|غيرنزي|Guernsey
IMN|Douglas|-4.4821|54.1501|Isle of Man|جزيرة مان|Man Adası|Man, Isle of
JEY|Saint Helier|-2.1043|49.1868|Jersey|جيرزي|Jersey
BLM|Gustavia|-62.8498|17.8957|Saint Barthélemy|سان بارتيلمي|Saint Barthélemy|St. Barthélemy|St. Barthelemy|St. Barts
MAF|Marigot|-63.0822|18.0682|Saint Martin|سان مارتن|Saint Martin|St. Martin|Saint Martin (French part)|St. Martin (French part)|Saint-Martin (French part)
SXM|Philipsburg|-63.0458|18.026|Sint Maarten|سينت مارتن|Sint Maarten|Sint Maarten (Dutch part)|St. Maarten|Saint Maarten
`;

/**
 * What ISO 3166 lists and is no place of the project: territories that trade, play and sign by themselves. Their arcs end at
 * the seat of their own administration, or where those live who are there. Not those where nobody does (Bouvet, Heard), nor
 * Antarctica, which has none. A map takes no side in whose they are.
 */
export const TERRITORIES: readonly PlaceBeside[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code, seat, longitude, latitude, en, ar, tr, ...others] = line.split('|');
    return placeBeside(
      code!,
      seat!,
      [Number(longitude), Number(latitude)],
      [en!, ar!, tr!],
      ...others,
    );
  });

const CODES: ReadonlySet<string> = new Set(TERRITORIES.map(({ code }) => code));

export const isTerritory = (code: string): code is PlaceCode => CODES.has(code);

/** All places that are lent to a map that names them. */
export const PLACES_BESIDE: readonly PlaceBeside[] = [...HISTORIC_STATES, ...TERRITORIES];
