import { createHash } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import type { Annahme, Arbeitsplatz } from '#application/arbeitsplatz';
import { gelungen, liesTag, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { datei, type Datei } from '../anfrage/inhaltsarten.ts';
import { liesPruefsumme } from '../anfrage/pruefsumme.ts';
import { alsJson, einwand, type Problem } from '../antwort/antwort.ts';
import { ausErgebnis, problemAus } from '../antwort/ausErgebnis.ts';
import { KEINE } from '../felder.ts';
import { vorgang } from '../vorgang.ts';
import { alsAuftrag, auftragSchema } from './auftrag.ts';

/** What is sent says what it is; the name is for the lists. */
const ARTEN = {
  'application/zip': { art: 'lieferung', name: 'lieferung.zip' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    art: 'tabelle',
    name: 'tabelle.xlsx',
  },
  'text/csv': { art: 'tabelle', name: 'tabelle.csv' },
} as const;

export const ladeLieferungHoch = vorgang({
  kennung: 'ladeLieferungHoch',
  methode: 'post',
  pfad: '/lieferungen',
  gruppe: 'Lieferungen',
  titel: 'Lieferung oder Tabelle hochladen',
  beschreibung:
    'Eine Lieferung als ZIP-Datei, oder veröffentlichte Zahlen als XLSX oder CSV; der Inhalt der Anfrage ist die Datei. Sie wird geprüft, und der Auftrag sagt, wie weit das ist; übernommen ist sie erst, wenn darüber entschieden ist. Eine gemeinsame Einrichtung nimmt nur Tabellen an.',
  recht: 'lieferung.uebernehmen',
  pfadfelder: KEINE,
  abfrage: z.strictObject({
    datei: z
      .string()
      .min(1)
      .max(120)
      .regex(/^[^\p{Cc}]*$/u)
      .optional()
      .meta({ description: 'Name der Datei, wie er in den Listen steht' }),
    ladestand: z.iso
      .date()
      .optional()
      .meta({ description: 'Tag der Veröffentlichung, wenn er nicht in der Tabelle steht' }),
  }),
  inhalt: datei(Object.keys(ARTEN)),
  erfolge: {
    202: {
      beschreibung: 'Die Datei ist da, die Prüfung beginnt',
      arten: { 'application/json': auftragSchema },
      kopf: { location: 'Adresse des Auftrags' },
    },
  },
  einmalig: true,
  konflikt: true,
  beispiel: { pfad: '/lieferungen', inhalt: '@lieferung.zip', art: 'application/zip' },
  tue: async ({ akteur, platz, abfrage, inhalt, kopf, meldungstext }) => {
    const summe = liesPruefsumme(kopf);
    if (summe !== null && typeof summe !== 'string') return summe;
    const { art, name } = ARTEN[inhalt.art as keyof typeof ARTEN];
    const begonnen = await platz.lieferungen.empfange(akteur, {
      art,
      ladestand: liesTag(abfrage.ladestand ?? ''),
      bytes: Number(kopf.get('content-length')) || null,
    });
    if (!begonnen.ok) return problemAus(begonnen.meldungen);
    const empfangen = await empfange(begonnen.wert, abfrage.datei ?? name, inhalt, summe);
    if ('problem' in empfangen) return empfangen;
    return antworte(akteur, platz, empfangen, meldungstext);
  },
});

const antworte = async (
  akteur: Akteur,
  { lieferungen }: Arbeitsplatz,
  angelegt: Ergebnis<string>,
  meldungstext: Parameters<typeof alsAuftrag>[1],
) => {
  const stand = angelegt.ok ? await lieferungen.auftrag(akteur, angelegt.wert) : angelegt;
  return ausErgebnis(stand, auftrag =>
    alsJson(alsAuftrag(auftrag, meldungstext), {
      status: 202,
      kopf: { location: `/api/v1/auftraege/${auftrag.id}` },
    }),
  );
};

/** Takes the file as it comes. Nothing of it stays when it breaks off, is empty, or is not what was announced. */
const empfange = async (
  annahme: Annahme,
  name: string,
  { stuecke }: Datei,
  summe: string | null,
): Promise<Ergebnis<string> | Problem> => {
  const mitgelesen = liesMit(stuecke);
  const geschrieben = await annahme.datei(name, mitgelesen.stuecke).catch(async (fehler: unknown) => {
    await annahme.verwirf();
    if (mitgelesen.stand.abgebrochen) return gelungen(null);
    throw fehler;
  });
  const { bytes, abgebrochen } = mitgelesen.stand;
  const einwandDagegen = !geschrieben.ok
    ? problemAus(geschrieben.meldungen)
    : abgebrochen
      ? unlesbar('Die Übertragung brach ab. Behalten wurde nichts.')
      : bytes === 0
        ? unlesbar('Der Inhalt der Anfrage ist leer; er ist die Datei.')
        : summe !== null && summe !== mitgelesen.summe()
          ? unlesbar('Angekommen ist etwas anderes, als Content-Digest sagt. Behalten wurde nichts.')
          : null;
  if (einwandDagegen === null) return annahme.fertig();
  await annahme.verwirf();
  return einwandDagegen;
};

const unlesbar = (satz: string): Problem => ({
  problem: 'anfrage-fehlerhaft',
  meldungen: [einwand('API-10', '', satz)],
});

/** The same pieces, with how much came, its checksum, and whether it broke off. */
const liesMit = (stuecke: AsyncIterable<Uint8Array>) => {
  const stand = { bytes: 0, abgebrochen: false };
  const hash = createHash('sha256');
  const gehe = async function* (): AsyncGenerator<Uint8Array> {
    try {
      for await (const stueck of stuecke) {
        stand.bytes += stueck.length;
        hash.update(stueck);
        yield stueck;
      }
    } catch {
      stand.abgebrochen = true;
      throw new Error('Die Übertragung brach ab.');
    }
  };
  return { stand, stuecke: gehe(), summe: () => hash.digest('base64') };
};
