import { alleInstrumentfassungen } from '#recht';

/** What an instrument of a delivery is called, by its latest version; null: it is not in the data of the law. */
export const instrumentname = (code: string): string | null =>
  alleInstrumentfassungen.findLast(f => f.instrument === code)?.name ?? null;
