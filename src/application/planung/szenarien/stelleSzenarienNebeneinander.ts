import { gelungen, pfad, schreibeWert, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Plankopf } from '#ports';
import { type Planvergleich, vergleichePlaene, zaehleBefunde } from '../planwerkzeug.ts';
import { listePlaene } from '../listePlaene.ts';
import { oeffneGespeicherten, type GespeicherterPlan } from '../oeffneGespeicherten.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';

/** A plan or a scenario of it as a column. vergleich: with the plan; null for the plan itself. */
export type Szenariospalte = Readonly<{
  kopf: Plankopf;
  befunde: ReturnType<typeof zaehleBefunde>;
  vergleich: Planvergleich | null;
}>;

/** A figure that is looked at first; werte: one for each column, null where a plan does not have it. */
export type Eckzahl = Readonly<{ adresse: string; name: string; werte: readonly (string | null)[] }>;

/** A plan and its scenarios side by side, the plan first. */
export type Szenarienvergleich = Readonly<{
  spalten: readonly Szenariospalte[];
  eckzahlen: readonly Eckzahl[];
}>;

const ECKZAHLEN = [
  'haushalt.eingliederungstitel.ohneBez',
  'haushalt.umschichtung',
  'haushalt.umschichtung.luecke',
  'haushalt.eingliederungstitel.verfuegbar',
  'haushalt.gesamtverwaltungskosten',
  'personal.soll',
  'instrumente.summe',
] as const;

/** Sets a plan and all scenarios of it beside each other. Asked for a scenario it gives those of its plan. */
export const stelleSzenarienNebeneinander = async (
  akteur: Akteur,
  kennung: string,
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'rechne'>,
): Promise<Ergebnis<Szenarienvergleich>> => {
  const gefragt = await oeffneGespeicherten(akteur, kennung, umgebung);
  if (!gefragt.ok) return gefragt;
  const { szenarioVon } = gefragt.wert.kopf;
  const plan = szenarioVon === undefined ? gefragt : await oeffneGespeicherten(akteur, szenarioVon, umgebung);
  if (!plan.ok) return plan;
  const liste = await listePlaene(akteur, umgebung);
  if (!liste.ok) return liste;
  const alle: GespeicherterPlan[] = [plan.wert];
  for (const kopf of liste.wert.filter(k => k.szenarioVon === plan.wert.kopf.kennung)) {
    const szenario = await oeffneGespeicherten(akteur, kopf.kennung, umgebung);
    if (!szenario.ok) return szenario;
    alle.push(szenario.wert);
  }
  return gelungen({ spalten: alle.map(s => spalte(plan.wert, s)), eckzahlen: eckzahlen(alle) });
};

const spalte = (plan: GespeicherterPlan, { kopf, rechnung, befunde }: GespeicherterPlan): Szenariospalte => ({
  kopf,
  befunde: zaehleBefunde(befunde),
  vergleich:
    kopf === plan.kopf
      ? null
      : vergleichePlaene({ ...plan.rechnung, befunde: plan.befunde }, { ...rechnung, befunde }),
});

const eckzahlen = (alle: readonly GespeicherterPlan[]): readonly Eckzahl[] =>
  ECKZAHLEN.flatMap(adresse => {
    const zahlen = alle.map(({ rechnung }) => rechnung.blatt.get(pfad(...adresse.split('.'))) ?? null);
    const eine = zahlen.find(zahl => zahl !== null);
    return eine ? [{ adresse, name: eine.name, werte: zahlen.map(zahl => zahl && schreibeWert(zahl)) }] : [];
  });
