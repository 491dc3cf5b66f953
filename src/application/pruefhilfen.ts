import { gesagt } from '#domain/pruefhilfen';
import type { Plan } from '#domain/plan';
import { tag, type Stand } from '#domain/werte';
import { pruefeRechnung } from './planPruefen.ts';
import { rechnePlan, type Planrechnung } from './planRechnen.ts';
import type { Vergleichsseite } from './planVergleichen.ts';

const STAND: Stand = {
  quelle: 'BMAS',
  dokument: 'Planungsschreiben',
  datum: tag('2025-10-27'),
  datenstand: 'vorlaeufig',
};

/** For tests: a small plan of the zkT Musterkreis for 2026: 10 Mio. € EGT, 8 Mio. € VKB, 500.000 € Umschichtung; other parts as given. */
export const musterplan = ({
  deckblatt,
  haushalt,
  ...rest
}: Readonly<{
  deckblatt?: Partial<Plan['deckblatt']>;
  haushalt?: Partial<Plan['haushalt']>;
}> &
  Partial<Omit<Plan, 'deckblatt' | 'haushalt'>> = {}): Plan => ({
  format: 'stellwerk-plan/1',
  deckblatt: {
    titel: 'Lokales Planungsdokument 2026',
    jobcenter: 'Musterkreis',
    traegerform: 'zkT',
    land: 'NW',
    jahr: 2026,
    vorlage: 'nrw-2023',
    stand: tag('2025-11-10'),
    zustand: 'Entwurf',
    ...deckblatt,
  },
  staende: { bmas_2026: STAND, eigene: { ...STAND, quelle: 'Jobcenter', datenstand: 'endgueltig' } },
  haushalt: {
    stand: 'bmas_2026',
    eingliederungstitel: { ohneBez: gesagt('cent', '10.000.000 €') },
    verwaltungskostenbudget: gesagt('cent', '8.000.000 €'),
    umschichtung: { art: 'festgelegt', betrag: gesagt('cent', '500.000 €', { stand: 'eigene' }) },
    ...haushalt,
  },
  ...rest,
});

/** For tests: the calculated plan. Throws when it cannot be calculated. */
export const gerechnet = (plan: Plan): Planrechnung => {
  const ergebnis = rechnePlan(plan);
  if (!ergebnis.ok) throw new Error(JSON.stringify(ergebnis.meldungen));
  return ergebnis.wert;
};

/** For tests: the calculated plan with its findings. */
export const vergleichsseite = (plan: Plan): Vergleichsseite => {
  const rechnung = gerechnet(plan);
  return { ...rechnung, befunde: pruefeRechnung(rechnung) };
};
