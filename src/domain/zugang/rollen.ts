/** What people are in a Jobcenter, as far as it matters for what they may do. Order: as the manual prints it. */
export const ROLLEN = [
  'geschaeftsfuehrung',
  'controlling',
  'finanzen',
  'bereichsleitung',
  'teamleitung',
  'bca',
  'fachaufsicht',
  'datenschutz',
  'administration',
  'lesend',
  'land',
] as const;
export type Rolle = (typeof ROLLEN)[number];

/** The name of a role as people read it. */
export const ROLLENNAMEN: Readonly<Record<Rolle, string>> = {
  geschaeftsfuehrung: 'Geschäftsführung',
  controlling: 'Controlling',
  finanzen: 'Finanzen',
  bereichsleitung: 'Bereichsleitung',
  teamleitung: 'Teamleitung',
  bca: 'Beauftragte für Chancengleichheit am Arbeitsmarkt (BCA)',
  fachaufsicht: 'Fachaufsicht',
  datenschutz: 'Datenschutz',
  administration: 'Administration',
  lesend: 'Lesend (Beirat)',
  land: 'Land',
};

/** What a Jobcenter is: gemeinsame Einrichtung, zugelassener kommunaler Träger; or it is none, but the Land. */
export type Jobcentermodus = 'ge' | 'zkt' | 'land';

/** The roles somebody can hold there. A Land has no plans of its own, and nobody but the Land looks into several Jobcenter. */
export const rollenBei = (modus: Jobcentermodus): readonly Rolle[] =>
  modus === 'land' ? ['land', 'datenschutz', 'administration'] : ROLLEN.filter(rolle => rolle !== 'land');

/** Is the text the identifier of a role? */
export const istRolle = (text: string): text is Rolle => (ROLLEN as readonly string[]).includes(text);

/** Roles that mean nothing without the unit they are held in. */
export const BRAUCHT_EINHEIT: ReadonlySet<Rolle> = new Set([
  'bereichsleitung',
  'teamleitung',
  'fachaufsicht',
]);
