import type { Angabe } from '#domain/angaben';
import { messwert, schreibeWert, type Zahl } from '#domain/werte';
import { passt } from './abweichung.ts';
import { geschrieben, istUngefaehr, mass, spielraum } from './genannt.ts';
import { fund, type Fund, type Pruefkontext } from './regel.ts';
import { zahlBei } from './ziele.ts';

/** A share that should be the ratio of two stocks of the plan, with both in words. */
type Verhaeltnisaussage = Readonly<{
  ort: string;
  bezeichnung: string;
  anteil: Angabe<'anteil'>;
  zaehler: string;
  nenner: string;
  verhaeltnis: Zahl<'anteil'>;
}>;

/** All shares of features that name the stocks they are the ratio of. */
const verhaeltnisaussagen = (kontext: Pruefkontext): readonly Verhaeltnisaussage[] =>
  Object.entries(kontext.plan.strukturen?.gruppen ?? {}).flatMap(([gruppe, { bezeichnung, merkmale }]) =>
    Object.entries(merkmale).flatMap(([schluessel, merkmal]) => {
      const ort = `strukturen.gruppen.${gruppe}.merkmale.${schluessel}`;
      const verhaeltnis = zahlBei(kontext, 'anteil', `${ort}.verhaeltnis`);
      if (!verhaeltnis || !merkmal.anteil) return [];
      return [
        {
          ort,
          bezeichnung: `${merkmal.bezeichnung} (${bezeichnung})`,
          anteil: merkmal.anteil,
          zaehler: bestand(kontext, merkmal.zaehler),
          nenner: bestand(kontext, merkmal.nenner),
          verhaeltnis,
        },
      ];
    }),
  );

/** A stated share beside the ratio it should be, in words. */
export type Verhaeltnisparameter = Readonly<{
  merkmal: string;
  genannt: string;
  zaehler: string;
  nenner: string;
  errechnet: string;
}>;

/** Stated shares that miss the ratio of their stocks: the round statements, or the others. */
export const verfehlteVerhaeltnisse = (
  kontext: Pruefkontext,
  { gerundet }: Readonly<{ gerundet: boolean }>,
): readonly Fund<Verhaeltnisparameter>[] =>
  verhaeltnisaussagen(kontext)
    .filter(({ anteil }) => istGerundeteAussage(anteil) === gerundet)
    .filter(
      ({ anteil, verhaeltnis }) =>
        !passt(
          mass('anteil', anteil) - messwert(verhaeltnis),
          spielraum('anteil', anteil),
          kontext,
          verhaeltnis,
        ),
    )
    .map(({ ort, bezeichnung, anteil, zaehler, nenner, verhaeltnis }) =>
      fund(ort, {
        merkmal: bezeichnung,
        genannt: geschrieben(anteil),
        zaehler,
        nenner,
        errechnet: schreibeWert(verhaeltnis),
      }),
    );

/** The stock of all erwerbsfähige Leistungsberechtigte, by its key or its name; null where none is called so. */
export const bestandDerElb = (kontext: Pruefkontext): Zahl<'anzahl'> | null => {
  const gefunden = Object.entries(kontext.plan.strukturen?.bestaende ?? {}).find(
    ([schluessel, { bezeichnung, teilVon }]) =>
      teilVon === undefined && (schluessel === 'elb' || ALLE_ELB.test(bezeichnung)),
  );
  return gefunden ? zahlBei(kontext, 'anzahl', `strukturen.bestaende.${gefunden[0]}.anzahl`) : null;
};

const ALLE_ELB = /^(?:ELB|Erwerbsfähige Leistungsberechtigte)(?: \(ELB\))?(?:,|$)/u;

const bestand = (kontext: Pruefkontext, schluessel = ''): string => {
  const zahl = zahlBei(kontext, 'anzahl', `strukturen.bestaende.${schluessel}.anzahl`);
  return zahl ? `${zahl.name} ${schreibeWert(zahl)}` : '';
};

const FUENF_PROZENT = 50_000;

/** '80 %', 'rund 45 %': said in fives of whole percent, or as about. */
const istGerundeteAussage = (anteil: Angabe<'anteil'>): boolean =>
  istUngefaehr('anteil', anteil) ||
  (anteil.schritt >= 10_000 && Math.round(mass('anteil', anteil)) % FUENF_PROZENT === 0);
