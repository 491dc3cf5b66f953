import { messwert, schreibeDezimal, schreibeWert, wertVon, type Zahl } from '#domain/werte';
import { passtZu } from '../abweichung.ts';
import { drucktoleranz, innerhalb } from '../toleranz.ts';
import type { Ursache } from './ursache.ts';

/** The quantity an address speaks of, without its column, year or month: 'umschichtung', 'veraenderung.egtOhneBez'. */
const groesse = (pfad: string): string =>
  pfad
    .replace(/^haushalt\.(?:vergleich\.\w+\.)?/, '')
    .replace(/^umschichtungFrueher\b/, 'umschichtung')
    .replaceAll(/\.20\d{2}(?:-\d{2})?(?=\.|$)/g, '');

/** The same quantity in another column: another year or another Stand. */
export const andererStand: Ursache = ({ zahl, gedruckt }, kontext) => {
  const treffer = [...kontext.blatt.values()].find(
    z => z.pfad !== zahl.pfad && groesse(z.pfad) === groesse(zahl.pfad) && passtZu(kontext, gedruckt, z),
  );
  return treffer
    ? `Der gedruckte Wert passt zu „${treffer.name}“ (${schreibeWert(treffer)}): anderes Jahr oder anderer Stand.`
    : null;
};

/** A share that fits when another known amount is taken as its base. */
export const andereBasis: Ursache = ({ zahl, gedruckt }, kontext) => {
  const basis = passendeBasis(zahl, kontext.blatt.get.bind(kontext.blatt));
  if (!basis) return null;
  const druck = messwert(wertVon(gedruckt));
  const treffer = [...kontext.blatt.values()].find(
    (z): z is Zahl<'cent'> =>
      z.einheit === 'cent' &&
      z.pfad !== basis.bisher.pfad &&
      z.wert > 0 &&
      innerhalb(basis.anteilAn(z.wert) * 1_000_000 - druck, drucktoleranz(gedruckt)),
  );
  return treffer
    ? `Der gedruckte Anteil passt zu einer anderen Basis: mit „${treffer.name}“ (${schreibeWert(treffer)}) statt „${basis.bisher.name}“ sind es ${alsProzent(basis.anteilAn(treffer.wert))}.`
    : null;
};

const alsProzent = (anteil: number): string => `${schreibeDezimal(Math.round(anteil * 10_000), 2)} %`;

type Basis = Readonly<{ bisher: Zahl; anteilAn: (basis: number) => number }>;

/** The base of a share or change, and what the share would be with another one. */
const passendeBasis = (zahl: Zahl, hole: (pfad: never) => Zahl | undefined): Basis | null => {
  if (zahl.herkunft.art !== 'formel') return null;
  const { formel, eingaben } = zahl.herkunft;
  const eingabe = (name: string): Zahl | undefined => hole(eingaben[name] as never);
  const [teil, ganzes, neu, alt] = ['teil', 'ganzes', 'neu', 'alt'].map(eingabe);
  if (formel === 'anteil-an/1' && teil && ganzes)
    return { bisher: ganzes, anteilAn: basis => messwert(teil) / basis };
  if (formel === 'veraenderung/1' && neu && alt)
    return { bisher: alt, anteilAn: basis => (messwert(neu) - basis) / basis };
  return null;
};

/** The printed value is some other figure of the plan. */
export const andereZahl: Ursache = ({ zahl, gedruckt }, kontext) => {
  const treffer = [...kontext.blatt.values()].filter(
    z =>
      z.pfad !== zahl.pfad &&
      z.einheit === gedruckt.einheit &&
      z.einheit !== 'anzahl' &&
      passtZu(kontext, gedruckt, z),
  );
  const [erste] = treffer;
  return treffer.length === 1 && erste
    ? `Der gedruckte Wert ist „${erste.name}“ (${schreibeWert(erste)}).`
    : null;
};
