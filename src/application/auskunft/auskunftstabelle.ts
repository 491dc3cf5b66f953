import { BETRAEGE, klassenname, merkmalsname } from '#domain/kennzahlen';
import { monatAlsText } from '#domain/werte';
import type { Auskunft, Auskunftswert, Reihe } from './auskunft.ts';
import { differenzeinheit, EINHEITEN, bruchtext, differenztext, figurtext } from './zahltexte.ts';

/** A cell of a table of figures: how it reads, and the number behind it; null where there is none. */
export type Tafelzelle = Readonly<{ text: string; zahl: number | null; stellen: number }>;

/** A table of figures: the first column names the row. */
export type Zahlentabelle = Readonly<{
  titel: string;
  kopf: string;
  spalten: readonly string[];
  zeilen: readonly Readonly<{ name: string; zusatz: string; zellen: readonly Tafelzelle[] }>[];
}>;

/** The tables of an answer: month by month for all that are asked for; with groups these of the last month first, then their values month by month. */
export const auskunftstabellen = (auskunft: Auskunft): readonly Zahlentabelle[] => {
  const [alle, ...klassen] = auskunft.reihen;
  if (!alle) return [];
  if (klassen.length === 0) return [verlaufstabelle(auskunft, alle)];
  return [gruppentabelle(auskunft), ...(auskunft.frage.monate > 1 ? [kreuztabelle(auskunft)] : [])];
};

const verlaufstabelle = (auskunft: Auskunft, reihe: Reihe): Zahlentabelle => ({
  titel: auskunft.zahl.name,
  kopf: 'Monat',
  spalten: wertspalten(auskunft),
  zeilen: reihe.werte.toReversed().map(w => ({
    name: monatAlsText(w.monat),
    zusatz: zusatzZu(w),
    zellen: wertzellen(auskunft, w),
  })),
});

const gruppentabelle = (auskunft: Auskunft): Zahlentabelle => ({
  titel: `${auskunft.zahl.name}, ${monatAlsText(auskunft.frage.bis)}`,
  kopf: merkmalsname(auskunft.frage.je ?? ''),
  spalten: wertspalten(auskunft),
  zeilen: auskunft.reihen.flatMap(({ klasse, name, offen, werte }) => {
    const letzter = werte.at(-1);
    if (!letzter) return [];
    const teile = [kurzname(auskunft, klasse, name), offen && 'eigenes Team, ungeschützt', zusatzZu(letzter)];
    const zusatz = teile.filter(Boolean).join(', ');
    return [{ name, zusatz, zellen: wertzellen(auskunft, letzter) }];
  }),
});

/** What the delivery calls a team that is called as its unit; else empty. */
const kurzname = ({ frage: { je } }: Auskunft, klasse: string | null, name: string): string =>
  je !== 'team' || klasse === null || klassenname(je, klasse) === name ? '' : klasse;

const kreuztabelle = ({ zahl, frage, reihen }: Auskunft): Zahlentabelle => ({
  titel: `${zahl.name} Monat für Monat, in ${EINHEITEN[zahl.einheit]}`,
  kopf: 'Monat',
  spalten: reihen.map(r => r.name),
  zeilen: (reihen[0]?.werte ?? [])
    .map((w, i) => ({
      name: monatAlsText(w.monat),
      zusatz: w.vorlaeufig ? 'vorläufig' : '',
      zellen: reihen.map(r => wertzelle(r.werte[i], zahl)),
    }))
    .slice(-frage.monate)
    .toReversed(),
});

const wertspalten = ({ zahl, frage }: Auskunft): readonly string[] => [
  `Wert in ${EINHEITEN[zahl.einheit]}`,
  ...(mitBruch(zahl) ? [`Zähler${inEuro(zahl)}`, `Nenner${inEuro(zahl)}`] : []),
  ...(frage.gegen === 'nichts'
    ? []
    : [
        `${VERGLEICHSTITEL[frage.gegen]} in ${EINHEITEN[zahl.einheit]}`,
        `Veränderung in ${differenzeinheit(zahl.einheit) === 'prozent' ? '%' : 'Prozentpunkten'}`,
      ]),
];

const VERGLEICHSTITEL = { vorjahr: 'Vorjahresmonat', vormonat: 'Vormonat' } as const;

const mitBruch = ({ teil, fest }: Auskunft['zahl']): boolean => teil === 'wert' && !fest?.minus;

