import { arbeitslosensummen, type Amtlichbestand } from '#domain/aggregate';
import { mindestbeteiligungFrauen, type Geheimhaltungsregeln } from '#domain/kennzahlen';
import type { Foerderzaehlung, Geschlechterzahl } from '#ports';
import { foerderzeilen, geschuetzteZahl, type Foerderzeile } from './foerderzeilen.ts';

/** What is known beside the delivery, in percent. */
export type Beteiligungsfrage = Readonly<{
  /** Share of women in the unemployed; null: from published figures, else counted. */
  anteilFrauen: number | null;
  /** Unemployment rates of the SGB II of women and men; null: not known. */
  quoten: Readonly<{ frauen: number; maenner: number }> | null;
  je: 'gruppe' | 'instrument';
  /** null: every number as it is. */
  regeln: Geheimhaltungsregeln | null;
}>;

/** Where the share of women in the unemployed comes from. */
export type Anteilherkunft = 'angabe' | 'amtlich' | 'eigen';

/** The least share of women among the supported, and what was reached: yearly means, shares in percent, distances in percentage points. */
export type Beteiligungsbericht = Readonly<{
  lieferung: Foerderzaehlung['bericht'];
  bis: Foerderzaehlung['bis'];
  frage: Beteiligungsfrage;
  arbeitslose: Readonly<{ herkunft: Anteilherkunft; anteilFrauen: number | null }>;
  mindestbeteiligung: number | null;
  zeilen: readonly (Foerderzeile & Readonly<{ abstand: number | null }>)[];
}>;

/** Mindestbeteiligung of women (§ 16 Abs. 1 S. 4 SGB II) from shares of the unemployed and rates, and the realised share by group of instruments. */
export const berechneMindestbeteiligung = (
  zaehlung: Foerderzaehlung,
  amtlich: Amtlichbestand,
  frage: Beteiligungsfrage,
): Beteiligungsbericht => {
  const { bericht, bis } = zaehlung;
  const arbeitslose = anteilDerArbeitslosen(zaehlung, amtlich, frage);
  const mindestens = mindest(arbeitslose.anteilFrauen, frage.quoten);
  const zeilen = foerderzeilen(zaehlung, frage.je, frage.regeln).map(zeile => ({
    ...zeile,
    abstand: zeile.anteil === null || mindestens === null ? null : zeile.anteil - mindestens,
  }));
  return { lieferung: bericht, bis, frage, arbeitslose, mindestbeteiligung: mindestens, zeilen };
};

const anteilDerArbeitslosen = (
  { bericht, bis, arbeitslose }: Foerderzaehlung,
  { werte }: Amtlichbestand,
  { anteilFrauen, regeln }: Beteiligungsfrage,
): Beteiligungsbericht['arbeitslose'] => {
  if (anteilFrauen !== null) return { herkunft: 'angabe', anteilFrauen };
  const amtlich = arbeitslosensummen(
    werte.filter(w => w.jobcenter === bericht.jobcenter),
    bis,
  );
  if (amtlich !== null) return { herkunft: 'amtlich', anteilFrauen: anteil(amtlich) };
  const eigene = geschuetzteZahl(arbeitslose, regeln);
  return { herkunft: 'eigen', anteilFrauen: eigene && anteil(eigene) };
};

const anteil = ({ frauen, maenner }: Geschlechterzahl): number | null =>
  frauen + maenner === 0 ? null : (100 * frauen) / (frauen + maenner);

const mindest = (anteilFrauen: number | null, quoten: Beteiligungsfrage['quoten']): number | null =>
  anteilFrauen === null || quoten === null
    ? null
    : mindestbeteiligungFrauen({
        anteilFrauen,
        anteilMaenner: 100 - anteilFrauen,
        quoteFrauen: quoten.frauen,
        quoteMaenner: quoten.maenner,
      });
