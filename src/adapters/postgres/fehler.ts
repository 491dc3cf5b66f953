import { datenbankmeldungen } from '#contract';
import { melde, type Meldung } from '#domain/werte';

/** The code of an error: SQLSTATE of the server ('23505') or of the operating system ('ECONNREFUSED'); empty for any other error. */
export const codeVon = (fehler: unknown): string =>
  fehler instanceof Error && 'code' in fehler ? String(fehler.code) : '';

const NETZ = /^(?:08|57P|53300|E[A-Z]{3,}|28|3D000)/;

/** pg has no codes for these. */
const ABBRUCH = /connection terminated|not queryable|timeout exceeded when trying/i;

/** Was the server not there, or did it refuse to let us in? */
export const istVerbindungsfehler = (fehler: unknown): boolean =>
  NETZ.test(codeVon(fehler)) || (fehler instanceof Error && ABBRUCH.test(fehler.message));

/** Does waiting help? Not with a wrong password. */
export const istVoruebergehend = (fehler: unknown): boolean =>
  istVerbindungsfehler(fehler) && !/^(?:28|3D000)/.test(codeVon(fehler));

/** Two waited for each other, and this one was given up. */
export const istVerklemmt = (fehler: unknown): boolean => /^(?:40001|40P01)$/.test(codeVon(fehler));

/** What the user is told about an error of the database; null for a programming fault. */
export const meldungZu = (fehler: unknown, wo: string, sekunden: number): Meldung | null => {
  const code = codeVon(fehler);
  if (istVerklemmt(fehler)) return melde(datenbankmeldungen.GLEICHZEITIG, '', {});
  if (code === '57014' || code === '55P03') return melde(datenbankmeldungen.ZU_LANGE, '', { sekunden });
  if (code === 'SW001') return melde(datenbankmeldungen.PERSONEN_IN_GE, '', {});
  return istVerbindungsfehler(fehler) ? nichtErreichbar(fehler, wo) : null;
};

/** The database cannot be reached, and why. */
export const nichtErreichbar = (fehler: unknown, wo: string): Meldung =>
  melde(datenbankmeldungen.NICHT_ERREICHBAR, '', {
    wo,
    grund:
      GRUENDE[codeVon(fehler)] ??
      `die Verbindung kam nicht zustande oder brach ab, ${codeVon(fehler)}`.replace(/, $/, ''),
  });

const GRUENDE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'dort nimmt kein Server Verbindungen an',
  ENOENT: 'dort läuft kein Server',
  ENOTFOUND: 'der Rechner ist unbekannt',
  ETIMEDOUT: 'der Rechner antwortet nicht',
  ECONNRESET: 'die Verbindung wurde abgebrochen',
  '28P01': 'das Kennwort stimmt nicht',
  '28000': 'der Server lässt diesen Benutzer nicht zu',
  '3D000': 'die Datenbank gibt es dort nicht',
  '53300': 'der Server hat keine Verbindung mehr frei',
  '57P01': 'der Server wurde beendet',
  '57P03': 'der Server startet gerade',
};
