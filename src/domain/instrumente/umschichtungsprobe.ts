import { sageSicher, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import type { Instrumentangaben } from './angaben.ts';
import { eintritteFuerBetrag, kostenJeEintritt } from './formeln/index.ts';
import type { Kosten } from './mittel.ts';
import type { Umfang } from './umrechnung.ts';
import type { Zeilen } from './zeilen.ts';

/** What a larger Umschichtung would cost in entries of each named row, if it were taken from that row alone. */
export const berechneUmschichtungsprobe = (
  zeug: Schreibzeug,
  probe: NonNullable<Instrumentangaben['umschichtungsprobe']>,
  {
    zeilen,
    umfang,
    kosten,
  }: Readonly<{ zeilen: Zeilen; umfang: ReadonlyMap<string, Umfang>; kosten: Kosten }>,
): void => {
  const betrag = sageSicher(
    zeug,
    'cent',
    probe.betrag,
    'Zusätzliche Umschichtung',
    'umschichtungsprobe',
    'betrag',
  );
  for (const schluessel of new Set(probe.zeilen)) {
    const bezeichnung = zeilen.get(schluessel)?.angaben.bezeichnung ?? schluessel;
    const eintritte = umfang.get(schluessel)?.eintritte;
    const gesamt = gesamtkosten(zeug, schluessel, kosten);
    if (!eintritte || eintritte.wert === 0 || !gesamt) continue;
    const jeEintritt = zeug.rechnung.wende(
      kostenJeEintritt,
      ziel(zeug, `${bezeichnung}: Kosten je Eintritt`, 'umschichtungsprobe', 'kosten', schluessel),
      { kosten: gesamt, eintritte },
    );
    if (jeEintritt.wert !== 0)
      zeug.rechnung.wende(
        eintritteFuerBetrag,
        ziel(zeug, `${bezeichnung}: Eintritte weniger`, 'umschichtungsprobe', 'eintritte', schluessel),
        { betrag, kosten: jeEintritt },
      );
  }
};

/** All money of a row's entries, also of later years; of a planned row its money of the year. */
const gesamtkosten = (zeug: Schreibzeug, schluessel: string, kosten: Kosten): Zahl<'cent'> | undefined => {
  const gesamt = zeug.rechnung.blatt.get(ziel(zeug, '', 'zeilen', schluessel, 'kosten', 'gesamt').pfad);
  return gesamt?.einheit === 'cent' ? gesamt : [...(kosten.get(schluessel)?.values() ?? [])][0];
};
