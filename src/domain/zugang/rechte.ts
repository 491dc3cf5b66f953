import type { Handlung } from './handlungen.ts';
import type { Rolle } from './rollen.ts';

/**
 * How far a right reaches. einheit: the unit the role is held in and those below. haus: the whole Jobcenter.
 * beschlossen: the whole Jobcenter, once it is beschlossen. freigegeben: what several Jobcenter released to the Land.
 */
export const REICHWEITEN = ['einheit', 'haus', 'beschlossen', 'freigegeben'] as const;
export type Reichweite = (typeof REICHWEITEN)[number];

/** The rights of a role: what is not named is refused. */
export type Rollenrechte = Readonly<Partial<Record<Handlung, Reichweite>>>;

/** Everybody in the house who works on a plan reads the whole of it, talks about it and sees protected figures. */
const MITARBEIT = {
  'plan.lesen': 'haus',
  'plan.szenario': 'haus',
  'kommentar.lesen': 'haus',
  'kommentar.schreiben': 'haus',
  'dokument.intern': 'haus',
  'dokument.veroeffentlichung': 'haus',
  'kennzahlen.lesen': 'haus',
  'kennzahlen.exportieren': 'haus',
  'schluessel.eigene': 'haus',
} as const satisfies Rollenrechte;

const TEAM = {
  ...MITARBEIT,
  'plan.massnahmen': 'einheit',
  'plan.ziele': 'einheit',
  'plan.texte': 'einheit',
  'kapitel.fertigmelden': 'einheit',
  'lieferung.lesen': 'haus',
  'kennzahlen.ungeschuetzt': 'einheit',
  'kennzahlen.liste': 'einheit',
} as const satisfies Rollenrechte;

/** The one table of rights: role × action × reach. The manual prints it. */
export const RECHTE: Readonly<Record<Rolle, Rollenrechte>> = {
  geschaeftsfuehrung: {
    ...MITARBEIT,
    'plan.anlegen': 'haus',
    'plan.rahmen': 'haus',
    'plan.ziele': 'haus',
    'plan.texte': 'haus',
    'plan.exportieren': 'haus',
    'plan.loeschen': 'haus',
    'zustaendigkeit.vergeben': 'haus',
    'kapitel.fertigmelden': 'haus',
    'befund.annehmen': 'haus',
    'plan.abstimmen': 'haus',
    'plan.schritt': 'haus',
    'plan.beschliessen': 'haus',
    'plan.fortschreiben': 'haus',
    'plan.freigeben': 'haus',
    'lieferung.lesen': 'haus',
    'kennzahlen.ungeschuetzt': 'haus',
    'konten.lesen': 'haus',
  },
  controlling: {
    ...MITARBEIT,
    'plan.anlegen': 'haus',
    'plan.rahmen': 'haus',
    'plan.haushalt': 'haus',
    'plan.personal': 'haus',
    'plan.massnahmen': 'haus',
    'plan.ziele': 'haus',
    'plan.strukturen': 'haus',
    'plan.texte': 'haus',
    'plan.exportieren': 'haus',
    'plan.loeschen': 'haus',
    'zustaendigkeit.vergeben': 'haus',
    'kapitel.fertigmelden': 'haus',
    'befund.annehmen': 'haus',
    'plan.abstimmen': 'haus',
    'plan.schritt': 'haus',
    'plan.fortschreiben': 'haus',
    'lieferung.lesen': 'haus',
    'lieferung.uebernehmen': 'haus',
    'lieferung.loeschen': 'haus',
    'kennzahlen.ungeschuetzt': 'haus',
  },
  finanzen: {
    ...MITARBEIT,
    'plan.haushalt': 'haus',
    'plan.exportieren': 'haus',
    'kapitel.fertigmelden': 'haus',
    'lieferung.lesen': 'haus',
  },
  bereichsleitung: {
    ...TEAM,
    'plan.personal': 'einheit',
    'plan.strukturen': 'einheit',
    'plan.exportieren': 'haus',
    'zustaendigkeit.vergeben': 'einheit',
  },
  teamleitung: TEAM,
  bca: {
    ...MITARBEIT,
    'plan.gleichstellung': 'haus',
    'plan.exportieren': 'haus',
    'kapitel.fertigmelden': 'haus',
  },
  fachaufsicht: {
    ...MITARBEIT,
    'lieferung.lesen': 'haus',
    'kennzahlen.ungeschuetzt': 'einheit',
    'kennzahlen.liste': 'einheit',
  },
  datenschutz: {
    'protokoll.lesen': 'haus',
    'protokoll.exportieren': 'haus',
    'konten.lesen': 'haus',
    'schluessel.verwalten': 'haus',
  },
  administration: {
    'konten.lesen': 'haus',
    'konten.verwalten': 'haus',
    'einheiten.verwalten': 'haus',
    'schluessel.verwalten': 'haus',
    'einstellungen.verwalten': 'haus',
  },
  lesend: {
    'plan.lesen': 'beschlossen',
    'dokument.veroeffentlichung': 'beschlossen',
  },
  land: {
    'plan.lesen': 'freigegeben',
    'dokument.veroeffentlichung': 'freigegeben',
    'kennzahlen.lesen': 'freigegeben',
    'kennzahlen.exportieren': 'freigegeben',
    'schluessel.eigene': 'haus',
  },
};
