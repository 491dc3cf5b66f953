import { schuetzeKennzahlen, type Kennzahl, type Schutzvorgaben, type Wuerfel } from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import { offeneKennzahlen } from '../kennzahlzeilen.ts';
import type { Gruppenpaar } from './teile.ts';

type Zeit = readonly [gegen: Monat, monat: Monat];

/** A figure of every group of a cube in two months as it is, with what protection would let out. Empty groups are left out. */
export const gruppenpaare = (
  kennzahl: Kennzahl,
  wuerfel: Wuerfel,
  zeit: Zeit,
  schutz: Schutzvorgaben | null,
): readonly Gruppenpaar[] => {
  const werte = (m: Monat) => offeneKennzahlen([kennzahl], { wuerfel: [wuerfel] }, m);
  const [damals, jetzt] = [werte(zeit[0]), werte(zeit[1])];
  const [offenDamals, offenJetzt] = zeit.map(m => gezeigteGruppen(kennzahl, wuerfel, m, schutz).gruppen);
  return jetzt.flatMap((heute, i) => {
    const frueher = damals[i];
    if (!frueher) return [];
    const leer = wuerfel.schnitt.length > 0 && [heute, frueher].every(w => !w.zaehler && !w.nenner);
    if (leer) return [];
    const gezeigt = { damals: offenDamals?.[i] ?? true, jetzt: offenJetzt?.[i] ?? true };
    const name = Object.values(heute.gruppe).join(', ');
    return [{ name, damals: frueher, jetzt: heute, gezeigt, offen: gezeigt.damals && gezeigt.jetzt }];
  });
};

/** The same of everybody; where groups are printed beside it, as the margin of their table. */
export const gesamtpaar = (
  kennzahl: Kennzahl,
  gesamt: Wuerfel,
  gegliedert: Wuerfel | undefined,
  zeit: Zeit,
  schutz: Schutzvorgaben | null,
): Gruppenpaar | null => {
  const [paar] = gruppenpaare(kennzahl, gesamt, zeit, schutz);
  if (!paar || !gegliedert) return paar ?? null;
  const [damals = true, jetzt = true] = zeit.map(
    m => gezeigteGruppen(kennzahl, gegliedert, m, schutz).gesamt,
  );
  const gezeigt = { damals: paar.gezeigt.damals && damals, jetzt: paar.gezeigt.jetzt && jetzt };
  return { ...paar, gezeigt, offen: gezeigt.damals && gezeigt.jetzt };
};

const gezeigteGruppen = (
  kennzahl: Kennzahl,
  wuerfel: Wuerfel,
  monat: Monat,
  schutz: Schutzvorgaben | null,
): Readonly<{ gruppen?: readonly boolean[]; gesamt: boolean }> => {
  if (!schutz) return { gesamt: true };
  const [werte = []] = schuetzeKennzahlen([kennzahl], wuerfel, monat, schutz);
  const offen = werte.map(({ klassen, grund }) => ({
    rand: klassen.includes(null),
    offen: grund !== 'GEHEIM',
  }));
  return { gruppen: offen.filter(o => !o.rand).map(o => o.offen), gesamt: offen.at(-1)?.offen ?? true };
};
