import { durch, gerundet, type Referenz } from '../exakt.ts';

/** Posts, seats and stays of projects. */
export const projekte: Referenz = {
  'zeitgewichtete-stellen/1': ({ b }) => gerundet(b('monate') * b('stellen'), 12n),
  'plaetze-aus-stellen/1': ({ b }) => gerundet(b('stellen') * b('schluessel'), 10_000n * 10_000n),
  'teilnehmende-aus-quote/1': ({ b, q }) => durch(b('integrationen'), q('quote')),
  'mittlere-verweildauer/1': ({ b }) => gerundet(b('monate') * b('plaetze') * 1_000n, b('teilnehmende')),
  'plaetze-in-der-laufzeit/1': ({ b }) => gerundet(b('laufzeit') * b('plaetzeImJahr'), 12n),
  'durchlauf/1': ({ b }) => gerundet(1_000n * b('plaetze') * b('monate'), b('dauer')),
  'durchlauf-aus-stellen/1': ({ b }) =>
    gerundet(b('monate') * b('schluessel') * b('stellen'), 100_000n * b('dauer')),
  'integrationen-im-jahr/1': ({ b }) => b('jeMonat') * b('monate'),
};
