import type { About } from '../core/about.ts';
import { says } from '../core/record/about.ts';
import { isChecked } from '../core/record/is-checked.ts';
import type { AgreementRecord, Language } from '../core/types.ts';
import type { Format } from './format.ts';
import { messagesIn } from './language.ts';

/** Of so many records, how many were looked up a second time; both come in words or digits. */
const SAID: Record<Language, (records: string, checked: string) => string> = {
  en: (records, checked) => `${records}, ${checked} looked up a second time`,
  tr: (records, checked) => `${records}; kaynakları ikinci kez incelenen: ${checked}`,
  ar: (records, checked) => `${records}؛ عدد ما رُوجع مرة ثانية: ${checked}`,
};

/** "26 records, 14 looked up a second time": what records rest on, wherever they go; of data that say nothing of it "26 records". */
export function checkedText(
  records: readonly Pick<AgreementRecord, 'evidence'>[],
  about: Pick<About, 'unsaid'>,
  language: Language,
  format: Format,
): string {
  const { counts } = messagesIn(language);
  const told = counts.records(records.length, format.number(records.length));
  if (!says(about, 'confidence')) return told;
  const checked = records.filter(isChecked).length;
  return SAID[language](told, format.number(checked));
}
