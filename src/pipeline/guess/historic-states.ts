import { placeBeside as state, type PlaceBeside } from './place-beside.ts';

/** States that are gone: their arcs end at what was their capital. Codes are those of ISO 3166-3, or of COW where that has none. */
export const HISTORIC_STATES: readonly PlaceBeside[] = [
  state(
    'SUN',
    'Moscow',
    [37.6176, 55.7558],
    ['Soviet Union', 'الاتحاد السوفيتي', 'Sovyetler Birliği'],
    ...['USSR', 'U.S.S.R.', 'Union of Soviet Socialist Republics', 'SSCB', 'الاتحاد السوفييتي'],
    'Soviet Union (USSR)',
    'USSR (Soviet Union)',
    ...'Sowjetunion|UdSSR|Union soviétique|URSS|Unión Soviética|União Soviética|Unione Sovietica'.split(
      '|',
    ),
    ...'Советский Союз|СССР|Sovjetunionen|Sovjet-Unie'.split('|'),
    ...'Związek Radziecki|ZSRR|Sovětský svaz|Sovietsky zväz|SSSR|Neuvostoliitto|Szovjetunió|Uniunea Sovietică|Радянський Союз|СРСР|ברית המועצות|Σοβιετική Ένωση|ソビエト連邦|ソヴィエト連邦|ソビエト社会主義共和国連邦|ソ連|苏联|蘇聯|소련|소비에트 연방'.split(
      '|',
    ),
  ),
  state(
    'YUG',
    'Belgrade',
    [20.4633, 44.8178],
    ['Yugoslavia', 'يوغوسلافيا', 'Yugoslavya'],
    ...['SFR Yugoslavia', 'FR Yugoslavia', 'Socialist Federal Republic of Yugoslavia'],
    ...['Federal Republic of Yugoslavia', 'Kingdom of Yugoslavia', 'Yugoslavia (SFRY)'],
    ...'Jugoslawien|Yougoslavie|Iugoslávia|Jugoslávia|Jugoslavia|Югославия|Joegoslavië'.split('|'),
    ...'Jugosławia|Jugoslávie|Juhoslávia|Jugoslavija|Jugoszlávia|Iugoslavia|Югославія|Jugoslavien|יוגוסלביה|Γιουγκοσλαβία|ユーゴスラビア|南斯拉夫|유고슬라비아'.split(
      '|',
    ),
  ),
  state(
    'SCG',
    'Belgrade',
    [20.4633, 44.8178],
    ['Serbia and Montenegro', 'صربيا والجبل الأسود', 'Sırbistan-Karadağ'],
    ...[
      'Serbia & Montenegro',
      'Sırbistan ve Karadağ',
      'Serbien und Montenegro',
      'Serbie-et-Monténégro',
    ],
  ),
  state(
    'CSK',
    'Prague',
    [14.4208, 50.088],
    ['Czechoslovakia', 'تشيكوسلوفاكيا', 'Çekoslovakya'],
    'Czecho-Slovakia',
    ...'Tschechoslowakei|Tchécoslovaquie|Checoslovaquia|Checoslováquia|Tchecoslováquia'.split('|'),
    ...'Cecoslovacchia|Чехословакия'.split('|'),
    ...'Czechosłowacja|Československo|Česko-Slovensko|Чехословаччина|Tsjecho-Slowakije|Tjeckoslovakien|Csehszlovákia|Cehoslovacia|Τσεχοσλοβακία|צ’כוסלובקיה|チェコスロバキア|チェコスロヴァキア|捷克斯洛伐克|체코슬로바키아'.split(
      '|',
    ),
  ),
  state(
    'DDR',
    'Berlin (East)',
    [13.41, 52.52],
    ['East Germany', 'ألمانيا الشرقية', 'Doğu Almanya'],
    ...['German Democratic Republic', 'GDR', 'DDR', 'Germany, East', 'Demokratik Almanya'],
    ...'Deutsche Demokratische Republik|Ostdeutschland|République démocratique allemande|RDA|ГДР'.split(
      '|',
    ),
    ...'Östtyskland|Oost-Duitsland|Niemiecka Republika Demokratyczna|NRD|Německá demokratická republika|Германская Демократическая Республика|Восточная Германия|東ドイツ|东德|동독'.split(
      '|',
    ),
  ),
  state(
    'AUH',
    'Vienna',
    [16.3738, 48.2082],
    ['Austria-Hungary', 'النمسا-المجر', 'Avusturya-Macaristan'],
    ...['Austria Hungary', 'Austro-Hungarian Empire', 'Austrian Empire'],
  ),
  state(
    'YMD',
    'Aden',
    [45.0187, 12.7855],
    ['South Yemen', 'اليمن الجنوبي', 'Güney Yemen'],
    ...["Yemen People's Republic", "People's Democratic Republic of Yemen", 'Yemen, South'],
  ),
  state(
    'VDR',
    'Saigon',
    [106.6297, 10.8231],
    ['South Vietnam', 'فيتنام الجنوبية', 'Güney Vietnam'],
    ...['Republic of Vietnam', 'Vietnam, South'],
  ),
  state(
    'ANT',
    'Willemstad',
    [-68.9335, 12.1084],
    ['Netherlands Antilles', 'جزر الأنتيل الهولندية', 'Hollanda Antilleri'],
    ...'Netherlands Antilles, The|Dutch Antilles|Niederländische Antillen|Antilles néerlandaises'.split(
      '|',
    ),
    ...'Antillas Neerlandesas|Antille Olandesi|Нидерландские Антильские острова'.split('|'),
  ),
];

/** Their codes in ISO 3166's other two forms, with the years in which these meant them. */
export const HISTORIC_CODES: readonly {
  readonly codes: readonly string[];
  readonly until: number;
  readonly code: string;
}[] = [
  { codes: ['SU', 'SUN', '810'], until: 9999, code: 'SUN' },
  { codes: ['YU', 'YUG', '890', '891'], until: 9999, code: 'YUG' },
  // CS was Czechoslovakia's until 1993, and from 2003 Serbia and Montenegro's.
  { codes: ['CS', 'CSK', '200'], until: 1995, code: 'CSK' },
  { codes: ['CS', 'SCG'], until: 9999, code: 'SCG' },
  { codes: ['DD', 'DDR', '278'], until: 9999, code: 'DDR' },
  { codes: ['DE', '280'], until: 1990, code: 'DEU' },
  { codes: ['YD', 'YMD', '720'], until: 9999, code: 'YMD' },
  // Its number, 530, is Ethiopia's in COW.
  { codes: ['AN', 'ANT'], until: 9999, code: 'ANT' },
];
