import { fold } from '../../core/text/search-fold.ts';
import type { PlaceCode } from '../../core/types.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { HISTORIC_STATES } from './historic-states.ts';
import { placesInOtherLanguages } from './other-languages.ts';
import type { PlaceBeside } from './place-beside.ts';
import { isTerritory, TERRITORIES } from './territories.ts';

/** What a text in a column of partners was understood as. */
export type Understood =
  | { readonly kind: 'place'; readonly code: PlaceCode; readonly how: Manner }
  /** No country: a union of them, which has no arc. */
  | { readonly kind: 'union' }
  | { readonly kind: 'several'; readonly choices: readonly PlaceCode[] }
  | { readonly kind: 'unknown' };

/** `shown`: also the name of something else, but exactly the name by which a country is shown. */
type Manner = 'plain' | 'shown' | 'city' | 'gone' | 'code' | 'title';

export type Understand = (text: string) => Understood;

/** Names of our countries that official lists have and the gazetteer has not. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ['German Federal Republic', 'DEU'],
  ['Germany, West', 'DEU'],
  ['Palestine Liberation Organization', 'PSE'],
  ['Palestine Authority', 'PSE'],
  ['Palestinian Authority', 'PSE'],
  ['PLO', 'PSE'],
  ['FYR of Macedonia', 'MKD'],
  ['Macedonia (FYROM)', 'MKD'],
  ['Burma/Myanmar', 'MMR'],
  ['Yemen Arab Republic', 'YEM'],
  ['Ottoman Empire', 'TUR'],
  ['Persia', 'IRN'],
  ['Siam', 'THA'],
  ['Zaire', 'COD'],
  ['Ceylon', 'LKA'],
  ['Upper Volta', 'BFA'],
  ['Dahomey', 'BEN'],
  ['Rhodesia', 'ZWE'],
  ['Burma', 'MMR'],
  ['Viet Nam', 'VNM'],
  ['Holy See', 'VAT'],
  ['Great Britain', 'GBR'],
];

/** Unions of states, which partners' columns hold and no map has. */
const UNIONS = `EU|E.U.|EC|EEC|European Union|European Community|European Communities|European Economic Community|NATO|OTAN|UN
United Nations|OSCE|CSTO|SCO|GCC|Gulf Cooperation Council|ASEAN|African Union|AU|Arab League|League of Arab States|EFTA|OIC
Organisation of Islamic Cooperation|Organization of Turkic States|D-8|ECO|Economic Cooperation Organization|BRICS|G20|G7|MERCOSUR
ECOWAS|CIS|Commonwealth|World Bank|IMF|Europäische Union|Union européenne|Unión Europea|União Europeia|Европейский союз|ЕС|НАТО|Vereinte Nationen|Nations unies
Naciones Unidas|ООН|ONU|AB|Avrupa Birliği|Birleşmiş Milletler|BM|Afrika Birliği|Arap Birliği|İİT
الاتحاد الأوروبي|الناتو|حلف شمال الأطلسي|الأمم المتحدة|جامعة الدول العربية|الاتحاد الأفريقي|مجلس التعاون الخليجي`;

