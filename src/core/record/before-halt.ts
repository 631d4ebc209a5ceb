import { endOfDay, startOfDay } from '../time/day.ts';
import { themeOf } from './theme.ts';
import type { AgreementRecord, Before, Stage, Status } from '../types.ts';

/** What takes from an agreement what it was. */
const STOPPED: ReadonlySet<Status> = new Set<Status>([
  'refused',
  'blocked',
  'suspended',
  'cancelled',
]);

type Halted = Pick<
  AgreementRecord,
  'nature' | 'kind' | 'status' | 'theme' | 'date' | 'end' | 'stages'
>;

/**
 * What a record was before it was halted: its last stage before that, until the last possible day of the halt, as ends are. Without
 * stages the end says until when, and `announced` claims least. Undefined where it was not halted, or was never more than sought.
 */
export function beforeHalt({
  nature,
  kind,
  status,
  theme,
  date,
  end,
  stages,
}: Halted): Before | undefined {
  if (!STOPPED.has(status) || date.interval === null) return undefined;
  const history = stages.toSorted(inTime);
  const halts = history.length - 1 - history.findLastIndex((stage) => !STOPPED.has(stage.status));
  const [earlier, halt] = [history.at(-halts - 1), halts > 0 ? history.at(-halts) : undefined];
  const until = halt?.interval.to ?? end?.interval.to;
  const was = earlier?.status ?? 'announced';
  if (until === undefined || (earlier === undefined && status === 'refused')) return undefined;
  const isLater = endOfDay(until) > startOfDay(date.interval.from);
  const own = themeOf({ nature, kind, status: was });
  if (!isLater || own === 'halted') return undefined;
  // An author's own categories stay what they are.
  return { status: was, theme: theme === 'halted' ? own : theme, until };
}

function inTime({ interval: a }: Stage, { interval: b }: Stage): number {
  return startOfDay(a.from) - startOfDay(b.from) || endOfDay(a.to) - endOfDay(b.to);
}
