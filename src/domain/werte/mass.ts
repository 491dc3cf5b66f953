/** What a number with decimals or a key counts: '8 Wochen' and '8 Monate' are one unit and two measures, so are '53 ELB' and '53 BG'. */
export type Mass =
  'minuten' | 'stunden' | 'tage' | 'wochen' | 'monate' | 'jahre' | 'elb' | 'bg' | 'teilnehmende';

/** '8 Wochen', '1 Woche': a written number with what it counts. */
export const mitMass = (zahl: string, mass: Mass): string => {
  const [einer, mehrere] = MASSNAMEN[mass];
  return `${zahl} ${zahl === '1' ? einer : mehrere}`;
};

const MASSNAMEN: Readonly<Record<Mass, readonly [einer: string, mehrere: string]>> = {
  minuten: ['Minute', 'Minuten'],
  stunden: ['Stunde', 'Stunden'],
  tage: ['Tag', 'Tage'],
  wochen: ['Woche', 'Wochen'],
  monate: ['Monat', 'Monate'],
  jahre: ['Jahr', 'Jahre'],
  elb: ['ELB', 'ELB'],
  bg: ['BG', 'BG'],
  teilnehmende: ['Person', 'Teilnehmende'],
};

/** By what a number of one measure becomes one of another; null where no whole number does it exactly. */
export const massfaktor = (von: Mass, nach: Mass): number | null =>
  von === nach ? 1 : (GANZE_VIELFACHE[`${von} ${nach}`] ?? null);

/** Weeks have no whole number of months, and a working day has no fixed hours. People in a project are counted as ELB. */
const GANZE_VIELFACHE: Readonly<Record<string, number>> = {
  'jahre monate': 12,
  'stunden minuten': 60,
  'elb teilnehmende': 1,
};
