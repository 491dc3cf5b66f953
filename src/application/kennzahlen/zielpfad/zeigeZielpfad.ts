import { fassungenAus, monatsreihenAus, type Amtlichbestand } from '#domain/aggregate';
import {
  amtlichesBlatt,
  definitionFuer,
  endeDesVorjahrs,
  KENNZAHLEN,
  zielmessungVon,
  zielpfadAus,
  zielrest,
  type Kennzahl,
  type Monatsreihe,
  type Wuerfel,
  type Zielmessung,
  type Zielpfad,
  type Zielrest,
  type Zielvorgabe,
} from '#domain/kennzahlen';
import { monatTeile, type Monat } from '#domain/werte';
import { eigeneReihe, verdeckteImJahr } from './eigeneReihen.ts';
import { amtlicheReihe, verlaufAus } from './verlauf.ts';

/** What is agreed for which year. */
export type Zielfrage = Readonly<{
  kennzahl: Kennzahl;
  messung: Zielmessung;
  jahr: number;
  vorgabe: Zielvorgabe;
  /** The last month to look at; null: the last one there is. */
  bis: Monat | null;
  /** null: every number as it is. */
  mindestfallzahl: number | null;
}>;

/** Whose numbers: own counts, published figures, or both. */
export type Zielquellen = Readonly<{ jobcenter: string; wuerfel: Wuerfel | null; amtlich: Amtlichbestand }>;

/** Where a value comes from. */
export type Herkunft = 'amtlich' | 'eigen';

/**
 * A target with its path. Published values decide wherever there are any; own ones stand beside them. For a quota the months of a year are not published, only
 * twelve of them together: base and December are official, the months between own.
 */
export type Zielbericht = Readonly<{
  frage: Zielfrage;
  jobcenter: string;
  pfad: Zielpfad;
  basisAus: Herkunft | null;
  /** Whose course of the year before shapes the path. */
  formAus: Herkunft | null;
  monate: readonly Readonly<{ monat: Monat; amtlich: number | null; eigen: number | null }>[];
  /** Which of both the last Ist is. */
  istAus: Herkunft | null;
  rest: Zielrest | null;
}>;

/** Which of both the Ist of a month is; null without one. */
export const istAus = (
  monat: Zielbericht['monate'][number] | undefined,
  ist: number | null,
): Herkunft | null => (ist === null ? null : (monat?.amtlich ?? null) === null ? 'eigen' : 'amtlich');

/** Which key figures a target can be set for. */
export const ZIELKENNZAHLEN: readonly string[] = [
  ...new Set(KENNZAHLEN.filter(k => zielmessungVon(k) !== null).map(k => k.id)),
];

/** The key figure of a target and how it is measured in a year; null where there is none. */
export const zielkennzahl = (id: string, jahr: number): Pick<Zielfrage, 'kennzahl' | 'messung'> | null => {
  const kennzahl = definitionFuer(KENNZAHLEN, id, (endeDesVorjahrs(jahr) + 12) as Monat);
  const messung = kennzahl && zielmessungVon(kennzahl);
  return kennzahl && messung ? { kennzahl, messung } : null;
};

