/** What an author may say of a table. Words alone, so that a page that offers them carries no reader of tables. */

/** The ways in which a table's text is usually kept. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1254',
  'windows-1256',
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'windows-1253',
  'windows-1255',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What may stand between two cells. */
export const RAW_DELIMITERS = [',', ';', '؛', '\t', '|'] as const;
export type RawDelimiter = (typeof RAW_DELIMITERS)[number];

/** In which order a column writes its dates where the year does not come first. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** In what a column of partners is written. */
export const CODE_SYSTEMS = ['names', 'iso2', 'iso3', 'iso-number', 'cow', 'cow-number'] as const;
export type CodeSystem = (typeof CODE_SYSTEMS)[number];

/** Whether the partners of a row are all its parties, the hub among them, or those beside it. */
export const PARTIES = ['all', 'others'] as const;
export type Parties = (typeof PARTIES)[number];
