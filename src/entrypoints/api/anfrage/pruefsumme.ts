import { einwand, type Problem } from '../antwort/antwort.ts';

/** The SHA-256 that a program says its content has (RFC 9530), in base64; null: it says none. */
export const liesPruefsumme = (kopf: Headers): string | Problem | null => {
  const kopfzeile = kopf.get('content-digest');
  if (kopfzeile === null) return null;
  const [, summe] = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]{43}=):/.exec(kopfzeile) ?? [];
  return (
    summe ?? {
      problem: 'anfrage-fehlerhaft',
      meldungen: [
        einwand('API-09', 'content-digest', 'Die Prüfsumme steht hier so: sha-256=:…:, dazwischen Base64.'),
      ],
    }
  );
};
