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
import { fruehesterTag, offenesInWorten } from './beschlusspruefung.ts';
import { mitZustand } from './mitZustand.ts';
import { einwandGegen } from './setzeInAbstimmung.ts';
import { vorschauAuf, type Beschlussvorschau } from './zeigeBeschlusspruefung.ts';

/** The plan that is decided. trotzdem: why it is although steps, places or chapters are open; null where nothing is. */
export type Beschlusswunsch = Readonly<{ kennung: string; trotzdem: string | null }>;

/** What was decided, and when. */
export type Beschluss = Readonly<{ fassung: number; beschlossenAm: Tag }>;

/**
 * Enters that a plan is beschlossen: the day is that of the deciding step. From then on it stays as it is, with the law it was calculated with,
 * and with its document. A finding that blocks and was not accepted stops it, and so does a step that a law asks for and that has no day; there
 * is no exception. Whatever else is open needs a reason, which goes into the Protokoll.
 */
export const beschliesse = async (
  akteur: Akteur,
  { kennung, trotzdem }: Beschlusswunsch,
  umgebung: Planungsumgebung,
  werkzeug: Druckwerkzeug,
): Promise<Ergebnis<Beschluss>> => {
  const verboten = fehlendesRecht(akteur, 'plan.beschliessen');
  if (verboten) return misslungen(verboten);
  const plan = await oeffneGespeicherten(akteur, kennung, umgebung);
  if (!plan.ok) return plan;
  const einwand = einwandGegen(plan.wert, 'beschlossen');
  if (!einwand.ok) return einwand;
  const vorschau = await vorschauAuf(akteur, plan.wert, umgebung);
  if (!vorschau.ok) return vorschau;
  const weg = beschlussAus(vorschau.wert, plan.wert.kopf.jahr, trotzdem);
  if (!weg.ok) return weg;
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
    friereEin(akteur, { kennung, gesehen: plan.wert, daten, gerechnet, ...weg.wert }, dokument.wert, tx),
  );
};

type Beschlusstag = Readonly<{ tag: Tag; obwohl: string }>;

/** The day of the step that decides; obwohl: what was open, and why it is decided all the same. */
const beschlussAus = (
  { tag, schritt, pflicht, unplausibel, ...pruefung }: Beschlussvorschau,
  jahr: number,
  trotzdem: string | null,
): Ergebnis<Beschlusstag> => {
  if (tag === null) return misslungen(melde(planungsmeldungen.BESCHLUSS_OHNE_TAG, '', { schritt }));
  const verlangte = pflicht.map(({ name, rechtsgrundlage }) =>
    melde(planungsmeldungen.PFLICHTSCHRITT_OFFEN, '', { schritt: name, recht: rechtsgrundlage ?? '' }),
  );
  const alte = unplausibel.flatMap(({ name, erledigt }) =>
    erledigt === null
      ? []
      : [melde(planungsmeldungen.TAG_ZU_FRUEH, '', { schritt: name, am: erledigt, ab: fruehesterTag(jahr) })],
  );
  if (verlangte.length + alte.length > 0) return misslungen(...verlangte, ...alte);
  if (!pruefung.brauchtGrund) return gelungen({ tag, obwohl: '' });
  const grund = trotzdem?.trim() ?? '';
  const offen = offenesInWorten({ ...pruefung, pflicht, unplausibel }).join(', ');
  return grund === '' || grund.length > GRUND_HOECHSTENS
    ? misslungen(melde(planungsmeldungen.BESCHLUSS_TROTZDEM, '', { offen, hoechstens: GRUND_HOECHSTENS }))
    : gelungen({ tag, obwohl: `, obwohl offen: ${offen}. Begründung: ${grund}` });
};

const GRUND_HOECHSTENS = 1_000;

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

type Festschreibung = Festgeschrieben &
  Beschlusstag &
  Readonly<{ kennung: string; gesehen: GespeicherterPlan }>;

/** Printing took its time: only what was printed is frozen. */
const friereEin = async (
  akteur: Akteur,
  { kennung, gesehen, daten, gerechnet, tag, obwohl }: Festschreibung,
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
    nachher: `beschlossen am ${tagAlsIso(tag)}${obwohl}`,
  });
  return gelungen({ fassung: kopf.fassung, beschlossenAm: tag });
};
