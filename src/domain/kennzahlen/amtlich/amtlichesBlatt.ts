import type { Monat, Tag } from '#domain/werte';
import { istFest, type Fassung } from './fassung.ts';

/** The official value of a month. spaeter: what was published after it had been frozen; it is shown beside it and changes nothing. */
export type AmtlicherWert = Readonly<{ fassung: Fassung; fest: boolean; spaeter: readonly Fassung[] }>;

/** The published values of one key figure. */
export type AmtlichesBlatt = Readonly<{
  /** Every version of a month, oldest Ladestand first. */
  fassungen: (monat: Monat) => readonly Fassung[];
  /**
   * The value as it was known on a day (without one: today): the first one that stands for good, before that the newest. A version without a value
   * never replaces one. null when nothing was published by then.
   */
  amtlicherWert: (monat: Monat, ladestand?: Tag) => AmtlicherWert | null;
}>;

/** The versions of one key figure, whatever their order. Throws RangeError for two different versions of a month with the same Ladestand. */
export const amtlichesBlatt = (kennzahl: string, alle: readonly Fassung[]): AmtlichesBlatt => {
  const nachMonat = Map.groupBy(
    alle.filter(f => f.kennzahl === kennzahl),
    f => f.monat,
  );
  const geordnet = new Map([...nachMonat].map(([monat, f]) => [monat, ordne(f)]));
  const fassungen = (monat: Monat): readonly Fassung[] => geordnet.get(monat) ?? [];
  return {
    fassungen,
    amtlicherWert: (monat, ladestand) =>
      gilt(fassungen(monat).filter(f => ladestand === undefined || f.ladestand <= ladestand)),
  };
};

const ordne = (fassungen: readonly Fassung[]): readonly Fassung[] => {
  const sortiert = fassungen.toSorted((a, b) => a.ladestand - b.ladestand);
  return sortiert.filter((fassung, i) => {
    const vorige = sortiert[i - 1];
    if (vorige?.ladestand !== fassung.ladestand) return true;
    if (istGleich(vorige, fassung)) return false;
    throw new RangeError(`Zu ${fassung.kennzahl} gibt es zwei verschiedene Werte mit demselben Ladestand`);
  });
};

const istGleich = (a: Fassung, b: Fassung): boolean =>
  a.stand === b.stand && a.zaehler === b.zaehler && a.nenner === b.nenner && a.wert === b.wert;

const gilt = (bekannte: readonly Fassung[]): AmtlicherWert | null => {
  const feste = bekannte.findIndex(istFest);
  const fassung = bekannte[feste] ?? bekannte.findLast(f => f.stand !== 'fehlend') ?? bekannte.at(-1);
  if (!fassung) return null;
  return { fassung, fest: feste >= 0, spaeter: feste >= 0 ? bekannte.slice(feste + 1) : [] };
};
