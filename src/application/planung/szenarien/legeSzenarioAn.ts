import { teileVon, type PlanDaten } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { fehlendesRecht } from '../fehlendesRecht.ts';
import { oeffneGespeicherten } from '../oeffneGespeicherten.ts';
import { planungsmeldungen } from '../planungsmeldungen.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { rechneDaten } from '../rechneDaten.ts';
import { merkmaleVon } from '../schreiben/schreibeDaten.ts';
import { mitTitel } from './mitTitel.ts';
import { aendere, type Szenarioaenderung } from './szenarioaenderung.ts';

/** A scenario to be made: of which plan, what it is called, and what is different in it. */
export type Szenariowahl = Readonly<{ kennung: string; titel: string; aenderung: Szenarioaenderung }>;

/** A copy of a plan to try something out, marked as its scenario; a scenario of a scenario belongs to the same plan. Gives its identifier. */
export const legeSzenarioAn = async (
  akteur: Akteur,
  { kennung, titel, aenderung }: Szenariowahl,
  umgebung: Planungsumgebung,
): Promise<Ergebnis<string>> => {
  const verboten = fehlendesRecht(akteur, 'plan.szenario');
  if (verboten) return misslungen(verboten);
  if (titel.trim() === '' || titel.length > HOECHSTENS)
    return misslungen(melde(planungsmeldungen.OHNE_TEXT, '', { feld: 'Der Titel', hoechstens: HOECHSTENS }));
  const plan = await oeffneGespeicherten(akteur, kennung, umgebung);
  if (!plan.ok) return plan;
  const geaendert = aendere(plan.wert, aenderung);
  if (!geaendert.ok) return geaendert;
  const daten = mitTitel(geaendert.wert, titel);
  const gerechnet = rechneDaten(daten);
  if (!gerechnet.ok) return gerechnet;
  return umgebung.imMandanten(akteur, async tx => {
    const neue = await tx.plaene.legeAn(
      merkmaleVon(gerechnet.wert.rechnung.plan),
      teileVon(daten as PlanDaten),
      { szenarioVon: plan.wert.kopf.szenarioVon ?? kennung },
    );
    await tx.plaene.kopiereBeilagen(kennung, neue);
    await tx.protokolliere({
      vorgang: 'szenario.angelegt',
      gegenstand: `plan/${neue}`,
      nachher: `zu plan/${kennung}`,
    });
    return gelungen(neue);
  });
};

/** As long as the title of a plan may be. */
const HOECHSTENS = 120;
