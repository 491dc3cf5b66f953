import { sage, type Schreibzeug } from '#domain/angaben';
import type { Personalangaben } from './angaben.ts';

/** Shares of the staff that are watched, with what they should be. */
export const sageKennwerte = (
  zeug: Schreibzeug,
  kennwerte: NonNullable<Personalangaben['kennwerte']>,
): void => {
  for (const [kennung, { bezeichnung, anteil, ziel }] of Object.entries(kennwerte)) {
    sage(zeug, 'anteil', anteil, bezeichnung, 'kennwerte', kennung, 'anteil');
    sage(zeug, 'anteil', ziel, `${bezeichnung}: Ziel`, 'kennwerte', kennung, 'ziel');
  }
};

/** Training as planned. */
export const sageSchulungen = (
  zeug: Schreibzeug,
  schulungen: NonNullable<Personalangaben['schulungen']>,
): void => {
  for (const [kennung, { bezeichnung, teilnehmende, tage }] of Object.entries(schulungen)) {
    sage(zeug, 'anzahl', teilnehmende, `${bezeichnung}: Teilnehmende`, 'schulungen', kennung, 'teilnehmende');
    sage(zeug, 'dezimal', tage, `${bezeichnung}: Tage`, 'schulungen', kennung, 'tage');
  }
};
