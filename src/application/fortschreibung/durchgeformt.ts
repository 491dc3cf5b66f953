/** The same data with every object below it changed. */
export const durchgeformt = <T>(wert: T, forme: (objekt: Readonly<Record<string, unknown>>) => object): T => {
  if (Array.isArray(wert)) return wert.map(teil => durchgeformt(teil as unknown, forme)) as T;
  if (typeof wert !== 'object' || wert === null) return wert;
  const kinder = Object.entries(wert).map(([feld, teil]) => [feld, durchgeformt(teil as unknown, forme)]);
  return forme(Object.fromEntries(kinder) as Readonly<Record<string, unknown>>) as T;
};
