import type { Angabe } from '#domain/angaben';
import type { Personalangaben } from '#domain/personal';
import type { Plan } from '#domain/plan';
import { gesagt as angabe } from '#domain/pruefhilfen';
import { tag, type Einheit, type Stand } from '#domain/werte';
import { planMit } from './pruefhilfen.ts';

/** For tests: a said value of the staff from its written text, with a Stand of its own where wanted. */
export const gesagt = <E extends Einheit>(einheit: E, text: string, stand?: string): Angabe<E> =>
  angabe(einheit, text, stand === undefined ? {} : { stand });

const PERSONAL: Stand = {
  quelle: 'Jobcenter',
  dokument: 'Personalliste',
  datum: tag('2022-10-24'),
  datenstand: 'endgueltig',
};

/** For tests: a small plan of 2023 with this staff. Stände: 'personal' of 24.10.2022, 'vorjahr' of 24.10.2021. */
export const planMitPersonal = (
  personal: Omit<Personalangaben, 'stand'>,
  rest: Parameters<typeof planMit>[1] = {},
  haushalt: Parameters<typeof planMit>[0] = {},
): Plan => {
  const plan = planMit(haushalt, { ...rest, personal: { stand: 'personal', ...personal } });
  return {
    ...plan,
    staende: { ...plan.staende, personal: PERSONAL, vorjahr: { ...PERSONAL, datum: tag('2021-10-24') } },
  };
};

/** For tests: Mülheim an der Ruhr 2023, table of the staff; vacancies and turnover bear the date given. */
export const muelheimsBereiche = (stand = 'personal') =>
  ({
    leistung: {
      bezeichnung: 'Leistungsgewährung',
      aufgabe: 'leistung',
      soll: gesagt('vzae', '68,81'),
      segmente: { alle: { bezeichnung: 'alle', schluessel: gesagt('schluessel', '1:152'), fallart: 'BG' } },
      unbesetzt: gesagt('vzae', '10', stand),
      fluktuation: gesagt('anteil', '24,7 %', stand),
      langzeiterkrankte: gesagt('anzahl', '3'),
    },
    casemanagement: {
      bezeichnung: 'Casemanagement',
      aufgabe: 'integration',
      segmente: {
        ue25: {
          bezeichnung: 'Ü25',
          soll: gesagt('vzae', '64'),
          schluessel: gesagt('schluessel', '1:179'),
          fallart: 'ELB',
        },
        u25: {
          bezeichnung: 'U25',
          soll: gesagt('vzae', '17,67'),
          schluessel: gesagt('schluessel', '1:142'),
          fallart: 'ELB',
        },
      },
      unbesetzt: gesagt('vzae', '11', stand),
      fluktuation: gesagt('anteil', '13,5 %', stand),
      langzeiterkrankte: gesagt('anzahl', '5'),
    },
    vermittlung: {
      bezeichnung: 'Akquise- und Vermittlungsservice',
      aufgabe: 'arbeitgeberservice',
      soll: gesagt('vzae', '8,0'),
      fluktuation: gesagt('anteil', '12,5 %', stand),
      langzeiterkrankte: gesagt('anzahl', '0'),
    },
  }) as const satisfies NonNullable<Personalangaben['bereiche']>;
