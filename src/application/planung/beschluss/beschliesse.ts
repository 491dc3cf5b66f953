import { teileVon, type PlanDaten } from '#contract';
import { sperrt } from '#domain/plausibilitaet';
import { gelungen, melde, misslungen, tagAlsIso, type Ergebnis, type Meldung, type Tag } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Plantransaktion } from '#ports';
import { druckeDokument, type Druckwerkzeug, rechtsstandVon } from '../planwerkzeug.ts';
import { beilagenVon } from '../druckeGespeicherten.ts';
import { fehlendesRecht } from '../fehlendesRecht.ts';
import { oeffneGespeicherten, type GespeicherterPlan } from '../oeffneGespeicherten.ts';
import { planungsmeldungen } from '../planungsmeldungen.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { rechneDaten, type GerechneterPlan } from '../rechneDaten.ts';
import { nimmZumSchreiben } from '../schreiben/nimmZumSchreiben.ts';
import { merkmaleVon } from '../schreiben/schreibeDaten.ts';
import { allesGesehen, teilwuensche } from '../schreiben/teilwuensche.ts';
import { beschlusswegVon } from './beschlusswegVon.ts';
import { mitZustand } from './mitZustand.ts';
import { einwandGegen } from './setzeInAbstimmung.ts';

/** What was decided, and when. */
export type Beschluss = Readonly<{ fassung: number; beschlossenAm: Tag }>;

/**
 * Enters that a plan is beschlossen: the day is that of the deciding step. From then on it stays as it is, with the law it was calculated with,
 * and with its document. A finding that blocks and was not accepted stops it; there is no exception.
 */
export const beschliesse = async (
  akteur: Akteur,
  kennung: string,
  umgebung: Planungsumgebung,
  werkzeug: Druckwerkzeug,
): Promise<Ergebnis<Beschluss>> => {
  const verboten = fehlendesRecht(akteur, 'plan.beschliessen');
  if (verboten) return misslungen(verboten);
  const plan = await oeffneGespeicherten(akteur, kennung, umgebung);
  if (!plan.ok) return plan;
  const einwand = einwandGegen(plan.wert, 'beschlossen');
  if (!einwand.ok) return einwand;
  const tag = await beschlusstag(akteur, kennung, umgebung);
  if (!tag.ok) return tag;
  const festgeschrieben = schreibeFest(plan.wert, umgebung, werkzeug);
  if (!festgeschrieben.ok) return festgeschrieben;
  const { daten, gerechnet } = festgeschrieben.wert;
  const dokument = await druckeDokument(
    gerechnet.rechnung,
    gerechnet.befunde,
    { format: 'pdf' },
    beilagenVon(akteur, kennung, umgebung),
    werkzeug,
  );
  if (!dokument.ok) return dokument;
  return umgebung.imMandanten(akteur, async tx =>
    friereEin(akteur, { kennung, gesehen: plan.wert, daten, gerechnet, tag: tag.wert }, dokument.wert, tx),
  );
};

/** The day of the step that decides. */
const beschlusstag = async (
  akteur: Akteur,
  kennung: string,
  umgebung: Planungsumgebung,
): Promise<Ergebnis<Tag>> => {
  const weg = await beschlusswegVon(akteur, { kennung }, umgebung);
  if (!weg.ok) return weg;
  const schritt = weg.wert.find(s => s.beschliesst);
  return schritt?.erledigt
    ? gelungen(schritt.erledigt)
    : misslungen(melde(planungsmeldungen.BESCHLUSS_OHNE_TAG, '', { schritt: schritt?.name ?? 'Beschluss' }));
};

type Festgeschrieben = Readonly<{ daten: Readonly<Record<string, unknown>>; gerechnet: GerechneterPlan }>;

/** The plan as it will stay: with its Zustand and the law of today. What blocks it is looked for in just that. */
const schreibeFest = (
  { daten, rechnung }: GespeicherterPlan,
  { uhr }: Planungsumgebung,
  { pruefsumme }: Druckwerkzeug,
): Ergebnis<Festgeschrieben> => {
  const { datum, ...recht } = rechtsstandVon(rechnung.blatt, uhr.heute(), pruefsumme);
  const neu = {
    ...mitZustand(daten, 'beschlossen'),
    rechtsstand: { datum: tagAlsIso(datum), ...recht },
  };
  const gerechnet = rechneDaten(neu);
  if (!gerechnet.ok) return gerechnet;
  const sperrende = gerechnet.wert.befunde.filter(sperrt);
  const [erster] = sperrende;
  return erster
    ? misslungen(
        melde(planungsmeldungen.SPERRENDE_BEFUNDE, erster.meldung.pfad, {
          anzahl: sperrende.length,
          erster: `${erster.meldung.code}: ${erster.text}`,
        }),
        ...sperrende.map((b): Meldung => b.meldung),
      )
    : gelungen({ daten: neu, gerechnet: gerechnet.wert });
};

type Festschreibung = Festgeschrieben & Readonly<{ kennung: string; gesehen: GespeicherterPlan; tag: Tag }>;

/** Printing took its time: only what was printed is frozen. */
const friereEin = async (
  akteur: Akteur,
  { kennung, gesehen, daten, gerechnet, tag }: Festschreibung,
  dokument: Uint8Array,
  tx: Plantransaktion,
): Promise<Ergebnis<Beschluss>> => {
  const plan = await nimmZumSchreiben(akteur, kennung, tx);
  if (!plan.ok) return plan;
  const { kopf, teile } = plan.wert;
  const [damals, jetzt] = [allesGesehen(gesehen.teile), allesGesehen(teile)];
  if (kopf.fassung !== gesehen.kopf.fassung || JSON.stringify(damals) !== JSON.stringify(jetzt))
    return misslungen(melde(planungsmeldungen.WAEHREND_DES_BESCHLUSSES, '', {}));
  const merkmale = merkmaleVon(gerechnet.rechnung.plan);
  await tx.plaene.schreibe(kennung, teilwuensche(teile, teileVon(daten as PlanDaten), jetzt), merkmale);
  await tx.fassungen.legeDokument(kennung, dokument);
  await tx.fassungen.setzeZustand(kennung, merkmale, tag);
  await tx.protokolliere({
    vorgang: 'plan.zustand',
    gegenstand: `plan/${kennung}`,
    vorher: kopf.zustand,
    nachher: `beschlossen am ${tagAlsIso(tag)}`,
  });
  return gelungen({ fassung: kopf.fassung, beschlossenAm: tag });
};
