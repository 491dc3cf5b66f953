import type { OpenAPIHono } from '@hono/zod-openapi';
import { GRUPPEN, type Vorgang } from '../vorgang.ts';
import { alsInhalte } from './alsInhalte.ts';
import { antwortenVon } from './antwortenVon.ts';
import { kopfzeilenVon } from './kopfzeilen.ts';
import { SCHEMATA } from './schemata.ts';

/** The description of the API: plain JSON (OpenAPI 3.1). */
export type Openapi = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

/** Describes operations from what they are made of: what is served and what is described cannot differ. */
export const beschreibe = (
  app: Pick<OpenAPIHono, 'openAPIRegistry' | 'getOpenAPI31Document'>,
  vorgaenge: readonly Vorgang[],
  version: string,
): Openapi => {
  const register = app.openAPIRegistry;
  register.registerComponent('securitySchemes', 'schluessel', {
    type: 'http',
    scheme: 'bearer',
    description: 'Schlüssel für Programme, unter „Konto“ angelegt',
  });
  for (const [name, schema] of Object.entries(SCHEMATA)) register.registerComponent('schemas', name, schema);
  for (const vorgang of vorgaenge) {
    const { kennung, methode, pfad, gruppe, titel, beschreibung, recht, pfadfelder, abfrage, inhalt } =
      vorgang;
    register.registerPath({
      method: methode,
      path: pfad,
      operationId: kennung,
      tags: [gruppe],
      summary: titel,
      description: recht === null ? beschreibung : `${beschreibung} Braucht das Recht „${recht}“.`,
      security: [{ schluessel: [] }],
      request: {
        params: pfadfelder,
        query: abfrage,
        headers: kopfzeilenVon(vorgang),
        ...(inhalt && { body: { required: true, content: alsInhalte(inhalt.arten) } }),
      },
      responses: antwortenVon(vorgang),
    });
  }
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Stellwerk',
      version,
      description:
        'Pläne, Prüfung, Zahlen und Dokumente für Programme. Beträge sind ganze Cent, Anteile Brüche [Zähler, Nenner], Zeitpunkte ISO 8601 in UTC. Fehler sind application/problem+json (RFC 9457). Lesbar: /schnittstelle.',
      license: {
        name: 'EUPL-1.2',
        url: 'https://interoperable-europe.ec.europa.eu/licence/european-union-public-licence-version-12-eupl',
      },
    },
    servers: [{ url: '/api/v1' }],
    tags: GRUPPEN.filter(gruppe => vorgaenge.some(v => v.gruppe === gruppe)).map(name => ({ name })),
  });
};
