import ISO from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { fold } from '../../core/text/search-fold.ts';
import { dateOfDay, toDay } from '../../core/time/day.ts';
import type { PlaceCode } from '../../core/types.ts';
import { isTerritory } from './territories.ts';

/** Languages in which tables are read beside our three; nothing is ever shown in them. Their words are Unicode's, by way of Intl. */
const LANGUAGES =
  'de fr es pt it nl ru uk pl cs sk sv da nb fi hu ro bg el fa az kk he zh ja ko id th'.split(' ');

/** Names that those lists give to one country, and people to two. */
const OF_TWO: readonly (readonly [names: string, codes: readonly string[]])[] = [
  ['kongo|конго|コンゴ', ['COD', 'COG']],
  // In Spanish and Portuguese the state, everywhere else the city.
  ['granada', ['GRD', 'ESP']],
  ['朝鲜半岛|朝鮮半島', ['KOR', 'PRK']],
  ['corea|corée|coreia|корея|korea południowa i północna', ['KOR', 'PRK']],
];

/** What the lists do not have and tables do. */
const FURTHER: readonly (readonly [names: string, code: string])[] = [
  [
    'Reino Unido de Gran Bretaña e Irlanda del Norte|Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|Vereinigtes Königreich Großbritannien und Nordirland|Regno Unito di Gran Bretagna e Irlanda del Nord|Reino Unido da Grã-Bretanha e Irlanda do Norte',
    'GBR',
  ],
  ['Großbritannien|Grande-Bretagne|Gran Bretaña|Grã-Bretanha|Gran Bretagna|Великобритания', 'GBR'],
  ['Inglaterra|Angleterre|Inghilterra', 'GBR'],
  [
    'USA|EUA|EEUU|EE.UU.|EE. UU.|É.-U.|США|Stati Uniti d’America|Vereinigte Staaten von Amerika',
    'USA',
  ],
  ['États-Unis d’Amérique|Estados Unidos de América|Estados Unidos da América', 'USA'],
  ['Soedinennye Shtaty|Соединенные Штаты Америки|Соединённые Штаты', 'USA'],
  ['Russische Föderation|Fédération de Russie|Federación Rusa|Federación de Rusia', 'RUS'],
  ['Federação Russa|Федеративная Республика Россия|Российская Федерация', 'RUS'],
  ['Bundesrepublik Deutschland|République fédérale d’Allemagne|Allemagne (RFA)|RFA|BRD|ФРГ', 'DEU'],
  [
    'Volksrepublik China|République populaire de Chine|República Popular China|VR China|Volksrep. China|КНР|RPC',
    'CHN',
  ],
  ['République de Chine|República de China|República da China|Repubblica di Cina', 'TWN'],
  ['Republik China|Çin Cumhuriyeti|Chine nationaliste', 'TWN'],
  ['Bosnien-Herzegowina|Bosnien|Bosnie|Bosnia-Herzegovina|Bósnia-Herzegovina', 'BIH'],
  ['Republik Korea|République de Corée|República de Corea|Республика Корея', 'KOR'],
  ['Weißrussland|Biélorussie|Bielorrusia|Bielorrússia|Белоруссия', 'BLR'],
  ['Elfenbeinküste|Costa de Marfil|Costa do Marfim|Берег Слоновой Кости', 'CIV'],
  ['Tschechische Republik|République tchèque|República Checa|Чешская Республика', 'CZE'],
  ['Niederlande|Holland|Hollande|Holanda|Голландия', 'NLD'],
  ['Demokratische Republik Kongo|DR Kongo|RD Congo|RDC|République démocratique du Congo', 'COD'],
  ['República Democrática del Congo|República Democrática do Congo|ДР Конго', 'COD'],
  ['Republik Kongo|République du Congo|Congo-Brazzaville|República del Congo', 'COG'],
  ['Vatikan|Vatican|Vaticano|Heiliger Stuhl|Saint-Siège|Santa Sede|Ватикан', 'VAT'],
  ['Birma|Birmanie|Birmania|Бирма', 'MMR'],
  ['Mazedonien|Macédoine|Macedonia|Macedônia|Македония', 'MKD'],
  ['Swasiland|Suazilandia|Suazilândia', 'SWZ'],
  ['Kap Verde|Cap-Vert|Cabo Verde', 'CPV'],
  ['Moldawien|Moldau|Republik Moldau|Moldavie|Moldavia|Moldávia|Молдавия', 'MDA'],
  ['Киргизия', 'KGZ'],
  ['Туркмения', 'TKM'],
  ['ОАЭ|EAU|VAE', 'ARE'],
  ['ЮАР', 'ZAF'],
  ['República Tcheca|Tchéquie|Chequia', 'CZE'],
  ['米国|アメリカ|美國', 'USA'],
  ['英国|英國|イギリス', 'GBR'],
  ['大韓民国|大韩民国|韓國|南韓', 'KOR'],
  ['北朝鮮|北韓|朝鮮民主主義人民共和国', 'PRK'],
  ['中華人民共和国|中华人民共和国|中國', 'CHN'],
  ['俄国|俄國', 'RUS'],
  ['豪州', 'AUS'],
  ['独国|德國', 'DEU'],
  ['仏国', 'FRA'],
  ['グレートブリテン及び北アイルランド連合王国|英吉利|영국', 'GBR'],
  ['アメリカ合衆国|美利坚合众国|미합중국', 'USA'],
  ['터키|튀르키예공화국', 'TUR'],
  [
    'Stany Zjednoczone Ameryki|Spojené státy americké|Spojené štáty americké|Сполучені Штати Америки',
    'USA',
  ],
  [
    'Zjednoczone Królestwo Wielkiej Brytanii i Irlandii Północnej|Wielka Brytania|Velká Británie|Veľká Británia',
    'GBR',
  ],
  ['Соединённое Королевство Великобритании и Северной Ирландии|Велика Британія', 'GBR'],
  ['Republika Federalna Niemiec|RFN|Spolková republika Německo|Nemecká spolková republika', 'DEU'],
  ['Федеративная Республика Германия', 'DEU'],
  ['Federacja Rosyjska|Ruská federace|Ruská federácia|Російська Федерація', 'RUS'],
  ['Republika Czeska|Česká republika|Чеська Республіка', 'CZE'],
  ['Republika Słowacka|Slovenská republika|Словацкая Республика', 'SVK'],
  ['Republika Korei|Korejská republika', 'KOR'],
  ['Chińska Republika Ludowa|ChRL|Čínská lidová republika|Китайская Народная Республика', 'CHN'],
  ['Корейская Народно-Демократическая Республика|КНДР', 'PRK'],
  ['Социалистическая Республика Вьетнам|СРВ', 'VNM'],
  ['Республика Судан', 'SDN'],
  ['Республика Южный Судан', 'SSD'],
  ['Республика Конго', 'COG'],
  ['Демократическая Республика Конго', 'COD'],
  ['Доминиканская Республика', 'DOM'],
  ['Йеменская Республика', 'YEM'],
  ['Кыргызская Республика', 'KGZ'],
  ['Сирийская Арабская Республика|САР', 'SYR'],
  ['Турецкая Республика', 'TUR'],
  ['Азербайджанская Республика', 'AZE'],
  ['Латвийская Республика', 'LVA'],
  ['Литовская Республика', 'LTU'],
  ['Эстонская Республика', 'EST'],
  ['Французская Республика', 'FRA'],
  ['Итальянская Республика', 'ITA'],
  ['Греческая Республика|Эллинская Республика', 'GRC'],
  ['Австрийская Республика', 'AUT'],
  ['Португальская Республика', 'PRT'],
  ['Аргентинская Республика', 'ARG'],
  ['Швейцарская Конфедерация', 'CHE'],
  ['Тунисская Республика', 'TUN'],
  ['Ливанская Республика', 'LBN'],
  ['Алжирская Народная Демократическая Республика', 'DZA'],
  ['Лаосская Народно-Демократическая Республика', 'LAO'],
  ['Исламская Республика Мавритания', 'MRT'],
];

