import type { Vorgang } from '../vorgang.ts';

/** A call of the operation by curl. The key comes from the environment, so that it stands in no history. */
export const beispielaufruf = ({ methode, beispiel }: Vorgang): string => {
  const { pfad, inhalt, art = 'application/json', kopf = {} } = beispiel;
  return [
    `curl -sS${methode === 'get' ? '' : ` -X ${methode.toUpperCase()}`} "$STELLWERK/api/v1${mitVariablen(pfad)}"`,
    '-H "Authorization: Bearer $SCHLUESSEL"',
    ...Object.entries(kopf).map(([name, wert]) => `-H '${name}: ${wert}'`),
    ...(inhalt === undefined
      ? []
      : [
          `-H 'Content-Type: ${art}'`,
          art === 'application/json'
            ? `-d '${JSON.stringify(inhalt)}'`
            : `--data-binary ${typeof inhalt === 'string' ? inhalt : '@datei'}`,
        ]),
  ].join(' \\\n  ');
};

/** '{plan}' is '$PLAN'. */
const mitVariablen = (pfad: string): string =>
  pfad.replaceAll(/\{(\w+)\}/g, (_, name: string) => `$${name.toUpperCase()}`);
