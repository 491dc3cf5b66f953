import { durch, gerundet, mal, type Referenz } from '../exakt.ts';

/** Largest whole number that is not above zaehler ÷ nenner; nenner positive. */
const abgerundet = (zaehler: bigint, nenner: bigint): bigint =>
  zaehler >= 0n ? zaehler / nenner : -((-zaehler + nenner - 1n) / nenner);
const aufgerundet = (zaehler: bigint, nenner: bigint): bigint => -abgerundet(-zaehler, nenner);

/** How much of a case of this length lies before a moment, both in thousandths of a month since the entry. */
const bis = (moment: bigint, ab: bigint, ende: bigint): bigint =>
  ende <= ab || moment <= ab ? 0n : moment >= ende ? ende - ab : moment - ab;

/** Months of all cohorts in a year: what lies before its end less what lies before its beginning. */
const kohorten = (
  eintritte: readonly bigint[],
  monate: readonly bigint[],
  jahr: bigint,
  ab: bigint,
  ende: bigint,
): bigint =>
  eintritte.reduce((summe, anzahl, i) => {
    const silvester = (jahr * 12n + 13n - (monate[i] ?? 1n)) * 1_000n;
    return summe + anzahl * (bis(silvester, ab, ende) - bis(silvester - 12_000n, ab, ende));
  }, 0n);

/** Conversions, cohorts over the turn of the year, contracts, the share of women. */
export const instrumente: Referenz = {
  'abstand-in-punkten/1': ({ q }) => {
    const [[a, b], [c, d]] = [q('von'), q('ab')];
    return gerundet(100_000n * a * d - 100_000n * c * b, b * d);
  },
  'auslastung/1': ({ b }) => [b('monate'), 12n * b('plaetze')],
  'eintritte-aus-plaetzen/1': ({ b, q }) => {
    const [zaehler, nenner] = q('auslastung');
    return gerundet(12_000n * b('plaetze') * zaehler, nenner * b('verweildauer'));
  },
  'eintritte-aus-teilnehmermonaten/1': ({ b }) => gerundet(b('monate') * 1_000n, b('verweildauer')),
  'eintritte-fuer-betrag/1': ({ b }) => (b('kosten') === 0n ? null : b('betrag') / b('kosten')),
  'eintritte-je-monat/1': ({ b }) => aufgerundet(b('eintritte') - b('monat') + 1n, 12n),
  'eintritte-fuer-betrag/2': ({ b }) => {
    const [betrag, kosten] = [b('betrag'), b('kosten')];
    if (kosten === 0n) return null;
    return kosten > 0n ? aufgerundet(betrag, kosten) : aufgerundet(-betrag, -kosten);
  },
  'eintritte-je-monat/2': ({ b }) => {
    const ueberhang = (((b('eintritte') * b('monat')) % 12n) + 12n) % 12n;
    const davor = (((b('eintritte') * (b('monat') - 1n)) % 12n) + 12n) % 12n;
    return (b('eintritte') + davor - ueberhang) / 12n;
  },
  'foerderintensitaet/1': ({ q }) => {
    const [zaehler, nenner] = q('budgetanteil');
    const [[c, d], tausend] = [q('gruppenanteil'), 1_000n];
    return durch(tausend * zaehler, [c * nenner, d]);
  },
  'abruf-hoechstens/1': ({ b, q }) => abgerundet(b('plaetze') * q('satz')[0], q('satz')[1]),
  'kohortenmonate/1': ({ b, liste }) =>
    kohorten(liste('eintritte'), liste('monate'), b('jahr'), 0n, b('verweildauer')),
  'kohortenmonate-gestaffelt/1': ({ b, liste }) => {
    const [ab, ende] = [(b('ab') - 1n) * 1_000n, b('bis') * 1_000n];
    return kohorten(
      liste('eintritte'),
      liste('monate'),
      b('jahr'),
      ab < 0n ? 0n : ab,
      ende < b('verweildauer') ? ende : b('verweildauer'),
    );
  },
  'kohortenmonate-gleichmaessig/1': ({ b, liste }) =>
    kohorten(
      Array.from(liste('monate'), () => 1n),
      liste('monate'),
      b('jahr'),
      0n,
      b('verweildauer'),
    ),
  'kohortenmonate-gleichmaessig-gestaffelt/1': ({ b, liste }) => {
    const [ab, ende] = [(b('ab') - 1n) * 1_000n, b('bis') * 1_000n];
    return kohorten(
      Array.from(liste('monate'), () => 1n),
      liste('monate'),
      b('jahr'),
      ab < 0n ? 0n : ab,
      ende < b('verweildauer') ? ende : b('verweildauer'),
    );
  },
  'kosten-je-eintritt/1': ({ b }) => gerundet(b('kosten'), b('eintritte')),
  'abruf-mindestens/1': ({ b, q }) => aufgerundet(b('plaetze') * q('satz')[0], q('satz')[1]),
  'mindestbeteiligung/1': ({ q }) => {
    const [[a, b], [c, d], [e, f]] = [q('frauenanteil'), q('quoteFrauen'), q('quoteMaenner')];
    const [frauen, maenner] = [a * c * f, (b - a) * e * d];
    const ganzes = frauen + maenner;
    return ganzes === 0n ? null : ganzes < 0n ? [-frauen, -ganzes] : [frauen, ganzes];
  },
  'mittlerer-bestand/1': ({ b }) => gerundet(b('monate') * 1_000n, 12n),
  'monatskosten/1': ({ b }) => gerundet(b('monate') * b('betrag'), 1_000n),
  'monatskosten-gestaffelt/1': ({ b, q }) => {
    const [zaehler, nenner] = q('satz');
    return gerundet(b('monate') * b('betrag') * zaehler, nenner * 1_000n);
  },
  'monatskosten-gleichmaessig/1': ({ b }) => gerundet(b('eintritte') * b('betrag') * b('monate'), 12_000n),
  'monatskosten-gleichmaessig-gestaffelt/1': ({ b, q }) => {
    const [zaehler, nenner] = q('satz');
    return durch(zaehler * b('eintritte') * b('betrag') * b('monate'), [12_000n * nenner, 1n]);
  },
  'plaetze-aus-teilnehmermonaten/1': ({ b, q }) => {
    const [zaehler, nenner] = q('auslastung');
    return gerundet(b('monate') * nenner, 12n * zaehler);
  },
  'platzkosten/1': ({ b }) => b('plaetze') * 12n * b('stueckkosten'),
  'platzkosten-nach-auslastung/1': ({ b, q }) => mal(b('stueckkosten') * b('plaetze') * 12n, q('auslastung')),
  'stueckkosten-mal-menge/1': ({ b }) => b('menge') * b('stueckkosten'),
  'teilnehmermonate/1': ({ b }) => gerundet(b('eintritte') * b('verweildauer'), 1_000n),
  'teilnehmermonate-aus-plaetzen/1': ({ b, q }) => mal(b('plaetze') * 12n, q('auslastung')),
};
