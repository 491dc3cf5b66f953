import { jahresdurchschnittVormonate, jahresfortschritt, type Wuerfel } from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import { eigeneReihe, type Zielbericht } from '../lagewerkzeug.ts';
import type { Restrechnung } from '../typen.ts';

/** What the needed rest of a quota was reckoned from; null where it was not counted here. */
export const restrechnungAus = (
  { frage: { messung }, pfad: { ziel }, rest, istAus }: Zielbericht,
  wuerfel: Wuerfel | null,
  monat: Monat,
): Restrechnung | null => {
  if (messung.art !== 'quote' || istAus === 'amtlich' || !ziel || !rest || rest.gesamt === null) return null;
  const bisher = jahresfortschritt(eigeneReihe(wuerfel, messung.zaehler), monat);
  const bisherigerNenner = jahresdurchschnittVormonate(eigeneReihe(wuerfel, messung.nenner), monat);
  if (bisher === null || bisherigerNenner === null) return null;
  return { bisher, bisherigerNenner, nenner: ((rest.gesamt + bisher) / ziel) * 100 };
};
