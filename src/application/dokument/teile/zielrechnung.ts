import type { Ziel } from '#domain/ziele';
import type { Baustein } from '#ports';
import { type Bauzeug } from '../bauzeug.ts';
import { feldtabelle, type Feldzeile } from './feldtabelle.ts';

/** How the targets come about, where they stand in the year and what is still needed, and what an announced monthly change does. */
export const zielrechnung = (
  bau: Bauzeug,
  ziele: readonly (readonly [string, Ziel])[],
): readonly Baustein[] => {
  const zeilen = ziele.map(([k, { bezeichnung }]): Feldzeile => ({ name: bezeichnung, ort: ortVon(k) }));
  return [
    ...feldtabelle(
      bau,
      'Wie die Ziele gesetzt sind',
      'Ziel',
      [
        ['Ausgangswert', 'vorgabe.basis'],
        ['Änderung', 'vorgabe.um'],
        ['Veränderung gegen Vorjahr', 'veraenderung'],
        ['Veränderung im Vorjahr', 'veraenderungVorjahr'],
        ['Personen aller Teile', 'gewicht'],
        ['Wert aus den Teilen', 'wertAusTeilen'],
        ['Wert aus den Teams', 'wertAusTeams'],
        ['Jahresdurchschnitt des Vorjahrs', 'durchschnittVorjahr'],
        ['K3 im Dezember', 'k3Dezember'],
      ],
      zeilen,
    ),
    ...feldtabelle(
      bau,
      'Was für die Ziele noch nötig ist',
      'Ziel',
      [
        ['Personen im Nenner', 'nenner'],
        ['meiste Integrationen der letzten Jahre', 'besteFaelle'],
        ['nötige Integrationen', 'integrationen'],
        ['bisher', 'integrationenBisher'],
        ['noch nötig', 'integrationenRest'],
        ['Prognose zum Jahresende', 'prognoseJahresende'],
        ['verbleibende Monate', 'verbleibend'],
        ['nötiges Mittel dieser Monate', 'restmittel'],
      ],
      zeilen,
    ),
    ...feldtabelle(
      bau,
      'Was die angekündigte monatliche Veränderung bewirkt',
      'Ziel',
      [
        ['je Monat', 'monatlich'],
        ['bis Jahresende', 'monatlichImJahr'],
        ['in Prozent', 'wirkungBisJahresende'],
        ['im Jahresdurchschnitt', 'monatlichImDurchschnitt'],
        ['in Prozent', 'wirkungImDurchschnitt'],
      ],
      zeilen,
    ),
  ];
};

const ortVon = (k: string): string => `ziele.ziele.${k}`;
