/** Does the asker take one of these media types? Without the header everything is taken. */
export const nimmtAn = (kopfzeile: string | null, arten: readonly string[]): boolean => {
  if (kopfzeile === null || kopfzeile.trim() === '') return true;
  const wuensche = kopfzeile.split(',').map(liesWunsch);
  return arten.some(art => {
    // The most exact range that fits decides.
    const [genauester] = wuensche
      .filter(({ bereich }) => passt(bereich, art))
      .toSorted((a, b) => genauigkeit(b.bereich) - genauigkeit(a.bereich));
    return genauester !== undefined && genauester.guete > 0;
  });
};

const liesWunsch = (teil: string): Readonly<{ bereich: string; guete: number }> => {
  const [bereich = '', ...angaben] = teil.split(';').map(t => t.trim().toLowerCase());
  const guete = angaben.find(a => a.startsWith('q='))?.slice(2);
  return { bereich, guete: guete === undefined ? 1 : Number(guete) || 0 };
};

const passt = (bereich: string, art: string): boolean =>
  bereich === '*/*' || bereich === art || (bereich.endsWith('/*') && art.startsWith(bereich.slice(0, -1)));

const genauigkeit = (bereich: string): number => (bereich === '*/*' ? 0 : bereich.endsWith('/*') ? 1 : 2);
