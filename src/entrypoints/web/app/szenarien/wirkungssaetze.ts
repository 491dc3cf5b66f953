import type { GespeicherterPlan, Szenarioaenderung } from '#application/planung';
import { liesPfad, schreibeWert } from '#domain/werte';
import { texte } from './texte.ts';

/** What the figures of a scenario do not say by themselves. */
export const wirkungssaetze = (
  { mengen = {} }: Szenarioaenderung,
  { rechnung: { blatt } }: Pick<GespeicherterPlan, 'rechnung'>,
): readonly string[] => {
  const pfad = liesPfad('haushalt.umschichtung.luecke');
  const luecke = pfad && blatt.get(pfad);
  return [
    ...(Object.keys(mengen).length > 0 ? [texte.mengenSatz] : []),
    ...(luecke?.einheit === 'cent' && luecke.wert < 0
      ? [texte.ueberBedarf(schreibeWert(luecke).replace(/^[-−]/, ''))]
      : []),
  ];
};
