import { tag, tagAlsIso, zeitraumEinschliesslich } from '#domain/werte';
import type { Tag, Zeitraum } from '#domain/werte';
import type { Gueltigkeit, IsoTag } from './typen.ts';

/** The one place where days as laws write them (last day included) become a half-open range. Throws for a day that does not exist or a range that ends before it begins. */
export const alsZeitraum = ([erster, letzter]: Gueltigkeit): Zeitraum => {
  const zeitraum = zeitraumEinschliesslich(tag(erster), letzter === null ? null : tag(letzter));
  if (zeitraum.bis !== null && zeitraum.bis <= zeitraum.von)
    throw new RangeError(`Gültigkeit endet vor ihrem Beginn: ${erster} bis ${letzter}`);
  return zeitraum;
};

/** Back again: first and last day, for messages. */
export const alsGueltigkeit = ({ von, bis }: Zeitraum): Gueltigkeit => [
  isoTag(von),
  bis === null ? null : isoTag((bis - 1) as Tag),
];

/** A day as it stands in the data. */
export const isoTag = (t: Tag): IsoTag => tagAlsIso(t) as IsoTag;

/** Ranges in order of time, those that touch joined into one. */
export const verschmolzen = (zeitraeume: readonly Zeitraum[]): readonly Zeitraum[] =>
  zeitraeume.reduce<readonly Zeitraum[]>((fertig, z) => {
    const letzter = fertig.at(-1);
    return letzter?.bis === z.von
      ? [...fertig.slice(0, -1), { von: letzter.von, bis: z.bis }]
      : [...fertig, z];
  }, []);
