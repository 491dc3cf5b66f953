import type { Plan } from '#domain/plan';
import { gleicherWert, tagAlsIso, type Pfad, type Zahl } from '#domain/werte';
import { gegenstueck } from './gegenstueck.ts';
import type { Planrechnung } from './planRechnen.ts';

/**
 * For every figure of B the one of A it is compared with, null where A has none: that of the same address, between plans of different
 * years that of the same year or place. The law has its day in the
 * address, which another year does not share: there it is the value of the parameter as many years before, else one that is equal,
 * else the last one. An Annahme stands for the value of the law it takes the place of.
 */
export const zahlenpaare = (a: Planrechnung, b: Planrechnung): readonly (readonly [Zahl | null, Zahl])[] => {
  const rechtInA = Map.groupBy(a.blatt.values(), zahl => rechtswert(a.plan, zahl)?.parameter);
  const ortInA = gegenstueck(a, b);
  const jahre = b.plan.deckblatt.jahr - a.plan.deckblatt.jahr;
  return [...b.blatt.values()].map(rechts => {
    const recht = rechtswert(b.plan, rechts);
    const werte = (recht && rechtInA.get(recht.parameter)) ?? [];
    const frueher = recht && a.blatt.get(adresse(recht, jahre));
    const gleich = werte.find(links => gleicherWert(links, rechts));
    const ort = ortInA(rechts);
    return [frueher ?? (ort && a.blatt.get(ort)) ?? gleich ?? werte.at(-1) ?? null, rechts];
  });
};

/** What of two sheets is one value: a figure by its address, the law by its parameter. */
export const kennungDerZahl = (plan: Plan, zahl: Zahl): string =>
  rechtswert(plan, zahl)?.parameter ?? zahl.pfad;

type Rechtswert = Readonly<{ parameter: string; am: string }>;

const rechtswert = ({ annahmen }: Plan, { pfad }: Zahl): Rechtswert | null => {
  const angenommen = annahmen?.[/^annahmen\.([^.]+)$/.exec(pfad)?.[1] ?? '']?.recht;
  if (angenommen) return { parameter: angenommen.parameter, am: tagAlsIso(angenommen.ab) };
  const [, parameter, am] = /^recht\.(.+)\.(\d{4}-\d{2}-\d{2})$/.exec(pfad) ?? [];
  return parameter === undefined || am === undefined ? null : { parameter, am };
};

const adresse = ({ parameter, am }: Rechtswert, jahreDavor: number): Pfad =>
  `recht.${parameter}.${Number(am.slice(0, 4)) - jahreDavor}${am.slice(4)}` as Pfad;
