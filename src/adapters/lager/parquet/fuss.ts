import { liesSatz, type Thriftsatz, type Thriftwert } from './thrift.ts';

/** Where the pages of a column of a row group lie. schachtelung: levels of definition, 1 for a plain column that may have NULL. */
export type Spaltenlage = Readonly<{
  typ: number;
  packung: number;
  beginn: number;
  werte: number;
  schachtelung: number;
}>;

/** What the foot of a Parquet file says. */
export type Fuss = Readonly<{
  zeilen: number;
  gruppen: readonly Readonly<{ zeilen: number; spalten: ReadonlyMap<string, Spaltenlage> }>[];
}>;

const MARKE = 'PAR1';
/** Length of the foot and the mark. */
const SCHLUSS = 8;

/** The foot of a file; null when it has none. Field numbers are those of parquet.thrift. */
export const liesFuss = (datei: Buffer): Fuss | null => {
  if (
    datei.length < SCHLUSS + MARKE.length ||
    datei.toString('latin1', datei.length - MARKE.length) !== MARKE
  )
    return null;
  const laenge = datei.readUInt32LE(datei.length - SCHLUSS);
  const satz = liesSatz({ bytes: datei, stelle: datei.length - SCHLUSS - laenge });
  const optional = new Set(
    saetze(satz.get(2))
      .filter(s => zahl(s, 3) === OPTIONAL)
      .map(s => text(s.get(4))),
  );
  return {
    zeilen: zahl(satz, 3),
    gruppen: saetze(satz.get(4)).map(gruppe => ({
      zeilen: zahl(gruppe, 3),
      spalten: new Map(saetze(gruppe.get(1)).map(spalte => spaltenlage(spalte, optional))),
    })),
  };
};

const OPTIONAL = 1;

const spaltenlage = (spalte: Thriftsatz, optional: ReadonlySet<string>): readonly [string, Spaltenlage] => {
  const angaben = spalte.get(3) as Thriftsatz;
  const pfad = (angaben.get(3) as readonly Thriftwert[]).map(text);
  const name = pfad.join('.');
  const woerterbuch = zahl(angaben, 11);
  return [
    name,
    {
      typ: zahl(angaben, 1),
      packung: zahl(angaben, 4),
      beginn: woerterbuch > 0 ? woerterbuch : zahl(angaben, 9),
      werte: zahl(angaben, 5),
      schachtelung: optional.has(name) ? pfad.length : 0,
    },
  ];
};

const zahl = (satz: Thriftsatz, feld: number): number => Number(satz.get(feld) ?? 0);
const text = (wert: Thriftwert | undefined): string =>
  wert instanceof Uint8Array ? Buffer.from(wert).toString('utf8') : '';
const saetze = (wert: Thriftwert | undefined): readonly Thriftsatz[] => (wert ?? []) as readonly Thriftsatz[];
