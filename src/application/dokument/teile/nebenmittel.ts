import { schreibeDezimal } from '#domain/werte';
import type { Baustein } from '#ports';
import { eintraege, tabelle, type Bauzeug } from '../bauzeug.ts';
import { textzelle } from '../laeufe.ts';
import { postentabelle } from './mittelspalten.ts';

/** Municipal and third-party money beside the federal budget, row by row and year by year, and its estimated need. */
export const nebenmittel = (bau: Bauzeug): readonly Baustein[] =>
  NEBENMITTEL.flatMap(([art, titel]) => [
    ...postentabelle(bau, titel, art, { name: 'Summe', feld: art }),
    ...bedarf(bau, art, titel),
  ]);

const NEBENMITTEL = [
  ['kommunaleEingliederungsmittel', 'Kommunale Eingliederungsmittel (§ 16a SGB II)'],
  ['drittmittel', 'Drittmittel'],
] as const;

/** An estimate of need in people, never a Soll. */
const bedarf = (bau: Bauzeug, art: (typeof NEBENMITTEL)[number][0], titel: string) =>
  tabelle(
    `${titel}: geschätzter Bedarf (keine Sollzahlen)`,
    [['Leistung'], ['Personen']],
    eintraege(bau.rechnung.plan.haushalt[art]).flatMap(([, { bezeichnung, bedarf: spanne }]) =>
      spanne === undefined
        ? []
        : [
            {
              zellen: [
                textzelle(bezeichnung),
                textzelle(`${schreibeDezimal(spanne.von, 0)}–${schreibeDezimal(spanne.bis, 0)}`),
              ],
            },
          ],
    ),
  );
