import { summeAnzahl, ziel, type Schreibzeug } from '#domain/angaben';
import type { Instrumentangaben } from './angaben.ts';
import { vorfahren, zaehltFaelle, type Zeile, type Zeilen } from './zeilen.ts';

/** Sums of the tables for target groups, each as range where a row is one; and of all of them with every row counted once. */
export const berechneSichten = (zeug: Schreibzeug, angaben: Instrumentangaben, zeilen: Zeilen): void => {
  const sichten = Object.entries(angaben.sichten ?? {});
  for (const [schluessel, sicht] of sichten)
    berechneSumme(zeug, sicht.bezeichnung, ['sichten', schluessel], zaehlbare(angaben, zeilen, sicht.zeilen));
  const alle = [...new Set(sichten.flatMap(([, sicht]) => sicht.zeilen))];
  if (sichten.length > 1)
    berechneSumme(
      zeug,
      'Alle Zielgruppentabellen, jede Zeile einmal',
      ['sichtenOhneDoppelte'],
      zaehlbare(angaben, zeilen, alle),
    );
};

/** The rows of a table that count: what is part of another row of the table is in it already. */
const zaehlbare = (
  { zeilen: alle = {} }: Instrumentangaben,
  zeilen: Zeilen,
  genannte: readonly string[],
): readonly Zeile[] => {
  const hier = new Set(genannte);
  return [...hier].flatMap(schluessel => {
    const zeile = zeilen.get(schluessel);
    const enthalten = vorfahren(alle, schluessel).some(oben => hier.has(oben));
    return zeile && !enthalten && zaehltFaelle(zeile.angaben.einheit) ? [zeile] : [];
  });
};

const berechneSumme = (
  zeug: Schreibzeug,
  name: string,
  ort: readonly string[],
  zeilen: readonly Zeile[],
): void => {
  const teile = zeilen.flatMap(({ menge }) => menge ?? []);
  if (teile.length === 0) return;
  const hier = (zusatz: string, feld: string) => ziel(zeug, `${name}: Summe${zusatz}`, ...ort, feld);
  if (!zeilen.some(({ mengeBis }) => mengeBis)) {
    zeug.rechnung.wende(summeAnzahl, hier('', 'summe'), { teile });
    return;
  }
  zeug.rechnung.wende(summeAnzahl, hier(' mindestens', 'summeVon'), { teile });
  zeug.rechnung.wende(summeAnzahl, hier(' höchstens', 'summeBis'), {
    teile: zeilen.flatMap(({ menge, mengeBis }) => mengeBis ?? menge ?? []),
  });
};
