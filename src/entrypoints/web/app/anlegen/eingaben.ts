import type { Arbeitsplatz } from '#application/arbeitsplatz';
import { TRAEGERFORMEN, VORLAGEN } from '#domain/plan';
import type { Akteur } from '#domain/zugang';
import { textAus } from '../darstellung/formulartext.ts';
import { LAENDER } from './laender.ts';
import { texte } from './texte.ts';

/** What was typed, to be shown again when it was not taken. */
export type Eingaben = Readonly<
  Record<'weg' | 'aus' | 'jahr' | 'vorlage' | 'jobcenter' | 'traegerform' | 'land', string>
>;

/** What is wrong with a field, by its name. */
export type Falsches = Readonly<Partial<Record<keyof Eingaben, string>>>;

export const leseEingaben = (formular: FormData | null): Eingaben => {
  const text = (name: string): string => textAus(formular, name).trim();
  return {
    weg: text('weg'),
    aus: text('aus'),
    jahr: text('jahr'),
    vorlage: text('vorlage'),
    jobcenter: text('jobcenter'),
    traegerform: text('traegerform'),
    land: text('land'),
  };
};

/** What can be said before anything is asked of the plans. */
export const falschesIn = ({ weg, jahr, jobcenter }: Eingaben): Falsches => ({
  ...(!istPlanjahr(jahr) && { jahr: texte.keinJahr }),
  ...(weg === 'vorlage' && jobcenter === '' && { jobcenter: texte.keinName }),
});

const istPlanjahr = (text: string): boolean =>
  /^\d{4}$/.test(text) && Number(text) >= 2005 && Number(text) <= 2100;

/** Makes the plan; gives its identifier. */
export const legeAn = async (
  akteur: Akteur,
  { weg, aus, jahr, vorlage, jobcenter, traegerform, land }: Eingaben,
  { planverwaltung }: Pick<Arbeitsplatz, 'planverwaltung'>,
) =>
  weg === 'vorjahr'
    ? planverwaltung.legeAusVorjahrAn(akteur, { kennung: aus, jahr: Number(jahr) })
    : planverwaltung.legeAusVorlageAn(akteur, {
        vorlage: VORLAGEN.find(v => v === vorlage) ?? VORLAGEN[0],
        jahr: Number(jahr),
        jobcenter,
        traegerform: TRAEGERFORMEN.find(t => t === traegerform) ?? TRAEGERFORMEN[0],
        land: LAENDER.find(([kuerzel]) => kuerzel === land)?.[0] ?? 'NW',
      });
