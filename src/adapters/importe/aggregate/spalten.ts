import type { Rechtskreis } from '#domain/aggregate';
import type { Blatt } from '../mappe/liesMappe.ts';

/** Which column of a sheet holds which figures, counted from 0. */
export type Wertspalten = ReadonlyMap<number, Rechtskreis>;

const B = 1;
const G = 6;

/**
 * Where the figures stand. Sheets 1 and 2 have all unemployed in B and those of the SGB II in G; sheets 3 and 4 know only the SGB II, in B. Where the
 * head of a sheet names the columns itself, it is right.
 */
export const wertspalten = (blatt: Blatt, kopfzeilen: number): Wertspalten => {
  const genannt = new Map<Rechtskreis, number>();
  for (const zeile of blatt.zeilen.slice(0, kopfzeilen))
    for (const [spalte, zelle] of zeile.entries()) {
      const rechtskreis = spalte > 0 && typeof zelle === 'string' ? rechtskreisIn(zelle) : null;
      if (rechtskreis !== null && !genannt.has(rechtskreis)) genannt.set(rechtskreis, spalte);
    }
  if (/^[34]/.test(blatt.name))
    return new Map([[genannt.get('sgb2') ?? genannt.get('insgesamt') ?? B, 'sgb2']]);
  return new Map([
    [genannt.get('insgesamt') ?? B, 'insgesamt'],
    [genannt.get('sgb2') ?? G, 'sgb2'],
  ]);
};

const rechtskreisIn = (text: string): Rechtskreis | null => {
  const kurz = text.replaceAll(/\s+/g, ' ').trim();
  if (/^insgesamt/i.test(kurz)) return 'insgesamt';
  return /^(?:dar\.|darunter|davon)?:? ?(?:Rechtskreis )?SGB II$/i.test(kurz) ? 'sgb2' : null;
};
