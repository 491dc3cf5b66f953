import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Auftrag, Dimension, Schnitt, Wuerfel } from '#domain/kennzahlen';
import { gelungen, type Ergebnis } from '#domain/werte';
import { bereiteLieferungAuf } from './aufbereiten/bereiteLieferungAuf.ts';
import { leseLieferung, type Lesung } from './lesen/leseLieferung.ts';
import { verbinde } from './verbindung.ts';
import { liesBetraege, mitBetraegen } from './zaehlen/betraege.ts';
import { zaehleLieferung } from './zaehlen/zaehleLieferung.ts';

/** What of a delivery is to be counted: names of at most two Dimensionen a cut. */
export type Zaehlwunsch = Readonly<{
  schnitte: readonly (readonly string[])[];
  mindestluecke: number;
  altersgrenzen?: readonly number[];
}>;

export type Zaehlung = Readonly<{
  lesung: Lesung;
  dimensionen: readonly Dimension[];
  wuerfel: readonly Wuerfel[];
}>;

/** Reads, prepares and counts a delivery without any store; what it writes on the way is gone afterwards. */
export const zaehleQuelle = async (quelle: string, wunsch: Zaehlwunsch): Promise<Ergebnis<Zaehlung>> => {
  const ordner = await mkdtemp(path.join(tmpdir(), 'stellwerk-zaehlung-'));
  const verbindung = await verbinde(2, path.join(ordner, 'ablage'));
  try {
    const lesung = await leseLieferung(verbindung, quelle, path.join(ordner, 'lesen'));
    if (!lesung.ok) return lesung;
    const dimensionen = await bereiteLieferungAuf(verbindung, lesung.wert, ordner, wunsch.altersgrenzen);
    const auftrag = auftragFuer(lesung.wert, dimensionen, wunsch);
    const { wuerfel } = await zaehleLieferung(ordner, lesung.wert.personen, auftrag);
    const betraege = await liesBetraege(verbindung, auftrag);
    return gelungen({ lesung: lesung.wert, dimensionen, wuerfel: mitBetraegen(wuerfel, betraege) });
  } finally {
    verbindung.closeSync();
    await rm(ordner, { recursive: true, force: true });
  }
};

const auftragFuer = (
  { vonMonat, stichtage }: Lesung,
  dimensionen: readonly Dimension[],
  { schnitte, mindestluecke }: Zaehlwunsch,
): Auftrag => {
  const gebraucht = dimensionen.filter(d => schnitte.some(s => s.includes(d.name)));
  const stelle = (name: string): number => gebraucht.findIndex(d => d.name === name);
  return {
    vonMonat,
    stichtage,
    dimensionen: gebraucht,
    schnitte: schnitte.map(([a, b]): Schnitt =>
      a === undefined ? [] : b === undefined ? [stelle(a)] : [stelle(a), stelle(b)],
    ),
    mindestluecke,
  };
};
