import type { AgreementRecord } from '../../core/types.ts';
import { findOdd, type Finding, type LintInput, type Oddity } from './lint-finding.ts';

/** Firms by the names that titles use; state bodies that buy (SSB, ministries) are none. */
const COMPANIES =
  /\b(?:Baykar|TAI|TUSAŞ|Aselsan|ASELSAN|Roketsan|Havelsan|BMC|Otokar|FNSS|STM|MKE|Nurol|Dearsan|Katmerciler|Sarsılmaz|Boeing|Lockheed|Sikorsky|Raytheon|Northrop|Airbus|Leonardo|Thales|Rheinmetall|KAI|Hyundai|Hanwha|SAMI|EDGE|Embraer|Saab|Naval Group|PT Pindad|Aselsan|TEI|Yonca-Onuk|ASFAT|Rolls-Royce|BAE)\b/u;

/** Agreements between states in whose title a company is named. */
export function* lintCompanies(input: LintInput): Generator<Finding> {
  yield* findOdd('company', input, companyOdd);
}

function* companyOdd({ nature, texts }: AgreementRecord): Generator<Oddity> {
  const company = nature === 'agreement' && COMPANIES.exec(texts.en.title)?.[0];
  if (!company) return;
  yield {
    column: 'nature',
    found: `found "agreement" with ${company} in the title`,
    expected: 'expected "contract" where a company is a party',
    cure: 'correct the nature, or the title if the company is no party',
  };
}
