import {
  messwert,
  schreibeWert,
  wertVon,
  type Einheit,
  type Pfad,
  type Wert,
  type Werte,
  type Zahl,
} from '#domain/werte';
import { abweichungVon, type Abweichung } from '../abweichung.ts';
import type { Pruefkontext } from '../regel.ts';
import type { Gefunden, Pruefe, Ursachenfund } from './gefunden.ts';
import { abhaengige, kontextMit, noetigerWert, wertBei } from './waere.ts';

/** A figure with another value, and the findings that would not be there with it. */
type Erklaerung = Readonly<{
  zahl: Zahl;
  statt: Wert;
  genau: boolean;
  rang: number;
  erklaert: readonly Gefunden[];
}>;
type Annahme = Readonly<{ zahl: Zahl; wert: Werte[Einheit]; genau: boolean; rang: number }>;

/**
 * Findings that one figure explains: with another value of it none of them would be there, every printed figure that fits still would,
 * and no new warning would arise. The value is the one a misfitting print asks for. Most findings first; among equals the figure
 * nearest to them, since what stands further back is less certain.
 */
export const gemeinsameZahlen = (
  kontext: Pruefkontext,
  gefunden: readonly Gefunden[],
  pruefe: Pruefe,
): readonly Ursachenfund[] => {
  if (gefunden.length < 2) return [];
  let offene: readonly Erklaerung[] = annahmen(kontext).flatMap(
    a => erklaerung(kontext, gefunden, pruefe, a) ?? [],
  );
  const ursachen: Ursachenfund[] = [];
  for (let beste = groesste(offene); beste; beste = groesste(offene)) {
    const vergeben = new Set(beste.erklaert);
    ursachen.push({
      art: 'zahl',
      pfad: beste.zahl.pfad,
      satz: satzZu(beste, offene),
      befunde: beste.erklaert,
    });
    offene = offene.map(e => ({ ...e, erklaert: e.erklaert.filter(f => !vergeben.has(f)) }));
  }
  return ursachen;
};

const groesste = (erklaerungen: readonly Erklaerung[]): Erklaerung | undefined =>
  erklaerungen
    .filter(({ erklaert }) => erklaert.length > 1)
    .toSorted(
      (a, b) =>
        b.erklaert.length - a.erklaert.length ||
        b.rang - a.rang ||
        Number(b.genau) - Number(a.genau) ||
        messwert(a.statt) - messwert(b.statt),
    )[0];

/** More prints that do not fit, or figures under them, have no single cause worth the search. */
const HOECHSTENS = { drucke: 40, annahmen: 600 } as const;

/** What each figure below a misfitting print would have to be for the print to fit. */
const annahmen = (kontext: Pruefkontext): readonly Annahme[] => {
  const abweichungen = kontext.drucke.flatMap(druck => abweichungVon(kontext, druck) ?? []);
  if (abweichungen.length === 0 || abweichungen.length > HOECHSTENS.drucke) return [];
  const rang = new Map([...kontext.blatt.keys()].map((pfad, i) => [pfad, i]));
  const alle = abweichungen.flatMap(abweichung =>
    unter(kontext, abweichung.zahl.pfad).flatMap(zahl =>
      werteFuer(kontext, zahl, abweichung).map(w => ({ zahl, rang: rang.get(zahl.pfad) ?? 0, ...w })),
    ),
  );
  const genaueZuletzt = alle.toSorted((a, b) => Number(a.genau) - Number(b.genau));
  const verschieden = new Map(genaueZuletzt.map(a => [`${a.zahl.pfad} ${String(a.wert)}`, a]));
  return verschieden.size > HOECHSTENS.annahmen ? [] : [...verschieden.values()];
};

/** The figure itself and all under it, computed ones included. */
const unter = ({ blatt }: Pruefkontext, ziel: Pfad): readonly Zahl[] => {
  const gesehen = new Map<Pfad, Zahl>();
  const gehe = (pfad: Pfad): void => {
    const zahl = blatt.get(pfad);
    if (!zahl || gesehen.has(pfad)) return;
    gesehen.set(pfad, zahl);
    if (zahl.herkunft.art === 'formel') Object.values(zahl.herkunft.eingaben).flat().forEach(gehe);
  };
  gehe(ziel);
  return [...gesehen.values()];
};

