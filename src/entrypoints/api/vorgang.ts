import type { z } from '@hono/zod-openapi';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import type { Meldung } from '#domain/werte';
import type { Akteur, Handlung } from '#domain/zugang';
import type { Antwort, Problem } from './antwort/antwort.ts';
import { pruefeForm } from './anfrage/feldeinwaende.ts';

export type Methode = 'get' | 'post' | 'put' | 'delete';

/** The parts the readable page is divided into. */
export const GRUPPEN = [
  'Schlüssel',
  'Pläne',
  'Teile',
  'Fassungen',
  'Beschluss',
  'Szenarien',
  'Prüfung und Zahlen',
  'Dokumente',
  'Zusammenarbeit',
  'Kennzahlen',
  'Lieferungen',
  'Recht',
] as const;
export type Gruppe = (typeof GRUPPEN)[number];

/** A shape: a schema of its own, or the name of one of the components of the description. null: bytes. */
export type Gestalt = z.ZodType | string | null;

/** What an operation takes. lies: makes something of the bytes, or says what is wrong. */
export type Inhaltsart<I> = Readonly<{
  arten: Readonly<Record<string, Gestalt>>;
  /** In bytes; null: it is never held in memory, the use case takes it as it comes and knows how much it may be. */
  hoechstens: number | null;
  lies(inhalt: Eingegangenes): Gelesenes<I>;
}>;

/** What was sent. strom: instead of the bytes, where it is taken as it comes. art: without its parameters. */
export type Eingegangenes = Readonly<{
  bytes: Uint8Array<ArrayBuffer>;
  art: string;
  strom: AsyncIterable<Uint8Array> | null;
}>;

export type Gelesenes<I> = Readonly<{ wert: I }> | Problem;

/** A way it can come out. */
export type Erfolg = Readonly<{
  beschreibung: string;
  arten?: Readonly<Record<string, Gestalt>>;
  /** Headers that come along, with what they say. */
  kopf?: Readonly<Record<string, string>>;
}>;

/** What of an operation stands in its description. */
export type Vorgangsbeschreibung = Readonly<{
  /** Its name for programs. */
  kennung: string;
  methode: Methode;
  /** Below /api/v1, with the fields of the path in braces. */
  pfad: string;
  gruppe: Gruppe;
  titel: string;
  beschreibung: string;
  /** The right without which it is never allowed. */
  recht: Handlung | null;
  erfolge: Readonly<Partial<Record<200 | 201 | 202 | 204, Erfolg>>>;
  /** Needs If-Match or If-None-Match. */
  bedingt?: boolean;
  /** Can be refused because of the state of things. */
  konflikt?: boolean;
  /** Takes an Idempotency-Key. */
  einmalig?: boolean;
  /** What stands behind the address, and what is sent, in the example call. */
  beispiel: Readonly<{
    pfad: string;
    inhalt?: unknown;
    art?: string;
    kopf?: Readonly<Record<string, string>>;
  }>;
}>;

/** What a program asks for, as far as it was read. */
export type Auftrag<P, A, I> = Readonly<{
  akteur: Akteur;
  platz: Arbeitsplatz;
  pfad: P;
  abfrage: A;
  inhalt: I;
  kopf: Headers;
  adresse: URL;
  meldungstext(meldung: Meldung): string;
}>;

type Rohauftrag = Omit<Auftrag<unknown, unknown, unknown>, 'inhalt'> & Eingegangenes;

/** An operation, ready to be called. */
export type Vorgang = Vorgangsbeschreibung &
  Readonly<{
    pfadfelder: z.ZodObject;
    abfrage: z.ZodObject;
    inhalt: Pick<Inhaltsart<unknown>, 'arten' | 'hoechstens'> | null;
    fuehreAus(auftrag: Rohauftrag): Promise<Antwort>;
  }>;

/** An operation from its description, its fields and what it does. Fields are read before it begins. */
export const vorgang = <P extends z.ZodObject, A extends z.ZodObject, I = null>(
  angaben: Vorgangsbeschreibung &
    Readonly<{
      pfadfelder: P;
      abfrage: A;
      inhalt?: Inhaltsart<I>;
      tue(auftrag: Auftrag<z.output<P>, z.output<A>, I>): Promise<Antwort>;
    }>,
): Vorgang => {
  const { tue, inhalt, ...beschreibung } = angaben;
  return {
    ...beschreibung,
    inhalt: inhalt ?? null,
    fuehreAus: async ({ bytes, art, strom, ...auftrag }) => {
      const pfad = pruefeForm(angaben.pfadfelder, auftrag.pfad, 'API-03');
      if (!pfad.ok) return { problem: 'nicht-gefunden' };
      const abfrage = pruefeForm(angaben.abfrage, auftrag.abfrage, 'API-03');
      if (!abfrage.ok) return { problem: 'anfrage-fehlerhaft', meldungen: abfrage.einwaende };
      const gelesen = inhalt?.lies({ bytes, art, strom }) ?? { wert: null as I };
      if ('problem' in gelesen) return gelesen;
      return tue({ ...auftrag, pfad: pfad.wert, abfrage: abfrage.wert, inhalt: gelesen.wert });
    },
  };
};
