import { GROESSENNAMEN, groesseAus, jahresfortschritt } from '#domain/kennzahlen';
import { liesPfad, type Monat, type Rechenblatt } from '#domain/werte';
import type { Geldlage } from '../typen.ts';
import type { Lagezaehlung } from './zaehlung.ts';

/** What the plan says of the money for Eingliederung, and the benefits that were counted. */
export const geldlage = (
  blatt: Rechenblatt,
  zaehlung: Lagezaehlung | null,
  monat: Monat | null,
): Geldlage => ({
  verfuegbar: centAus(blatt, 'haushalt.eingliederungstitel.verfuegbar'),
  geplant: centAus(blatt, 'haushalt.planung.summe'),
  erwartet: centAus(blatt, 'haushalt.planung.erwartet'),
  leistungen:
    zaehlung === null || monat === null
      ? []
      : LEISTUNGEN.flatMap(groesse => {
          const reihe = (m: Monat) => groesseAus(zaehlung.gesamt, groesse, m, []);
          const [jetzt, damals] = [
            jahresfortschritt(reihe, monat),
            jahresfortschritt(reihe, (monat - 12) as Monat),
          ];
          return jetzt === null ? [] : [{ name: GROESSENNAMEN[groesse], jetzt, damals }];
        }),
});

const LEISTUNGEN = ['LLU', 'LUH'] as const;

const centAus = (blatt: Rechenblatt, adresse: string): number | null => {
  const pfad = liesPfad(adresse);
  const zahl = pfad === null ? undefined : blatt.get(pfad);
  return zahl?.einheit === 'cent' ? zahl.wert : null;
};
