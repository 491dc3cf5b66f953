import type { Kennzahlwunsch } from '#application/kennzahlen';
import {
  GROESSEN,
  GRUPPENBEOBACHTUNGEN,
  KENNZAHLEN,
  MASSNAHMEGROESSEN,
  MASSNAHMEQUOTEN,
  MERKMALSNAMEN,
} from '#domain/kennzahlen';
import type { Aufruf } from './befehl.ts';
import { liesMonate, liesNur, liesSchutz, liesZaehlung, text } from './kennzahloptionen.ts';
import { gemeint } from './meintenSie.ts';

/** What a call asks for, or what is wrong with it. */
export const liesWunsch = (optionen: Aufruf['optionen']): Kennzahlwunsch | string => {
  const monate = liesMonate(optionen);
  if (typeof monate === 'string') return monate;
  const je = liesJe(optionen);
  if (typeof je === 'string') return je;
  const nur = liesIds(optionen);
  if (typeof nur === 'string') return nur;
  const zaehlung = liesZaehlung(optionen);
  if (typeof zaehlung === 'string') return zaehlung;
  const schutz = liesSchutz(optionen);
  if (typeof schutz === 'string') return schutz;
  return {
    monate,
    je,
    kennzahlen: nur.kennzahlen,
    groessen: optionen['groessen'] === true || nur.groessen,
    jahreswerte: optionen['jahreswerte'] === true,
    schutz,
    zusammenfassen: optionen['zusammenfassen'] === true,
    ...zaehlung,
  };
};

/** Known Dimensionen in any capitals; others may be a delivery's own. */
const liesJe = (optionen: Aufruf['optionen']): readonly string[] | string => {
  const je = (text(optionen, 'je') ?? '')
    .split(',')
    .map(wort => gemeint(wort, Object.keys(MERKMALSNAMEN)) ?? wort.trim())
    .filter(Boolean);
  return je.length > 2 || new Set(je).size < je.length
    ? '--je nimmt ein oder zwei verschiedene Merkmale: geschlecht,altersgruppe.'
    : je;
};

type Ids = Readonly<{
  kennzahlen: Kennzahlwunsch['kennzahlen'];
  groessen: Exclude<Kennzahlwunsch['groessen'], true>;
}>;

/** Key figures and quantities that are named with --nur; where only one kind is named, none of the other is shown. */
const liesIds = (optionen: Aufruf['optionen']): Ids | string => {
  const massnahmen = optionen['massnahmen'] === true;
  const groessen = massnahmen ? MASSNAHMEGROESSEN : GROESSEN;
  const quoten = massnahmen ? MASSNAHMEQUOTEN : [...KENNZAHLEN, ...GRUPPENBEOBACHTUNGEN];
  const nur = liesNur(optionen, [...quoten, ...groessen.map(id => ({ id }))]);
  if (nur === null || typeof nur === 'string') return nur ?? { kennzahlen: null, groessen: false };
  const genannt = groessen.filter(g => nur.includes(g));
  return {
    kennzahlen: nur.filter(id => quoten.some(k => k.id === id)),
    groessen: genannt.length > 0 ? genannt : false,
  };
};