/** Reads names as lists of countries write them: official, inverted, gone, in any of the three languages. */
export function understandNames(gazetteer: Gazetteer): Understand {
  const unions = new Set(UNIONS.split(/[|\n]/).map(fold));
  const gone = codesByName(HISTORIC_STATES);
  const territories = codesByName(TERRITORIES);
  const abroad = placesInOtherLanguages(gazetteer.codes);
  const others = new Map(OTHER_NAMES.map(([name, code]) => [fold(name), code as PlaceCode]));
  const lookUp = (text: string): Understood => {
    const key = fold(text);
    if (key === '') return { kind: 'unknown' };
    const past = gone.get(key);
    if (past) return { kind: 'place', code: past, how: 'gone' };
    const other = others.get(key) ?? territories.get(key);
    if (other) return { kind: 'place', code: other, how: 'plain' };
    if (unions.has(key)) return { kind: 'union' };
    const found = gazetteer.geocode(text);
    const shown = gazetteer.shownAs(text);
    if (shown && found.kind === 'ambiguous') return { kind: 'place', code: shown, how: 'shown' };
    if (found.kind === 'found') {
      const how = gazetteer.isCity(text) ? 'city' : 'plain';
      return { kind: 'place', code: found.code, how };
    }
    if (found.kind === 'ambiguous') return { kind: 'several', choices: found.choices };
    const [code, ...more] = [...abroad(key)].sort();
    if (code === undefined) return { kind: 'unknown' };
    return more.length === 0
      ? { kind: 'place', code, how: 'plain' }
      : { kind: 'several', choices: [code, ...more] };
  };
  return (given) => {
    const text = given.replace(/[.\s]+$/, '').replace(/^\.+/, '');
    const first = lookUp(given);
    if (first.kind !== 'unknown') return first;
    for (const form of formsOf(text)) {
      const found = lookUp(form);
      if (found.kind !== 'unknown') return found;
    }
    const [, name, remark] = /^(.+?) ?\(([^()]+)\)$/.exec(text.replace(NOTE_MARK, '')) ?? [];
    if (name === undefined || remark === undefined) return first;
    // "Athens (Georgia)" is in neither Greece nor Georgia: what stands in brackets must not be another place.
    const [found, beside] = [lookUp(name), lookUp(remark)];
    // A territory and its state are none.
    const agree =
      beside.kind !== 'place' ||
      (found.kind === 'place' &&
        (found.code === beside.code || isTerritory(found.code) || isTerritory(beside.code)));
    return agree ? found : first;
  };
}

const codesByName = (places: readonly PlaceBeside[]): ReadonlyMap<string, PlaceCode> =>
  new Map(
    places.flatMap(({ code, names, others }) =>
      [...Object.values(names), ...others].map((name) => [fold(name), code] as const),
    ),
  );

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bDem(\.|$)/gi, 'Democratic'],
  [/\bRép\./gi, 'République'],
  [/\bdém\./gi, 'démocratique'],
  [/\bRep(\.|$)/gi, 'Republic'],
  [/\bFed(\.|$)/gi, 'Federated'],
  [/\bSts?\./gi, 'Saint'],
  [/\bIs(\.|$)/gi, 'Islands'],
  [/\bIsl\./gi, 'Islamic'],
  [/\bPeop\./gi, "People's"],
  [/\bCum\.?(?=$| )/gi, 'Cumhuriyeti'],
  [/\bArab Rep\b/gi, 'Arab Republic'],
  [/^S\. ?(?=\p{L})/u, 'South '],
  [/^N\. ?(?=\p{L})/u, 'North '],
  [/^K\. ?(?=\p{L})/u, 'Kuzey '],
  [/^G\. ?(?=\p{L})/u, 'Güney '],
];

