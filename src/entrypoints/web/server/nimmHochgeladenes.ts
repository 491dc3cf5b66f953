import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Busboy } from '@fastify/busboy';
import type { Annahme, Arbeitsplatz } from '#application/arbeitsplatz';
import { liesTag, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Hochgeladenes } from '../app/anfrage.ts';
import { SCHUTZFELD } from './formularschutz.ts';

/** Where deliveries and tables are sent to; larger than any other form, and never held in memory. */
export const HOCHLADEADRESSE = '/kennzahlen/lieferungen/hochladen';

/** Whose form it is, and whether what it brought along is right. */
type Absender = Readonly<{ akteur: Akteur; stimmt(eingereicht: string): boolean }>;

/** What came out, or that the form is not to be let through; then nothing was kept. */
export type Hochladung =
  | Readonly<{ ok: true; hochgeladen: Hochgeladenes }>
  | Readonly<{ ok: false; grund: 'formular' | 'veraltet' }>;

/**
 * Takes a form with files, each as it comes. Its fields stand before the files, the Formularschutz first: no byte is written before it was right.
 * When the connection breaks, nothing is left.
 */
export const nimmHochgeladenes = async (
  anfrage: Request,
  { lieferungen }: Pick<Arbeitsplatz, 'lieferungen'>,
  absender: Absender,
): Promise<Hochladung> => {
  const art = anfrage.headers.get('content-type') ?? '';
  if (!anfrage.body || !art.startsWith('multipart/form-data')) return { ok: false, grund: 'formular' };
  const lauf: Lauf = { felder: {}, annahme: null, ergebnis: null };
  const istEigenes = (): boolean => absender.stimmt(lauf.felder[SCHUTZFELD] ?? '');
  const beginne = async (): Promise<Ergebnis<Annahme>> => {
    const { art: was, ladestand = '' } = lauf.felder;
    return lieferungen.empfange(absender.akteur, {
      art: was === 'tabelle' ? 'tabelle' : 'lieferung',
      ladestand: liesTag(ladestand),
      bytes: Number(anfrage.headers.get('content-length')) || null,
    });
  };
  try {
    await zerlege(anfrage.body as ReadableStream, art, lauf, async (name, inhalt) => {
      if (lauf.ergebnis !== null || !istEigenes()) return verbrauche(inhalt);
      if (lauf.annahme === null) {
        const begonnen = await beginne();
        if (begonnen.ok) lauf.annahme = begonnen.wert;
        else lauf.ergebnis = begonnen;
      }
      const geschrieben = await lauf.annahme?.datei(name, inhalt);
      if (geschrieben && !geschrieben.ok) lauf.ergebnis = geschrieben;
      return verbrauche(inhalt);
    });
    if (!istEigenes()) return { ok: false, grund: 'veraltet' };
    return { ok: true, hochgeladen: { ergebnis: await schliesse(lauf, beginne), felder: lauf.felder } };
  } catch {
    await lauf.annahme?.verwirf();
    return { ok: false, grund: 'formular' };
  }
};

/** What has come so far. ergebnis: why it is refused; the rest of the form is read and thrown away. */
type Lauf = {
  felder: Record<string, string>;
  annahme: Annahme | null;
  ergebnis: Readonly<{ ok: false; meldungen: Extract<Ergebnis<never>, { ok: false }>['meldungen'] }> | null;
};

const schliesse = async (
  lauf: Lauf,
  beginne: () => Promise<Ergebnis<Annahme>>,
): Promise<Ergebnis<string>> => {
  if (lauf.ergebnis !== null) {
    await lauf.annahme?.verwirf();
    return misslungen(...lauf.ergebnis.meldungen);
  }
  const annahme = lauf.annahme ?? (await beginne());
  if ('ok' in annahme) return annahme.ok ? annahme.wert.fertig() : annahme;
  return annahme.fertig();
};

const GRENZEN = { files: 40, fields: 10, fieldSize: 2000, parts: 60, headerPairs: 50 };

/** Fields into the Lauf, files one after the other to where they go. Throws when the form is none or ends in the middle. */
const zerlege = async (
  inhalt: ReadableStream,
  art: string,
  lauf: Lauf,
  nimm: (name: string, inhalt: Readable) => Promise<void>,
): Promise<void> => {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const quelle = Readable.fromWeb(inhalt);
  const zerleger = new Busboy({ headers: { 'content-type': art }, limits: GRENZEN });
  const stroeme: Readable[] = [];
  let kette = Promise.resolve();
  const brich = (fehler: unknown): void => {
    quelle.destroy();
    for (const strom of stroeme) strom.destroy();
    reject(fehler instanceof Error ? fehler : new Error('Das Formular bricht ab.'));
  };
  zerleger.on('field', (name: string, wert: string) => {
    lauf.felder[name] = wert;
  });
  zerleger.on('file', (_feld: string, strom: Readable, name: string | undefined) => {
    if (!name) {
      strom.resume();
      return;
    }
    strom.on('error', brich);
    stroeme.push(strom);
    kette = kette.then(async () => nimm(name, strom));
    kette.catch(brich);
  });
  zerleger.on('error', brich);
  zerleger.on('filesLimit', () => brich(new Error('Zu viele Dateien.')));
  zerleger.on('partsLimit', () => brich(new Error('Zu viele Teile.')));
  zerleger.on('finish', () => {
    kette.then(resolve, brich);
  });
  quelle.on('error', brich);
  quelle.pipe(zerleger);
  await promise;
};

/** Reads to the end and keeps nothing, so that the browser gets an answer. */
const verbrauche = async (inhalt: Readable): Promise<void> => {
  if (inhalt.readableEnded || inhalt.destroyed) return;
  inhalt.resume();
};
