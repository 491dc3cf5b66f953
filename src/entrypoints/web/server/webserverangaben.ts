import type { Context } from 'hono';
import type { SecureHeadersVariables } from 'hono/secure-headers';
import type { Arbeitsplatz, Schnittstellenbeschreibung } from '#application/arbeitsplatz';
import type { Meldung } from '#domain/werte';
import type { Webpaket } from './ladeWeb.ts';

/** What the pages need from outside. */
export type Webserverangaben = Readonly<{
  web: Webpaket;
  arbeitsplatz: Arbeitsplatz;
  meldungstext(meldung: Meldung): string;
  /** Secret for the Formularschutz; the same after a restart, or open forms have to be sent twice. */
  schluessel: string;
  /** Do browsers come over TLS? Then cookies are Secure and the browser stays with TLS. */
  https: boolean;
  /** Where a request comes from, for the limits; the main program knows about proxies. */
  herkunft(c: Context): string;
  version: string;
  /** What programs are answered with at the same address; absent: nothing. */
  schnittstelle?: Webschnittstelle;
  protokolliere(eintrag: Webeintrag): void;
}>;

/** The API, as far as the web server knows it: it asks it first, and shows its description as a page. */
export type Webschnittstelle = Readonly<{
  /** null: a request for the pages. */
  antworte(anfrage: Request, herkunft: string): Promise<Response> | null;
  beschreibung: Schnittstellenbeschreibung;
}>;

/** A line of the log: no names, no addresses of people, nothing that was typed. */
export type Webeintrag = Readonly<{
  anfrage: string;
  methode: string;
  pfad: string;
  status: number;
  millisekunden: number;
  fehler?: unknown;
}>;

/** What is kept with a request. */
export type Webumgebung = { Variables: SecureHeadersVariables & { requestId: string; fehler?: unknown } };
