import {
  klassenname,
  schuetzeKennzahlreihe,
  type Groessenwuerfel,
  type Gruppenklasse,
  type Kennzahl,
  type Kennzahlwert,
  type Schutzvorgaben,
} from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import { instrumentname } from '../instrumentname.ts';
import { offeneKennzahlen, type Gruppe } from '../kennzahlzeilen.ts';

type Zeit = readonly [gegen: Monat, monat: Monat];

/** A figure of a group at two times as it is; whether it may be shown at each of them (gezeigt) and at both (offen). */
export type Gruppenpaar = Readonly<{
  name: string;
  damals: Kennzahlwert;
  jetzt: Kennzahlwert;
  gezeigt: Readonly<{ damals: boolean; jetzt: boolean }>;
  offen: boolean;
}>;

/** Cubes of everybody, or of the classes of a fixed group's Dimension (gesamt), and the same cut once more by what is asked (gegliedert). */
export type Zaehlwuerfel = Readonly<{ gesamt: Groessenwuerfel; gegliedert: Groessenwuerfel | null }>;

/** A figure of every group asked for, in two months, with what protection would let out. Empty groups are left out. */
export const gruppenpaare = (
  kennzahl: Kennzahl,
  { gegliedert }: Zaehlwuerfel,
  fest: Gruppenklasse | null,
  zeit: Zeit,
  schutz: Schutzvorgaben | null,
): readonly Gruppenpaar[] =>
  gegliedert ? paareIn(kennzahl, gegliedert, fest, zeit, schutz).filter(p => !istLeer(p)) : [];

/** The same of the whole; where groups are printed beside it, as the margin of their table. null: there is no such group. */
export const gesamtpaar = (
  kennzahl: Kennzahl,
  { gesamt, gegliedert }: Zaehlwuerfel,
  fest: Gruppenklasse | null,
  zeit: Zeit,
  schutz: Schutzvorgaben | null,
): Gruppenpaar | null => {
  const [paar] = paareIn(kennzahl, gesamt, fest, zeit, schutz);
  if (!paar || !gegliedert) return paar ?? null;
  const { damals, jetzt } = zeigbar(
    kennzahl,
    gegliedert,
    fest,
    zeit,
    schutz,
  )(fest ? { [fest.merkmal]: fest.klasse } : {});
  return mitSchutz(paar, { damals: paar.gezeigt.damals && damals, jetzt: paar.gezeigt.jetzt && jetzt });
};

const paareIn = (
  kennzahl: Kennzahl,
  wuerfel: Groessenwuerfel,
  fest: Gruppenklasse | null,
  zeit: Zeit,
  schutz: Schutzvorgaben | null,
): readonly Gruppenpaar[] => {
  const werte = (m: Monat) =>
    offeneKennzahlen([kennzahl], { wuerfel: [wuerfel] }, m).filter(
      z => !fest || z.gruppe[fest.merkmal] === fest.klasse,
    );
  const damals = werte(zeit[0]);
  const gezeigtVon = zeigbar(kennzahl, wuerfel, fest, zeit, schutz);
  return werte(zeit[1]).flatMap((heute, i) => {
    const frueher = damals[i];
    if (!frueher) return [];
    const gezeigt = gezeigtVon(heute.gruppe);
    const name = namen(wuerfel, heute.gruppe, fest);
    return [mitSchutz({ name, damals: frueher, jetzt: heute, gezeigt, offen: true }, gezeigt)];
  });
};

const mitSchutz = (paar: Gruppenpaar, gezeigt: Gruppenpaar['gezeigt']): Gruppenpaar => ({
  ...paar,
  gezeigt,
  offen: gezeigt.damals && gezeigt.jetzt,
});

const istLeer = ({ damals, jetzt }: Gruppenpaar): boolean =>
  [damals, jetzt].every(w => !w.zaehler && !w.nenner);

const namen = ({ auftrag }: Groessenwuerfel, gruppe: Gruppe, fest: Gruppenklasse | null): string =>
  Object.entries(gruppe)
    .filter(([merkmal]) => merkmal !== fest?.merkmal)
    .map(([merkmal, klasse]) =>
      merkmal === 'instrument'
        ? (instrumentname(klasse) ?? klassenname(merkmal, klasse))
        : klassenname(merkmal, klasse, auftrag.dimensionen.find(d => d.name === merkmal)?.klassen),
    )
    .join(', ');

/**
 * In which of the months, which are printed together, may the figure of a group be shown? That of a fixed group stands beside the total of all: where that would
 * have to be hidden, the group is.
 */
const zeigbar = (
  kennzahl: Kennzahl,
  wuerfel: Groessenwuerfel,
  fest: Gruppenklasse | null,
  zeit: Zeit,
  schutz: Schutzvorgaben | null,
): ((gruppe: Gruppe) => Gruppenpaar['gezeigt']) => {
  if (!schutz) return () => ({ damals: true, jetzt: true });
  const jeMonat = zeit.map(monat => ({ monat, kennzahlen: [kennzahl] }));
  const [damals, jetzt] = schuetzeKennzahlreihe(jeMonat, wuerfel, schutz).map(([werte = []]) => {
    const gesamtOffen = fest === null || werte.at(-1)?.grund !== 'GEHEIM';
    return (stelle: readonly (number | null)[]): boolean =>
      gesamtOffen &&
      werte.find(w => w.klassen.every((klasse, i) => klasse === stelle[i]))?.grund !== 'GEHEIM';
  });
  return gruppe => {
    const stelle = stelleVon(wuerfel, gruppe);
    return { damals: damals?.(stelle) ?? false, jetzt: jetzt?.(stelle) ?? false };
  };
};

/** Where the numbers of a group are in a table of the cube: null for what the group does not say. */
const stelleVon = ({ auftrag, schnitt }: Groessenwuerfel, gruppe: Gruppe): readonly (number | null)[] =>
  schnitt.map(d => {
    const dimension = auftrag.dimensionen[d];
    const klasse = dimension && gruppe[dimension.name];
    return klasse === undefined ? null : (dimension?.klassen.indexOf(klasse) ?? null);
  });
