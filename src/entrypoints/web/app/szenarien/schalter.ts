import type { GespeicherterPlan, Szenarioaenderung } from '#application/planung';
import { EINHEITENNAMEN } from '#domain/instrumente';
import { liesPfad, schreibeWert } from '#domain/werte';
import { leseAenderung, type Aenderungseinheit } from '../darstellung/aenderungstext.ts';
import { texte } from './texte.ts';

/** Something a scenario can change: what it is called, how much it is now, and what was typed. */
export type Schalter = Readonly<{
  /** Of the field in the form: 'stellen.tarif_leistung'. */
  feld: string;
  gruppe: Gruppe;
  name: string;
  einheit: Aenderungseinheit;
  /** Said behind the field: 'Euro', 'VZÄ', 'Eintritte'. */
  einheitsname: string;
  bisher: string;
  text: string;
  falsch: boolean;
}>;

type Gruppe = 'umschichtung' | 'stellen' | 'bereiche' | 'mengen';

/** Groups in the order of the page. */
export const GRUPPEN = ['umschichtung', 'stellen', 'bereiche', 'mengen'] as const satisfies readonly Gruppe[];

/** What of this plan a scenario can change. getippt: what stands in a field of the form. */
export const schalterFuer = (
  { rechnung: { plan, blatt } }: Pick<GespeicherterPlan, 'rechnung'>,
  getippt: (feld: string) => string,
): readonly Schalter[] => {
  const schalter = (angaben: Omit<Schalter, 'feld' | 'text' | 'falsch'>, feld: string): Schalter => {
    const text = getippt(feld);
    return { ...angaben, feld, text, falsch: leseAenderung(text, angaben.einheit) === null };
  };
  const pfad = liesPfad('haushalt.umschichtung');
  const umschichtung = pfad && blatt.get(pfad);
  return [
    ...(umschichtung
      ? [
          schalter(
            { ...ANGABEN.umschichtung, name: texte.umschichtung, bisher: schreibeWert(umschichtung) },
            'umschichtung',
          ),
        ]
      : []),
    ...Object.entries(plan.haushalt.verwaltungskosten ?? {}).flatMap(([zeile, kosten]) =>
      kosten.art === 'personal'
        ? [
            schalter(
              { ...ANGABEN.stellen, name: kosten.bezeichnung, bisher: vzae(kosten.stellen.wert) },
              `stellen.${zeile}`,
            ),
          ]
        : [],
    ),
    ...Object.entries(plan.personal?.bereiche ?? {}).flatMap(([bereich, { bezeichnung, soll }]) =>
      soll
        ? [
            schalter(
              { ...ANGABEN.bereiche, name: bezeichnung, bisher: vzae(soll.wert) },
              `bereiche.${bereich}`,
            ),
          ]
        : [],
    ),
    ...Object.entries(plan.instrumente?.zeilen ?? {}).flatMap(([zeile, { bezeichnung, menge, einheit }]) =>
      menge
        ? [
            schalter(
              {
                ...ANGABEN.mengen,
                name: bezeichnung,
                einheitsname: EINHEITENNAMEN[einheit],
                bisher: `${schreibeWert({ einheit: 'anzahl', wert: menge.wert })} ${EINHEITENNAMEN[einheit]}`,
              },
              `mengen.${zeile}`,
            ),
          ]
        : [],
    ),
  ];
};

/** What the switches change; null: one of them cannot be read. */
export const aenderungAus = (schalter: readonly Schalter[]): Szenarioaenderung | null => {
  if (schalter.some(s => s.falsch)) return null;
  const gestellt = schalter.flatMap(({ feld, gruppe, text, einheit }) => {
    const mehr = leseAenderung(text, einheit) ?? 0;
    return mehr === 0 ? [] : [{ gruppe, zeile: feld.slice(feld.indexOf('.') + 1), mehr }];
  });
  const je = (gruppe: Gruppe): Readonly<Record<string, number>> =>
    Object.fromEntries(gestellt.filter(g => g.gruppe === gruppe).map(({ zeile, mehr }) => [zeile, mehr]));
  return {
    umschichtung: je('umschichtung')['umschichtung'] ?? 0,
    stellen: je('stellen'),
    bereiche: je('bereiche'),
    mengen: je('mengen'),
  };
};

/** Is anything changed at all? */
export const aendertEtwas = ({ umschichtung = 0, ...je }: Szenarioaenderung): boolean =>
  umschichtung !== 0 || Object.values(je).some(zeilen => Object.keys(zeilen).length > 0);

const ANGABEN = {
  umschichtung: { gruppe: 'umschichtung', einheit: 'cent', einheitsname: 'Euro' },
  stellen: { gruppe: 'stellen', einheit: 'vzae', einheitsname: 'VZÄ' },
  bereiche: { gruppe: 'bereiche', einheit: 'vzae', einheitsname: 'VZÄ' },
  mengen: { gruppe: 'mengen', einheit: 'anzahl' },
} as const;

const vzae = (wert: number): string =>
  schreibeWert({ einheit: 'vzae', wert } as Parameters<typeof schreibeWert>[0]);
