import { messwert, schreibeWert, type Zahl } from '#domain/werte';
import type { Baustein, Tabelle } from '#ports';
import { eintraege, zahlAn, type Bauzeug } from '../bauzeug.ts';
import { textzelle, zahlzelle } from '../laeufe.ts';

type Gruppe = Readonly<{ name: string; zahlen: readonly (Zahl | undefined)[] }>;

/** Planned support of every group beside that of the previous year; nothing when no group has both. */
export const foerderungenGegenVorjahr = async (bau: Bauzeug): Promise<readonly Baustein[]> => {
  const instrumente = bau.rechnung.plan.instrumente;
  const gruppen = eintraege(instrumente?.gruppen).map(([g, { nummer, bezeichnung }]): Gruppe => ({
    name: `${nummer}. ${bezeichnung}`,
    zahlen: vergleichbare(bau, `instrumente.gruppen.${g}`),
  }));
  if (!gruppen.some(({ zahlen }) => zahlen[0] && zahlen[1])) return [];
  const jahr = bau.rechnung.plan.deckblatt.jahr;
  const [jetzt, frueher] = vergleichbare(bau, 'instrumente');
  const ohne = zahlAn(bau, 'instrumente.vergleichbar.summe')
    ? ', ohne Zeilen, deren Einheit gewechselt hat'
    : '';
  return balken(bau, {
    titel: `Förderungen ${jahr} und im Vorjahr`,
    satz:
      jetzt && frueher
        ? `Geplant sind ${schreibeWert(jetzt)} Förderungen nach ${schreibeWert(frueher)} im Vorjahr${ohne}.`
        : `Geplante Förderungen ${jahr} nach Gruppen.`,
    kopf: 'Gruppe',
    reihen: [String(jahr), instrumente?.vorjahr?.bezeichnung ?? 'Vorjahr'],
    gruppen,
  });
};

/** This year and last; where the unit of a row changed, what is comparable. */
const vergleichbare = (bau: Bauzeug, ort: string): readonly (Zahl | undefined)[] => {
  const stelle = zahlAn(bau, `${ort}.vergleichbar.summe`) ? `${ort}.vergleichbar` : ort;
  return ['summe', 'vorjahr'].map(feld => zahlAn(bau, `${stelle}.${feld}`));
};

const SCHRITTE = [
  ['schluesselAmSoll', 'voll besetzt'],
  ['nachVakanzen.schluessel', 'ohne Unbesetzte'],
  ['nachKrankheit.schluessel', 'ohne Langzeiterkrankte'],
  ['nachFreistellung.schluessel', 'ohne Freigestellte'],
] as const;

/** The key of every area step by step, from full staff to what is really there; hidden steps are left out. */
export const schluesselSchrittweise = async (bau: Bauzeug): Promise<readonly Baustein[]> => {
  const gruppen = eintraege(bau.rechnung.plan.personal?.bereiche).flatMap(([k, { bezeichnung }]) =>
    schritteVon(bau, k).map(([schritt, zahl]): Gruppe => ({
      name: `${bezeichnung}: ${schritt}`,
      zahlen: [zahl],
    })),
  );
  if (gruppen.length < 2) return [];
  return balken(bau, {
    titel: 'Fälle je Vollzeitstelle, Schritt für Schritt',
    satz: 'Je weniger Stellen wirklich besetzt sind, desto mehr Fälle kommen auf jede.',
    kopf: 'Bereich',
    reihen: ['Schlüssel'],
    gruppen,
  });
};

const schritteVon = (bau: Bauzeug, bereich: string) => {
  let davor: number | null = null;
  return SCHRITTE.flatMap(([feld, schritt]) => {
    const zahl = zahlAn(bau, `personal.bereiche.${bereich}.${feld}`);
    if (!zahl || !bau.istSichtbar(zahl) || messwert(zahl) === davor) return [];
    davor = messwert(zahl);
    return [[schritt, zahl] as const];
  });
};

type Bild = Readonly<{
  titel: string;
  satz: string;
  kopf: string;
  reihen: readonly string[];
  gruppen: readonly Gruppe[];
}>;

const balken = async (
  bau: Bauzeug,
  { titel, satz, kopf, reihen, gruppen }: Bild,
): Promise<readonly Baustein[]> => [
  {
    art: 'diagramm',
    titel,
    satz,
    alternativtext: `Balkendiagramm. ${gruppen
      .map(
        ({ name, zahlen }) =>
          `${name}: ${zahlen
            .map((z, i) => (z ? `${reihen[i]} ${schreibeWert(z)}` : ''))
            .filter(Boolean)
            .join(', ')}`,
      )
      .join('. ')}.`,
    svg: await bau.zeichner.balken({
      titel,
      reihen,
      gruppen: gruppen.map(({ name, zahlen }) => ({
        name,
        werte: zahlen.map(z => (z ? { wert: messwert(z), text: schreibeWert(z) } : null)),
      })),
    }),
    daten: daten(titel, kopf, reihen, gruppen),
  },
];

const daten = (
  titel: string,
  kopf: string,
  reihen: readonly string[],
  gruppen: readonly Gruppe[],
): Tabelle => ({
  art: 'tabelle',
  titel: `${titel}: Daten zum Diagramm`,
  spalten: [
    { titel: kopf, ausrichtung: 'links' },
    ...reihen.map(reihe => ({ titel: reihe, ausrichtung: 'rechts' as const })),
  ],
  zeilen: gruppen.map(({ name, zahlen }) => ({
    rolle: 'normal' as const,
    zellen: [textzelle(name), ...zahlen.map(z => zahlzelle(z, ''))],
  })),
});
