import { teiladresse, teileVon, type PlanDaten } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis, type Meldung } from '#domain/werte';
import type { Plan } from '#domain/plan';
import type { Akteur } from '#domain/zugang';
import type { Planmerkmale, Plantransaktion, Teilstand, Teilwunsch } from '#ports';
import { planungsmeldungen } from '../planungsmeldungen.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { rechneDaten, type GerechneterPlan } from '../rechneDaten.ts';
import { fuerProtokoll, unterschiede } from '../unterschiede.ts';
import type { Schreibplan } from './nimmZumSchreiben.ts';
import { schreibverbote } from './schreibverbote.ts';
import { teilwuensche, type Gesehen } from './teilwuensche.ts';

/** What came of writing: which parts are new, and what the plan says now. */
export type Planaenderung = Readonly<{ geschrieben: readonly string[] }> & GerechneterPlan;

/** What a plan is to say. gesehen: the versions of the parts it was made from; dazu: addresses of parts that follow from the others. */
export type Schreibdaten = Readonly<{ daten: unknown; gesehen: Gesehen; dazu?: readonly string[] }>;

/**
 * Makes a plan that is held say this. All or nothing: fails with every message about form, references and law, with those parts that this
 * person may not write, and with those that somebody else has changed since they were seen. What is `dazu` needs no right of its own.
 */
export const schreibeDaten = async (
  akteur: Akteur,
  plan: Schreibplan,
  { daten, gesehen, dazu = [] }: Schreibdaten,
  tx: Plantransaktion,
  { rechne }: Pick<Planungsumgebung, 'rechne'>,
): Promise<Ergebnis<Planaenderung>> => {
  const wuensche = teilwuensche(plan.teile, teileVon(daten as PlanDaten), gesehen);
  const zuPruefen = wuensche.filter(wunsch => !dazu.includes(teiladresse(wunsch)));
  const verboten = await schreibverbote(akteur, plan, zuPruefen, tx);
  if (verboten.length > 0) return misslungen(...verboten);
  const gerechnet = rechne ? rechne(akteur.jobcenter, daten) : rechneDaten(daten);
  if (!gerechnet.ok) return gerechnet;
  if (wuensche.length === 0) return gelungen({ geschrieben: [], ...gerechnet.wert });
  const merkmale = merkmaleVon(gerechnet.wert.rechnung.plan);
  if (merkmale.zustand !== plan.kopf.zustand)
    return misslungen(melde(planungsmeldungen.ZUSTAND_IM_FORMULAR, 'deckblatt.zustand', {}));
  const fremde = await tx.plaene.schreibe(plan.kopf.kennung, wuensche, merkmale);
  if (fremde.length > 0) return misslungen(...fremde.map(ort => konflikt(teiladresse(ort), plan.teile)));
  await protokolliereAenderungen(tx, plan, wuensche);
  return gelungen({ geschrieben: wuensche.map(teiladresse), ...gerechnet.wert });
};

/** What of a plan's head follows from its cover. */
export const merkmaleVon = ({ deckblatt: { titel, jahr, vorlage, zustand, stand } }: Plan): Planmerkmale => ({
  titel,
  jahr,
  vorlage,
  zustand,
  stand,
});

/** Who changed which figure from what to what. */
const protokolliereAenderungen = async (
  tx: Plantransaktion,
  { kopf, teile }: Schreibplan,
  wuensche: readonly Teilwunsch[],
): Promise<void> => {
  const alt = new Map(teile.map(t => [teiladresse(t), t.inhalt]));
  for (const wunsch of wuensche)
    for (const { ort, vorher, nachher } of unterschiede(alt.get(teiladresse(wunsch)), wunsch.inhalt))
      await tx.protokolliere({
        vorgang: 'plan.geaendert',
        gegenstand: `plan/${kopf.kennung}/${[teiladresse(wunsch), ...ort].join('.')}`,
        vorher: fuerProtokoll(vorher),
        nachher: fuerProtokoll(nachher),
      });
};

const konflikt = (adresse: string, vorher: readonly Teilstand[]): Meldung =>
  melde(planungsmeldungen.INZWISCHEN_GEAENDERT, adresse, {
    teil: adresse,
    von: vorher.find(t => teiladresse(t) === adresse)?.geaendertVon ?? 'jemand anderes',
  });
