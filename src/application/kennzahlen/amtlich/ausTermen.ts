import {
  kennzahlAusTermen,
  leiteKennzahlAb,
  nichtAbleitbar,
  type Ableitung,
  type Monatsreihen,
} from '#domain/aggregate';
import type { Fassung, Kennzahl } from '#domain/kennzahlen';
import { monatTeile, type Monat } from '#domain/werte';

/** A key figure whose value was not published: from its own terms, else from base quantities. A hidden one stays hidden. */
export const kennzahlOhneWert = (
  definition: Kennzahl,
  veroeffentlicht: Readonly<{ fassung: Fassung; geheim: boolean }> | null,
  reihen: Monatsreihen,
  monat: Monat,
): Ableitung => {
  if (veroeffentlicht?.geheim) return nichtAbleitbar('Der Wert ist geheim');
  const { zaehler = null, nenner = null, stand } = veroeffentlicht?.fassung ?? {};
  return zaehler === null || nenner === null
    ? leiteKennzahlAb(definition, reihen, monat)
    : kennzahlAusTermen(definition, { zaehler, nenner, vorlaeufig: stand !== 'endgueltig' });
};

/** The year so far of a quota over twelve months: it follows from what is published in December alone. */
export const jahresfortschrittAus = ({ zaehler, nenner, wert, stand, monat }: Fassung): Ableitung =>
  wert !== null && monatTeile(monat).monat === 12
    ? {
        zaehler,
        nenner,
        wert,
        vorlaeufig: stand !== 'endgueltig',
        satz: 'im Dezember gleich der Kennzahl',
        fehlt: null,
      }
    : nichtAbleitbar(
        'Ereignisse einzelner Monate; veröffentlicht sind Summen über zwölf Monate, aus denen der Jahresfortschritt nur im Dezember folgt',
      );
