import { importmeldungen } from '#contract';
import { melde, type Meldung } from '#domain/werte';

const HOECHSTLAENGE = 1 << 16;

/** Looks at the text before the first element: a DTD is refused before a parser sees it, as is a beginning that never ends. */
export const erstelleVorspann = (datei: string): ((text: string) => Meldung | null) => {
  let gesehen = '';
  let vorbei = false;
  return text => {
    if (vorbei) return null;
    gesehen += text.slice(0, HOECHSTLAENGE + 1);
    const ohneKommentare = gesehen.replaceAll(/<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)/g, '');
    if (/<!DOCTYPE/i.test(ohneKommentare)) return melde(importmeldungen.DTD, datei, { datei });
    if (/<[^!?]/.test(ohneKommentare)) vorbei = true;
    else if (gesehen.length > HOECHSTLAENGE)
      return melde(importmeldungen.XML, datei, { datei, zeile: 1, grund: 'am Anfang steht kein Element' });
    return null;
  };
};
