import { fehlgrundDesTerms, type Kennzahlwert } from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import { alsKennzahl } from '../kennzahlzeilen.ts';
import type { Erklaerungslage } from './erklaereQuote.ts';
import { fehltext } from './fehltext.ts';
import { flussteile } from './flussteile.ts';
import { gesamtpaar, gruppenpaare, type Gruppenpaar } from './gruppenpaare.ts';
import { definitionssaetze, summensatz, veraenderungsrechnung, veraenderungssatz } from './saetze.ts';
import { MITTELREGEL, mindestfallzahlVon } from './regeln.ts';
import { betragssatz, betragsteile, gruppenteile, teilmengenteile } from './summenteile.ts';
import { teilesaetze } from './teilesaetze.ts';
import type { Erklaerung, Erklaerungsteil, Gegenstand, Monatsstand } from './typen.ts';
import { einheitVon, zahl } from './zahltexte.ts';

type Summe = Extract<Gegenstand, { art: 'summe' }>;

/** A quantity or its rate of change explained: by groups, by flows, by heads and amount per head, or by a part that is counted as well. */
export const erklaereSumme = (
  summe: Summe,
  lage: Erklaerungslage,
): Omit<Erklaerung, 'lieferung' | 'id' | 'name' | 'quelle' | 'je'> => {
  const { zaehlung: { wuerfel }, zeit, wunsch } = lage; // prettier-ignore
  const [gegen, monat] = zeit;
  const einheit = einheitVon(summe.groesse);
  const ganzes = gesamtpaar(alsKennzahl(summe.groesse), wuerfel, null, zeit, wunsch.schutz);
  const jetzt = stand(summe, monat, ganzes, 'jetzt', lage);
  const damals = stand(summe, gegen, ganzes, 'damals', lage);
  const veraenderung =
    ganzes?.offen && jetzt.wert !== null && damals.wert !== null ? jetzt.wert - damals.wert : null;
  const gibtEs = ganzes !== null && ganzes.jetzt.zaehler !== null && ganzes.damals.zaehler !== null;
  const { teile, regel } = gibtEs ? teileVon(summe, ganzes, lage) : KEINE_TEILE;
  return {
    jetzt,
    damals,
    einheit,
    veraenderung,
    teile,
    ergebnis: [
      veraenderungssatz(veraenderung, einheit, gegen),
      ...(veraenderung === null ? [] : anteilssatz(summe, jetzt, damals)),
    ],
    saetze: [
      ...teilesaetze(teile, veraenderung, einheit, mindestfallzahlVon(wunsch)),
      ...(teile.some(t => t.wert !== null) ? regel : []),
      ...(summe.kennzahl ? definitionssaetze(summe.kennzahl, summe.quelle ?? '', monat) : []),
    ],
  };
};

/** Parts, and the rule they are made by in sentences. */
type Zerlegtes = Readonly<{ teile: readonly Erklaerungsteil[]; regel: readonly string[] }>;

const KEINE_TEILE: Zerlegtes = { teile: [], regel: [] };

const teileVon = (
  { groesse }: Summe,
  ganzes: Gruppenpaar,
  { zaehlung: { alle, wuerfel }, zeit, wunsch: { je, schutz } }: Erklaerungslage,
): Zerlegtes => {
  if (je !== null)
    return {
      teile: gruppenteile(gruppenpaare(alsKennzahl(groesse), wuerfel, null, zeit, schutz)),
      regel: ['Jeder Teil ist die Zahl der Gruppe im einen Monat minus die im anderen.'],
    };
  if (einheitVon(groesse) === 'cent') {
    const koepfe = gesamtpaar(alsKennzahl('ELB'), wuerfel, null, zeit, schutz);
    if (!koepfe) return KEINE_TEILE;
    return { teile: betragsteile(ganzes, koepfe), regel: [MITTELREGEL, ...betragssatz(ganzes, koepfe)] };
  }
  const regeln = schutz?.regeln ?? null;
  const fluesse = flussteile(groesse, alle, zeit, regeln);
  if (fluesse.length > 0)
    return {
      teile: fluesse,
      regel: [
        'Der Bestand ändert sich um das, was in den Monaten dazwischen hinzukommt und wegfällt; jeder Teil ist die Summe dieser Monate.',
        ...bestandsrechnung(ganzes, fluesse),
      ],
    };
  return {
    teile: teilmengenteile(groesse, alle, zeit, regeln),
    regel: ['Jeder Teil ist seine Zahl im einen Monat minus die im anderen.'],
  };
};

/** '1.427 + 320 + 16 − 301 − 7 = 1.455.'; nothing where one of them is not shown. */
const bestandsrechnung = (
  { damals, jetzt, offen }: Gruppenpaar,
  teile: readonly Erklaerungsteil[],
): readonly string[] => {
  if (!offen || damals.zaehler === null || jetzt.zaehler === null || teile.some(t => t.wert === null))
    return [];
  const glieder = teile.map(({ wert }) => `${(wert ?? 0) < 0 ? '−' : '+'} ${zahl(Math.abs(wert ?? 0))}`);
  return [`${zahl(damals.zaehler)} ${glieder.join(' ')} = ${zahl(jetzt.zaehler)}.`];
};

const stand = (
  { groesse }: Summe,
  monat: Monat,
  paar: Gruppenpaar | null,
  zeit: 'jetzt' | 'damals',
  { zaehlung: { alle } }: Erklaerungslage,
): Monatsstand => {
  const wert = paar?.gezeigt[zeit] === false ? GEHEIM : (paar?.[zeit] ?? FEHLT);
  const fehlt = fehltext(fehlgrundDesTerms({ groesse, fenster: 'm' }, alle, monat));
  const { zaehler } = wert;
  const grund = zaehler === null ? wert.grund : null;
  return {
    monat,
    zaehler,
    nenner: null,
    wert: zaehler,
    grund,
    satz: summensatz(groesse, monat, wert, fehlt),
  };
};

const FEHLT: Kennzahlwert = { zaehler: null, nenner: null, wert: null, grund: 'FEHLT' };
const GEHEIM: Kennzahlwert = { ...FEHLT, grund: 'GEHEIM' };

/** The change in percent; against the year before it is the key figure. */
const anteilssatz = (
  { groesse, kennzahl }: Summe,
  jetzt: Monatsstand,
  damals: Monatsstand,
): readonly string[] => {
  if (jetzt.wert === null || !damals.wert)
    return kennzahl ? [`${kennzahl.id} hat keinen Wert: Ausgegangen wird von 0.`] : [];
  const istKennzahl = kennzahl && jetzt.monat - damals.monat === 12;
  const rechnung = veraenderungsrechnung(jetzt.wert, damals.wert, einheitVon(groesse));
  return [`${istKennzahl ? `${kennzahl.id} ${kennzahl.name}` : 'In Prozent'}: ${rechnung}.`];
};
