import { durch, gerundet, type Bruch, type Referenz } from '../exakt.ts';

const mal = ([a, b]: Bruch, [c, d]: Bruch): Bruch => [a * c, b * d];
const kehrwert = ([z, n]: Bruch): Bruch => [n, z];
const plus = ([a, b]: Bruch, [c, d]: Bruch): Bruch => [a * d + c * b, b * d];
const minus = (x: Bruch, [c, d]: Bruch): Bruch => plus(x, [-c, d]);
/** Null where nothing can be divided. */
const bruch = ([z, n]: Bruch): Bruch | null => (n === 0n ? null : n < 0n ? [-z, -n] : [z, n]);
const aufTausendstelpunkt = ([z, n]: Bruch): Bruch | null => {
  const wert = gerundet(z * 100_000n, n);
  return wert === null ? null : [wert, 100_000n];
};
const EINS: Bruch = [1n, 1n];

/** Targets, paths through the year and forecasts. */
export const ziele: Referenz = {
  'quote-relativ/1': ({ q }) => mal(q('basis'), plus(EINS, q('um'))),
  'quote-plus-punkte/1': ({ b, q }) => plus(q('basis'), [b('um'), 100_000n]),
  'bestand-relativ/1': ({ b, q }) => gerundet(b('basis') * plus(EINS, q('um'))[0], plus(EINS, q('um'))[1]),
  'gewichtetes-mittel/1': ({ quoten, liste, summe }) => {
    const gewichte = liste('gewichte');
    const produkte = quoten('quoten').map((q, i) => mal(q, [gewichte[i] ?? 0n, 1n]));
    return bruch(mal(produkte.reduce(plus, [0n, 1n]), [1n, summe('gewichte')]));
  },
  'noetiges-gewicht/1': ({ q }) =>
    bruch(mal(minus(q('anderer'), q('ganzes')), kehrwert(minus(q('anderer'), q('teil'))))),
  'soll-nach-verlauf/1': ({ q }) =>
    aufTausendstelpunkt(mal(q('ziel'), mal(q('monat'), kehrwert(q('dezember'))))),
  'soll-nach-bestandsverlauf/1': ({ b }) => gerundet(b('ziel') * b('monat'), b('durchschnitt')),
  'quotenprognose/1': ({ q }) => aufTausendstelpunkt(mal(q('ist'), mal(q('dezember'), kehrwert(q('monat'))))),
  'jahresdurchschnitt/1': ({ summe, liste }) => gerundet(summe('monate'), BigInt(liste('monate').length)),
  'noetiges-mittel/1': ({ b, summe }) => gerundet(b('ziel') * 12n - summe('bisher'), b('verbleibend')),
  'monatlich-im-jahr/1': ({ b }) => 12n * b('monatlich'),
  'monatlich-im-durchschnitt/1': ({ b }) => {
    const staende = Array.from({ length: 12 }, (_, k) => BigInt(k + 1) * b('monatlich'));
    return gerundet(
      staende.reduce((s, x) => s + x, 0n),
      12n,
    );
  },
  'wirkung-auf-durchschnitt/1': ({ b }) => bruch([65n * b('monatlich'), 10n * b('basis')]),
  'basis-aus-zuwachs/1': ({ b, q }) => durch(b('zuwachs'), q('veraenderung')),
  'rest-der-basis/1': ({ b, summe }) => b('ganzes') - summe('andere'),
};
