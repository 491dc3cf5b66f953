import { monatAlsIso, monatAlsText, monatAus } from '#domain/werte';

/** The month that somebody may have meant, as it has to be written: '2025-06' for '06/2025', '2025-6' or 'Juni 2025'; null: none. */
export const monatsvorschlag = (text: string): string | null => {
  const [, jahr, monat] =
    /^(\d{4})\D?(\d{1,2})$/.exec(text.trim()) ?? umgekehrt(/^(\d{1,2})\D(\d{4})$/.exec(text.trim())) ?? benannt(text.trim()) ?? []; // prettier-ignore
  const zahl = Number(monat);
  return jahr !== undefined && zahl >= 1 && zahl <= 12 ? monatAlsIso(monatAus(Number(jahr), zahl)) : null;
};

type Treffer = readonly (string | undefined)[];

const umgekehrt = (treffer: Treffer | null): Treffer | null =>
  treffer && [treffer[0], treffer[2], treffer[1]];

/** 'Juni 2025', 'Jun. 2025' */
const benannt = (text: string): Treffer | null => {
  const [ganz, name = '', jahr] = /^(\p{L}{3,})\.?\s+(\d{4})$/u.exec(text) ?? [];
  const monat = Array.from({ length: 12 }, (_, i) => monatAlsText(monatAus(2000, i + 1))).findIndex(m =>
    m.toLowerCase().startsWith(name.toLowerCase()),
  );
  return ganz === undefined || monat < 0 ? null : [ganz, jahr, String(monat + 1)];
};
