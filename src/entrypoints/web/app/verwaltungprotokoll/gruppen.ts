import type { Wahl } from '../darstellung/wahl.ts';

/** What entries can be chosen by, and how their Vorgang begins. */
const GRUPPEN = {
  werte: { name: 'Geänderte Angaben in Plänen', vorgaenge: ['plan.geaendert'] },
  plaene: { name: 'Pläne, Szenarien und Beschluss', vorgaenge: ['plan.', 'szenario.', 'befund.'] },
  zusammenarbeit: {
    name: 'Kommentare und Zuständigkeiten',
    vorgaenge: ['kommentar.', 'zustaendigkeit.', 'kapitel.'],
  },
  ausgaben: {
    name: 'Ausgaben',
    vorgaenge: [
      'plan.ausgegeben',
      'plan.dokument',
      'kennzahlen.ausgegeben',
      'lieferung.abgelehnte.ausgegeben',
      'protokoll.ausgegeben',
    ],
  },
  freigaben: {
    name: 'Freigaben an das Land',
    vorgaenge: ['plan.freigegeben', 'plan.freigabeZurueckgenommen', 'land.'],
  },
  lieferungen: { name: 'Lieferungen und Tabellen', vorgaenge: ['lieferung.', 'tabelle.'] },
  anmeldungen: {
    name: 'Anmeldungen und Fehlversuche',
    vorgaenge: [
      'zugang.angemeldet',
      'zugang.abgemeldet',
      'zugang.anmeld',
      'zugang.fehlversuch',
      'zugang.kennwortRichtig',
      'zugang.ueberallAbgemeldet',
    ],
  },
  konten: {
    name: 'Konten, Rollen und Schlüssel',
    vorgaenge: ['zugang.konto', 'zugang.rollen', 'zugang.kennwort', 'zugang.zweiter', 'zugang.schluessel'],
  },
  haus: { name: 'Einheiten und Einstellungen', vorgaenge: ['einheit.', 'jobcenter.', 'land.', 'protokoll.'] },
} as const satisfies Readonly<Record<string, { name: string; vorgaenge: readonly string[] }>>;

/** Groups to choose from. */
export const GRUPPENWAHLEN: readonly Wahl[] = Object.entries(GRUPPEN).map(([wert, { name }]) => ({
  wert,
  name,
}));

/** How the Vorgang of a group begins; undefined: there is no such group. */
export const vorgaengeVon = (gruppe: string): readonly string[] | undefined =>
  Object.hasOwn(GRUPPEN, gruppe) ? GRUPPEN[gruppe as keyof typeof GRUPPEN].vorgaenge : undefined;
