import { ARBEIT, TEILNAHME } from '../zaehlwerk/marken.ts';
import type { MarkierterVerlauf } from '../zaehlwerk/typen.ts';
import { alsMarkierterVerlauf, leereSpalten, ordneAb, schreibe } from './spalten.ts';
import { ARBEITSARTEN, type Aufbereitungsplan, type Rohblock } from './typen.ts';

/** Jobs with the marks the count goes by: rows of one job that overlap or touch are one, its first row says when and as what it began. */
export const arbeitAus = ({ arbeit }: Rohblock, plan: Aufbereitungsplan): MarkierterVerlauf =>
  jePersonGeordnet(arbeit, arbeit.beschaeftigung, (zeile, istErste) => {
    const foerderung = arbeit.foerderung[zeile] as number;
    const oegb = foerderung >= 0 && plan.zaehlweise(foerderung, arbeit.von[zeile] as number).oegb;
    return (
      (MARKEN_DER_ART[arbeit.art[zeile] as number] ?? 0) |
      (oegb ? 0 : ARBEIT.zaehlt) |
      (istErste ? ARBEIT.beginn : 0)
    );
  });

const MARKEN_DER_ART = ARBEITSARTEN.map(art =>
  art === 'GERINGFUEGIG'
    ? ARBEIT.gering
    : art === 'SVB'
      ? ARBEIT.integration | ARBEIT.svb
      : ARBEIT.integration,
);

/**
 * Participations with their marks: rows of one person in one massnahme that overlap or touch are one participation, whose first row decides
 * the instrument and the day of the law for all of them.
 */
export const teilnahmeAus = ({ teilnahme }: Rohblock, plan: Aufbereitungsplan): MarkierterVerlauf => {
  let marken = 0;
  return jePersonGeordnet(teilnahme, teilnahme.massnahme, (zeile, istErste) => {
    if (istErste) marken = markenDerTeilnahme(teilnahme, zeile, plan);
    return istErste ? marken | TEILNAHME.beginn : marken;
  });
};

const markenDerTeilnahme = (
  { instrument, von }: Rohblock['teilnahme'],
  zeile: number,
  { zaehlweise }: Aufbereitungsplan,
): number => {
  const nummer = instrument[zeile] as number;
  if (nummer < 0) return 0;
  const { oegb, aktivierung, massnahme45 } = zaehlweise(nummer, von[zeile] as number);
  return (
    (oegb ? TEILNAHME.oegb : 0) |
    (aktivierung ? TEILNAHME.aktivierung : 0) |
    (massnahme45 ? TEILNAHME.massnahme45 : 0)
  );
};

type Quelle = Readonly<{ person: Int32Array; von: Int32Array; bis: Int32Array }>;

/** Goes through the rows chain by chain (same person, same number ≥ 0, overlapping or touching) and puts each person in order of von. */
const jePersonGeordnet = (
  { person, von, bis }: Quelle,
  nummern: Int32Array,
  markenVon: (zeile: number, istErste: boolean) => number,
): MarkierterVerlauf => {
  const ziel = leereSpalten(Math.max(1, person.length));
  let beginn = 0;
  let ende = 0;
  for (let z = 0; z < person.length; z++) {
    const gleichePerson = z > 0 && person[z] === person[z - 1];
    if (z > 0 && !gleichePerson) {
      ordneAb(ziel, beginn);
      beginn = ziel.zahl;
    }
    const kette =
      gleichePerson &&
      (nummern[z] as number) >= 0 &&
      nummern[z] === nummern[z - 1] &&
      (von[z] as number) <= ende;
    ende = kette ? Math.max(ende, bis[z] as number) : (bis[z] as number);
    schreibe(ziel, person[z] as number, von[z] as number, bis[z] as number, markenVon(z, !kette));
  }
  ordneAb(ziel, beginn);
  return alsMarkierterVerlauf(ziel);
};
