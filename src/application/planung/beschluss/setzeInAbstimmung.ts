import { planAusTeilen, teileVon, type PlanDaten } from '#contract';
import { bearbeitungszustand, naechsteZustaende, type Planzustand } from '#domain/plan';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Plantransaktion } from '#ports';
import { fehlendesRecht } from '../fehlendesRecht.ts';
import { planungsmeldungen } from '../planungsmeldungen.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { rechneDaten } from '../rechneDaten.ts';
import { nimmZumSchreiben, type Schreibplan } from '../schreiben/nimmZumSchreiben.ts';
import { merkmaleVon } from '../schreiben/schreibeDaten.ts';
import { allesGesehen, teilwuensche } from '../schreiben/teilwuensche.ts';
import { mitZustand } from './mitZustand.ts';

/** Gives a plan to those who are asked about it; it can still be written. */
export const gibInAbstimmung = (
  akteur: Akteur,
  kennung: string,
  umgebung: Pick<Planungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<Planzustand>> => setze(akteur, kennung, () => 'in Abstimmung', umgebung);

/** Takes it back to be worked on. */
export const holeZurueck = (
  akteur: Akteur,
  kennung: string,
  umgebung: Pick<Planungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<Planzustand>> =>
  setze(akteur, kennung, ({ kopf }) => bearbeitungszustand(kopf.fassung), umgebung);

const setze = (
  akteur: Akteur,
  kennung: string,
  zielFuer: (plan: Schreibplan) => Planzustand,
  { imMandanten }: Pick<Planungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<Planzustand>> =>
  imMandanten(akteur, async tx => {
    const verboten = fehlendesRecht(akteur, 'plan.abstimmen');
    if (verboten) return misslungen(verboten);
    const plan = await nimmZumSchreiben(akteur, kennung, tx);
    if (!plan.ok) return plan;
    const ziel = zielFuer(plan.wert);
    const einwand = einwandGegen(plan.wert, ziel);
    if (!einwand.ok) return einwand;
    const gesetzt = await schreibeZustand(plan.wert, ziel, tx);
    return gesetzt.ok ? gelungen(ziel) : gesetzt;
  });

/** Can the plan become that? A scenario stays what it is. */
export const einwandGegen = ({ kopf }: Schreibplan, ziel: Planzustand): Ergebnis<null> => {
  if (kopf.szenarioVon !== undefined) return misslungen(melde(planungsmeldungen.NUR_SZENARIO, '', {}));
  return naechsteZustaende(kopf.zustand, kopf.fassung).includes(ziel)
    ? gelungen(null)
    : misslungen(melde(planungsmeldungen.ANDERER_ZUSTAND, '', { zustand: kopf.zustand, ziel }));
};

/** The Zustand stands on the cover and with the Fassung: both are written here and nowhere else. */
const schreibeZustand = async (
  { kopf, teile }: Schreibplan,
  ziel: Planzustand,
  tx: Plantransaktion,
): Promise<Ergebnis<null>> => {
  const daten = mitZustand(planAusTeilen(teile), ziel);
  const gerechnet = rechneDaten(daten);
  if (!gerechnet.ok) return gerechnet;
  const merkmale = merkmaleVon(gerechnet.wert.rechnung.plan);
  const wuensche = teilwuensche(teile, teileVon(daten as PlanDaten), allesGesehen(teile));
  await tx.plaene.schreibe(kopf.kennung, wuensche, merkmale);
  await tx.fassungen.setzeZustand(kopf.kennung, merkmale, null);
  await tx.protokolliere({
    vorgang: 'plan.zustand',
    gegenstand: `plan/${kopf.kennung}`,
    vorher: kopf.zustand,
    nachher: ziel,
  });
  return gelungen(null);
};
