import fc from 'fast-check';
import { buildAll } from '../src/pipeline/build-all.ts';
import { tablesOfPlain } from '../src/pipeline/plain/tables-of-plain.ts';
import { sampleFiles } from '../src/pipeline/sample-files.ts';
import { linesOf } from './folders.ts';
import { bytesOf, edited, edits, encoded, type Bytes, type Edit } from './hostile.ts';
import { acceptedFault, refusalFault } from './sound.ts';
import type { Trial } from './trial.ts';

const PLAIN = `title,date,partners
Training,1993,Kazakhstan
"Drones, and what belongs to them",2019-06-01,Azerbaijan; KAZ
اتفاق تدريب,2020-03,كازاخستان
Undated,,Kazakhstan
`;
const FULL = `title,date,partners,summary,language,source,nature,kind,status,direction,systems,value_min,value_max,value_currency,confidence,note,end_date
Sale,2019-06-01,Azerbaijan,A sale of drones.,en,https://example.org/a,contract,sale,delivered,export,drones,1000,2000,USD,high,A note,2021
Eğitim,2019,Kazakhstan,Eğitim verildi.,tr,A book,agreement,training,signed,mutual,,,,,low,,
`;
const PROJECT = sampleFiles();

interface PlainFile {
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly bytes: Bytes;
}

/** Somebody's `title,date,partners`, damaged. */
export const PLAIN_FILES: Trial<PlainFile> = {
  name: 'plain files',
  of: fc.record({ text: fc.constantFrom(PLAIN, FULL), edits, bytes: bytesOf }),
  fault: ({ text, edits, bytes: how }) => {
    const bytes = encoded(edited(text, edits), how);
    const plain = { path: 'mine.csv', size: bytes.length, bytes };
    const { files, problems } = tablesOfPlain(plain, PROJECT);
    const built = buildAll(files, problems);
    return built.kind === 'built'
      ? acceptedFault(built)
      : refusalFault(built, (file) =>
          linesOf(files.get(file)?.path === plain.path ? plain : files.get(file)),
        );
  },
};
