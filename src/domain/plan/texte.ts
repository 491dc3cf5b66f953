import type { Schwerpunkt } from './kapitel.ts';
import type { Plan } from './plan.ts';
import { vorlageZu } from './vorlage.ts';

/** A text of the plan at its address, with the section a reader finds it in. */
export type Plantext = Readonly<{
  adresse: string;
  text: string;
  /** Address of the section: findings about words are counted by it. */
  abschnitt: string;
  /** What the document calls the section. */
  name: string;
}>;

/** Every text of a plan in which somebody writes sentences, in the order of the file. Figures may be embedded in all of them. */
export const alleTexte = (plan: Plan): readonly Plantext[] => [
  ...projekttexte(plan),
  ...lagetexte(plan),
  ...handlungsfeldtexte(plan),
  ...Object.entries(plan.schwerpunkte ?? {}).flatMap(([schluessel, schwerpunkt]) =>
    schwerpunkttexte(plan, schluessel, schwerpunkt),
  ),
  ...potentialtexte(plan),
  ...dokumenttexte(plan),
  ...Object.entries(plan.texte ?? {}).flatMap(([schluessel, text]) =>
    texteIn(`texte.${schluessel}`, abschnittstitel(plan, schluessel), { '': text }),
  ),
];

/** The title of a Schwerpunkt: its own, else that of the catalogue. */
export const schwerpunkttitel = (plan: Plan, schluessel: string, { titel, thema }: Schwerpunkt): string =>
  titel ?? vorlageZu(plan.deckblatt.vorlage).schwerpunkte.katalog[thema ?? '']?.titel ?? thema ?? schluessel;

/** What the template calls a section of the plan's texts; the key itself when it has no such section. */
const abschnittstitel = (plan: Plan, schluessel: string): string =>
  vorlageZu(plan.deckblatt.vorlage)
    .kapitel.flatMap(kapitel => kapitel.abschnitte)
    .find(abschnitt => abschnitt.schluessel === schluessel)?.titel ?? schluessel;

type Felder = Readonly<Record<string, string | undefined>>;

/** The texts of one section by their place below it; absent ones are left out. */
const texteIn = (abschnitt: string, name: string, felder: Felder): readonly Plantext[] =>
  Object.entries(felder).flatMap(([feld, text]) =>
    text === undefined
      ? []
      : [{ adresse: feld === '' ? abschnitt : `${abschnitt}.${feld}`, text, abschnitt, name }],
  );

const projekttexte = ({ projekte }: Plan): readonly Plantext[] =>
  Object.entries(projekte?.projekte ?? {}).flatMap(([schluessel, { text, bezeichnung }]) =>
    texteIn(`projekte.projekte.${schluessel}`, bezeichnung, { text }),
  );

const lagetexte = ({ chancen, risiken }: Plan): readonly Plantext[] =>
  (
    [
      ['chancen', 'Chancen', chancen],
      ['risiken', 'Risiken', risiken],
    ] as const
  ).flatMap(([abschnitt, name, punkte]) =>
    texteIn(
      abschnitt,
      name,
      Object.fromEntries(Object.entries(punkte ?? {}).map(([s, { text }]) => [`${s}.text`, text])),
    ),
  );

const handlungsfeldtexte = ({ handlungsfelder }: Plan): readonly Plantext[] =>
  Object.entries(handlungsfelder ?? {}).flatMap(([schluessel, { punkte, bezeichnung }]) =>
    texteIn(`handlungsfelder.${schluessel}`, bezeichnung ?? 'Handlungsfelder', nummeriert('punkte', punkte)),
  );

const nummeriert = (feld: string, texte: readonly string[] = []): Felder =>
  Object.fromEntries(texte.map((text, i) => [`${feld}.${i}`, text]));

const schwerpunkttexte = (plan: Plan, schluessel: string, schwerpunkt: Schwerpunkt): readonly Plantext[] => {
  const ansaetze = Object.entries(schwerpunkt.handlungsansaetze ?? {}).flatMap(([kennung, ansatz]) =>
    Object.entries({
      titel: ansatz.titel,
      text: ansatz.text,
      'vorjahr.zusage': ansatz.vorjahr?.zusage,
      'vorjahr.ergebnis': ansatz.vorjahr?.ergebnis,
    }).map(([feld, text]) => [`handlungsansaetze.${kennung}.${feld}`, text] as const),
  );
  const antworten = Object.entries(schwerpunkt.antworten ?? {}).map(
    ([frage, text]) => [`antworten.${frage}`, text] as const,
  );
  return texteIn(
    `schwerpunkte.${schluessel}`,
    `Schwerpunkt: ${schwerpunkttitel(plan, schluessel, schwerpunkt)}`,
    {
      ...Object.fromEntries(antworten),
      ...nummeriert('ziele', schwerpunkt.ziele),
      ...Object.fromEntries(ansaetze),
    },
  );
};

const potentialtexte = ({ potentiale }: Plan): readonly Plantext[] =>
  Object.entries(potentiale ?? {}).flatMap(([schluessel, { thema, text, weiterentwicklung }]) =>
    texteIn(`potentiale.${schluessel}`, `Potential: ${thema}`, { thema, text, weiterentwicklung }),
  );

const dokumenttexte = ({ dokument }: Plan): readonly Plantext[] => [
  ...texteIn('dokument.vorwort', 'Vorwort', { '': dokument?.vorwort }),
  ...texteIn('dokument.impressum', 'Impressum', { '': dokument?.impressum }),
  ...texteIn('dokument.beschluss', 'Beschlussvorlage', {
    beschlussvorschlag: dokument?.beschluss?.beschlussvorschlag,
    finanzielleAuswirkungen: dokument?.beschluss?.finanzielleAuswirkungen,
  }),
  ...Object.entries(dokument?.anlagen ?? {}).flatMap(([schluessel, { titel, text }]) =>
    texteIn(`dokument.anlagen.${schluessel}`, titel, { text }),
  ),
];
