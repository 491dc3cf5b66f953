import type { Einheitenwunsch } from '#application/verwaltung';
import type { Meldung } from '#domain/werte';
import { textAus } from '../darstellung/formulartext.ts';

/** What the form for a unit shows and sends. */
export type Eingaben = Readonly<Record<'name' | 'uebergeordnet' | 'team', string>>;

export const LEER: Eingaben = { name: '', uebergeordnet: '', team: '' };

export const leseEingaben = (formular: FormData | null): Eingaben => ({
  name: textAus(formular, 'name'),
  uebergeordnet: textAus(formular, 'uebergeordnet'),
  team: textAus(formular, 'team'),
});

export const alsWunsch = (
  { name, uebergeordnet, team }: Eingaben,
  id: string | null = null,
): Einheitenwunsch => ({
  id,
  name,
  uebergeordnet: uebergeordnet === '' ? null : uebergeordnet,
  team: team === '' ? null : team,
});

/** What is wrong with a field; empty: nothing. */
const fehlerIm = (
  feld: string,
  meldungen: readonly Meldung[],
  meldungstext: (meldung: Meldung) => string,
): string =>
  meldungen
    .filter(({ pfad }) => pfad === feld)
    .map(meldungstext)
    .join(' ');

/** The errors of all fields. */
export const feldfehler = (
  meldungen: readonly Meldung[],
  meldungstext: (meldung: Meldung) => string,
): Eingaben => ({
  name: fehlerIm('name', meldungen, meldungstext),
  uebergeordnet: fehlerIm('uebergeordnet', meldungen, meldungstext),
  team: fehlerIm('team', meldungen, meldungstext),
});
