/** The codes of the delivery format, in the order in which tables of the generator number them. */
export const GESCHLECHTER = ['m', 'w', 'd', 'u'] as const;
export const JA_NEIN = ['nein', 'ja'] as const;
export const ABSCHLUESSE = ['unbekannt', 'keiner', 'vorhanden'] as const;
export const BG_TYPEN = [
  'SINGLE',
  'ALLEINERZIEHEND',
  'PARTNER_OHNE_KIND',
  'PARTNER_MIT_KIND',
  'SONSTIGE',
] as const;
export const BEZUGSSTATUS = ['NEF', 'ELB'] as const;
export const ARTEN = ['SVB', 'AUSBILDUNG', 'SELBSTAENDIG', 'GERINGFUEGIG'] as const;
export const ERWERBSSTATUS = ['ARBEITSLOS', 'ARBEITSUCHEND', 'NICHT_ARBEITSUCHEND'] as const;
export const AUSTRITTSGRUENDE = [
  '',
  'REGULAER',
  'ARBEIT',
  'AUSBILDUNG',
  'ANDERE_MASSNAHME',
  'KRANKHEIT',
  'UMZUG',
  'ABBRUCH_PERSON',
  'ABBRUCH_TRAEGER',
  'NICHTANTRITT',
  'SONSTIGES',
] as const;
export const STAATEN = ['', 'DE', 'UA', 'SY', 'TR', 'AF', 'IQ', 'BG', 'RO', 'PL', 'IR', 'ER', 'RS'] as const;
export const MERKMALE = ['aufenthalt24', 'sprachniveau'] as const;
export const MERKMALSWERTE = ['ja', 'A1', 'A2', 'B1', 'B2'] as const;

/** Teams of a place, by whom they look after. */
export const TEAMARTEN = ['U25', 'ARBEIT', 'FLUCHT'] as const;

type Liste = readonly string[];

/** The number of a code in its list. */
export const nummerVon = <L extends Liste>(liste: L, code: L[number]): number => liste.indexOf(code);
