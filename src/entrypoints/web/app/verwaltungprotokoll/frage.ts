import type { Protokollfrage } from '#application/verwaltung';
import { liesTag, type Tag } from '#domain/werte';
import { mitternacht } from '../darstellung/mitternacht.ts';
import { vorgaengeVon } from './gruppen.ts';

/** What was chosen, as the address has it. */
export type Auswahl = Readonly<Record<'person' | 'was' | 'von' | 'bis' | 'zu', string>>;

export const leseAuswahl = (suche: URLSearchParams): Auswahl => ({
  person: suche.get('person') ?? '',
  was: suche.get('was') ?? '',
  von: suche.get('von') ?? '',
  bis: suche.get('bis') ?? '',
  zu: suche.get('zu') ?? '',
});

/** The question to the log. What is no day or no group limits nothing. */
export const frageAus = ({ person, was, von, bis, zu }: Auswahl): Omit<Protokollfrage, 'hoechstens'> => {
  const vorgaenge = vorgaengeVon(was);
  const [erster, letzter] = [liesTag(von), liesTag(bis)];
  return {
    ...(person !== '' && { konto: person }),
    ...(zu !== '' && { gegenstand: zu }),
    ...(vorgaenge && { vorgaenge }),
    ...(erster !== null && { ab: mitternacht(erster) }),
    ...(letzter !== null && { bis: mitternacht((letzter + 1) as Tag) }),
  };
};

/** The address of a page of the log. */
export const adresse = (pfad: string, auswahl: Auswahl, vor: number | null = null): string => {
  const suche = new URLSearchParams(Object.entries(auswahl).filter(([, wert]) => wert !== ''));
  if (vor !== null) suche.set('vor', String(vor));
  return suche.size === 0 ? pfad : `${pfad}?${suche}`;
};
