import type { Instrumentzeile } from '#domain/instrumente';
import { instrumentzahl, instrumentzeilen } from '../instrumentzahlen.ts';
import { fund, regel, type Pruefkontext } from '../regel.ts';

type P = Readonly<{ bezeichnung: string; grund: string }>;

/** Instruments the law funds with falling rates over several years. */
const MIT_STAFFEL: ReadonlySet<string> = new Set(['16e', '16i']);

/** Falling rates are applied, and cost that runs into later years is split at the turn of the year. */
export const staffelUndJahreswechsel = regel<P>({
  code: 'I-12',
  stufe: 'warnt',
  titel: 'Fallende Fördersätze und Kosten über den Jahreswechsel',
  fundstelle: '§ 16e Abs. 2, § 16i Abs. 2 SGB II',
  satz: ({ bezeichnung, grund }) => `${bezeichnung}: ${grund}`,
  pruefe: kontext =>
    instrumentzeilen(kontext).flatMap(([schluessel, zeile]) => {
      const grund = grundDer(kontext, schluessel, zeile);
      return grund
        ? [fund(`instrumente.zeilen.${schluessel}.kosten`, { bezeichnung: zeile.bezeichnung, grund })]
        : [];
    }),
});

const grundDer = (kontext: Pruefkontext, schluessel: string, zeile: Instrumentzeile): string | null => {
  const { kosten, instrument = '', planzeile } = zeile;
  if (!kosten || planzeile !== undefined) return null;
  const faellt = MIT_STAFFEL.has(instrument) || kosten.gestaffelt === true;
  if (faellt && !kosten.gestaffelt)
    return 'Das Gesetz sieht fallende Fördersätze vor, gerechnet ist mit gleichbleibenden Kosten. Setzen Sie „gestaffelt“.';
  const dauer = instrumentzahl(kontext, 'dezimal', `zeilen.${schluessel}.verweildauer`);
  if (kosten.je === 'eintritt' && (faellt || (dauer && dauer.wert > EIN_JAHR)))
    return 'Die Kosten je Eintritt fallen ganz in das Planjahr, die Förderung läuft darüber hinaus. Nennen Sie Kosten je Teilnehmermonat und die Verweildauer.';
  if (faellt && !dauer)
    return 'Ohne Verweildauer lassen sich die Kosten nicht auf das Planjahr und die Jahre danach verteilen.';
  if (faellt && !instrumentzahl(kontext, 'cent', `zeilen.${schluessel}.kosten.gesamt`))
    return 'Die Kosten lassen sich nicht rechnen: Es fehlen Eintritte, Kosten je Teilnehmermonat oder gesetzliche Fördersätze für dieses Instrument.';
  return null;
};

const EIN_JAHR = 12_000;
