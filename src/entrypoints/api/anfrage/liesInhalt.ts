import { einwand, type Problem } from '../antwort/antwort.ts';
import type { Eingegangenes, Vorgang } from '../vorgang.ts';
import { liesBytes } from './liesBytes.ts';

/** What was sent, as far as its kind and size are right: read, or on its way where the operation takes it as it comes. */
export const liesInhalt = async (
  anfrage: Request,
  inhalt: Vorgang['inhalt'],
): Promise<Eingegangenes | Problem> => {
  if (inhalt === null) return { bytes: new Uint8Array(), art: '', strom: null };
  const kopfzeile = anfrage.headers.get('content-type') ?? '';
  const [art = '', ...angaben] = kopfzeile.split(';').map(teil => teil.trim().toLowerCase());
  const gepackt = anfrage.headers.get('content-encoding') ?? 'identity';
  const inUtf8 = angaben.every(
    angabe => !angabe.startsWith('charset=') || /^charset="?utf-8"?$/.test(angabe),
  );
  const arten = Object.keys(inhalt.arten);
  if (!arten.includes(art) || !inUtf8 || gepackt !== 'identity')
    return {
      problem: 'inhaltsart',
      meldungen: [
        einwand('API-07', 'content-type', `Gelesen wird hier ${arten.join(' oder ')} in UTF-8, ungepackt.`),
      ],
      kopf: { accept: arten.join(', ') },
    };
  const { hoechstens } = inhalt;
  if (hoechstens === null)
    return { bytes: new Uint8Array(), art, strom: anfrage.body as AsyncIterable<Uint8Array> | null };
  const zuGross = {
    problem: 'zu-gross',
    detail: `Der Inhalt ist größer als ${hoechstens / 1_000_000} MB.`,
  } as const;
  if (Number(anfrage.headers.get('content-length') ?? 0) > hoechstens) return zuGross;
  const bytes = await liesBytes(anfrage, hoechstens);
  return bytes === null ? zuGross : { bytes, art, strom: null };
};
