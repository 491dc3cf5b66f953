import { monatAlsText } from '#domain/werte';
import type { Auskunftswert, Reihe } from './auskunft.ts';
import type { Auskunftsfrage } from './auskunftsfrage.ts';
import type { Fragbares } from './fragbares.ts';
import { differenzeinheit, EINHEITEN, differenztext, figurtext } from './zahltexte.ts';

/** What one sees, in one or two sentences: the last value, how it differs, and between which the classes lie. */
export const auskunftssatz = (
  zahl: Fragbares,
  frage: Auskunftsfrage,
  [alle, ...klassen]: readonly Reihe[],
): string => {
  const letzter = alle?.werte.findLast(w => w.wert !== null);
  if (!letzter || letzter.wert === null) return ohneWert(zahl, alle);
  const wen = frage.fuer ? ` (${alle?.name ?? ''})` : '';
  const vorlaeufig = letzter.vorlaeufig ? ' Der Wert ist noch vorläufig.' : '';
  return [
    `${zahl.name}${wen} im ${monatAlsText(letzter.monat)}: ${mitEinheit(letzter.wert, zahl)}${vergleichstext(zahl, frage, letzter)}.${vorlaeufig}`,
    ...spannentext(zahl, letzter, klassen),
  ].join(' ');
};

const ohneWert = (zahl: Fragbares, alle: Reihe | undefined): string => {
  const fehlt = alle?.werte.at(-1)?.fehlt;
  return `${zahl.name}: Für diesen Zeitraum gibt es keinen Wert${fehlt ? `; ${fehlt}` : ''}.`;
};

const vergleichstext = (
  zahl: Fragbares,
  { gegen }: Auskunftsfrage,
  { vergleich, differenz }: Auskunftswert,
): string => {
  if (vergleich === null || differenz === null) return '';
  const wann = gegen === 'vorjahr' ? 'ein Jahr davor' : 'im Monat davor';
  const einheit = differenzeinheit(zahl.einheit) === 'prozent' ? '%' : 'Prozentpunkte';
  return `, ${wann} ${mitEinheit(vergleich, zahl)} (${differenztext(differenz, zahl.einheit)} ${einheit})`;
};

/** Between which values the classes lie, in the month of the last value of all. */
const spannentext = (
  zahl: Fragbares,
  { monat }: Auskunftswert,
  klassen: readonly Reihe[],
): readonly string[] => {
  if (klassen.length === 0) return [];
  const werte = klassen
    .flatMap(({ name, werte: w }) => {
      const wert = w.find(x => x.monat === monat)?.wert ?? null;
      return wert === null ? [] : [{ name, wert }];
    })
    .toSorted((a, b) => a.wert - b.wert);
  const [tiefste, hoechste] = [werte[0], werte.at(-1)];
  if (!tiefste || !hoechste) return ['Die Werte der Gruppen sind alle verdeckt oder fehlen.'];
  if (tiefste === hoechste) return [`Zu zeigen ist nur ${tiefste.name}: ${mitEinheit(tiefste.wert, zahl)}.`];
  const verdeckt = klassen.length - werte.length;
  return [
    `Von den Gruppen liegt ${tiefste.name} mit ${mitEinheit(tiefste.wert, zahl)} am niedrigsten und ${hoechste.name} mit ${mitEinheit(hoechste.wert, zahl)} am höchsten${verdeckt > 0 ? `; ${verdeckt === 1 ? 'eine ist' : `${verdeckt} sind`} verdeckt oder ohne Wert` : ''}.`,
  ];
};

const mitEinheit = (wert: number, zahl: Fragbares): string =>
  `${figurtext(wert, zahl)}\u00a0${EINHEITEN[zahl.einheit]}`;
