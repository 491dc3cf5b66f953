import {
  ABSCHLUESSE,
  ARTEN,
  AUSTRITTSGRUENDE,
  BEZUGSSTATUS,
  BG_TYPEN,
  BIS_MONAT,
  ERWERBSSTATUS,
  GESCHLECHTER,
  HOECHSTENS_MONATE,
  JA_NEIN,
  massnahmeTeile,
  MERKMALE,
  MERKMALSWERTE,
  OFFENER_TAG,
  SPAETESTER_MONAT,
  STAATEN,
  TEAMARTEN,
  type Tabellenname,
} from '#domain/musterjobcenter';
import { monatAlsIso, type Monat } from '#domain/werte';
import type { Bytepuffer } from './bytepuffer.ts';

/** Writes one value of a column. */
export type Spaltenschreiber = (puffer: Bytepuffer, wert: number) => void;

/** A file of the delivery: which table it is, its columns and how each is written. */
export type Musterdatei = Readonly<{
  name: string;
  tabelle: Tabellenname;
  kopf: string;
  spalten: readonly Spaltenschreiber[];
}>;

/** The files of `stellwerk-lieferung/1` that hold persons, BGs or amounts. instrumente: their codes by number; traeger: the Träger by number. */
export const musterdateien = (
  instrumente: readonly string[],
  traeger: readonly string[],
): readonly Musterdatei[] => {
  const instrument: Spaltenschreiber = (puffer, wert) => puffer.text(instrumente[wert] ?? '');
  const massnahme: Spaltenschreiber = (puffer, wert) => {
    const { jahr, traeger: massnahmetraeger, los, instrument: nummer } = massnahmeTeile(wert);
    puffer.text(`${instrumente[nummer] ?? ''}-${jahr}-TR0${massnahmetraeger + 1}-${los + 1}`);
  };
  return [
    datei('personen', 'personen', {
      person,
      geburtsdatum: tag,
      geschlecht: aus(GESCHLECHTER),
      staatsangehoerigkeit: aus(STAATEN),
      fluchtkontext: aus(JA_NEIN),
      schulabschluss: aus(ABSCHLUESSE),
      berufsabschluss: aus(ABSCHLUESSE),
      schwerbehinderung: aus(JA_NEIN),
    }),
    datei('leistungsbezug', 'bezug', {
      person,
      bg,
      traeger: aus(traeger),
      status: aus(BEZUGSSTATUS),
      hauptperson: aus(JA_NEIN),
      von: tag,
      bis: tag,
    }),
    datei('bedarfsgemeinschaften', 'bgs', { bg, typ: aus(BG_TYPEN), von: tag, bis: tag }),
    datei('leistungen', 'leistungen', { bg, monat, llu: betrag, luh: betrag }),
    datei('erwerbstaetigkeiten', 'arbeit', {
      person,
      beschaeftigung,
      art: aus(ARTEN),
      foerderung: instrument,
      von: tag,
      bis: tag,
    }),
    datei('teilnahmen', 'teilnahmen', {
      person,
      massnahme,
      instrument,
      team,
      von: tag,
      bis: tag,
      austrittsgrund: aus(AUSTRITTSGRUENDE),
    }),
    datei('status', 'status', { person, status: aus(ERWERBSSTATUS), von: tag, bis: tag }),
    datei('zustaendigkeiten', 'teams', { person, team, von: tag, bis: tag }),
    datei('merkmale', 'merkmale', {
      person,
      merkmal: aus(MERKMALE),
      wert: aus(MERKMALSWERTE),
      von: tag,
      bis: tag,
    }),
  ];
};

const datei = (
  name: string,
  tabelle: Tabellenname,
  spalten: Readonly<Record<string, Spaltenschreiber>>,
): Musterdatei => ({
  name: `${name}.csv`,
  tabelle,
  kopf: Object.keys(spalten).join(';'),
  spalten: Object.values(spalten),
});

const P = 'P'.charCodeAt(0);
const B = 'B'.charCodeAt(0);
const J = 'J'.charCodeAt(0);
const T = 'T'.charCodeAt(0);
const KOMMA = ','.charCodeAt(0);
const STRICH = '-'.charCodeAt(0);

/** Fixed widths: the order of the texts is the order of the numbers. Persons count from 1. */
const person: Spaltenschreiber = (puffer, wert) => {
  puffer.zeichen(P);
  puffer.zahl(wert + 1, 8);
};

const bg: Spaltenschreiber = (puffer, wert) => {
  puffer.zeichen(B);
  puffer.zahl(wert, 9);
};

const beschaeftigung: Spaltenschreiber = (puffer, wert) => {
  puffer.zeichen(J);
  puffer.zahl(wert, 3);
};

/** 'T03-U25': place and whom the team looks after. */
const team: Spaltenschreiber = (puffer, wert) => {
  puffer.zeichen(T);
  puffer.zahl(Math.floor(wert / TEAMARTEN.length) + 1, 2);
  puffer.zeichen(STRICH);
  puffer.text(TEAMARTEN[wert % TEAMARTEN.length] ?? '');
};

const tag: Spaltenschreiber = (puffer, wert) => {
  if (wert !== OFFENER_TAG) puffer.tag(wert);
};

const MONATE = Array.from({ length: HOECHSTENS_MONATE + SPAETESTER_MONAT - BIS_MONAT }, (_, i) =>
  monatAlsIso((SPAETESTER_MONAT - i) as Monat),
);

const monat: Spaltenschreiber = (puffer, wert) => puffer.text(MONATE[SPAETESTER_MONAT - wert] ?? '');

const betrag: Spaltenschreiber = (puffer, wert) => {
  const euro = (wert / 100) | 0;
  puffer.zahl(euro);
  puffer.zeichen(KOMMA);
  puffer.zahl(wert - 100 * euro, 2);
};

const aus =
  (liste: readonly string[]): Spaltenschreiber =>
  (puffer, wert) =>
    puffer.text(liste[wert] ?? '');
