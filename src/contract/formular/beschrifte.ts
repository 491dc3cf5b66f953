/**
 * Name and help of a field from its description. 'Stand der Zahlen in diesem Abschnitt: Schlüssel eines Eintrags …' is named by what
 * stands before the colon. A description that explains its values ('wert: der Zielwert selbst. …') names nothing: there the key does.
 */
export const beschrifte = (
  beschreibung: string,
  schluessel: string,
): Readonly<{ name: string; hilfe: string }> => {
  if (beschreibung === '' || ERKLAERT_WERTE.test(beschreibung))
    return { name: ausSchluessel(schluessel), hilfe: beschreibung };
  const [, kurz = beschreibung, rest = ''] = TEILUNG.exec(beschreibung) ?? [];
  return kurz.length > HOECHSTENS
    ? { name: ausSchluessel(schluessel), hilfe: beschreibung }
    : { name: kurz, hilfe: gross(ohneZeichen(rest)) };
};

/** Longer than this is a sentence, not a name. */
const HOECHSTENS = 70;

/** 'personal: Stellen mal Jahreskosten. zuschlag: …' */
const ERKLAERT_WERTE = /^[a-z][A-Za-z0-9_, ]*: .*[.;] [a-zA-Z0-9_, ]+: /u;

/** Before and after the first colon or semicolon, or a full stop behind a word (not behind an abbreviation). */
const TEILUNG = /^(.+?)(?:[:;] |(?<=\p{L}{4}[?)]?)[.?] )(.+)$/su;

/** Quotation marks are for writing files. */
const ohneZeichen = (text: string): string => text.replaceAll('"', '');

/** 'gesamtverwaltungskosten' as 'Gesamtverwaltungskosten', 'ohneBez' as 'Ohne Bez'. */
const ausSchluessel = (schluessel: string): string =>
  gross(schluessel.replaceAll('_', ' ').replaceAll(/([a-z])([A-Z])/g, '$1 $2'));

const gross = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
