import { gelungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { ZIELKENNZAHLEN } from '../kennzahlen/zielpfad/zeigeZielpfad.ts';
import type { Auskunft } from './auskunft.ts';
import type { Rohfrage } from './auskunftsfrage.ts';
import { auskunftstabellen, zeichenerklaerung, type Zahlentabelle } from './auskunftstabelle.ts';
import type { Ausgabewerkzeug, Auskunftsumgebung } from './auskunftsumgebung.ts';
import { amtlichtabelle } from './amtlichtabelle.ts';
import { auskunftstitel, auskunftsvermerke, rezeptVon, type Rezept } from './auskunftsvermerke.ts';
import { einheitenVon, type Auskunftseinheiten } from './einheiten.ts';
import { erklaerungsansicht, type Erklaerungsansicht } from './erklaerungsansicht.ts';
import { beantworte } from './beantworte.ts';
import { schaubildZu, type Schaubild } from './schaubild.ts';

/** An answer as one looks at it. */
export type Auskunftsansicht = Readonly<{
  auskunft: Auskunft;
  titel: string;
  einheiten: Auskunftseinheiten;
  bild: Schaubild | null;
  tabellen: readonly Zahlentabelle[];
  zeichen: readonly string[];
  vermerke: readonly string[];
  rezept: Rezept | null;
  /** Can a target be agreed for it? */
  zielbar: boolean;
  /** Why the last value of everybody is not what it was; null where that is not explained. */
  erklaerung: Erklaerungsansicht | null;
  /** Published values beside the own ones; null where none are kept. */
  amtlich: Zahlentabelle | null;
}>;

/** The answer to a question with its chart, its tables, how the figure comes about and from where the data are. */
export const zeigeAuskunft = async (
  akteur: Akteur,
  roh: Rohfrage,
  umgebung: Auskunftsumgebung,
  werkzeug: Pick<Ausgabewerkzeug, 'zeichner'>,
): Promise<Ergebnis<Auskunftsansicht>> => {
  const ergebnis = await beantworte(akteur, roh, umgebung);
  if (!ergebnis.ok) return ergebnis;
  const auskunft = ergebnis.wert;
  return gelungen({
    auskunft,
    titel: auskunftstitel(auskunft),
    einheiten: einheitenVon(auskunft.zahl),
    bild: await schaubildZu(auskunft, await werkzeug.zeichner()),
    tabellen: auskunftstabellen(auskunft),
    zeichen: zeichenerklaerung(auskunft),
    vermerke: auskunftsvermerke(auskunft),
    zielbar: ZIELKENNZAHLEN.includes(auskunft.zahl.id),
    rezept: rezeptVon(auskunft.zahl, auskunft.frage.bis),
    erklaerung: auskunft.erklaerung && erklaerungsansicht(auskunft.erklaerung),
    amtlich: amtlichtabelle(auskunft),
  });
};
