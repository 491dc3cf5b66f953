import { lieferungsmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis, type Monat } from '#domain/werte';
import type { Lager, Zaehlquelle } from '#ports';
import { erklaereQuote } from './erklaereQuote.ts';
import { erklaereSumme } from './erklaereSumme.ts';
import { gegenstandVon } from './gegenstand.ts';
import { datensatz } from './saetze.ts';
import type { Erklaerung, Erklaerungswunsch, Gegenstand } from './typen.ts';
import { zaehleFuer } from './zaehleFuer.ts';
import { einheitVon } from './zahltexte.ts';

/** Explains a figure of a delivery: how it comes about, how it changed, and what the change is made of. */
export const erklaereKennzahl = async (
  lager: Lager,
  quelle: Zaehlquelle,
  wunsch: Erklaerungswunsch,
): Promise<Ergebnis<Erklaerung>> => {
  const { id, je } = wunsch;
  // The last month is known only after counting; what is counted, and of whom, does not depend on it.
  const vorab = gegenstandVon(id, wunsch.monat);
  const einwand = vorab ? einwandGegen(vorab, je) : OHNE_DEFINITION;
  if (!vorab || einwand !== null) return unerklaerbar(id, einwand ?? OHNE_DEFINITION);
  const fest = vorab.art === 'quote' ? (vorab.seiten[0]?.fest ?? null) : null;
  const gezaehlt = await zaehleFuer(lager, quelle, vorab, fest, wunsch);
  if (!gezaehlt.ok) return gezaehlt;
  const { bericht } = gezaehlt.wert;
  const monat = wunsch.monat ?? bericht.bisMonat;
  const gegen = wunsch.gegen ?? ((monat - 12) as Monat);
  const gegenstand = gegenstandVon(id, monat);
  if (!gegenstand) return unerklaerbar(id, OHNE_DEFINITION);
  if (gegen >= monat) return unerklaerbar(id, 'der Vergleichsmonat liegt nicht davor');
  const lage = { zaehlung: gezaehlt.wert, zeit: [gegen, monat] as const, wunsch };
  const erklaert =
    gegenstand.art === 'quote' ? erklaereQuote(gegenstand, lage) : erklaereSumme(gegenstand, lage);
  if (!erklaert) return unerklaerbar(id, 'die Gruppe gibt es mit diesen Altersgrenzen nicht');
  const { name, quelle: woher } = gegenstand;
  const saetze = [...erklaert.saetze, datensatz(bericht.ladestand)];
  return gelungen({ ...erklaert, lieferung: bericht, id, name, quelle: woher, je, saetze });
};

const OHNE_DEFINITION = 'in diesem Monat gilt keine Definition';

/** Why a figure cannot be cut that way; null when it can. */
const einwandGegen = (gegenstand: Gegenstand, je: string | null): string | null => {
  if (je === null) return null;
  if (gegenstand.art === 'summe')
    return einheitVon(gegenstand.groesse) === 'cent'
      ? 'Beträge gehören zu Bedarfsgemeinschaften und lassen sich nicht nach Personen gliedern'
      : null;
  return gegenstand.seiten.some(s => s.fest?.merkmal === je)
    ? `sie gilt schon für feste Gruppen des Merkmals ${je}; möglich ist ein anderes Merkmal`
    : null;
};

const unerklaerbar = (id: string, grund: string): Ergebnis<never> =>
  misslungen(melde(lieferungsmeldungen.NICHT_ERKLAERBAR, '', { id, grund }));
