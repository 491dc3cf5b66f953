import type { Parameterwert } from '#domain/werte';

/** A value of the plan's data that was changed: its place, and what it was and is; null where there was or is none. */
export type Wertunterschied = Readonly<{
  ort: readonly string[];
  vorher: Einzelwert | null;
  nachher: Einzelwert | null;
}>;

type Einzelwert = string | number | boolean;

/** Every single value in which two data differ, in the order of the old ones. For the audit log: who changed which figure from what to what. */
export const unterschiede = (
  alt: unknown,
  neu: unknown,
  ort: readonly string[] = [],
): readonly Wertunterschied[] => {
  if (istSammlung(alt) || istSammlung(neu)) {
    const [a, b] = [alsVerzeichnis(alt), alsVerzeichnis(neu)];
    const eigene = unterschiedEinzeln(
      istSammlung(alt) ? undefined : alt,
      istSammlung(neu) ? undefined : neu,
      ort,
    );
    return [
      ...eigene,
      ...[...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap(schluessel =>
        unterschiede(feld(a, schluessel), feld(b, schluessel), [...ort, schluessel]),
      ),
    ];
  }
  return unterschiedEinzeln(alt, neu, ort);
};

/** As the log keeps it: long texts by their length, so that it holds no drafts. */
export const fuerProtokoll = (wert: Einzelwert | null): Parameterwert =>
  typeof wert === 'string' && wert.length > HOECHSTENS ? `Text mit ${wert.length} Zeichen` : wert;

const HOECHSTENS = 200;

const unterschiedEinzeln = (
  alt: unknown,
  neu: unknown,
  ort: readonly string[],
): readonly Wertunterschied[] => {
  const [vorher, nachher] = [einzelwert(alt), einzelwert(neu)];
  return vorher === nachher ? [] : [{ ort, vorher, nachher }];
};

const einzelwert = (wert: unknown): Einzelwert | null =>
  typeof wert === 'string' || typeof wert === 'number' || typeof wert === 'boolean' ? wert : null;

const istSammlung = (wert: unknown): boolean => typeof wert === 'object' && wert !== null;

const alsVerzeichnis = (wert: unknown): Readonly<Record<string, unknown>> =>
  typeof wert === 'object' && wert !== null ? (wert as Readonly<Record<string, unknown>>) : {};

const feld = (verzeichnis: Readonly<Record<string, unknown>>, schluessel: string): unknown =>
  Object.hasOwn(verzeichnis, schluessel) ? verzeichnis[schluessel] : undefined;
