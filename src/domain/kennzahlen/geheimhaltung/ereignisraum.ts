import type { Monat } from '#domain/werte';
import { monateImFenster } from '../definitionen/fenster.ts';
import type { Term } from '../definitionen/typen.ts';
import { BESTAENDE } from '../zaehlwerk/typen.ts';
import type { Raum } from './netz.ts';
import { monateVon, type Gedrucktes, type Reihenfrage } from './reihenfrage.ts';
import { obermengenVon, teilmengenVon } from './zusammengehoeriges.ts';

type Name = Term['groesse'];

/** Months of which only sums are printed, and how far their numbers could be otherwise. */
export type Ereignisraum = Readonly<{ monate: readonly Monat[]; raum: (monat: Monat) => Raum }>;

/**
 * How many events a month could give away to another, of everything they are counted in, so that no part outgrows its whole; as many as it likes it could
 * take. Within a single window events take all their parts along; over years only those that are in no part, since each year must give away the same.
 * null for stocks, and where somebody knows months of what they are counted in.
 */
export const ereignisraum = (groesse: Name, frage: Reihenfrage): Ereignisraum | null => {
  const { gedruckt, reihen, bekannt, gesamtBekannt } = frage;
  const verwandte = verwandteVon(groesse);
  if (verwandte.some(g => istBestand(g) || bekannt.groessen.has(g) || gesamtBekannt.has(g))) return null;
  const eigene = gedruckt.filter(({ term }) => verwandte.includes(term.groesse));
  const heraus = new Set(eigene.map(({ term }) => term.groesse));
  const einzeln = new Set(einzelneMonate(eigene));
  const ziehenMit = [groesse, ...obermengenVon(groesse).filter(g => heraus.has(g))];
  const bleibende = einFenster(eigene) ? () => [] : (g: Name) => teilmengenVon(g).filter(t => heraus.has(t) && !ziehenMit.includes(t)); // prettier-ignore
  const abgebbar = (monat: Monat): Float64Array | null => {
    const reste = ziehenMit.flatMap(g => {
      const werte = reihen(g, monat);
      const teile = bleibende(g).flatMap(t => reihen(t, monat) ?? []);
      return werte ? [werte.map((w, p) => w - Math.max(0, ...teile.map(t => t[p] ?? 0)))] : [];
    });
    const [erster, ...andere] = reste;
    return erster?.map((r, p) => Math.max(0, Math.min(r, ...andere.map(a => a[p] ?? 0)))) ?? null;
  };
  const monate = monateVon(eigene);
  const laenge = Math.max(0, ...monate.map(m => reihen(groesse, m)?.length ?? 0));
  return {
    monate,
    raum: monat => {
      const hinab = (einzeln.has(monat) ? null : abgebbar(monat)) ?? new Float64Array(laenge);
      return { hinab, hinauf: new Float64Array(laenge).fill(einzeln.has(monat) ? 0 : Infinity) };
    },
  };
};

/** Months that are printed by themselves. */
export const einzelneMonate = (gedruckt: readonly Gedrucktes[]): readonly Monat[] =>
  gedruckt.flatMap(({ monat, term: { fenster } }) =>
    fenster === 'm' || fenster === 'm-12' ? monateImFenster(fenster, monat) : [],
  );

const istBestand = (groesse: Name): boolean => BESTAENDE.some(b => b === groesse);

/** Quantities that count some of the same, over any number of others. */
const verwandteVon = (groesse: Name): readonly Name[] => {
  const alle = new Set([groesse]);
  for (const g of alle) for (const n of [...obermengenVon(g), ...teilmengenVon(g)]) alle.add(n);
  return [...alle];
};

/** Are all sums those of the same months? */
const einFenster = (eigene: readonly Gedrucktes[]): boolean =>
  new Set(
    eigene
      .map(({ monat, term }) => monateImFenster(term.fenster, monat))
      .filter(m => m.length > 1)
      .map(m => m.join()),
  ).size === 1;
