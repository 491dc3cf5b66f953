import { alleTexte } from '#domain/plan';
import { messwert, schreibeWert, wertVon, type Rechenblatt, type Zahl } from '#domain/werte';
import { aufzaehlung } from '../aufzaehlung.ts';
import { eingebetteteAdressen } from '../einbettung.ts';
import { fund, regel } from '../regel.ts';
import { saetze } from '../saetze.ts';
import { rundeBetraege, textzahlen, type Textzahl } from '../textzahlen.ts';
import { drucktoleranz, innerhalb } from '../toleranz.ts';

type P = Readonly<{ abschnitt: string; gleiche: readonly string[]; widersprueche: readonly string[] }>;

/**
 * Figures typed into a text that equal a known one, and could be embedded, or contradict the one whose name stands in the same sentence.
 * One finding per section.
 */
export const getippteZahlen = regel<P>({
  code: 'D-07',
  stufe: 'hinweis',
  titel: 'Zahlen der Texte sind eingebettet',
  satz: ({ abschnitt, gleiche, widersprueche }) =>
    [
      `Abschnitt „${abschnitt}“:`,
      ...(widersprueche.length > 0 ? [`Es passt nicht zum Plan: ${aufzaehlung(widersprueche, 5)}.`] : []),
      ...(gleiche.length > 0
        ? [
            `${gleiche.length === 1 ? 'Eine getippte Zahl ist' : `${gleiche.length} getippte Zahlen sind`} schon im Plan und ${gleiche.length === 1 ? 'lässt' : 'lassen'} sich einbetten: ${aufzaehlung(gleiche, 5)}.`,
          ]
        : []),
    ].join(' '),
  pruefe: ({ plan, blatt }) =>
    [...Map.groupBy(alleTexte(plan), t => t.abschnitt)].flatMap(([abschnitt, texte]) => {
      const stellen = texte
        .flatMap(({ text }) => saetze(text))
        .flatMap(satz => beurteile(satz, blatt, plan.deckblatt.jahr));
      const sortiert = (art: Urteil['art']): readonly string[] => [
        ...new Set(stellen.filter(s => s.art === art).map(s => s.text)),
      ];
      const [gleiche, widersprueche] = [sortiert('gleich'), sortiert('widerspruch')];
      return gleiche.length + widersprueche.length === 0
        ? []
        : [fund(abschnitt, { abschnitt: texte[0]?.name ?? '', gleiche, widersprueche })];
    }),
});

type Urteil = Readonly<{ art: 'gleich' | 'widerspruch'; text: string }>;

const beurteile = (satz: string, blatt: Rechenblatt, planjahr: number): readonly Urteil[] => {
  const ohneEingebettete = satz.replaceAll(/\{\{[^{}]*\}\}/g, ' … ');
  const genaue = textzahlen(ohneEingebettete);
  const runde = rundeBetraege(ohneEingebettete);
  const gemeint = (zahl: Textzahl): Zahl | undefined =>
    [...genaue, ...runde].filter(z => z.gedruckt.einheit === zahl.gedruckt.einheit).length === 1
      ? genannteZahl(satz, blatt, zahl, planjahr)
      : undefined;
  return [
    ...genaue.flatMap((zahl): readonly Urteil[] => {
      const gleiche = [...blatt.values()].filter(z => istGleich(z, zahl));
      const gleich = gleiche.find(z => !z.pfad.includes('.vergleich.')) ?? gleiche[0];
      const genannt = gleich ? undefined : gemeint(zahl);
      return gleich ? [gleichheit(zahl, gleich)] : genannt ? [widerspruch(zahl, genannt)] : [];
    }),
    ...runde.flatMap((zahl): readonly Urteil[] => {
      const genannt = IST_SO_HOCH.test(satz) ? gemeint(zahl) : undefined;
      return genannt ? urteilUeberRunden(blatt, zahl, genannt) : [];
    }),
  ];
};

const gleichheit = ({ worte }: Textzahl, { name, pfad }: Zahl): Urteil => ({
  art: 'gleich',
  text: `„${worte}“ ist ${name} ({{ ${pfad} }})`,
});

