import type { Plan } from '#domain/plan';
import {
  liesGedruckt,
  type Druckstelle,
  type Gelesen,
  type Pfad,
  type Rechenblatt,
  type Zahl,
} from '#domain/werte';

/** A printed figure beside the figure it prints. */
export type Druck = Readonly<{ zahl: Zahl; stelle: Druckstelle; gelesen: Gelesen }>;

/** All printed figures of a plan: those beside a said value, and those listed by address. Unknown addresses are left out. */
export const leseDrucke = (plan: Plan, blatt: Rechenblatt): readonly Druck[] => {
  const amWert = [...blatt.values()].flatMap(zahl => (zahl.gedruckt ?? []).map(stelle => ({ zahl, stelle })));
  const gelistet = Object.entries(plan.gedruckt ?? {}).flatMap(([adresse, stellen]) => {
    const zahl = blatt.get(adresse as Pfad);
    return zahl ? stellen.map(stelle => ({ zahl, stelle })) : [];
  });
  return [...amWert, ...gelistet].map(({ zahl, stelle }) => ({
    zahl,
    stelle,
    gelesen: liesGedruckt(stelle.text, zahl.einheit),
  }));
};

/** Addresses under `gedruckt` for which the plan has no figure. */
export const unbekannteDruckadressen = (plan: Plan, blatt: Rechenblatt): readonly string[] =>
  Object.keys(plan.gedruckt ?? {}).filter(adresse => !blatt.has(adresse as Pfad));

/** Does the address belong to the budget of the plan year or a compared column, and end like this? */
export const istGroesse = (pfad: string, endung: string): boolean =>
  pfad === `haushalt.${endung}` ||
  (pfad.startsWith('haushalt.vergleich.') && pfad.split('.').slice(3).join('.') === endung);

/** Address of another figure of the same column. */
export const nachbar = (pfad: string, endung: string): Pfad =>
  (pfad.startsWith('haushalt.vergleich.')
    ? `${pfad.split('.').slice(0, 3).join('.')}.${endung}`
    : `haushalt.${endung}`) as Pfad;

/** The printed figures of one figure. */
export const leseDruckeVon = (drucke: readonly Druck[], zahl: Zahl): readonly Druck[] => {
  const geordnet = nachAdresse.get(drucke) ?? Map.groupBy(drucke, druck => druck.zahl.pfad);
  nachAdresse.set(drucke, geordnet);
  return geordnet.get(zahl.pfad) ?? [];
};

/** The list of a plan never changes, so it is ordered once. */
const nachAdresse = new WeakMap<readonly Druck[], ReadonlyMap<Pfad, readonly Druck[]>>();
