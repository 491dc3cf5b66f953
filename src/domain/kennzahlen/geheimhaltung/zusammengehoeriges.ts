import type { Groesse } from '../zaehlwerk/typen.ts';
import type { Term } from '../definitionen/typen.ts';

type Name = Term['groesse'];

/** What came and what went: stocks tell their difference, so that the one is known with the other. */
const FLUSSPAARE: readonly (readonly [Name, Name])[] = [
  ['ZUGANG_ELB', 'ABGANG_ELB'],
  ['ZUGANG_LZB', 'ABGANG_LZB'],
  ['ZUZUG_LZB', 'WEGZUG_LZB'],
];

/** The quantities that are hidden at the same places: a flow and its counterpart, any other alone. */
export const buendelVon = (groesse: Name): readonly Name[] =>
  FLUSSPAARE.find(paar => paar.includes(groesse)) ?? [groesse];

/** Stocks whose change is known from their flows: a secret number of one is safe only when all its months could be different by the same. */
export const FLUSSBESTAENDE: readonly Name[] = ['ELB', 'LZB'] satisfies readonly Groesse[];

/** The stock that a flow changes; null for what is no flow. */
export const bestandDesFlusses = (groesse: Name): Name | null =>
  FLUSSBESTAENDE.find(b => groesse === `ZUGANG_${b}` || groesse === `ABGANG_${b}`) ?? null;

/** By quantity: those whose cases it is part of. */
const OBERMENGEN: Readonly<Partial<Record<Name, readonly Name[]>>> = {
  LZB: ['ELB'],
  AKTIV_LZB: ['LZB', 'ELB'],
  VIER_JAHRE: ['ELB'],
  ELB_ALLEIN: ['ELB'],
  LZA_ELB: ['LZA', 'ELB'],
  INT_SVB: ['INT'],
  INT_LZB: ['INT'],
  INT_ALLEIN: ['INT'],
  INT_BD: ['INT'],
  KONT: ['INT_SVB', 'INT'],
  NACH12: ['INT_SVB', 'INT'],
  ABBRUECHE: ['AUSTRITTE'],
  EINGEGLIEDERT: ['VERBLEIB', 'AUSTRITTE'],
  VERBLEIB: ['AUSTRITTE'],
};

export const obermengenVon = (groesse: Name): readonly Name[] => OBERMENGEN[groesse] ?? [];
export const teilmengenVon = (groesse: Name): readonly Name[] =>
  Object.entries(OBERMENGEN).flatMap(([teil, ganze]) => (ganze.includes(groesse) ? [teil as Name] : []));
