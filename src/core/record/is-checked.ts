import type { AgreementRecord } from '../types.ts';

/** Whether a second look was had at its evidence. */
export const isChecked = ({ evidence }: Pick<AgreementRecord, 'evidence'>): boolean =>
  evidence.some(({ verdict }) => verdict !== 'unchecked');
