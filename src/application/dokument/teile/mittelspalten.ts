import type { Mittelangaben } from '#domain/haushalt';
import { eintraege, tabelle, zahlAn, zelleAn, type Bauzeug } from '../bauzeug.ts';
import { textzelle } from '../laeufe.ts';

/** A column of money: the plan year, or a year to compare with. */
export type Mittelspalte = Readonly<{ ort: string; name: string; jahr: number; angaben: Mittelangaben }>;

/** The plan year, then the columns to compare with. */
export const mittelspalten = (bau: Bauzeug): readonly Mittelspalte[] => {
  const { haushalt, deckblatt } = bau.rechnung.plan;
  return [
    { ort: 'haushalt', name: String(deckblatt.jahr), jahr: deckblatt.jahr, angaben: haushalt },
    ...eintraege(haushalt.vergleich).map(([k, spalte]) => ({
      ort: `haushalt.vergleich.${k}`,
      name: spalte.bezeichnung,
      jahr: spalte.jahr,
      angaben: spalte,
    })),
  ];
};

type Postenart = 'verwaltungskosten' | 'kommunaleEingliederungsmittel' | 'drittmittel';

/** Keyed amounts of every year side by side, with their sum; a row that only one year has stands there too. */
export const postentabelle = (
  bau: Bauzeug,
  titel: string,
  art: Postenart,
  summe: Readonly<{ name: string; feld: string }>,
) => {
  const spalten = mittelspalten(bau);
  const reihe = (name: string, ende: string) => ({
    zellen: [textzelle(name), ...spalten.map(({ ort }) => zelleAn(bau, `${ort}.${ende}`))],
  });
  const zeilen = [...postennamen(spalten, art)]
    .filter(([k]) => spalten.some(({ ort }) => zahlAn(bau, `${ort}.${art}.${k}`)))
    .map(([k, name]) => reihe(name, `${art}.${k}`));
  return tabelle(
    titel,
    [['Position'], ...spalten.map(({ name }) => [`${name} in €`] as const)],
    zeilen.length > 1 ? [...zeilen, { ...reihe(summe.name, summe.feld), rolle: 'summe' as const }] : zeilen,
  );
};

/** Names by key in the order of the plan year; what only an earlier year has comes last. */
const postennamen = (spalten: readonly Mittelspalte[], art: Postenart): ReadonlyMap<string, string> => {
  const namen = new Map<string, string>();
  for (const { angaben } of spalten)
    for (const [k, posten] of eintraege<Posten>(angaben[art]))
      if (!namen.has(k)) namen.set(k, postenname(posten));
  return namen;
};

type Posten = Readonly<{ bezeichnung: string; art?: string; geber?: string }>;

const postenname = ({ bezeichnung, art, geber }: Posten): string =>
  art === 'einnahme' ? `abzüglich ${bezeichnung}` : geber ? `${bezeichnung} (${geber})` : bezeichnung;
