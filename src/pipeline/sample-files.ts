import described from '../../data/datapackage.json' with { type: 'json' };
import { formatProblem } from '../core/problem.ts';
import { checkAll } from './check-all.ts';
import { LARGEST_FILE, type InputFile, type InputFiles } from './read/input-file.ts';

/** For tests: two agreements, of which one rests on a stored article, in tables as small as they can be. */
const SAMPLE = {
  'agreements.csv': `id,nature,kind,status,direction,partners,date_from,date_to,date_precision,date_basis,end_from,end_to,end_precision,end_basis,systems,value_min,value_max,value_currency,confidence,note
kaz-1993,agreement,training,signed,mutual,KAZ,1993-01-01,1993-12-31,year,stated,,,,,,,,,high,
aze-sale,contract,sale,delivered,export,AZE,2019-06-01,2019-06-30,month,other-source,,,,,drones,1000000,2000000,USD,medium,
`,
  'sources.csv': `id,file,url,title,publisher,language,published,terms
article,article.txt,,An article,A publisher,en,2019-12-23,quotation
page,,https://example.org/page,A page,A publisher,en,2019,facts
`,
  'evidence.csv': `agreement,source,supports,quote,paraphrase,verdict,checked
kaz-1993,article,partners;date,Kazakhstan and Türkiye signed an agreement in 1993,,confirmed,2026-11
aze-sale,page,partners;date;value,,The page reports the sale.,unchecked,
`,
  'stages.csv': `agreement,status,date_from,date_to,note
aze-sale,signed,2019-06-01,2019-06-30,
aze-sale,delivered,2020-01-01,2020-12-31,
`,
  'texts.csv': `agreement,language,title,summary
kaz-1993,en,Training,A training agreement.
aze-sale,en,Drones,A sale of drones.
`,
  'places.csv': `code,seat,longitude,latitude,name_en,name_ar,name_tr
TUR,Ankara,32.8597,39.9334,Türkiye,تركيا,Türkiye
KAZ,Astana,71.446,51.1801,Kazakhstan,كازاخستان,Kazakistan
AZE,Baku,49.8671,40.4093,Azerbaijan,أذربيجان,Azerbaycan
COD,Kinshasa,15.2663,-4.4419,DR Congo,الكونغو الديمقراطية,Demokratik Kongo
COG,Brazzaville,15.2832,-4.2661,Congo,جمهورية الكونغو,Kongo
`,
  'place-names.csv': `name,language,code,kind
Turkey,en,TUR,spelling
Congo,en,COD,spelling
الكونغو,ar,COD,spelling
الكونغو,ar,COG,spelling
أذري,ar,AZE,adjective
`,
  'seeds/article.txt': `The minister said that training would follow. Officials in Ankara were pleased.
It was Kazakhstan and Türkiye signed an agreement in 1993, wrote the paper. The minister said that training would follow.
`,
};

type TableText = keyof typeof SAMPLE;

export type SampleName =
  | TableText
  | 'datapackage.json'
  | 'links.csv'
  | 'translations.csv'
  | 'systems.csv'
  | 'terms.csv'
  | 'lint-exceptions.csv'
  | 'findings.csv'
  | `tours/${string}`;

type Replacement = readonly [old: string, fresh: string];

/** What stands in for a file: text, bytes, a size too large to read, or nothing for a missing one. */
export type Content = string | Uint8Array | number | null;

/** The sample with the real datapackage.json, and other files in place of its own. */
export function sampleFiles(changed: { readonly [name in SampleName]?: Content } = {}): InputFiles {
  const contents: Record<string, Content> = {
    'datapackage.json': JSON.stringify(described, null, 2),
    ...SAMPLE,
    ...changed,
  };
  return new Map(
    Object.entries(contents).flatMap(([name, content]) =>
      content === null ? [] : [[name, fileOf(name, content)] as const],
    ),
  );
}

/** The text of a sample table with each `[old, new]` replaced; throws where the old text is not in it. */
export function sampleWith(name: TableText, ...replacements: readonly Replacement[]): string {
  return replacements.reduce((text, [old, fresh]) => {
    if (!text.includes(old)) throw new Error(`no "${old}" in ${name} - quote the sample`);
    return text.replace(old, () => fresh);
  }, SAMPLE[name]);
}

/** The faults of the sample with these files, as they are printed. */
export function faultsOf(changed: Parameters<typeof sampleFiles>[0]): string[] {
  const checked = checkAll(sampleFiles(changed));
  return checked.kind === 'checked' ? [] : checked.problems.map(formatProblem);
}

/** The faults of the sample with the replacements in one of its files. */
export const faultsWith = (name: TableText, ...replacements: readonly Replacement[]): string[] =>
  faultsOf({ [name]: sampleWith(name, ...replacements) });

function fileOf(name: string, content: string | Uint8Array | number): InputFile {
  if (typeof content === 'number') return { path: name, size: content, bytes: null };
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path: name, size: bytes.length, bytes: bytes.length > LARGEST_FILE ? null : bytes };
}
