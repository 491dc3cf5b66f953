import { gerundet, mal, type Referenz } from '../exakt.ts';

/** Sums, differences, shares and changes. */
export const grund: Referenz = {
  'anteil-an/1': ({ b }) => [b('teil'), b('ganzes')],
  'differenz/1': ({ b }) => b('von') - b('ab'),
  'summe/1': ({ summe }) => summe('teile'),
  'veraenderung/1': ({ b }) => [b('neu') - b('alt'), b('alt')],
  'summe-anzahl/1': ({ summe }) => summe('teile'),
  'summe-vzae/1': ({ summe }) => summe('teile'),
  'differenz-anzahl/1': ({ b }) => b('von') - b('ab'),
  'differenz-vzae/1': ({ b }) => b('von') - b('ab'),
  'anteil-an-anzahl/1': ({ b }) => [b('teil'), b('ganzes')],
  'anteil-an-vzae/1': ({ b }) => [b('teil'), b('ganzes')],
  'anteil-von-anzahl/1': ({ b, q }) => mal(b('ganzes'), q('anteil')),
  'punktedifferenz/1': ({ q }) => {
    const [[neu, neuVon], [alt, altVon]] = [q('neu'), q('alt')];
    return gerundet((neu * altVon - alt * neuVon) * 100_000n, neuVon * altVon);
  },
  'veraenderung-anzahl/1': ({ b }) => [b('neu') - b('alt'), b('alt')],
};
