import type { Ziel } from '#domain/ziele';
import {
  monatAlsIso,
  monatAlsText,
  monateDesJahres,
  monatTeile,
  schreibeWert,
  type Monat,
  type Zahl,
} from '#domain/werte';
import type { Baustein } from '#ports';
import { zahlAn, type Bauzeug } from '../bauzeug.ts';
import { textzelle, zahlzelle } from '../laeufe.ts';
import { verlaufsdiagramm } from './verlaufsdiagramm.ts';

/** The path of a target through the year, with what is reached so far; nothing when the plan knows no course of last year. */
export const zielpfad = async (bau: Bauzeug, k: string, ziel: Ziel): Promise<readonly Baustein[]> => {
  const monate = monateDesJahres(bau.rechnung.plan.deckblatt.jahr);
  const an = (feld: string, monat: Monat): Zahl | undefined =>
    zahlAn(bau, `ziele.ziele.${k}.${feld}.${feld === 'soll' ? monatTeile(monat).monat : monatAlsIso(monat)}`);
  const soll = monate.flatMap(monat => an('soll', monat) ?? []);
  const ende = soll.at(-1);
  if (!ende || soll.length < 2) return [];
  const titel = `${ziel.bezeichnung}: Weg zum Ziel`;
  const punkte = (feld: string) =>
    monate.flatMap(monat => {
      const zahl = an(feld, monat);
      return zahl ? [{ stelle: monatAlsIso(monat), zahl }] : [];
    });
  return verlaufsdiagramm(bau, {
    titel,
    satz: `Bis Jahresende sollen ${schreibeWert(ende)} erreicht sein; der Weg folgt dem Verlauf des Vorjahrs.`,
    reihen: [
      { name: 'Soll', punkte: punkte('soll') },
      { name: 'Ist', punkte: punkte('ist') },
    ],
    daten: {
      art: 'tabelle',
      titel: `${titel}: Daten zum Diagramm`,
      spalten: [
        { titel: 'Monat', ausrichtung: 'links' },
        { titel: 'Soll', ausrichtung: 'rechts' },
        { titel: 'Ist', ausrichtung: 'rechts' },
      ],
      zeilen: monate.map(monat => ({
        rolle: 'normal' as const,
        zellen: [
          textzelle(monatAlsText(monat)),
          zahlzelle(an('soll', monat), ''),
          zahlzelle(an('ist', monat), ''),
        ],
      })),
    },
  });
};
