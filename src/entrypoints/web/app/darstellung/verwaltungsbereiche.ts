import { darfIrgendwo, type Akteur, type Handlung } from '#domain/zugang';

/** A part of the Verwaltung: where it is, what it is for, and what its first page needs. */
export type Verwaltungsbereich = Readonly<{ pfad: string; name: string; satz: string; braucht: Handlung }>;

const BEREICHE: readonly Verwaltungsbereich[] = [
  {
    pfad: '/verwaltung/konten',
    name: 'Konten',
    satz: 'Wer sich anmelden kann und mit welchen Rollen. Anlegen, sperren, Kennwort zurücksetzen.',
    braucht: 'konten.lesen',
  },
  {
    pfad: '/verwaltung/einheiten',
    name: 'Einheiten',
    satz: 'Bereiche, Häuser und Teams. Rollen und Zuständigkeiten gelten in einer Einheit und allem darunter.',
    braucht: 'einheiten.verwalten',
  },
  {
    pfad: '/verwaltung/schluessel',
    name: 'Schlüssel für Programme',
    satz: 'Womit Programme im Namen eines Kontos arbeiten. Ansehen und entziehen.',
    braucht: 'schluessel.verwalten',
  },
  {
    pfad: '/verwaltung/protokoll',
    name: 'Protokoll',
    satz: 'Wer wann was getan hat: jede geänderte Zahl mit vorher und nachher, Anmeldungen, Ausgaben, Freigaben.',
    braucht: 'protokoll.lesen',
  },
  {
    pfad: '/verwaltung/jobcenter',
    name: 'Jobcenter',
    satz: 'Name des Jobcenters, und welches Land freigegebene Pläne lesen darf.',
    braucht: 'einstellungen.verwalten',
  },
];

/** The parts that this person may open; none: the menu does not offer the Verwaltung. */
export const verwaltungsbereiche = (akteur: Akteur): readonly Verwaltungsbereich[] =>
  BEREICHE.filter(({ braucht }) => darfIrgendwo(akteur, braucht));
