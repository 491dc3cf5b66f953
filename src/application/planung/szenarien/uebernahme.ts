import { planAusTeilen, teiladresse, type PlanDaten } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Teilstand } from '#ports';
import { fehlendesRecht } from '../fehlendesRecht.ts';
import { oeffneGespeicherten, type GespeicherterPlan } from '../oeffneGespeicherten.ts';
import { planungsmeldungen } from '../planungsmeldungen.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { nimmZumSchreiben } from '../schreiben/nimmZumSchreiben.ts';
import { schreibeDaten, type Planaenderung } from '../schreiben/schreibeDaten.ts';
import type { Gesehen } from '../schreiben/teilwuensche.ts';
import { unterschiede, type Wertunterschied } from '../unterschiede.ts';

/** A part in which a scenario says something else than its plan. */
export type Szenarioteil = Readonly<{
  adresse: string;
  /** From the plan to the scenario. */
  unterschiede: readonly Wertunterschied[];
  /** Version of the part in the plan; null: the plan has none. */
  version: number | null;
  /** Who changed it in the plan since the scenario was written: taking it over would undo that. null: nobody. */
  seitdemVon: string | null;
}>;

/** A scenario, the plan it belongs to, and the parts in which they differ, in the order of the plan. */
export type Uebernahmevorschau = Readonly<{
  szenario: GespeicherterPlan;
  plan: GespeicherterPlan;
  teile: readonly Szenarioteil[];
}>;

/** What taking a scenario over would change in its plan. */
export const zeigeUebernahme = async (
  akteur: Akteur,
  szenario: string,
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'rechne'>,
): Promise<Ergebnis<Uebernahmevorschau>> => {
  const eigenes = await oeffneGespeicherten(akteur, szenario, umgebung);
  if (!eigenes.ok) return eigenes;
  const { szenarioVon } = eigenes.wert.kopf;
  if (szenarioVon === undefined) return misslungen(melde(planungsmeldungen.KEIN_SZENARIO, '', {}));
  const plan = await oeffneGespeicherten(akteur, szenarioVon, umgebung);
  if (!plan.ok) return plan;
  return gelungen({
    szenario: eigenes.wert,
    plan: plan.wert,
    teile: szenarioteile(plan.wert.teile, eigenes.wert.teile),
  });
};

/** Which parts of a scenario are taken over; gesehen: the versions of the plan's parts that were shown. */
export type Uebernahme = Readonly<{ szenario: string; teile: readonly string[]; gesehen: Gesehen }>;

/** Writes parts of a scenario into its plan, with the rights that writing them there needs. */
export const uebernimmSzenario = (
  akteur: Akteur,
  { szenario, teile, gesehen }: Uebernahme,
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'rechne'>,
): Promise<Ergebnis<Planaenderung>> =>
  umgebung.imMandanten(akteur, async tx => {
    const verboten = fehlendesRecht(akteur, 'plan.szenario');
    if (verboten) return misslungen(verboten);
    const szenarioVon = (await tx.plaene.plan(szenario))?.szenarioVon;
    if (szenarioVon === undefined) return misslungen(melde(planungsmeldungen.KEIN_SZENARIO, '', {}));
    const plan = await nimmZumSchreiben(akteur, szenarioVon, tx);
    if (!plan.ok) return plan;
    const neue = await tx.plaene.teile(szenario);
    const gewaehlt = new Set(
      szenarioteile(plan.wert.teile, neue)
        .map(teil => teil.adresse)
        .filter(adresse => teile.includes(adresse)),
    );
    if (gewaehlt.size === 0) return misslungen(melde(planungsmeldungen.NICHTS_GEWAEHLT, '', {}));
    const daten = planAusTeilen(mitTeilen(plan.wert.teile, neue, gewaehlt)) as PlanDaten;
    const geschrieben = await schreibeDaten(akteur, plan.wert, { daten, gesehen }, tx, umgebung);
    if (geschrieben.ok)
      await tx.protokolliere({
        vorgang: 'szenario.uebernommen',
        gegenstand: `plan/${szenarioVon}`,
        nachher: `aus plan/${szenario}`,
      });
    return geschrieben;
  });

const szenarioteile = (alte: readonly Teilstand[], neue: readonly Teilstand[]): readonly Szenarioteil[] => {
  const [alt, neu] = [nachAdresse(alte), nachAdresse(neue)];
  const begonnen = Math.min(...neue.map(t => t.geaendertAm));
  return [...new Set([...alt.keys(), ...neu.keys()])]
    .filter(adresse => !EIGENES.has(adresse))
    .flatMap(adresse => {
      const [hier, dort] = [alt.get(adresse), neu.get(adresse)];
      const anders = unterschiede(hier?.inhalt, dort?.inhalt);
      if (anders.length === 0) return [];
      const seitdemVon = hier && hier.geaendertAm > begonnen ? hier.geaendertVon : null;
      return [{ adresse, unterschiede: anders, version: hier?.version ?? null, seitdemVon }];
    });
};

/** What a scenario has of its own: its title, and no law it was beschlossen with. */
const EIGENES: ReadonlySet<string> = new Set(['deckblatt', 'rechtsstand']);

const mitTeilen = (
  alte: readonly Teilstand[],
  neue: readonly Teilstand[],
  gewaehlt: ReadonlySet<string>,
): readonly Teilstand[] => {
  const [alt, neu] = [nachAdresse(alte), nachAdresse(neue)];
  return [
    ...alte.flatMap(teil => (gewaehlt.has(teiladresse(teil)) ? (neu.get(teiladresse(teil)) ?? []) : [teil])),
    ...neue.filter(teil => gewaehlt.has(teiladresse(teil)) && !alt.has(teiladresse(teil))),
  ];
};

const nachAdresse = (teile: readonly Teilstand[]): ReadonlyMap<string, Teilstand> =>
  new Map(teile.map(teil => [teiladresse(teil), teil]));
