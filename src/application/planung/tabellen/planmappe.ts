import { betragAus, type Plantabelle } from '#contract';
import { kapitelname } from '#domain/plan';
import type { Mappenblatt, Mappenspalte, Mappenzelle } from '#ports';
import { alsZeilen, WEGWEISER, type Blattweg } from './wegweiser.ts';

/** What the workbook is made of: chapters with their tables. */
export type Planmappenstoff = Readonly<{
  kennung: string;
  titel: string;
  abdruecke: readonly string[];
  kapitel: readonly Readonly<{ oben: string; tabellen: readonly Plantabelle[] }>[];
}>;

/** The tables of a plan as sheets that can be edited and brought back; the last sheet says what the others are. */
export const planmappe = ({
  kennung,
  titel,
  abdruecke,
  kapitel,
}: Planmappenstoff): readonly Mappenblatt[] => {
  const vergeben = new Set([WEGWEISER.toLowerCase()]);
  const blaetter = kapitel.flatMap(({ oben, tabellen }) =>
    tabellen
      .filter(tabelle => tabelle.spalten.length > 0)
      .map(tabelle => {
        const name = blattname(tabelle.name === '' ? kapitelname(oben) : tabelle.name, vergeben);
        return tabelle.schluesselnamen.length === 0
          ? einzelblatt(tabelle, name, titel)
          : tabellenblatt(tabelle, name, titel);
      }),
  );
  const wege = blaetter.map(({ weg }) => weg);
  return [...blaetter.map(({ blatt }) => blatt), wegweiserblatt(kennung, abdruecke, wege)];
};

type Blattmitweg = Readonly<{ blatt: Mappenblatt; weg: Blattweg }>;

const HINWEIS =
  'Werte und Zeilen lassen sich ändern und ergänzen; Überschriften und das Blatt „Stellwerk“ bitte lassen. Eine gelöschte Zeile bleibt im Plan.';

/** Fields that belong to no entry: one a row. */
const einzelblatt = (
  { muster, spalten, zeilen: [zeile] }: Plantabelle,
  name: string,
  titel: string,
): Blattmitweg => {
  const felder = mitEigenemTitel(spalten.map(({ name: feld, ort }) => ({ titel: feld, ort })));
  return {
    weg: { blatt: name, muster, einzeln: true, schluessel: [], felder },
    blatt: {
      name,
      vorspann: [`${titel}: ${name}`, HINWEIS],
      spalten: [
        { titel: 'Feld', breite: 60 },
        { titel: 'Wert', breite: 30 },
        { titel: 'So geschrieben', breite: 40 },
      ],
      zeilen: felder.map(({ titel: feld }, i) => [
        alsText(feld),
        alsZelle(zeile?.werte[i] ?? '', spalten[i]?.einheit ?? null),
        alsText(spalten[i]?.beispiel ?? ''),
      ]),
      nachspann: [],
    },
  };
};

const tabellenblatt = (
  { muster, schluesselnamen, spalten, zeilen, liste }: Plantabelle,
  name: string,
  titel: string,
): Blattmitweg => {
  const schluessel = schluesselnamen.map((_, i) =>
    i === schluesselnamen.length - 1
      ? liste
        ? 'Stelle'
        : 'Schlüssel'
      : `Gehört zu (${kurzname(schluesselnamen[i] ?? '')})`,
  );
  const eindeutig = mitEigenemTitel([
    ...schluessel.map(t => ({ titel: t, ort: '' })),
    ...spalten.map(({ name: feld, ort }) => ({ titel: feld, ort })),
  ]);
  const felder = eindeutig.slice(schluessel.length);
  return {
    weg: {
      blatt: name,
      muster,
      einzeln: false,
      schluessel: eindeutig.slice(0, schluessel.length).map(e => e.titel),
      felder,
    },
    blatt: {
      name,
      vorspann: [`${titel}: ${schluesselnamen.join(' – ')}`, HINWEIS],
      spalten: eindeutig.map(({ titel: kopf }, i): Mappenspalte => ({
        titel: kopf,
        breite: breite(
          kopf,
          zeilen.map(z => [...z.schluessel, ...z.werte][i] ?? ''),
        ),
      })),
      zeilen: zeilen.map(zeile => [
        ...zeile.schluessel.map((s, i) =>
          liste && i === schluessel.length - 1 ? alsZelle(s, null) : alsText(s),
        ),
        ...zeile.werte.map((wert, i) => alsZelle(wert, spalten[i]?.einheit ?? null)),
      ]),
      nachspann: [],
    },
  };
};

const wegweiserblatt = (
  kennung: string,
  abdruecke: readonly string[],
  blaetter: readonly Blattweg[],
): Mappenblatt => ({
  name: WEGWEISER,
  vorspann: ['Dieses Blatt braucht Stellwerk, um die Mappe wieder einzulesen. Bitte nicht ändern.'],
  spalten: [
    { titel: 'Was', breite: 12 },
    { titel: 'Name', breite: 60 },
    { titel: 'Angabe', breite: 60 },
  ],
  zeilen: alsZeilen({ kennung, abdruecke, blaetter }).map(zeile => zeile.map(alsText)),
  nachspann: [],
});

/** Amounts and whole numbers as numbers, to calculate with; whatever else has a unit as text, as it is written in the plan. */
const alsZelle = (wert: string, einheit: string | null): Mappenzelle => {
  if (wert === '') return null;
  const betrag = einheit === 'cent' ? betragAus(wert) : null;
  if (betrag !== null)
    return { art: 'zahl', wert: betrag, stellen: Number.isInteger(betrag) ? 0 : 2, einheit: 'euro' };
  return GANZZAHL.test(wert) ? { art: 'zahl', wert: Number(wert), stellen: 0 } : alsText(wert);
};

const GANZZAHL = /^-?(?:0|[1-9]\d{0,14})$/;

const alsText = (text: string): Mappenzelle => (text === '' ? null : { art: 'text', text });

/** Headings by which a column can be found again. */
const mitEigenemTitel = <T extends Readonly<{ titel: string }>>(felder: readonly T[]): readonly T[] => {
  const zahl = new Map<string, number>();
  return felder.map(feld => {
    const bisher = zahl.get(feld.titel) ?? 0;
    zahl.set(feld.titel, bisher + 1);
    return bisher === 0 ? feld : { ...feld, titel: `${feld.titel} (${bisher + 1})` };
  });
};

/** At most 31 characters and no other sheet's, as workbooks want it. */
const blattname = (name: string, vergeben: Set<string>): string => {
  const kurz = kurzname(name).slice(0, 28).trim();
  for (let i = 1; ; i++) {
    const versuch = i === 1 ? kurz : `${kurz} ${i}`;
    if (vergeben.has(versuch.toLowerCase())) continue;
    vergeben.add(versuch.toLowerCase());
    return versuch;
  }
};

/** 'Gesamtverwaltungskosten, aus Zeilen aufgebaut (§ 2 VKFV)' as 'Gesamtverwaltungskosten'. */
const kurzname = (name: string): string =>
  (name.split(/[,;:(]/)[0] ?? name).replaceAll(/[[\]*?/\\]/g, ' ').trim();

const breite = (titel: string, werte: readonly string[]): number =>
  Math.min(50, Math.max(10, Math.min(30, titel.length), ...werte.map(wert => Math.min(50, wert.length + 2))));
