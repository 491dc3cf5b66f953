import { merkmalsname, nichtGliederbar, type Gruppenklasse } from '#domain/kennzahlen';
import { liesMonat, melde, monatAlsText, type Meldung, type Monat } from '#domain/werte';
import type { Angebot } from './auskunft.ts';
import { UEBLICH, VERGLEICHE, ZEITRAEUME, type Auskunftsfrage, type Rohfrage } from './auskunftsfrage.ts';
import { auskunftsmeldungen } from './auskunftsmeldungen.ts';
import type { Fragbares } from './fragbares.ts';

/** A question that can be answered, and what of the one that was sent could not be understood. */
export type GeleseneFrage = Readonly<{ frage: Auskunftsfrage; hinweise: readonly Meldung[] }>;

/** The question behind what was sent. What does not exist is left out with a Meldung; the rest stays. */
export const liesFrage = (
  roh: Rohfrage,
  jobcenter: string,
  zahl: Fragbares,
  angebot: Angebot,
): GeleseneFrage => {
  const hinweise: Meldung[] = [];
  const unbekannt = (angabe: string, wert: string, stattdessen: string): void =>
    void hinweise.push(
      melde(auskunftsmeldungen.UNBEKANNT, '', { angabe, wert: gekuerzt(wert), stattdessen }),
    );
  const { fuer, je } = liesGliederung(roh, zahl, angebot, hinweise, unbekannt);
  const monate = ZEITRAEUME.find(z => String(z) === roh.monate);
  if (gesagt(roh.monate) && monate === undefined)
    unbekannt('Den Zeitraum', gesagt(roh.monate), `${UEBLICH.monate} Monate`);
  const gegen = VERGLEICHE.find(v => v === roh.gegen);
  if (gesagt(roh.gegen) && gegen === undefined)
    unbekannt('Den Vergleich', gesagt(roh.gegen), 'der Vorjahresmonat daneben');
  const letzter = angebot.monate.at(-1) ?? (0 as Monat);
  const gewuenscht = gesagt(roh.bis) ? liesMonat(gesagt(roh.bis)) : letzter;
  const bis = gewuenscht !== null && angebot.monate.includes(gewuenscht) ? gewuenscht : letzter;
  if (gewuenscht !== bis) unbekannt('Den Monat', gesagt(roh.bis), monatAlsText(letzter));
  const will = roh.schutz === 'aus';
  if (will && !angebot.darfUngeschuetzt) hinweise.push(melde(auskunftsmeldungen.NUR_GESCHUETZT, '', {}));
  if (gesagt(roh.schutz) && !will && roh.schutz !== 'an')
    unbekannt('Den Schutz', gesagt(roh.schutz), 'geschützt');
  return {
    frage: {
      jobcenter,
      zahl: zahl.id,
      fuer,
      je,
      monate: monate ?? UEBLICH.monate,
      bis,
      gegen: gegen ?? UEBLICH.gegen,
      geschuetzt: !(will && angebot.darfUngeschuetzt),
    },
    hinweise,
  };
};

type Unbekannt = (angabe: string, wert: string, stattdessen: string) => void;

const liesGliederung = (
  roh: Rohfrage,
  zahl: Fragbares,
  { merkmale }: Angebot,
  hinweise: Meldung[],
  unbekannt: Unbekannt,
): Readonly<{ fuer: Gruppenklasse | null; je: string | null }> => {
  const keine = { fuer: null, je: null };
  const grund = ungliederbar(zahl);
  if (grund !== null) {
    if (gesagt(roh.fuer) || gesagt(roh.je))
      hinweise.push(melde(auskunftsmeldungen.NICHT_GLIEDERBAR, '', { zahl: zahl.kurz, grund }));
    return keine;
  }
  const fuer = liesKlasse(gesagt(roh.fuer), merkmale);
  if (gesagt(roh.fuer) && fuer === null) unbekannt('Die Gruppe', gesagt(roh.fuer), 'alle zusammen');
  const je = merkmale.find(m => m.name === roh.je)?.name ?? null;
  if (gesagt(roh.je) && je === null) unbekannt('Das Merkmal', gesagt(roh.je), 'ohne Gliederung');
  if (fuer && je === fuer.merkmal) {
    hinweise.push(melde(auskunftsmeldungen.DOPPELT_GEGLIEDERT, '', { merkmal: merkmalsname(je) }));
    return { fuer: null, je };
  }
  return { fuer, je };
};

/** Why a figure has no groups; null where it has. */
const ungliederbar = ({ aus, fest }: Fragbares): string | null => {
  if (fest) return 'Sie gilt schon für eine feste Gruppe.';
  return nichtGliederbar(aus) === null
    ? null
    : 'Beträge gehören zu Bedarfsgemeinschaften, nicht zu einzelnen Personen.';
};

/** 'geschlecht.w' */
const liesKlasse = (text: string, merkmale: Angebot['merkmale']): Gruppenklasse | null => {
  const merkmal = merkmale.find(m => text.startsWith(`${m.name}.`));
  const klasse = merkmal?.klassen.find(k => text === `${merkmal.name}.${k.klasse}`);
  return merkmal && klasse ? { merkmal: merkmal.name, klasse: klasse.klasse } : null;
};

const gesagt = (text: string | undefined): string => text ?? '';

const gekuerzt = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