/** The printed value itself; for an input the value it needs, first as exactly as it is written. */
const werteFuer = (
  kontext: Pruefkontext,
  zahl: Zahl,
  { zahl: ziel, gedruckt }: Abweichung,
): readonly Pick<Annahme, 'wert' | 'genau'>[] => {
  if (zahl.pfad === ziel.pfad) return [{ wert: gedruckt.wert, genau: true }];
  const noetig = noetigerWert(kontext, zahl, ziel, messwert(wertVon(gedruckt)));
  if (noetig === null) return [];
  const schritt = zahl.einheit === 'anzahl' ? 1 : (zahl.schritt ?? 1);
  const runder = Math.round(noetig / schritt) * schritt;
  return [
    { wert: wertBei(zahl.einheit, runder), genau: true },
    ...(runder === noetig ? [] : [{ wert: wertBei(zahl.einheit, noetig), genau: false }]),
  ].flatMap(({ wert, genau }) => (wert === null ? [] : [{ wert, genau }]));
};

const erklaerung = (
  kontext: Pruefkontext,
  gefunden: readonly Gefunden[],
  pruefe: Pruefe,
  { zahl, wert, genau, rang }: Annahme,
): Erklaerung | null => {
  if (moeglicheFolgen(kontext, gefunden, zahl.pfad) < 2) return null;
  const dann = kontextMit(kontext, zahl.pfad, wert);
  if (!dann || !druckePassenWeiter(kontext, dann, zahl.pfad)) return null;
  const nochDa = new Set(pruefe(dann, new Set(gefunden.map(f => f.meldung.code))).map(kennung));
  const erklaert = gefunden.filter(f => !nochDa.has(kennung(f)));
  return erklaert.length < 2 || neueWarnung(gefunden, pruefe(dann))
    ? null
    : { zahl, statt: { einheit: zahl.einheit, wert } as Wert, genau, rang, erklaert };
};

const neueWarnung = (vorher: readonly Gefunden[], dann: readonly Gefunden[]): boolean => {
  const anzahl = new Map([...Map.groupBy(vorher, kennung)].map(([k, funde]) => [k, funde.length]));
  return [...Map.groupBy(dann, kennung)].some(
    ([k, funde]) => funde.length > (anzahl.get(k) ?? 0) && funde[0]?.meldung.stufe !== 'hinweis',
  );
};

/** How many findings could rest on the figure: those at figures that do, and those at places that are no figure. */
const moeglicheFolgen = ({ blatt }: Pruefkontext, gefunden: readonly Gefunden[], pfad: Pfad): number => {
  const betroffen = abhaengige(blatt, pfad);
  return gefunden.filter(({ meldung }) => {
    const stelle = meldung.pfad as Pfad;
    return betroffen.has(stelle) || !blatt.has(stelle);
  }).length;
};

const kennung = ({ meldung: { code, pfad } }: Gefunden): string => `${code} ${pfad}`;

/** A printed figure that fits speaks for the figures it rests on. */
const druckePassenWeiter = (jetzt: Pruefkontext, dann: Pruefkontext, pfad: Pfad): boolean => {
  const betroffen = abhaengige(jetzt.blatt, pfad);
  return dann.drucke.every((druck, i) => {
    const vorher = jetzt.drucke[i];
    return (
      !betroffen.has(druck.zahl.pfad) ||
      !vorher ||
      abweichungVon(dann, druck) === null ||
      abweichungVon(jetzt, vorher) !== null
    );
  });
};

const satzZu = (beste: Erklaerung, alle: readonly Erklaerung[]): string => {
  const gleiche = alle.filter(e => e.genau && dieselben(e.erklaert, beste.erklaert));
  const werte = gleiche
    .filter(e => e.zahl.pfad === beste.zahl.pfad)
    .toSorted((a, b) => messwert(a.statt) - messwert(b.statt));
  const andere = gleiche.filter(e => e.zahl.pfad !== beste.zahl.pfad && e.zahl.herkunft.art === 'angabe');
  const ebenso = [...Map.groupBy(andere, e => e.zahl.pfad).values()]
    .slice(0, 2)
    .flatMap(es => mitte(es) ?? []);
  return [
    `Dieselbe Ursache: Mit ${nennen(mitte(werte) ?? beste, werte.length !== 1)} gäbe es ${beste.erklaert.length === 2 ? 'beide' : `alle ${beste.erklaert.length}`} Befunde nicht.`,
    ...(ebenso.length > 0 ? [`Ebenso mit ${ebenso.map(e => nennen(e, true)).join(' oder mit ')}.`] : []),
  ].join(' ');
};

const dieselben = (a: readonly Gefunden[], b: readonly Gefunden[]): boolean =>
  a.length === b.length && a.every(f => b.includes(f));

/** Rounded prints ask for values a little apart: the one in the middle. */
const mitte = (werte: readonly Erklaerung[]): Erklaerung | undefined => werte[Math.floor(werte.length / 2)];

const nennen = ({ zahl, statt }: Erklaerung, etwa: boolean): string =>
  `„${zahl.name}“ von ${etwa ? 'etwa ' : ''}${schreibeWert(statt)} statt ${schreibeWert(zahl)}`;
