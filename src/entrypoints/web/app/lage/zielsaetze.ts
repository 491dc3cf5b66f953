import type { Zielmass, Zielstand, Zielzeile } from '#application/arbeitsplatz';
import { monatAlsText } from '#domain/werte';
import { gerundet, lagezahl, mitVorzeichen, personen } from './lagezahl.ts';

/** 'Im August 2026 13,0 %, das sind 2,2 Prozentpunkte unter dem Zielpfad (15,2 %): 41 Integrationen weniger.' */
export const abstandssatz = (stand: Zielstand, mass: Zielmass): string => {
  const { monat, ist, soll, korridor } = stand;
  const abstand = gezeigterAbstand(stand, mass);
  const anfang = `${mass === 'prozent' ? 'Von Januar bis' : 'Im Mittel von Januar bis'} ${monatAlsText(monat)}: ${wertMit(ist, mass)}`;
  if (abstand === null || (soll === null && korridor === null)) return `${anfang}.`;
  const [was, werte] = korridor
    ? ['Korridor', `${kurz(korridor.von, mass)} bis ${kurz(korridor.bis, mass)}`]
    : ['Zielpfad', kurz(soll ?? 0, mass)];
  if (istNull(abstand, mass)) return `${anfang}, ${korridor ? 'im' : 'genau auf dem'} ${was} (${werte}).`;
  const wo = abstand < 0 ? 'unter' : 'über';
  return `${anfang}, ${abstandMit(Math.abs(abstand), stand, mass)} ${wo} dem ${was} (${werte})${faelle(stand)}.`;
};

/** 'Läuft der Rest des Jahres wie im Vorjahr, endet es bei 19,5 % statt 22,7 %.' Empty where nothing can be said. */
export const jahresendsatz = ({ jahresende, ziel, zielkorridor }: Zielstand, mass: Zielmass): string => {
  if (jahresende === null) return '';
  const statt = zielkorridor
    ? `; der Korridor reicht von ${kurz(zielkorridor.von, mass)} bis ${kurz(zielkorridor.bis, mass)}`
    : ziel === null
      ? ''
      : `; das Ziel sind ${kurz(ziel, mass)}`;
  return `Läuft der Rest des Jahres wie im Vorjahr, endet es bei ${kurz(jahresende, mass)}${statt}.`;
};

/** What the remaining months need. */
export const restsatz = ({ mass, richtung }: Zielzeile, { rest, ereignis }: Zielstand): string => {
  if (rest === null) return '';
  const monate = rest.monate === 1 ? 'einem Monat' : `${rest.monate} Monaten`;
  const wofuer = richtung === 'korridor' ? 'Für die Mitte des Korridors' : 'Für das Ziel';
  if (mass === 'personen') {
    const wie = richtung === 'mindestens' ? 'mindestens' : 'höchstens';
    return `${wofuer} müssten es in den verbleibenden ${monate} im Mittel ${wie} ${lagezahl(rest.jeMonat)} sein.`;
  }
  if (rest.gesamt === null) return '';
  if (rest.gesamt <= 0) return `${wofuer} sind keine weiteren ${ereignis ?? 'Fälle'} nötig.`;
  return `${wofuer} sind in den verbleibenden ${monate} noch ${lagezahl(Math.ceil(rest.gesamt))} ${ereignis ?? 'Fälle'} nötig, ${lagezahl(Math.ceil(rest.jeMonat))} im Monat.`;
};

/** The plan expected another value of the year before, but the target stays: the value itself is agreed. */
export const basissatz = ({ mass }: Zielzeile, { basis, uebertragung }: Zielstand): string =>
  basis === null || uebertragung !== null
    ? ''
    : `Der Plan geht für das Vorjahr von ${kurz(basis.plan, mass)} aus, gezählt sind ${kurz(basis.gezaehlt, mass)}. Vereinbart ist der Wert selbst; er bleibt.`;

/** 'Im Vorjahr waren es um diese Zeit 11,4 %. Integrationen: 1.240 statt 1.325 (−0,7 Prozentpunkte) …' */
export const vorjahressatz = ({ vorjahr }: Zielstand, mass: Zielmass): string => {
  if (vorjahr === null) return '';
  const teile = vorjahr.teile.map(({ name, wert }) =>
    mass === 'prozent' ? `${name} (${mitVorzeichen(wert, 1)} Prozentpunkte)` : name,
  );
  return [`Im Vorjahr waren es um diese Zeit ${kurz(vorjahr.wert, mass)}`, ...teile].join('; ') + '.';
};

const wertMit = (wert: number, mass: Zielmass): string =>
  mass === 'prozent' ? `${lagezahl(wert, 1)} %` : personen(wert);

const kurz = (wert: number, mass: Zielmass): string =>
  mass === 'prozent' ? `${lagezahl(wert, 1)} %` : lagezahl(wert);

const abstandMit = (betrag: number, { abstandProzent }: Zielstand, mass: Zielmass): string => {
  if (mass === 'prozent')
    return lagezahl(betrag, 1) === '1,0' ? '1,0 Prozentpunkt' : `${lagezahl(betrag, 1)} Prozentpunkte`;
  const prozent = abstandProzent === null ? '' : ` oder ${lagezahl(Math.abs(abstandProzent), 1)} %`;
  return `${personen(betrag)}${prozent}`;
};

/** The distance of the numbers that are shown, so that they can be recalculated. */
const gezeigterAbstand = ({ ist, soll, korridor, abstand }: Zielstand, mass: Zielmass): number | null => {
  if (abstand === null) return null;
  const rund = (wert: number): number => gerundet(wert, mass === 'prozent' ? 1 : 0);
  if (korridor === null) return soll === null ? abstand : rund(ist) - rund(soll);
  if (abstand === 0) return 0;
  return rund(ist) - rund(abstand < 0 ? korridor.von : korridor.bis);
};

const istNull = (abstand: number, mass: Zielmass): boolean =>
  !/[1-9]/.test(lagezahl(abstand, mass === 'prozent' ? 1 : 0));

const faelle = ({ abstandFaelle, ereignis }: Zielstand): string => {
  const zahl = abstandFaelle === null ? 0 : Math.round(Math.abs(abstandFaelle));
  if (abstandFaelle === null || ereignis === null || zahl === 0) return '';
  return `, das sind etwa ${lagezahl(zahl)} ${ereignis} ${abstandFaelle < 0 ? 'weniger' : 'mehr'}`;
};
