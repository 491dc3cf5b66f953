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

/** Is the text the identifier of a role? */
export const istRolle = (text: string): text is Rolle => (ROLLEN as readonly string[]).includes(text);

/** Roles that mean nothing without the unit they are held in. */
export const BRAUCHT_EINHEIT: ReadonlySet<Rolle> = new Set([
  'bereichsleitung',
  'teamleitung',
  'fachaufsicht',
]);
