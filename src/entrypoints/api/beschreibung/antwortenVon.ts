import { PROBLEMARTEN, type Problemart } from '../antwort/problemarten.ts';
import type { Vorgang } from '../vorgang.ts';
import { alsInhalte } from './alsInhalte.ts';

/** Every way an operation can come out. */
export const antwortenVon = (vorgang: Vorgang) => ({
  ...Object.fromEntries(
    Object.entries(vorgang.erfolge).map(([status, { beschreibung, arten, kopf }]) => [
      status,
      {
        description: beschreibung,
        ...(arten && { content: alsInhalte(arten) }),
        ...(kopf && {
          headers: Object.fromEntries(
            Object.entries(kopf).map(([name, sagt]) => [
              name,
              { description: sagt, schema: { type: 'string' as const } },
            ]),
          ),
        }),
      },
    ]),
  ),
  ...(vorgang.methode === 'get' && {
    304: { description: 'Sie haben es schon: If-None-Match nennt diesen ETag' },
  }),
  ...Object.fromEntries(
    problemeVon(vorgang).map(art => [
      PROBLEMARTEN[art][0],
      {
        description: PROBLEMARTEN[art][1],
        content: alsInhalte({ 'application/problem+json': 'Problem' }),
      },
    ]),
  ),
});

/** The refusals that an operation can answer with, in the order of their status. */
export const problemeVon = ({
  recht,
  pfadfelder,
  pfad,
  inhalt,
  bedingt,
  konflikt,
  einmalig,
}: Vorgang): readonly Problemart[] => {
  const moeglich: Readonly<Record<Problemart, boolean>> = {
    'anfrage-fehlerhaft': true,
    'ohne-schluessel': true,
    'kein-recht': recht !== null,
    'nicht-gefunden': Object.keys(pfadfelder.shape).length > 0 || inhalt !== null,
    methode: false,
    'nicht-lieferbar': true,
    konflikt: konflikt === true || einmalig === true || inhalt !== null,
    'andere-version': bedingt === true,
    'zu-gross': inhalt !== null,
    inhaltsart: inhalt !== null,
    'nicht-verarbeitbar': inhalt !== null || konflikt === true || pfad.startsWith('/plaene/'),
    'ohne-bedingung': bedingt === true,
    'zu-oft': true,
    fehler: true,
    'nicht-bereit': true,
  };
  return (Object.keys(moeglich) as Problemart[]).filter(art => moeglich[art]);
};
