import { parseArgs } from 'node:util';
import type { Aufruf, Befehl } from './befehl.ts';

type Gelesen = Readonly<{ ok: true; aufruf: Aufruf }> | Readonly<{ ok: false; grund: string }>;

/** The arguments behind a command's name, checked against it; else what is wrong, in German. */
export const liesAufruf = (befehl: Befehl, argumente: readonly string[]): Gelesen => {
  const bekannt = new Map(befehl.optionen.map(o => [o.name, o]));
  const { tokens } = parseArgs({
    args: [...argumente],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      befehl.optionen.map(o => [
        o.name,
        { type: o.werte === null ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
  });
  const optionen: Record<string, string | true> = {};
  const positionen: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionen.push(token.value);
    if (token.kind !== 'option') continue;
    const option = bekannt.get(token.name);
    if (!option)
      return { ok: false, grund: `Die Option ${token.rawName} gibt es bei „${befehl.name}“ nicht.` };
    if (optionen[token.name] !== undefined)
      return { ok: false, grund: `Die Option --${token.name} steht zweimal da.` };
    const grund = pruefeWert(option, token.value);
    if (grund) return { ok: false, grund };
    optionen[token.name] = token.value ?? true;
  }
  const fehlt = befehl.optionen.find(o => o.pflicht && optionen[o.name] === undefined);
  if (fehlt) return { ok: false, grund: `Die Option --${fehlt.name} fehlt: ${fehlt.beschreibung}.` };
  const noetig = befehl.positionen.filter(p => !p.startsWith('['));
  if (positionen.length < noetig.length)
    return { ok: false, grund: `Es fehlt: ${noetig.slice(positionen.length).join(', ')}.` };
  const istOffen = befehl.positionen.at(-1)?.includes('…') ?? false;
  if (positionen.length > befehl.positionen.length && !istOffen)
    return {
      ok: false,
      grund: `Zu viele Angaben: „${positionen.slice(befehl.positionen.length).join(' ')}“.`,
    };
  return { ok: true, aufruf: { positionen, optionen } };
};

const pruefeWert = ({ name, werte }: Befehl['optionen'][number], wert: string | undefined): string | null => {
  if (werte === null) return wert === undefined ? null : `Die Option --${name} hat keinen Wert.`;
  if (wert === undefined || wert === '') return `Die Option --${name} braucht einen Wert.`;
  return werte && !werte.includes(wert)
    ? `„${wert}“ ist bei --${name} nicht möglich. Erlaubt: ${werte.join(', ')}.`
    : null;
};
