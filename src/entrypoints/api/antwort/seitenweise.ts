import { einwand, type Problem } from './antwort.ts';

/** A page of a list and where the next one begins; null: it was the last. */
export type Seite<T> = Readonly<{ eintraege: readonly T[]; weiter: string | null }>;

/** Which page is wanted. cursor: what the page before said. */
export type Seitenwahl = Readonly<{ limit: number; cursor?: string | undefined }>;

/** The page of a list behind the entry that the cursor names. A cursor whose entry is gone is refused: whoever reads begins anew and misses nothing. */
export const seitenweise = <T>(
  liste: readonly T[],
  kennungVon: (eintrag: T) => string,
  { limit, cursor }: Seitenwahl,
): Seite<T> | Problem => {
  const davor = cursor === undefined ? null : Buffer.from(cursor, 'base64url').toString('utf8');
  const stelle = davor === null ? -1 : liste.findIndex(e => kennungVon(e) === davor);
  if (davor !== null && stelle < 0)
    return {
      problem: 'anfrage-fehlerhaft',
      meldungen: [
        einwand('API-05', 'cursor', 'Diesen cursor gibt es nicht mehr. Beginnen Sie die Liste von vorn.'),
      ],
    };
  const eintraege = liste.slice(stelle + 1, stelle + 1 + limit);
  const letzter = eintraege.at(-1);
  const weiter =
    letzter !== undefined && stelle + 1 + limit < liste.length
      ? Buffer.from(kennungVon(letzter)).toString('base64url')
      : null;
  return { eintraege, weiter };
};

/** The header that names the next page (RFC 8288). */
export const verweisAufWeiter = (adresse: URL, weiter: string | null): Readonly<Record<string, string>> => {
  if (weiter === null) return {};
  const naechste = new URLSearchParams(adresse.search);
  naechste.set('cursor', weiter);
  return { link: `<${adresse.pathname}?${naechste.toString()}>; rel="next"` };
};
