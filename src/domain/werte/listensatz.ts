/** A figure of a list as it is printed. */
export type Listenglied = Readonly<{ name: string; wert: string }>;

/**
 * Figures of a list as one term: what their names have in common once, and equal neighbours counted:
 * 'AGH: Eintritte 2 × 11 (Januar 2027 bis Februar 2027) + 10 (März 2027)'.
 */
export const gekuerzteListe = (glieder: readonly Listenglied[]): string => {
  const [erstes, zweites] = glieder;
  if (!erstes) return 'keine';
  if (!zweites) return `${erstes.name} ${erstes.wert}`;
  const gemeinsam = gemeinsamerAnfang(glieder.map(({ name }) => name));
  const terme = laeufe(glieder).map(([von, bis, anzahl]) => {
    const [anfang, ende] = [von, bis].map(({ name }) => name.slice(gemeinsam.length));
    return anzahl === 1 ? `${von.wert} (${anfang})` : `${anzahl} × ${von.wert} (${anfang} bis ${ende})`;
  });
  return gemeinsam + terme.join(' + ');
};

/** Values of a list without names; numbers in a row as '1 bis 12'. */
export const werteliste = (werte: readonly string[]): string => {
  const reihen: [string, string][] = [];
  for (const wert of werte) {
    const letzte = reihen.at(-1);
    if (letzte && Number(wert) === Number(letzte[1]) + 1) letzte[1] = wert;
    else reihen.push([wert, wert]);
  }
  return reihen.length === 0
    ? 'keine'
    : reihen.map(([von, bis]) => (von === bis ? von : `${von} bis ${bis}`)).join(', ');
};

/** Cut behind a word, so that no name begins in the middle of one. */
const gemeinsamerAnfang = (namen: readonly string[]): string => {
  const [erster = '', ...weitere] = namen;
  let laenge = erster.length;
  for (const name of weitere) while (!name.startsWith(erster.slice(0, laenge))) laenge--;
  return erster.slice(0, erster.slice(0, laenge).lastIndexOf(' ') + 1);
};

type Lauf = readonly [von: Listenglied, bis: Listenglied, anzahl: number];

const laeufe = (glieder: readonly Listenglied[]): readonly Lauf[] =>
  glieder.reduce<readonly Lauf[]>((bisher, glied) => {
    const letzter = bisher.at(-1);
    return letzter?.[0].wert === glied.wert
      ? [...bisher.slice(0, -1), [letzter[0], glied, letzter[2] + 1]]
      : [...bisher, [glied, glied, 1]];
  }, []);
