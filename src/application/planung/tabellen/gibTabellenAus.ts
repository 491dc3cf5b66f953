import { tabellenZu } from '#contract';
import { gelungen, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Tabellenmappe } from '#ports';
import { fehlendesRecht } from '../fehlendesRecht.ts';
import { leseziel } from '../listePlaene.ts';
import { oeffneGespeicherten } from '../oeffneGespeicherten.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { allesGesehen } from '../schreiben/teilwuensche.ts';
import { planmappe } from './planmappe.ts';

/** Which plan, and which chapter of it; null: all. */
export type Tabellenwunsch = Readonly<{ kennung: string; fassung?: number; kapitel: string | null }>;

/** The tables of a plan as a workbook (.xlsx) that can be brought back. What is internal is in it, so the log says who took it out. */
export const gibTabellenAus = async (
  akteur: Akteur,
  { kennung, fassung, kapitel }: Tabellenwunsch,
  umgebung: Planungsumgebung,
  mappe: Tabellenmappe,
): Promise<Ergebnis<Uint8Array>> => {
  const offen = await oeffneGespeicherten(akteur, kennung, umgebung, fassung);
  if (!offen.ok) return offen;
  const { kopf, daten, teile } = offen.wert;
  const verboten = fehlendesRecht(akteur, 'plan.exportieren', leseziel(akteur, kopf));
  if (verboten) return misslungen(verboten);
  const datei = await mappe.schreibe(
    planmappe({
      kennung,
      titel: kopf.titel,
      gesehen: allesGesehen(teile),
      kapitel: Object.keys(daten)
        .filter(oben => oben !== 'format' && oben !== 'rechtsstand' && (kapitel === null || oben === kapitel))
        .map(oben => ({ oben, tabellen: tabellenZu(daten, oben) })),
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
