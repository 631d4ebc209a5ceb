/** What goes with every file that leaves the project: how it may be used, and whom to name. */
export const LICENSE = 'CC-BY-4.0';

export const DATA_TITLE = 'Ankara Arcs: defence agreements of Türkiye, 1991-2024';

export const citationOfData = (version: string): string =>
  `${DATA_TITLE}. Version ${version}. CC BY 4.0. Quotations belong to the publishers named with them.`;
