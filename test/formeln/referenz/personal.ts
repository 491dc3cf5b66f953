import { gerundet, type Bruch, type Referenz } from '../exakt.ts';

/** 1/10.000, the smallest step of posts and keys, and 1/1.000 of decimals. */
const FEIN = 10_000n;
const TAUSEND = 1_000n;

const minuten = ([zaehler, nenner]: Bruch, stunden: bigint, wochen: bigint): Bruch => [
  zaehler * stunden * wochen * 60n,
  nenner * TAUSEND * TAUSEND,
];

/** zaehler ÷ nenner ÷ teiler, where teiler is a decimal, as decimal. */
const geteilt = ([zaehler, nenner]: Bruch, teiler: bigint): bigint | null =>
  gerundet(zaehler * TAUSEND * TAUSEND, nenner * teiler);

/** Ratios, turnover, required staff and talks. */
export const personal: Referenz = {
  'abgaenge-nach-quote/1': ({ b, q }) => {
    const [zaehler, nenner] = q('quote');
    return gerundet(zaehler * b('basis') * TAUSEND, nenner * FEIN);
  },
  'auf-jahr-hochgerechnet/1': ({ b }) => gerundet(b('anzahl') * 12n, b('monate')),
  'bedarf-nach-anteil/1': ({ b, q }) => {
    const [zaehler, nenner] = q('anteil');
    return gerundet(b('faelle') * zaehler * FEIN * FEIN, nenner * b('schluessel'));
  },
  'bedarf-nach-schluessel/1': ({ b }) => gerundet(b('faelle') * FEIN * FEIN, b('schluessel')),
  'faelle-je-vzae/1': ({ b }) => gerundet(b('faelle') * FEIN * FEIN, b('stellen')),
  'faelle-nach-schluessel/1': ({ b }) => gerundet(b('schluessel') * b('stellen'), FEIN * FEIN),
  'finanzierbare-vzae/1': ({ b }) => gerundet(b('gvk') * FEIN, b('kosten')),
  'fluktuationsquote/1': ({ b }) => [b('abgaenge') * FEIN, b('basis')],
  'gespraeche-im-rhythmus/1': ({ b }) =>
    gerundet(52n * TAUSEND * b('schluessel') * TAUSEND, b('rhythmus') * FEIN),
  'gespraeche-je-vzae/1': ({ b, q }) =>
    geteilt(minuten(q('gespraechsanteil'), b('wochenstunden'), b('nettowochen')), b('gespraechslaenge')),
  'jahresquote/1': ({ b }) => [b('abgaenge') * 12n, b('monate') * b('bestand')],
  'koepfe-als-vzae/1': ({ b }) => b('koepfe') * FEIN,
  'kontakte-je-fall/1': ({ b }) => gerundet(b('gespraeche') * FEIN, b('schluessel')),
  'maximalwert/1': ({ b }) => (b('vorjahr') > b('rechnung') ? b('vorjahr') : b('rechnung')),
  'mischschluessel/1': ({ liste, quoten }) => {
    const [keys, shares] = [liste('schluessel'), quoten('anteile')];
    const haupt = keys.reduce((p, k) => p * k, 1n) * shares.reduce((p, [, nenner]) => p * nenner, 1n);
    if (haupt === 0n) return null;
    const stellen = shares.reduce(
      (s, [zaehler, nenner], i) => s + (zaehler * haupt) / (nenner * (keys[i] ?? 1n)),
      0n,
    );
    return gerundet(haupt, stellen);
  },
  'personalsaldo/1': ({ b, summe }) => summe('zugaenge') - b('abgaenge'),
  'tragfaehige-gespraechslaenge/1': ({ b, q }) =>
    geteilt(minuten(q('gespraechsanteil'), b('wochenstunden'), b('nettowochen')), b('gespraeche')),
  'tragfaehiger-schluessel/1': ({ b }) =>
    gerundet(b('gespraeche') * b('rhythmus') * FEIN, TAUSEND * TAUSEND * 52n),
  'veraenderung-schluessel/1': ({ b }) => [b('neu') - b('alt'), b('alt')],
  'vzae-effektiv/1': ({ b, summe }) => b('soll') - summe('abzuege'),
  'wochen-je-kontakt/1': ({ b }) => gerundet(52n * TAUSEND * TAUSEND, b('kontakte')),
};
