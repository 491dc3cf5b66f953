import { EIGENER_TRAEGER, MUSTERTRAEGER } from '#domain/musterjobcenter';

/** Whose delivery it is said to be. */
export type Mustertraeger = Readonly<{ jobcenter: string; name: string }>;

/** Where nothing else is said. */
export const MUSTERJOBCENTER: Mustertraeger = {
  jobcenter: MUSTERTRAEGER[EIGENER_TRAEGER],
  name: 'Musterjobcenter',
};

/** The number of every Träger of a delivery, the own one first; whose number is taken changes places with it. */
export const traegernummern = ({ jobcenter }: Mustertraeger): readonly string[] => [
  jobcenter,
  ...MUSTERTRAEGER.slice(1).map(nummer => (nummer === jobcenter ? MUSTERTRAEGER[EIGENER_TRAEGER] : nummer)),
];
