import { grundformeln, type Herkunftsnachweis } from '#domain/angaben';
import { gesagt } from '#domain/pruefhilfen';
import {
  beginneRechnung,
  formelkatalog,
  pfad,
  satzZu,
  schreibeWert,
  tag,
  vollzeitaequivalent,
  type Rechenblatt,
  type Zahl,
} from '#domain/werte';
import type { Personalangaben } from './angaben.ts';
import { berechnePersonal, type Personalumfeld } from './berechnePersonal.ts';
import { personalformeln } from './formeln/index.ts';

export { gesagt };

const nachweis: Herkunftsnachweis = ({ stand }, standDesBlocks) => ({
  art: 'angabe',
  standKennung: stand ?? standDesBlocks,
  stand: {
    quelle: 'Jobcenter',
    dokument: 'Planung',
    datum: tag('2022-11-10'),
    datenstand: 'vorlaeufig',
  },
});

/** For tests: the posts of a project in 1/10.000 VZÄ, as they stand and weighted by months. */
export const projekt = (kennung: string, stellen: number, gewichtet: number) =>
  [
    kennung,
    {
      stellen: vzaeBei(`projekte.${kennung}.stellen`, stellen),
      gewichtet: vzaeBei(`projekte.${kennung}.gewichtet`, gewichtet),
    },
  ] as const;

const vzaeBei = (adresse: string, zehntausendstel: number): Zahl<'vzae'> => ({
  pfad: pfad(adresse),
  name: adresse,
  einheit: 'vzae',
  wert: vollzeitaequivalent(zehntausendstel),
  herkunft: nachweis({}, 'planung'),
});

/** For tests: administrative money of a plan, in whole Euro. */
export const gvk = (text: string): Zahl<'cent'> => ({
  pfad: pfad('haushalt.gesamtverwaltungskosten'),
  name: 'Gesamtverwaltungskosten',
  einheit: 'cent',
  wert: gesagt('cent', text).wert,
  herkunft: nachweis({}, 'planung'),
});

/** For tests: the sheet of the staff. */
export const rechne = (
  angaben: Omit<Personalangaben, 'stand'>,
  von: Personalumfeld = { gvk: null, projektstellen: new Map() },
): Rechenblatt => {
  const rechnung = beginneRechnung();
  berechnePersonal(
    { rechnung, herkunft: nachweis, basis: pfad('personal'), stand: 'planung', zusatz: '' },
    { stand: 'planung', ...angaben },
    von,
  );
  return rechnung.blatt;
};

/** For tests: the figure at an address below 'personal' as a reader sees it, 'fehlt' where there is none. */
export const wert = (blatt: Rechenblatt, adresse: string): string => {
  const zahl = blatt.get(pfad('personal', adresse));
  return zahl ? schreibeWert(zahl) : 'fehlt';
};

/** For tests: the sentence that explains a figure below 'personal'. Throws when there is none. */
export const satzBei = (blatt: Rechenblatt, adresse: string): string => {
  const zahl = blatt.get(pfad('personal', adresse));
  if (!zahl) throw new Error(`Nicht auf dem Blatt: personal.${adresse}`);
  return satzZu(blatt, KATALOG, zahl);
};

/** For tests: what a sheet of the staff recomputes with. */
export const KATALOG = formelkatalog([...grundformeln.values(), ...personalformeln.values()]);

/** For tests: Mülheim an der Ruhr, Lokales Planungsdokument 2023, table of the staff. */
export const MUELHEIM = {
  leistung: {
    bezeichnung: 'Leistungsgewährung',
    aufgabe: 'leistung',
    soll: gesagt('vzae', '68,81'),
    segmente: { alle: { bezeichnung: 'alle', schluessel: gesagt('schluessel', '1:152'), fallart: 'BG' } },
    unbesetzt: gesagt('vzae', '10'),
    langzeiterkrankte: gesagt('anzahl', '3'),
    fluktuation: gesagt('anteil', '24,7 %'),
  },
  casemanagement: {
    bezeichnung: 'Casemanagement',
    aufgabe: 'integration',
    segmente: {
      ue25: {
        bezeichnung: 'Ü25',
        soll: gesagt('vzae', '64'),
        schluessel: gesagt('schluessel', '1:179'),
        fallart: 'ELB',
      },
      u25: {
        bezeichnung: 'U25',
        soll: gesagt('vzae', '17,67'),
        schluessel: gesagt('schluessel', '1:142'),
        fallart: 'ELB',
      },
    },
    unbesetzt: gesagt('vzae', '11'),
    langzeiterkrankte: gesagt('anzahl', '5'),
    fluktuation: gesagt('anteil', '13,5 %'),
  },
  vermittlung: {
    bezeichnung: 'Akquise- und Vermittlungsservice',
    aufgabe: 'arbeitgeberservice',
    soll: gesagt('vzae', '8,0'),
    langzeiterkrankte: gesagt('anzahl', '0'),
    fluktuation: gesagt('anteil', '12,5 %'),
  },
} as const satisfies NonNullable<Personalangaben['bereiche']>;
