import { feldort, schluesselVon, STELLE, tabellenZu, type Plantabelle } from '#contract';
import { gelungen, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Pruefsumme, Tabellenmappe } from '#ports';
import { fehlendesRecht } from '../fehlendesRecht.ts';
import { leseziel } from '../listePlaene.ts';
import { oeffneGespeicherten } from '../oeffneGespeicherten.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { planmappe } from './planmappe.ts';
import { feldabdruck } from './wegweiser.ts';

/** Which plan, and which chapter of it; null: all. */
export type Tabellenwunsch = Readonly<{ kennung: string; fassung?: number; kapitel: string | null }>;

/** The tables of a plan as a workbook (.xlsx) that can be brought back. What is internal is in it, so the log says who took it out. */
export const gibTabellenAus = async (
  akteur: Akteur,
  { kennung, fassung, kapitel }: Tabellenwunsch,
  umgebung: Planungsumgebung,
  { schreibe, pruefsumme }: Tabellenmappe & Readonly<{ pruefsumme: Pruefsumme }>,
): Promise<Ergebnis<Uint8Array>> => {
  const offen = await oeffneGespeicherten(akteur, kennung, umgebung, fassung);
  if (!offen.ok) return offen;
  const { kopf, daten } = offen.wert;
  const verboten = fehlendesRecht(akteur, 'plan.exportieren', leseziel(akteur, kopf));
  if (verboten) return misslungen(verboten);
  const stoff = Object.keys(daten)
    .filter(oben => oben !== 'format' && oben !== 'rechtsstand' && (kapitel === null || oben === kapitel))
    .map(oben => ({ oben, tabellen: tabellenZu(daten, oben) }));
  const datei = await schreibe(
    planmappe({
      kennung,
      titel: kopf.titel,
      abdruecke: stoff.flatMap(({ tabellen }) => tabellen.flatMap(tabelle => abdruecke(tabelle, pruefsumme))),
      kapitel: stoff,
    }),
  );
  return umgebung.imMandanten(akteur, async tx => {
    await tx.protokolliere({
      vorgang: 'plan.ausgegeben',
      gegenstand: `plan/${kennung}`,
      nachher: `Excel, Fassung ${kopf.fassung}${kapitel === null ? '' : `, ${kapitel}`}`,
    });
    return gelungen(datei);
  });
};

/** Of every cell. */
const abdruecke = ({ muster, spalten, zeilen }: Plantabelle, pruefsumme: Pruefsumme): readonly string[] =>
  zeilen.flatMap(({ schluessel, werte }) => {
    let stelle = 0;
    const eintrag = schluesselVon(muster).map(teil =>
      teil === STELLE ? (schluessel[stelle++] ?? '') : teil,
    );
    return spalten.map(({ ort }, i) =>
      feldabdruck(pruefsumme, feldort([...eintrag, ...schluesselVon(ort)]), werte[i] ?? ''),
    );
  });
