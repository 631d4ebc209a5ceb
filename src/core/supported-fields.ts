/** What a source may be said to support. */
export const SUPPORTED_FIELDS = [
  'nature',
  'kind',
  'status',
  'direction',
  'partners',
  'date',
  'end',
  'systems',
  'value',
] as const;
export type SupportedField = (typeof SUPPORTED_FIELDS)[number];
