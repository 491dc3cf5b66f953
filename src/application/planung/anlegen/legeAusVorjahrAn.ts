import { planSchema, teileVon, type PlanDaten } from '#contract';
import type { Plan } from '#domain/plan';
import type { Befund } from '#domain/plausibilitaet';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Plantransaktion } from '#ports';
import { schreibeFort } from '../planwerkzeug.ts';
import { fehlendesRecht } from '../fehlendesRecht.ts';
import { oeffneGespeicherten } from '../oeffneGespeicherten.ts';
import { planungsmeldungen } from '../planungsmeldungen.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { rechneDaten } from '../rechneDaten.ts';
import { merkmaleVon } from '../schreiben/schreibeDaten.ts';

/** Which plan is carried over into which year. */
export type Vorjahreswahl = Readonly<{ kennung: string; jahr: number }>;

/**
 * Next year's plan from this year's: what last year said becomes the comparison, each Handlungsansatz keeps last year's promise beside it.
 * Accepted findings come along, and stand again where the figures behind them changed; so do pictures, annexes and who is zuständig, without
 * Frist. Gives its identifier.
 */
export const legeAusVorjahrAn = async (
  akteur: Akteur,
  { kennung, jahr }: Vorjahreswahl,
  umgebung: Planungsumgebung,
): Promise<Ergebnis<string>> => {
  const verboten = fehlendesRecht(akteur, 'plan.anlegen');
  if (verboten) return misslungen(verboten);
  const alt = await oeffneGespeicherten(akteur, kennung, umgebung);
  if (!alt.ok) return alt;
  const { kopf, rechnung, befunde } = alt.wert;
  if (kopf.szenarioVon !== undefined) return misslungen(melde(planungsmeldungen.NUR_SZENARIO, '', {}));
  if (jahr <= kopf.jahr)
    return misslungen(melde(planungsmeldungen.KEIN_SPAETERES_JAHR, '', { jahr, planjahr: kopf.jahr }));
  const neu = await schreibeFort(rechnung.plan, rechnung.blatt, jahr, umgebung.uhr.heute());
  const daten = alsDaten(mitGueltigen(neu, gueltigeVermerke(rechnung.plan, befunde)));
  const gerechnet = rechneDaten(daten);
  if (!gerechnet.ok) return gerechnet;
  return umgebung.imMandanten(akteur, async tx => {
    const merkmale = merkmaleVon(gerechnet.wert.rechnung.plan);
    const neue = await tx.plaene.legeAn(merkmale, teileVon(daten), { entstandenAus: kennung });
    await tx.plaene.kopiereBeilagen(kennung, neue);
    await uebernimmZustaendigkeiten(tx, kennung, neue);
    await tx.protokolliere({
      vorgang: 'plan.angelegt',
      gegenstand: `plan/${neue}`,
      nachher: `aus plan/${kennung}`,
    });
    return gelungen(neue);
  });
};

/** Keys of what was accepted and still stood: a remark that met no finding any more stays behind. */
const gueltigeVermerke = ({ geprueft = {} }: Plan, befunde: readonly Befund[]): ReadonlySet<string> => {
  const gueltige = new Set(befunde.flatMap(befund => befund.geprueft ?? []));
  return new Set(
    Object.entries(geprueft).flatMap(([schluessel, vermerk]) => (gueltige.has(vermerk) ? schluessel : [])),
  );
};

const mitGueltigen = (plan: Plan, gueltige: ReadonlySet<string>): Plan => {
  const { geprueft = {}, ...rest } = plan;
  const mit = Object.entries(geprueft).filter(([schluessel]) => gueltige.has(schluessel));
  return mit.length === 0 ? rest : { ...rest, geprueft: Object.fromEntries(mit) };
};

/** What is calculated with was read from data, so it can be written as data. */
const alsDaten = (plan: Plan): PlanDaten =>
  planSchema.encode(plan as Parameters<typeof planSchema.encode>[0]);

/** Who was zuständig is it again; the Fristen are another year's. */
const uebernimmZustaendigkeiten = async (
  { zusammenarbeit }: Plantransaktion,
  von: string,
  nach: string,
): Promise<void> => {
  for (const { kapitel, einheit, konto } of await zusammenarbeit.zustaendigkeiten(von))
    await zusammenarbeit.vergib(nach, { kapitel, einheit, konto, frist: null });
};
