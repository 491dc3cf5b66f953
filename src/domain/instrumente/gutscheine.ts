import { anteilAnAnzahl, sage, sageSicher, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zeile } from './zeilen.ts';

/** Vouchers of a row: issued, redeemed, entered, and the shares of those issued. */
export const berechneGutscheine = (zeug: Schreibzeug, { schluessel, angaben }: Zeile): void => {
  const { gutscheine, bezeichnung } = angaben;
  if (!gutscheine) return;
  const ort = ['zeilen', schluessel, 'gutscheine'] as const;
  const name = (was: string) => `${bezeichnung}: Gutscheine ${gutscheine.jahr} ${was}`;
  const ganzes = sageSicher(
    zeug,
    'anzahl',
    gutscheine.ausgestellt,
    name('ausgestellt'),
    ...ort,
    'ausgestellt',
  );
  const eingeloest = sage(zeug, 'anzahl', gutscheine.eingeloest, name('eingelöst'), ...ort, 'eingeloest');
  sage(zeug, 'anzahl', gutscheine.eintritte, name('mit Eintritt'), ...ort, 'eintritte');
  if (eingeloest && ganzes.wert !== 0)
    zeug.rechnung.wende(anteilAnAnzahl, ziel(zeug, name('Einlösequote'), ...ort, 'einloesequote'), {
      teil: eingeloest,
      ganzes,
    });
};