const widerspruch = ({ worte }: Textzahl, genannt: Zahl): Urteil => ({
  art: 'widerspruch',
  text: `„${worte}“ im Satz über ${genannt.name}, der Plan hat ${schreibeWert(genannt)}`,
});

/** A sentence that says how large something is: only in such a one a round amount is a statement. */
const IST_SO_HOCH =
  /(?<!\p{L})(?:beträgt|betragen|bel(?:äuft|aufen)\s+sich|lieg(?:t|en)\s+(?:\S+\s+){0,3}bei|umfass(?:t|en)|in\s+Höhe\s+von)(?!\p{L})/iu;

/** A round amount may also mean the same title otherwise cut: with BEZ, or what is left of it. */
const urteilUeberRunden = (blatt: Rechenblatt, zahl: Textzahl, genannt: Zahl): readonly Urteil[] => {
  if (istUngefaehrGleich(genannt, zahl)) return [gleichheit(zahl, genannt)];
  const titel = genannt.pfad.replace(/\.ohneBez$/, '');
  const andere = [...blatt.values()].some(z => z.pfad.startsWith(`${titel}.`) && istUngefaehrGleich(z, zahl));
  return andere ? [] : [widerspruch(zahl, genannt)];
};

const istUngefaehrGleich = (bekannt: Zahl, { gedruckt }: Textzahl): boolean =>
  bekannt.einheit === gedruckt.einheit &&
  innerhalb(messwert(bekannt) - messwert(wertVon(gedruckt)), drucktoleranz(gedruckt));

/** Is the typed figure the known one within half of its last digit, whatever its sign? */
const istGleich = (bekannt: Zahl, { gedruckt }: Textzahl): boolean =>
  bekannt.einheit === gedruckt.einheit &&
  Math.abs(Math.abs(messwert(bekannt)) - Math.abs(messwert(wertVon(gedruckt)))) <= gedruckt.schritt / 2;

/** Such a sentence may speak of a change, a part, or another year. */
const ANDERE_SACHE =
  /(?<!\p{L})(?:vorjahr\p{L}*|gegenüber|weniger|mehr|davon|differenz|rückgang\p{L}*|anstieg\p{L}*|kürzung\p{L}*|erhöh\p{L}*|steiger\p{L}*|sink\p{L}*|steig\p{L}*|höher|niedriger|je|pro|monatlich|um|anteilig|bis|maximal|mindestens|höchstens|ohne|inklusive|zuzüglich|abzüglich)(?!\p{L})/iu;

const genannteZahl = (
  satz: string,
  blatt: Rechenblatt,
  { gedruckt }: Textzahl,
  planjahr: number,
): Zahl | undefined => {
  if (ANDERE_SACHE.test(satz)) return undefined;
  if ((satz.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).some(jahr => Number(jahr) !== planjahr)) return undefined;
  const eingebettet = eingebetteteAdressen(satz);
  const genannte = [...blatt.values()].filter(
    z => z.einheit === gedruckt.einheit && NAMEN_DER_GROESSEN.get(z.pfad)?.test(satz),
  );
  return genannte.length === 1 && !genannte.some(z => eingebettet.includes(z.pfad)) ? genannte[0] : undefined;
};

const worte = (muster: string): RegExp => new RegExp(`(?<!\\p{L})(?:${muster})(?!\\p{L})`, 'iu');

/** Figures of the budget with names of their own: nothing else is called so. */
const NAMEN_DER_GROESSEN: ReadonlyMap<string, RegExp> = new Map([
  ['haushalt.verwaltungskostenbudget', worte('VKB|Verwaltungskostenbudgets?|Verwaltungsbudgets?')],
  ['haushalt.gesamtverwaltungskosten', worte('GVK|Gesamtverwaltungskosten')],
  [
    'haushalt.kommunalerFinanzierungsanteil',
    worte('KFA|kommunale[nr]? Finanzierungsanteils?|Kommunale[nr]? Finanzierungsanteils?'),
  ],
  ['haushalt.gesamtbudget', worte('Gesamtbudgets?')],
  ['haushalt.umschichtung', worte('Umschichtung|Umschichtungsbetrags?')],
  ['haushalt.eingliederungstitel.ohneBez', worte('EGT|Eingliederungstitels?')],
]);
