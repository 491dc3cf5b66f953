import { KOSTENNAMEN, type Instrumentzeile, type Kostenbasis } from '#domain/instrumente';
import { instrumentzahl, instrumentzeilen } from '../instrumentzahlen.ts';
import { fund, regel } from '../regel.ts';

type P = Readonly<{ bezeichnung: string; kosten: string; fehlt: string }>;

const FEHLT: Readonly<Record<Kostenbasis, string>> = {
  eintritt: 'Eintritte; sie folgen auch aus Plätzen, Auslastung und Verweildauer',
  teilnehmermonat:
    'Teilnehmermonate; sie folgen auch aus Eintritten und Verweildauer oder aus Plätzen und Auslastung',
  platzmonat: 'Plätze; sie folgen auch aus Teilnehmermonaten und Auslastung',
  stunde: 'eine Menge in Stunden („einheit: stunden“)',
  gutschein: 'eine Menge in Gutscheinen („einheit: gutscheine“)',
};

/** Unit costs are said, and nothing to multiply them with: the row costs nothing in every sum. */
export const kostenHabenErgebnis = regel<P>({
  code: 'I-15',
  stufe: 'warnt',
  titel: 'Kosten ohne Ergebnis',
  satz: ({ bezeichnung, kosten, fehlt }) =>
    `${bezeichnung}: ${kosten} sind genannt, lassen sich aber nicht rechnen und fehlen in den Summen. Es fehlen ${fehlt}.`,
  pruefe: kontext =>
    instrumentzeilen(kontext).flatMap(([schluessel, zeile]) =>
      !zeile.kosten || zeile.planzeile !== undefined || hatErgebnis(kontext, schluessel)
        ? []
        : [
            fund(`instrumente.zeilen.${schluessel}.kosten`, {
              bezeichnung: zeile.bezeichnung,
              kosten: KOSTENNAMEN[zeile.kosten.je],
              fehlt: fehltBei(zeile, zeile.kosten.je, kontext.plan.deckblatt.jahr),
            }),
          ],
    ),
});

const hatErgebnis = (kontext: Parameters<typeof instrumentzahl>[0], schluessel: string): boolean =>
  instrumentzahl(kontext, 'cent', `zeilen.${schluessel}.kosten.gesamt`) !== null;

/** Falling rates follow the month of the case, so entries and their length are needed, and an instrument that has such rates. */
const fehltBei = ({ kosten, eintrittsverlauf }: Instrumentzeile, je: Kostenbasis, jahr: number): string => {
  if (eintrittsverlauf && !Object.keys(eintrittsverlauf).some(monat => monat.startsWith(`${jahr}-`)))
    return `Eintritte in einem Monat des Planjahrs ${jahr}`;
  return kosten?.gestaffelt && je === 'teilnehmermonat'
    ? 'Eintritte und Verweildauer, oder es gibt für das Instrument keine gesetzliche Staffel („gestaffelt: false“)'
    : FEHLT[je];
};
