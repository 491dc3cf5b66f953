import { beanstandung, type Beanstandung, type Ort } from '../beanstandung.ts';
import { bezugsmeldungen } from '../bezugsmeldungen.ts';
import type { PruefbarerPlan } from '../pruefbarerPlan.ts';
import { durchgehe } from './durchgang.ts';

/** Stände and Annahmen that are named but do not exist, and values that name both. */
export const pruefeHerkunft = (plan: PruefbarerPlan): readonly Beanstandung[] => {
  const { staende, annahmen } = plan;
  return ZAHLENKAPITEL.flatMap(kapitel => durchgehe(plan[kapitel], [kapitel])).flatMap(fund => {
    if (fund.art === 'stand') return pruefeStand(fund.ort, fund.stand, staende);
    const { stand, annahme } = fund.angabe;
    return [
      ...(stand === undefined ? [] : pruefeStand([...fund.ort, 'stand'], stand, staende)),
      ...(annahme === undefined ? [] : pruefeAnnahme([...fund.ort, 'annahme'], annahme, annahmen ?? {})),
      ...(stand !== undefined && annahme !== undefined
        ? [beanstandung(bezugsmeldungen.STAND_UND_ANNAHME, [...fund.ort, 'annahme'], { stand, annahme })]
        : []),
    ];
  });
};

/** Chapters with figures: each names its Stand. */
const ZAHLENKAPITEL = [
  'haushalt',
  'personal',
  'projekte',
  'instrumente',
  'arbeitsmarkt',
  'strukturen',
  'ziele',
] as const;

const pruefeStand = (
  ort: Ort,
  gefunden: string,
  staende: PruefbarerPlan['staende'],
): readonly Beanstandung[] =>
  staende === null || Object.hasOwn(staende, gefunden)
    ? []
    : [
        beanstandung(
          bezugsmeldungen.STAND,
          ort,
          { gefunden, erlaubt: Object.keys(staende), vorschlag: null },
          { fehlt: [['staende', gefunden]] },
        ),
      ];

const pruefeAnnahme = (
  ort: Ort,
  gefunden: string,
  annahmen: NonNullable<PruefbarerPlan['annahmen']>,
): readonly Beanstandung[] =>
  Object.hasOwn(annahmen, gefunden)
    ? []
    : [
        beanstandung(
          bezugsmeldungen.ANNAHME,
          ort,
          { gefunden, erlaubt: Object.keys(annahmen), vorschlag: null },
          { fehlt: [['annahmen', gefunden]] },
        ),
      ];