/** What points to a note below a table, behind the name: `[1]`, `¹`, `*`, `a/`, `4/`, `(3)`, or a bare figure. */
const NOTE_MARK =
  /(?:\s*(?:\[\w{1,3}\]|[¹²³⁰-⁹*†‡§#]+|(?<=\s)(?:\p{Ll}|\d{1,2})\/|\(\d{1,2}\)|(?<=\p{L}{3})\d{1,2}))+$/u;
/** What says that a state is gone. */
const FORMER =
  /^(?:the )?(?:former|ex[- ]|ehem\.|ehemalig\p{L}*|ancien(?:ne)?|antigua?(?= rep)|бывш\p{L}*\.?|eski|السابق[ةه]?)\s*|\s+\(?(?:former|السابق[ةه]?)\)?$/iu;

/** A state's rank before or behind its name, as other languages than English write it. */
const RANKED: readonly RegExp[] = [
  /^(?:el |la |le |l['’]|o |a |il |lo )?(?:reino|royaume|regno|república|republica|république|repubblica|estado|état|stato|(?:gran|grand|grão)[- ]\p{L}+|principado|principauté|principato|sultanato?|emirato|émirat|federación|fédération|federação)(?: \p{L}+)*? (?:de l['’]|de la |de los |de las |de les |del |dell['’]|della |dei |dello |des |du |de |d['’]|di |da |do |dos |das )(?:los |las )?(?<name>.+)$/iu,
  /^(?:das |die |der )?(?:königreich|republik|(?:groß)?(?:herzogtum|fürstentum)|sultanat|staat|emirat)(?: der)? (?<name>.+)$/iu,
  /^(?:(?:\p{L}+ая )*республика|(?:\p{L}+ое )*королевство|(?:\p{L}+ое )*государство|(?:великое )?(?:герцогство|княжество)|султанат|содружество) (?<name>.+)$/iu,
  /^(?<name>\P{Script=Latin}+?)(?:人民|민주|民主|イスラム)?(?:連邦|联邦|聯邦|연방)?(?:共和国|共和國|공화국|王国|王國|왕국|連邦|联邦|聯邦|연방)$/u,
  /^(?<name>.+?)(?: arap| islam| islâm| halk| federal)? (?:cumhuriyeti|krallığı|federasyonu|devleti|sultanlığı|emirliği|prensliği)$/iu,
];

/** Of these there are or were two, which the rank alone tells apart. */
const OF_TWO_STATES =
  /congo|kongo|core[ea]|corée|coreia|kore|chin|cin[ae]\b|çin|alem|allem|deutsch|alman|germ|viet|yem|jemen|sud[aá]n|soudan|dom[ií]ni|конго|коре|кита|йемен|вьетнам|судан|герман|домини|コンゴ|刚果|剛果|콩고|朝|韓|韩|한국|조선|中[華华]|중화|ドミニカ|多[米明]尼加|도미니카|ベトナム|越南|베트남|イエメン|예멘|也门|スーダン|苏丹|수단|ドイツ|德|독일|アラブ|아랍|阿拉伯/iu;

/** The same name without its full stop, spelled out, turned round, or without what only says that it is a state. */
function* formsOf(given: string): Generator<string> {
  yield given;
  const text = given.replace(NOTE_MARK, '');
  if (text !== given) yield text;
  const gone = text.replace(FORMER, '');
  if (gone !== text) yield gone;
  const spelled = SHORT.reduce((name, [short, long]) => name.replace(short, long), text);
  if (spelled !== text) yield spelled;
  const parts = spelled.split(/,\s*/);
  if (parts.length === 2) {
    const [name, rank] = parts as [string, string];
    yield `${rank} ${name}`;
    yield `${rank} of ${name}`;
    yield `${rank} of the ${name}`;
    // What stands behind the comma is nothing but a rank that most states have.
    if (/^(the|(\p{L}+ )*(republic|kingdom|state|union|federation)( of)?( the)?)$/iu.test(rank))
      yield name;
  }
  const bracket = /^(.+?) ?\(([^()]+)\)$/.exec(spelled);
  if (bracket) {
    yield `${bracket[2]} ${bracket[1]}`;
    yield `${bracket[2]} of ${bracket[1]}`;
  }
  const elsewhere = RANKED.map((rank) => rank.exec(spelled)?.groups!['name']).find(Boolean);
  if (elsewhere && !OF_TWO_STATES.test(spelled)) yield elsewhere;
  const beside =
    /^([^,]+),\s*(?:ehem|former|ex-|anc(?:\.|ien)|antigua? rep|бывш|eski |سابق)/iu.exec(spelled);
  if (beside) yield beside[1]!;
  const ranked = /^(?:the )?(?:\p{L}+ )*?(?:republic|kingdom|federation) of (?:the )?(.+)$/iu;
  const bare = ranked.exec(spelled);
  // Not of the Congo or Korea, of which there are two: those names alone are of several places.
  if (bare) yield bare[1]!;
}
