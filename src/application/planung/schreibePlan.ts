import {
  planAusTeilen,
  teiladresse,
  teileVon,
  uebernimmEingaben,
  type Eingabe,
  type PlanDaten,
  type Planteil,
} from '#contract';
import type { Plan } from '#domain/plan';
import { gelungen, melde, misslungen, type Ergebnis, type Meldung } from '#domain/werte';
import { schreibrechtFuer, type Akteur } from '#domain/zugang';
import type { Planmerkmale, Plantransaktion, Teilstand, Teilwunsch } from '#ports';
import { fehlendesRecht } from './fehlendesRecht.ts';
import { rechneDaten, type GespeicherterPlan } from './oeffneGespeicherten.ts';
import { planungsmeldungen } from './planungsmeldungen.ts';
import type { Planungsumgebung } from './planungsumgebung.ts';
import { fuerProtokoll, unterschiede } from './unterschiede.ts';

/** What somebody typed into the form of a plan, and the versions of the parts the form showed. */
export type Planeingaben = Readonly<{
  kennung: string;
  eingaben: readonly Eingabe[];
  /** By part ({@link teiladresse}); a part that was not there has none. */
  gesehen: Readonly<Record<string, number>>;
}>;

/** What came of it: which parts are new, and what the plan says now. */
export type Planaenderung = Readonly<{ geschrieben: readonly string[] }> &
  Pick<GespeicherterPlan, 'rechnung' | 'befunde'>;

/**
 * Writes what was typed. All or nothing: fails with every message about form, references and law, with those parts that this person may not
 * write, and with those that somebody else has changed since. What is not touched is not compared, so that two people can work on one plan.
 */
export const schreibePlan = (
  akteur: Akteur,
  { kennung, eingaben, gesehen }: Planeingaben,
  { imMandanten }: Planungsumgebung,
): Promise<Ergebnis<Planaenderung>> =>
  imMandanten(akteur, async tx => {
    const kopf = await tx.plaene.plan(kennung);
    if (!kopf) return misslungen(melde(planungsmeldungen.UNBEKANNTER_PLAN, '', {}));
    if (kopf.zustand === 'beschlossen') return misslungen(melde(planungsmeldungen.BESCHLOSSEN, '', {}));
    const vorher = await tx.plaene.teile(kennung);
    const neu = uebernimmEingaben(planAusTeilen(vorher), eingaben);
    const nachher = teileVon(neu as PlanDaten);
    const wuensche = geaenderte(vorher, nachher, gesehen);
    const verboten = wuensche.flatMap(w => verbot(akteur, w, nachher));
    if (verboten.length > 0) return misslungen(...einmalig(verboten));
    const gerechnet = rechneDaten(neu);
    if (!gerechnet.ok) return gerechnet;
    if (wuensche.length === 0) return gelungen({ geschrieben: [], ...gerechnet.wert });
    const fremde = await tx.plaene.schreibe(kennung, wuensche, merkmaleVon(gerechnet.wert.rechnung.plan));
    if (fremde.length > 0) return misslungen(...fremde.map(ort => konflikt(teiladresse(ort), vorher)));
    await protokolliere(tx, kennung, vorher, wuensche);
    return gelungen({ geschrieben: wuensche.map(teiladresse), ...gerechnet.wert });
  });

/** What of a plan's head follows from its cover. */
export const merkmaleVon = ({ deckblatt: { titel, jahr, vorlage, zustand, stand } }: Plan): Planmerkmale => ({
  titel,
  jahr,
  vorlage,
  zustand,
  stand,
});

const geaenderte = (
  vorher: readonly Teilstand[],
  nachher: readonly Planteil[],
  gesehen: Planeingaben['gesehen'],
): readonly Teilwunsch[] => {
  const alt = new Map(vorher.map(t => [teiladresse(t), t]));
  const neu = new Map(nachher.map(t => [teiladresse(t), t]));
  const wunsch = (adresse: string, { oben, unten }: Planteil, inhalt: unknown): Teilwunsch => ({
    oben,
    unten,
    inhalt,
    erwartet: gesehen[adresse] ?? null,
  });
  return [
    ...[...neu].flatMap(([adresse, teil]) =>
      JSON.stringify(teil.inhalt) === JSON.stringify(alt.get(adresse)?.inhalt)
        ? []
        : [wunsch(adresse, teil, teil.inhalt)],
    ),
    ...[...alt].flatMap(([adresse, teil]) => (neu.has(adresse) ? [] : [wunsch(adresse, teil, undefined)])),
  ];
};

const verbot = (
  akteur: Akteur,
  { oben, unten, inhalt }: Teilwunsch,
  alle: readonly Planteil[],
): readonly Meldung[] => {
  const eigener = inhalt ?? alle.find(t => t.oben === oben && t.unten === unten)?.inhalt;
  const thema = istVerzeichnis(eigener) && typeof eigener['thema'] === 'string' ? eigener['thema'] : null;
  const meldung = fehlendesRecht(akteur, schreibrechtFuer(oben as keyof Plan, unten, thema));
  return meldung ? [meldung] : [];
};

const einmalig = (meldungen: readonly Meldung[]): readonly Meldung[] => [
  ...new Map(meldungen.map(m => [JSON.stringify(m.parameter), m])).values(),
];

const konflikt = (adresse: string, vorher: readonly Teilstand[]): Meldung =>
  melde(planungsmeldungen.INZWISCHEN_GEAENDERT, adresse, {
    teil: adresse,
    von: vorher.find(t => teiladresse(t) === adresse)?.geaendertVon ?? 'jemand anderes',
  });

const protokolliere = async (
  tx: Plantransaktion,
  kennung: string,
  vorher: readonly Teilstand[],
  wuensche: readonly Teilwunsch[],
): Promise<void> => {
  const alt = new Map(vorher.map(t => [teiladresse(t), t.inhalt]));
  for (const wunsch of wuensche)
    for (const { ort, vorher: war, nachher: ist } of unterschiede(
      alt.get(teiladresse(wunsch)),
      wunsch.inhalt,
    ))
      await tx.protokolliere({
        vorgang: 'plan.geaendert',
        gegenstand: `plan/${kennung}/${[teiladresse(wunsch), ...ort].join('.')}`,
        vorher: fuerProtokoll(war),
        nachher: fuerProtokoll(ist),
      });
};

const istVerzeichnis = (wert: unknown): wert is Readonly<Record<string, unknown>> =>
  typeof wert === 'object' && wert !== null && !Array.isArray(wert);
