import type { z } from '@hono/zod-openapi';
import type { Schnittstellenbeschreibung, Vorgangsfeld, Vorgangszeile } from '#application/arbeitsplatz';
import { handlungsname } from '#domain/zugang';
import { PROBLEMARTEN } from '../antwort/problemarten.ts';
import { VORGAENGE } from '../vorgaenge.ts';
import { GRUPPEN, type Vorgang } from '../vorgang.ts';
import { problemeVon } from './antwortenVon.ts';
import { beispielaufruf } from './beispielaufruf.ts';
import { kopfzeilenVon } from './kopfzeilen.ts';

/** The same description for people: from the same operations. */
export const lesbareBeschreibung = (version: string): Schnittstellenbeschreibung => ({
  version,
  gruppen: GRUPPEN.map(name => ({
    name,
    vorgaenge: VORGAENGE.filter(v => v.gruppe === name).map(alsZeile),
  })).filter(({ vorgaenge }) => vorgaenge.length > 0),
  probleme: Object.entries(PROBLEMARTEN).map(([art, [status, titel, bedeutung]]) => ({
    art,
    status,
    titel,
    bedeutung,
  })),
});

const alsZeile = (vorgang: Vorgang): Vorgangszeile => ({
  kennung: vorgang.kennung,
  methode: vorgang.methode.toUpperCase(),
  pfad: `/api/v1${vorgang.pfad}`,
  titel: vorgang.titel,
  beschreibung: vorgang.beschreibung,
  recht: vorgang.recht && handlungsname(vorgang.recht).name,
  felder: [
    ...felderAus(vorgang.pfadfelder, 'Pfad'),
    ...felderAus(vorgang.abfrage, 'Adresse'),
    ...felderAus(kopfzeilenVon(vorgang), 'Kopfzeile'),
  ],
  inhalt:
    vorgang.inhalt &&
    `${Object.keys(vorgang.inhalt.arten).join(' oder ')}, ${groesse(vorgang.inhalt.hoechstens)}`,
  antworten: [
    ...Object.entries(vorgang.erfolge).map(([status, { beschreibung, arten = {} }]) => ({
      status: Number(status),
      bedeutung: beschreibung,
      art: Object.keys(arten).join(', '),
    })),
    ...problemeVon(vorgang).map(art => ({
      status: PROBLEMARTEN[art][0],
      bedeutung: PROBLEMARTEN[art][1],
      art: 'application/problem+json',
    })),
  ],
  beispiel: beispielaufruf(vorgang),
});

const groesse = (hoechstens: number | null): string =>
  hoechstens === null
    ? 'so groß, wie dieser Server Lieferungen annimmt'
    : `höchstens ${hoechstens / 1_000_000} MB`;

const felderAus = ({ shape }: Vorgang['abfrage'], wo: string): readonly Vorgangsfeld[] =>
  Object.entries<z.ZodType>(shape).map(([name, schema]) => ({
    name,
    wo,
    pflicht: !schema.safeParse(undefined).success,
    beschreibung: schema.meta()?.description ?? '',
  }));
