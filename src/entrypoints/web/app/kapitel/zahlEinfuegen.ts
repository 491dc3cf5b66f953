import type { GespeicherterPlan } from '#application/planung';
import { EINBETTUNGSFORMEN } from '#domain/plausibilitaet';
import { schreibeWert, type Zahl } from '#domain/werte';
import type { Darstellungsfeld } from '../darstellung/formulardarstellung.ts';
import { istVerzeichnis } from '../darstellung/istVerzeichnis.ts';
import { textAus } from '../darstellung/formulartext.ts';
import type { Wahl } from '../darstellung/wahl.ts';

/** What was asked for: a figure that was looked for, or one that was chosen, and the text it goes into. */
export type Einfuegewunsch = Readonly<{
  ort: string;
  suche: string;
  form: string;
  /** Empty: only look for one. */
  adresse: string;
}>;

/** A figure that was found. */
export type Fundzahl = Readonly<{ adresse: string; name: string; wert: string }>;

/** Names of the fields; the button says which figure, or that one is looked for. */
export const EINFUEGEN = 'einfuegen';
export const SUCHEN = 'suchen';

/** null: the form was sent to be saved. */
export const leseWunsch = (formular: FormData): Einfuegewunsch | null => {
  const gedrueckt = textAus(formular, EINFUEGEN);
  if (gedrueckt === '') return null;
  const form = textAus(formular, `${EINFUEGEN}-form`);
  return {
    ort: textAus(formular, `${EINFUEGEN}-in`),
    suche: textAus(formular, `${EINFUEGEN}-suche`).trim(),
    form: EINBETTUNGSFORMEN.includes(form) ? form : '',
    adresse: gedrueckt === SUCHEN ? '' : gedrueckt,
  };
};

/** The form with the figure put behind what was typed into that text; as it was where nothing was chosen. */
export const mitZahl = (formular: FormData, { ort, adresse, form }: Einfuegewunsch): FormData => {
  const neu = new FormData();
  const zeichen = form === '' ? `{{ ${adresse} }}` : `{{ ${adresse} | ${form} }}`;
  for (const [name, wert] of formular)
    if (typeof wert === 'string')
      neu.append(
        name,
        adresse !== '' && name === `feld:${ort}` ? `${wert.trimEnd()} ${zeichen}`.trimStart() : wert,
      );
  return neu;
};

/** Figures whose names hold every word that was typed; no more than fit under a field. */
export const sucheZahlen = (
  { rechnung: { blatt } }: Pick<GespeicherterPlan, 'rechnung'>,
  suche: string,
): readonly Fundzahl[] => {
  const woerter = suche.toLowerCase().split(/\s+/u).filter(Boolean);
  if (woerter.length === 0) return [];
  const passt = ({ name, pfad }: Zahl): boolean =>
    woerter.every(wort => `${name} ${pfad}`.toLowerCase().includes(wort));
  return [...blatt.values()]
    .filter(passt)
    .slice(0, HOECHSTENS)
    .map(zahl => ({ adresse: zahl.pfad, name: zahl.name, wert: schreibeWert(zahl) }));
};

const HOECHSTENS = 20;

/** The longer texts of a form, by what they are called; those of entries to be added are not there yet. */
export const textfelder = (feld: Darstellungsfeld, davor = ''): readonly Wahl[] => {
  const hier = (name: string): string => (davor === '' ? name : `${davor} › ${name}`);
  if (feld.art === 'gruppe') return feld.felder.flatMap(f => textfelder(f, davor));
  if (istVerzeichnis(feld))
    return feld.eintraege.flatMap(({ name, feld: f }) =>
      f.art === 'text' ? einzelner(f, hier(name)) : textfelder(f, hier(name)),
    );
  return einzelner(feld, hier(feld.name));
};

const einzelner = (feld: Darstellungsfeld, name: string): readonly Wahl[] =>
  feld.art === 'text' && feld.mehrzeilig ? [{ wert: feld.ort, name }] : [];
