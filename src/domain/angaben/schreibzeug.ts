import { pfad, type Einheit, type Herkunft, type Pfad, type Rechnung, type Zahl } from '#domain/werte';
import type { Angabe } from './angabe.ts';

/** Origin of a said value: by its own Stand or Annahme, else by the Stand of the block around it. */
export type Herkunftsnachweis = (
  angabe: Readonly<{ stand?: string; annahme?: string }>,
  standDesBlocks: string,
) => Herkunft;

/** What every part of a plan's calculation writes with: the sheet, the origins, the address and Stand of the block it works on. */
export type Schreibzeug = Readonly<{
  rechnung: Rechnung;
  herkunft: Herkunftsnachweis;
  /** Address of the block: 'haushalt' or 'haushalt.vergleich.zuteilung_2022'. */
  basis: Pfad;
  stand: string;
  /** Behind every name of a compared column: ' 2022'. */
  zusatz: string;
}>;

/** Address and name of a figure of the block. */
export const ziel = (
  zeug: Schreibzeug,
  name: string,
  ...segmente: readonly (string | number)[]
): Readonly<{ pfad: Pfad; name: string }> => ({
  pfad: pfad(zeug.basis, ...segmente),
  name: `${name}${zeug.zusatz}`,
});

/** Writes a said value to the sheet; null stays null. */
export const sage = <E extends Einheit>(
  zeug: Schreibzeug,
  einheit: E,
  angabe: Angabe<E> | undefined,
  name: string,
  ...segmente: readonly (string | number)[]
): Zahl<E> | null => (angabe === undefined ? null : sageSicher(zeug, einheit, angabe, name, ...segmente));

/** Writes a said value that is there. */
export const sageSicher = <E extends Einheit>(
  zeug: Schreibzeug,
  einheit: E,
  angabe: Angabe<E>,
  name: string,
  ...segmente: readonly (string | number)[]
): Zahl<E> =>
  zeug.rechnung.nimm({
    ...ziel(zeug, name, ...segmente),
    einheit,
    wert: angabe.wert,
    herkunft: zeug.herkunft(angabe, zeug.stand),
    schritt: angabe.schritt,
    ...(angabe.mass && { mass: angabe.mass }),
    ...(angabe.gedruckt && { gedruckt: angabe.gedruckt }),
  });

/** Puts a number of our own making on the sheet. */
const eigeneZahl =
  (herkunftAus: (herkunft: Herkunft) => Herkunft) =>
  (
    zeug: Schreibzeug,
    anzahl: number,
    name: string,
    ...segmente: readonly (string | number)[]
  ): Zahl<'anzahl'> =>
    zeug.rechnung.nimm({
      ...ziel(zeug, name, ...segmente),
      einheit: 'anzahl',
      wert: anzahl,
      herkunft: herkunftAus(zeug.herkunft({}, zeug.stand)),
    });

const gezaehlt = (herkunft: Herkunft): Herkunft =>
  herkunft.art === 'angabe'
    ? { ...herkunft, stand: { ...herkunft.stand, quelle: 'Stellwerk', dokument: 'gezählt aus von und bis' } }
    : herkunft;

const ausDemKalender = (herkunft: Herkunft): Herkunft =>
  herkunft.art === 'angabe'
    ? {
        ...herkunft,
        stand: {
          quelle: 'Stellwerk',
          dokument: 'Kalender',
          datum: herkunft.stand.datum,
          datenstand: 'endgueltig',
        },
      }
    : herkunft;

/** A number counted from dates of the plan ('7 Monate'): not said by the source of the block. */
export const zaehle = eigeneZahl(gezaehlt);

/** A number of the calendar ('März ist Monat 3'): neither said nor counted from the plan. */
export const kalenderzahl = eigeneZahl(ausDemKalender);
