import { durch, gerundet, kleinster, mal, type Referenz } from '../exakt.ts';

/** § 46 SGB II, VKFV, and what follows from them. */
export const haushalt: Referenz = {
  'anteiliger-betrag/1': ({ b, q }) => mal(b('betrag'), q('satz')),
  'bindungsstand/1': ({ b }) => b('ist') + b('festlegung'),
  'egt-inkl-bez/1': ({ b }) => b('ohneBez') + b('bez'),
  'egt-verfuegbar/1': ({ b }) => b('ohneBez') - b('umschichtung'),
  'egt-verfuegbar-mit-rueckforderungen/1': ({ b }) =>
    b('ohneBez') - b('umschichtung') + b('rueckforderungen'),
  'einglmv-zuteilung/1': ({ b, q }) => {
    const [[z1, n1], [z2, n2]] = [q('egt1'), q('egt2')];
    return gerundet(b('pool') * (z1 * n2 + z2 * n1), 2n * n1 * n2);
  },
  'fallmonate/1': ({ b }) => b('faelle') * b('monate') * b('betrag'),
  'fallmonate-gestaffelt/1': ({ b, q }) => mal(b('faelle') * b('monate') * b('betrag'), q('satz')),
  'freie-mittel/1': ({ b, summe }) =>
    b('verfuegbar') - summe('bindungen') - summe('vertraege') - summe('neue'),
  'gesamtbudget/1': ({ b }) => b('egt') + b('vkb'),
  'gvk-aus-zeilen/1': ({ summe }) => summe('kosten') - summe('einnahmen'),
  'gvk-finanzierbar/1': ({ b, q }) => durch(b('vkb') + b('umschichtung'), q('bundesanteil')),
  'it-kosten/1': ({ b }) => b('mitarbeitende') * b('kostensatz') * 12n,
  'je-kopf-und-monat/1': ({ b }) => gerundet(b('betrag'), b('koepfe') * 12n),
  'je-vzae/1': ({ b }) => gerundet(b('betrag') * 10_000n, b('stellen')),
  'kaufkraft-der-umschichtung/1': ({ q }) => durch(10_000_000n, q('bundesanteil')),
  'kfa-als-rest/1': ({ b }) => b('gvk') - b('vkb') - b('umschichtung'),
  'kfa-nach-satz/1': ({ b, q }) => mal(b('gvk'), q('satz')),
  'pat-mit-pauschale/1': ({ b }) => kleinster(b('pauschale'), b('foerderung')),
  'pat-nach-satz/1': ({ b, q }) => kleinster(mal(b('foerderung'), q('satz')), b('einsparung')),
  'pat-nach-satz-ohne-grenze/1': ({ b, q }) => mal(b('foerderung'), q('satz')),
  'personalkosten/1': ({ b, q: anteilVon }) => {
    const [zaehler, nenner] = anteilVon('besetzung');
    return gerundet(b('stellen') * b('jahreskosten') * zaehler, 10_000n * nenner);
  },
  'personalkosten-voll/1': ({ b }) => gerundet(b('stellen') * b('jahreskosten'), 10_000n),
  'prognose-nach-bindung/1': ({ b, q }) => b('ist') + mal(b('festlegung'), q('realisierung')) + b('weitere'),
  'prognose-nach-kurve/1': ({ b, q }) => durch(b('ist'), q('kurve')),
  'ueberplanung/1': ({ b }) => [b('geplant') - b('verfuegbar'), b('verfuegbar')],
  'umschichtung-nach-bedarf/1': ({ b, q }) => mal(b('gvk'), q('bundesanteil')) - b('vkb'),
  'umschichtung-zurueck/1': ({ b }) => -b('betrag'),
  've-frei/1': ({ b, summe }) => b('zuteilung') - summe('gebunden'),
  'wirkung-auf-egt/1': ({ q }) => mal(10_000_000n, q('bundesanteil')),
  'wirkung-auf-kfa/1': ({ q }) => mal(10_000_000n, q('satz')),
  'zuschlag/1': ({ summe, q }) => mal(summe('grundlage'), q('satz')),
};