const inEuro = (zahl: Auskunft['zahl']): string => (istBetrag(zahl) ? ' in €' : '');

const istBetrag = ({ verbund }: Auskunft['zahl']): boolean => verbund === 'betraege' && BETRAEGE.length > 0;

const wertzellen = ({ zahl, frage }: Auskunft, w: Auskunftswert): readonly Tafelzelle[] => [
  wertzelle(w, zahl),
  ...(mitBruch(zahl)
    ? [bruchzelle(w.zaehler, w, istBetrag(zahl)), bruchzelle(w.nenner, w, istBetrag(zahl))]
    : []),
  ...(frage.gegen === 'nichts'
    ? []
    : [
        w.vergleich === null
          ? OHNE
          : zelle(figurtext(w.vergleich, zahl), w.vergleich, zahl.einheit === 'cent'),
        w.differenz === null ? OHNE : zelle(differenztext(w.differenz, zahl.einheit), w.differenz),
      ]),
];

const wertzelle = (w: Auskunftswert | undefined, zahl: Auskunft['zahl']): Tafelzelle => {
  if (!w) return OHNE;
  if (w.wert === null) return { text: zeichenFuer(w), zahl: null, stellen: 0 };
  return zelle(
    figurtext(w.wert, zahl),
    w.wert,
    zahl.einheit === 'cent',
    zahl.einheit === 'personen' ? 0 : undefined,
  );
};

const bruchzelle = (wert: number | null, w: Auskunftswert, cent: boolean): Tafelzelle =>
  wert === null
    ? { text: zeichenFuer(w), zahl: null, stellen: 0 }
    : zelle(bruchtext(wert, cent), wert, cent, Number.isInteger(wert) ? 0 : 2);

const zelle = (text: string, wert: number, cent = false, stellen?: number): Tafelzelle => ({
  text,
  zahl: cent ? wert / 100 : wert,
  stellen: stellen ?? (cent ? 2 : 1),
});

const OHNE: Tafelzelle = { text: '–', zahl: null, stellen: 0 };

/** '*' hidden, 'x' not by groups, '–' nothing there; why, stands below the table. */
const zeichenFuer = ({ grund }: Auskunftswert): string => {
  switch (grund) {
    case 'GEHEIM':
      return '*';
    case 'NICHT_GRUPPIERBAR':
      return 'x';
    case 'FEHLT':
      return 'fehlt';
    case 'NENNER_0':
    case null:
      return '–';
  }
};

const zusatzZu = ({ vorlaeufig }: Auskunftswert): string => (vorlaeufig ? 'vorläufig' : '');

/** What the signs of the tables mean, and why something is missing; only what occurs. */
export const zeichenerklaerung = ({ reihen, zahl }: Pick<Auskunft, 'reihen' | 'zahl'>): readonly string[] => {
  const werte = reihen.flatMap(r => r.werte);
  const fehlend = new Set(werte.flatMap(w => (w.grund === 'FEHLT' && w.fehlt ? [w.fehlt] : [])));
  return [
    ...(werte.some(w => w.grund === 'GEHEIM')
      ? ['* Verdeckt (§ 16 BStatG): sonst ließe sich auf weniger als drei Fälle schließen.']
      : []),
    ...(werte.some(w => w.grund === 'NICHT_GRUPPIERBAR') ? ['x Gibt es nur für alle zusammen.'] : []),
    ...[...fehlend].slice(0, 4).map(f => `fehlt: ${f}.`),
    ...(werte.some(w => w.grund === 'NENNER_0' || (w.wert === null && w.grund === null))
      ? ['– Es gibt niemanden, auf den sich der Wert beziehen ließe.']
      : []),
    ...(werte.some(w => w.vorlaeufig)
      ? ['vorläufig: Bis drei Monate nach dem Monat wird noch nachgebucht.']
      : []),
    ...(differenzeinheit(zahl.einheit) === 'prozentpunkte' && werte.some(istAndersGerundet)
      ? ['Gerundet: Veränderungen sind mit allen Nachkommastellen gerechnet.']
      : []),
  ];
};

/** Is the change another one than that of the values as they are shown? */
const istAndersGerundet = ({ wert, vergleich, differenz }: Auskunftswert): boolean =>
  wert !== null &&
  vergleich !== null &&
  differenz !== null &&
  zehntel(wert) - zehntel(vergleich) !== zehntel(differenz);

const zehntel = (wert: number): number => Math.round(wert * 10);
