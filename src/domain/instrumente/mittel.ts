import { differenz, summe, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import type { Instrumentangaben } from './angaben.ts';
import { berechneGruppenkosten, berechneKostenanteile } from './gruppenkosten.ts';
import type { Jahresbetraege } from './kohortenkosten.ts';
import { produkteVon } from './produkte.ts';
import type { Rechenjahr } from './rechenjahr.ts';
import type { Zeile, Zeilen } from './zeilen.ts';

/** Money by row; null: a row whose cost is said but cannot be calculated. */
export type Kosten = ReadonlyMap<string, Jahresbetraege | null>;

/**
 * Money by group, in total and by year, and what it leaves of the EGT. A row counts with its own money, else with that of its products.
 * Rows beside the table cost money too and count in the total.
 */
export const berechneMittelbedarf = (
  zeug: Schreibzeug,
  angaben: Instrumentangaben,
  zeilen: Zeilen,
  kosten: Kosten,
  von: Rechenjahr,
): void => {
  const oberste = [...zeilen.values()].filter(z => z.angaben.teilVon === undefined);
  const betraege = (auswahl: readonly Zeile[], jahr: number): readonly Zahl<'cent'>[] =>
    einmal(auswahl.flatMap(zeile => geldDer(zeilen, kosten, zeile.schluessel, jahr)));
  const gruppenkosten = berechneGruppenkosten(zeug, angaben, von.jahr, gruppe =>
    betraege(
      oberste.filter(z => z.angaben.gruppe === gruppe),
      von.jahr,
    ),
  );
  const jahre = [...new Set([...kosten.values()].flatMap(k => [...(k?.keys() ?? [])]))].toSorted(
    (a, b) => a - b,
  );
  for (const jahr of jahre) {
    const teile = betraege(oberste, jahr);
    if (teile.length === 0) continue;
    const bedarf = zeug.rechnung.wende(
      summe,
      ziel(zeug, `Kosten der Instrumente ${jahr}`, 'kosten', 'jahre', jahr),
      { teile },
    );
    if (jahr === von.jahr) berechneKostenanteile(zeug, gruppenkosten, bedarf);
    if (jahr === von.jahr && von.egtVerfuegbar)
      zeug.rechnung.wende(differenz, ziel(zeug, restname(von.egtVerfuegbar, bedarf), 'kosten', 'rest'), {
        von: von.egtVerfuegbar,
        ab: bedarf,
      });
  }
};

/** More planned than there is leaves less than nothing: that is the Überplanung. */
const restname = (verfuegbar: Zahl<'cent'>, bedarf: Zahl<'cent'>): string =>
  bedarf.wert > verfuegbar.wert
    ? 'Nach den Instrumenten frei (negativ: Überplanung)'
    : 'Nach den Instrumenten frei';

/** Two rows may name the same planned row: its money is there once. */
const einmal = (zahlen: readonly Zahl<'cent'>[]): readonly Zahl<'cent'>[] => [
  ...new Map(zahlen.map(zahl => [zahl.pfad, zahl])).values(),
];

const geldDer = (
  zeilen: Zeilen,
  kosten: Kosten,
  schluessel: string,
  jahr: number,
  oben: readonly string[] = [],
): readonly Zahl<'cent'>[] => {
  const eigenes = kosten.get(schluessel);
  if (eigenes) return [eigenes.get(jahr)].filter(z => z !== undefined);
  if (oben.includes(schluessel)) return [];
  return produkteVon(zeilen, schluessel).flatMap(teil =>
    geldDer(zeilen, kosten, teil.schluessel, jahr, [...oben, schluessel]),
  );
};
