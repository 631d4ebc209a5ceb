import type { Step } from './acts.ts';
import { HALTED } from './record-words.ts';
import { wordsBetween, type SentenceParts } from './sentence-parts.ts';
import type { Span } from './tie.ts';
import type { Found } from './word-patterns.ts';

/** The further a step goes, the more it tells. */
const REACHED: readonly Step[] = [
  'recognised',
  'opened',
  'delivered',
  'in-force',
  'ratified',
  'signed',
  'approved',
  'talks',
  'sought',
  'announced',
];
/** The act that counts in a piece: a halt before all, and of several the one nearest to what is halted. */
export function stepOf(parts: SentenceParts): Found<Step> | null {
  const steps = parts.steps.flatMap((step) => {
    if (isNegated(parts, step)) return [];
    return isModal(parts, step) ? [{ ...step, name: 'announced' as const }] : [step];
  });
  const halts = steps.filter(({ name }) => HALTED.includes(name));
  if (halts.length > 0) {
    const lifted = halts.find(({ name }) => name === 'lifted' || name === 'eased');
    if (lifted) return lifted;
    const things = [
      ...parts.systems,
      ...parts.matters.filter(({ name }) => !['security', 'framework'].includes(name)),
      ...parts.papers,
      ...parts.steps.filter(({ name }) => name === 'talks'),
    ];
    const gap = (step: Span): number =>
      Math.min(
        ...things.map((thing) =>
          thing.start >= step.end
            ? wordsBetween(parts, step.end, thing.start).length
            : wordsBetween(parts, thing.end, step.start).length + (parts.language === 'tr' ? 0 : 1),
        ),
      );
    const near = halts.filter((halt) => gap(halt) <= 6).sort((a, b) => gap(a) - gap(b));
    if (near[0]) return near[0];
  }
  for (const name of REACHED) {
    const found = steps.find((step) => step.name === name);
    if (found) return found;
  }
  return null;
}

/** "Ready to sign", "will deliver": not done yet. Turkish says so in the verb, which the lexicon lists. */
function isModal(parts: SentenceParts, step: Found<Step>): boolean {
  if (parts.language === 'tr' || !['signed', 'delivered', 'approved', 'opened'].includes(step.name))
    return false;
  const reach = parts.language === 'en' ? 0 : 1;
  return parts.contexts.some(
    (context) =>
      context.name === 'modal' &&
      context.end <= step.start &&
      wordsBetween(parts, context.end, step.start).filter((word) => word !== 'be').length <= reach,
  );
}

function isNegated(parts: SentenceParts, step: Found<Step>): boolean {
  const reach = parts.language === 'en' ? 1 : 0;
  return parts.contexts.some(
    (context) =>
      context.name === 'negated' &&
      context.end <= step.start &&
      wordsBetween(parts, context.end, step.start).length <= reach,
  );
}
