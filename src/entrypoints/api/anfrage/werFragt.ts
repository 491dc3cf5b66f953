import type { Schluesselinhaber } from '#application/anmeldung';
import type { Problem } from '../antwort/antwort.ts';
import type { Apiangaben } from '../apiangaben.ts';

/** Who asks, by the key in the header and by nothing else: no cookie is looked at, so no other site can ask in somebody's name. */
export const werFragt = async (
  kopfzeile: string | null,
  herkunft: string,
  { arbeitsplatz, bremse, fehlversuchsbremse }: Apiangaben,
): Promise<Schluesselinhaber | Problem> => {
  const [, schein] = /^Bearer +([\x21-\x7e]{16,300})$/i.exec(kopfzeile ?? '') ?? [];
  const inhaber = schein === undefined ? null : await arbeitsplatz.konto.pruefeSchluessel(schein);
  if (inhaber === null) {
    const warten = fehlversuchsbremse(herkunft);
    return warten > 0
      ? zuOft(warten)
      : { problem: 'ohne-schluessel', kopf: aufforderung(kopfzeile !== null) };
  }
  const warten = bremse(inhaber.schluessel);
  return warten > 0 ? zuOft(warten) : inhaber;
};

const zuOft = (sekunden: number): Problem => ({
  problem: 'zu-oft',
  detail: `Zu viele Anfragen. In ${sekunden} Sekunden geht es weiter.`,
  kopf: { 'retry-after': String(sekunden) },
});

const aufforderung = (versucht: boolean): Readonly<Record<string, string>> => ({
  'www-authenticate': `Bearer realm="Stellwerk"${versucht ? ', error="invalid_token"' : ''}`,
});
