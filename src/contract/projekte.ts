import { z } from 'zod';
import {
  anteil,
  anzahl,
  bezeichnung,
  dezimal,
  fliesstext,
  schluesselwert,
  standVerweis,
  verzeichnis,
  vzae,
  zeile,
} from './bausteine.ts';
import { monatSchema } from './schluessel.ts';

/** Projects of the plan file. */
export const projekteSchema = z
  .strictObject({
    stand: standVerweis,
    projekte: verzeichnis(
      z.strictObject({
        bezeichnung,
        stellen: vzae('Stellen des Projekts').exactOptional(),
        personen: anzahl('Personen, die darin arbeiten').exactOptional(),
        von: monatSchema.exactOptional(),
        bis: monatSchema.exactOptional(),
        jeVollzeitkraft: schluesselwert(
          'Teilnehmende je Vollzeitkraft zur selben Zeit',
          'teilnehmende',
        ).exactOptional(),
        plaetze: anzahl('Plätze zur selben Zeit').exactOptional(),
        plaetzeImJahr: anzahl('Plätze, die in einem Jahr vergeben werden').exactOptional(),
        hoechstdauer: dezimal('Längste Dauer einer Teilnahme in Monaten', 'monate').exactOptional(),
        foerderung: zeile('Wer es fördert', 160).exactOptional(),
        text: fliesstext('Was das Projekt tut, in Markdown').exactOptional(),
        ziel: z
          .strictObject({
            quote: anteil('Anteil der Teilnehmenden in Arbeit oder Ausbildung').exactOptional(),
            bedarfsdeckend: anteil('Davon ohne Leistungsbezug').exactOptional(),
            integrationenJeMonat: anzahl('Integrationen im Monat').exactOptional(),
          })
          .exactOptional()
          .meta({ description: 'Was das Projekt erreichen soll' }),
        ergebnis: z
          .strictObject({
            monate: z
              .number()
              .int()
              .min(1)
              .max(12)
              .meta({ description: 'Monate, für die das Ergebnis gilt' }),
            integrationen: anzahl('Integrationen'),
            quote: anteil('Als Anteil der Teilnehmenden, wie gedruckt').exactOptional(),
            leistungsbeendigungen: anzahl('Davon ohne Leistungsbezug').exactOptional(),
          })
          .exactOptional()
          .meta({ description: 'Was das Projekt bisher erreicht hat' }),
      }),
      'Projekte',
      100,
    ),
  })
  .meta({ description: 'Projekte mit Personal, Plätzen und Ergebnissen' });