/** The places that a name, folded, means in any of those languages; of none where no list has it. */
export function placesInOtherLanguages(
  codes: ReadonlySet<PlaceCode>,
): (folded: string) => ReadonlySet<PlaceCode> {
  return (folded) => namesOnce(codes).get(folded) ?? NOWHERE;
}

/** All those names, folded, among which the most alike may be sought. */
export function namesInOtherLanguages(codes: ReadonlySet<PlaceCode>): Iterable<string> {
  return namesOnce(codes).keys();
}

const made = new WeakMap<ReadonlySet<PlaceCode>, Map<string, Set<PlaceCode>>>();

function namesOnce(codes: ReadonlySet<PlaceCode>): Map<string, Set<PlaceCode>> {
  const names = made.get(codes) ?? allNames(codes);
  made.set(codes, names);
  return names;
}

const NOWHERE: ReadonlySet<PlaceCode> = new Set();

function allNames(places: ReadonlySet<PlaceCode>): Map<string, Set<PlaceCode>> {
  const names = new Map<string, Set<PlaceCode>>();
  const add = (name: string, code: string): void => {
    const key = fold(name);
    if (key === '' || !(places.has(code as PlaceCode) || isTerritory(code))) return;
    names.set(key, (names.get(key) ?? new Set()).add(code as PlaceCode));
  };
  const regions = [...(ISO as [string, string, string][]), ['XK', 'XKX', '']] as const;
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const shown = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
      for (const [two, three] of regions) {
        const name = shown.of(two!);
        if (name !== undefined && (name.length > 2 || /\p{Lo}/u.test(name))) add(name, three!);
      }
    }
  }
  for (const [list, code] of FURTHER) for (const name of list.split('|')) add(name, code);
  for (const [list, two] of OF_TWO)
    for (const name of list.split('|')) for (const code of two) add(name, code);
  return names;
}

/** The month (1-12) that a folded word names in any of those languages; null where it names none, or two. */
export function monthInOtherLanguages(word: string): number | null {
  months ??= allMonths();
  const whole = months.get(word);
  if (whole) return whole.size === 1 ? [...whole][0]! : null;
  if (word.length < SHORTEST) return null;
  const begun = new Set(
    [...months].flatMap(([name, of]) => (name.startsWith(word) ? [...of] : [])),
  );
  return begun.size === 1 ? [...begun][0]! : null;
}

let months: Map<string, Set<number>> | null = null;

/** Fewer letters begin too many names. */
const SHORTEST = 3;

function allMonths(): Map<string, Set<number>> {
  const names = new Map<string, Set<number>>([
    ['setiembre', new Set([9])],
    ['janner', new Set([1])],
    ['feber', new Set([2])],
  ]);
  for (const language of LANGUAGES) {
    // Beside a day many languages bend the name.
    for (const shape of [{ month: 'long' }, { day: 'numeric', month: 'long' }] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
        ...shape,
        timeZone: 'UTC',
      });
      for (let month = 1; month <= 12; month++) {
        const day = toDay(`2001-${String(month).padStart(2, '0')}-01`);
        const part = format.formatToParts(dateOfDay(day)).find(({ type }) => type === 'month');
        const key = fold(part?.value ?? '');
        if (!/^\p{L}+$/u.test(key)) continue;
        names.set(key, (names.get(key) ?? new Set()).add(month));
      }
    }
  }
  return names;
}
