import { meldungsart } from '#domain/werte';

/** What a program that writes single parts of a plan is told. */
export const teilmeldungen = {
  ANDERE_VERSION: meldungsart<{ teil: string; version: number | null }>({
    code: 'TEIL-01',
    stufe: 'sperrt',
    satz: ({ teil, version }) =>
      version === null
        ? `Den Teil „${teil}“ gibt es in diesem Plan nicht. Lesen Sie den Plan neu.`
        : `Der Teil „${teil}“ hat jetzt Version ${version}. Lesen Sie ihn neu, führen Sie beide Fassungen zusammen, und schreiben Sie mit dieser Version.`,
  }),
  UNBEKANNTER_TEIL: meldungsart<{ teil: string }>({
    code: 'TEIL-02',
    stufe: 'sperrt',
    satz: ({ teil }) =>
      `„${teil}“ ist kein Teil dieses Plans. Welche es gibt, sagt die Liste der Teile; ein neuer heißt wie in der Plandatei, zum Beispiel „texte.vorwort“.`,
  }),
} as const;
