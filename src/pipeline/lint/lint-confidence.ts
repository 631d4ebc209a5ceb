import type { AgreementRecord, Evidence } from '../../core/types.ts';
import { findOdd, type Finding, type LintInput, type Oddity } from './lint-finding.ts';

/** Whoever publishes the text itself or acts in it: gazettes, registers, parliaments, ministries, embassies, forces. */
const OFFICIAL =
  /gazette|gazete|diario oficial|vestnik|vēstnesis|monitorul|közlöny|parliament|meclis|tbmm|storting|senate|congress|ministr|bakanl|ministerio|embassy|büyükelçi|presid|prezident|government|hükûmet|nato\b|united nations|register|treaty|state department|department of|defense security cooperation|armed forces|general staff|navy|council of|white house|pentagon|hansard|kremlin|sbírka|savunma sanayii|\bssb\b/iu;

/** Records of high confidence that rest on one voice alone, which is not an official one. */
export function* lintConfidence(input: LintInput): Generator<Finding> {
  const publishers = new Map(input.dataset.sources.map(({ id, publisher }) => [id, publisher]));
  yield* findOdd('confidence', input, (record) => confidenceOdd(record, publishers));
}

function* confidenceOdd(
  { confidence, evidence }: AgreementRecord,
  publishers: ReadonlyMap<string, string>,
): Generator<Oddity> {
  if (confidence !== 'high') return;
  const voices = new Set(evidence.filter(isBorneOut).map(({ source }) => publishers.get(source)!));
  if (voices.size > 1 || [...voices].some((voice) => OFFICIAL.test(voice))) return;
  yield {
    column: 'confidence',
    found: `found "high" on ${[...voices].map((voice) => `"${voice}"`).join('') || 'nothing that a second look bore out'}`,
    expected: 'expected two sources that do not draw on each other, or an official text',
    cure: 'find a second source, or write "medium"',
  };
}

const isBorneOut = ({ verdict }: Evidence): boolean =>
  verdict === 'confirmed' || verdict === 'corrected';