/** The path of a target: Soll, Ist, distance, naive forecast and what the rest of the year needs. */
export const zeigeZielpfad = (quellen: Zielquellen, frage: Zielfrage): Zielbericht => {
  const { messung, jahr, vorgabe } = frage;
  const eigen = eigenerVerlauf(quellen, frage);
  const amtlich = amtlicherVerlauf(quellen, frage);
  const ende = endeDesVorjahrs(jahr);
  const basisAus = amtlich(ende) === null ? (eigen(ende) === null ? null : 'eigen') : 'amtlich';
  const formAus = formVon(amtlich, eigen, frage);
  const monatsweise = messung.art !== 'quote' && gibt(amtlich, jahr);
  const ist: Monatsreihe = monatsweise ? amtlich : monat => amtlich(monat) ?? eigen(monat);
  const pfad = zielpfadAus({
    art: messung.art,
    vorgabe,
    jahr,
    ist: monat => (frage.bis !== null && monat > frage.bis ? null : ist(monat)),
    vorjahr: formAus === 'amtlich' ? amtlich : eigen,
    basis: basisAus === 'amtlich' ? amtlich(ende) : eigen(ende),
  });
  const monate = pfad.monate.map(({ monat }) => ({ monat, amtlich: amtlich(monat), eigen: eigen(monat) }));
  const { stand } = pfad;
  const standAus =
    stand &&
    istAus(
      monate.find(m => m.monat === stand.monat),
      stand.ist,
    );
  return {
    frage,
    jobcenter: quellen.jobcenter,
    pfad,
    basisAus,
    formAus,
    monate,
    istAus: standAus,
    rest: restVon(quellen, frage, pfad, standAus),
  };
};

const eigenerVerlauf = (
  { wuerfel }: Zielquellen,
  { messung, jahr, mindestfallzahl }: Zielfrage,
): Monatsreihe => {
  const verlauf = verlaufAus(messung, groesse => eigeneReihe(wuerfel, groesse));
  const verdeckt = [jahr - 1, jahr].map(j => verdeckteImJahr(messung, wuerfel, j, mindestfallzahl));
  return monat => (verdeckt.some(v => v.has(monat)) ? null : verlauf(monat));
};

const amtlicherVerlauf = (
  { jobcenter, amtlich }: Zielquellen,
  { kennzahl, messung }: Zielfrage,
): Monatsreihe => {
  if (messung.art === 'quote') {
    const blatt = amtlichesBlatt(kennzahl.id, fassungenAus(amtlich.kennzahlen, jobcenter));
    return monat =>
      monatTeile(monat).monat === 12 ? (blatt.amtlicherWert(monat)?.fassung.wert ?? null) : null;
  }
  const reihen = monatsreihenAus(vonJobcenter(amtlich, jobcenter));
  return verlaufAus(messung, groesse => amtlicheReihe(reihen, groesse));
};

const vonJobcenter = ({ werte, kennzahlen }: Amtlichbestand, jobcenter: string): Amtlichbestand => ({
  werte: werte.filter(w => w.jobcenter === jobcenter),
  kennzahlen: kennzahlen.filter(k => k.jobcenter === jobcenter),
});

const monateVon = (jahr: number): readonly Monat[] =>
  Array.from({ length: 12 }, (_, i) => (endeDesVorjahrs(jahr) + 1 + i) as Monat);
const gibt = (verlauf: Monatsreihe, jahr: number): boolean => monateVon(jahr).some(m => verlauf(m) !== null);
const hatJahr = (verlauf: Monatsreihe, jahr: number): boolean =>
  monateVon(jahr).every(m => verlauf(m) !== null);

/** A whole published year goes before own counts, those before a part of one. */
const formVon = (amtlich: Monatsreihe, eigen: Monatsreihe, { messung, jahr }: Zielfrage): Herkunft | null => {
  const ende = endeDesVorjahrs(jahr);
  if (hatJahr(amtlich, jahr - 1)) return 'amtlich';
  if (eigen(ende) !== null) return 'eigen';
  return messung.art !== 'quote' && amtlich(ende) !== null ? 'amtlich' : null;
};

const restVon = (
  { jobcenter, wuerfel, amtlich }: Zielquellen,
  { messung }: Zielfrage,
  { ziel, stand }: Zielpfad,
  standAus: Herkunft | null,
): Zielrest | null => {
  if (ziel === null || stand === null) return null;
  if (standAus === 'eigen') return zielrest(messung, ziel, g => eigeneReihe(wuerfel, g), stand.monat);
  const reihen = monatsreihenAus(vonJobcenter(amtlich, jobcenter));
  return zielrest(messung, ziel, g => amtlicheReihe(reihen, g), stand.monat);
};
