import type { Werte } from '#domain/werte';

/**
 * The units of law parameters. art decides what a value is: the five units of figures (domain/werte), or a
 * yes/no, a text, one of a few words. text is what stands behind the value on a page.
 */
export const EINHEITEN = {
  prozent: { art: 'anteil', text: '' },
  prozent_egt: { art: 'anteil', text: 'der zugeteilten Eingliederungsmittel' },
  prozent_foerderung: { art: 'anteil', text: 'der Förderung' },
  prozent_regelbedarf: { art: 'anteil', text: 'des Regelbedarfs' },
  prozent_rbs1: { art: 'anteil', text: 'der Regelbedarfsstufe 1' },
  prozentpunkte_jahr: { art: 'punkte', text: 'je Jahr' },
  euro: { art: 'cent', text: '' },
  euro_stunde: { art: 'cent', text: 'je Stunde' },
  euro_monat: { art: 'cent', text: 'je Monat' },
  euro_jahr: { art: 'cent', text: 'je Jahr' },
  euro_ma_monat: { art: 'cent', text: 'je beschäftigte Person und Monat' },
  euro_fall: { art: 'cent', text: 'je Förderfall' },
  euro_ue: { art: 'cent', text: 'je Unterrichtseinheit' },
  euro_ue_tn: { art: 'cent', text: 'je Unterrichtseinheit und Teilnehmenden' },
  elb_je_vzae: { art: 'anzahl', text: 'erwerbsfähige Leistungsberechtigte je Vollzeitäquivalent' },
  wochen: { art: 'anzahl', text: 'Wochen' },
  monate: { art: 'anzahl', text: 'Monate' },
  monate_in_60: { art: 'anzahl', text: 'Monate in 60 Monaten' },
  jahre: { art: 'anzahl', text: 'Jahre' },
  bool: { art: 'bool', text: '' },
  text: { art: 'text', text: '' },
  enum: { art: 'enum', text: '' },
} as const;

export type Parametereinheit = keyof typeof EINHEITEN;

/** What kind of value a unit has; the kinds of domain/werte can become a Zahl. */
export type ArtDerEinheit<E extends Parametereinheit> = (typeof EINHEITEN)[E]['art'];

type Wertarten = Werte & { bool: boolean; text: string; enum: string };

/** Cent, Anteil, Prozentpunkte, whole number, boolean or string. */
export type WertDerEinheit<E extends Parametereinheit> = Wertarten[ArtDerEinheit<E>];
