import type { Zeitpunkt } from '#domain/zugang';
import type { Mandantentransaktion } from './datenbank.ts';

/** An answer as it was given, to be given once more. */
export type GegebeneAntwort = Readonly<{
  status: number;
  kopf: Readonly<Record<string, string>>;
  inhalt: string;
}>;

/** What is known under a key: which request came with it, since when, and its answer; null: none yet. */
export type Wiederholung = Readonly<{
  anfrage: string;
  begonnen: Zeitpunkt;
  antwort: GegebeneAntwort | null;
}>;

/** Answers of the account of a transaction by key. Keys and requests are known by their SHA-256 only. */
export type Antwortablage = Readonly<{
  /** Takes the key for this request and gives null, or gives what is there already, whoever else asks at the same time. */
  belege(schluessel: string, anfrage: string): Promise<Wiederholung | null>;
  merke(schluessel: string, antwort: GegebeneAntwort): Promise<void>;
  gibFrei(schluessel: string): Promise<void>;
  /** Forgets what was begun so many hours ago, of the whole Jobcenter. */
  vergissAeltereAls(stunden: number): Promise<void>;
}>;

/** A transaction in which answers can be kept. */
export type Antworttransaktion = Mandantentransaktion & Readonly<{ antworten: Antwortablage }>;
