import type { GespeicherterPlan } from '#application/planung';
import { schreibeWert } from '#domain/werte';

/** A computed figure that would be another. */
export type Zahlenaenderung = Readonly<{ pfad: string; name: string; vorher: string; nachher: string }>;

/** The computed figures that differ, those of the chapter first. */
export const zahlenaenderungen = (
  gespeichert: GespeicherterPlan,
  geprobt: GespeicherterPlan,
  kapitel: string,
): readonly Zahlenaenderung[] => {
  if (gespeichert === geprobt) return [];
  const alt = gespeichert.rechnung.blatt;
  const aenderungen = [...geprobt.rechnung.blatt.values()].flatMap(zahl => {
    const vorher = alt.get(zahl.pfad);
    if (zahl.herkunft.art !== 'formel' || (vorher && String(vorher.wert) === String(zahl.wert))) return [];
    const geschrieben = vorher ? schreibeWert(vorher) : '';
    const nachher = schreibeWert(zahl);
    return geschrieben === nachher
      ? []
      : [{ pfad: zahl.pfad, name: zahl.name, vorher: geschrieben, nachher }];
  });
  const eigene = (a: Zahlenaenderung): boolean => a.pfad.startsWith(`${kapitel}.`);
  return [...aenderungen.filter(eigene), ...aenderungen.filter(a => !eigene(a))];
};
