import { FREIER_TEXT, vorlageZu, type Handlungsansatz, type Lagepunkt, type Schwerpunkt } from '#domain/plan';
import { tagAlsText } from '#domain/werte';
import type { Baustein, Textlauf } from '#ports';
import { anmerkung, eintraege, liste, ueberschrift, type Bauzeug } from '../bauzeug.ts';
import { fett, text } from '../laeufe.ts';
import { sichtenZu } from './instrumententeil.ts';

/** Schwerpunkte in the template's order of headings: text, questions with answers, aims, actions, tables. */
export const schwerpunktteil = (bau: Bauzeug): readonly Baustein[] => {
  const { plan } = bau.rechnung;
  const { schwerpunkte: vorgabe } = vorlageZu(plan.deckblatt.vorlage);
  return eintraege(plan.schwerpunkte).flatMap(([k, schwerpunkt], i) => [
    ueberschrift(2, vorgabe.titel(i + 1, titelVon(bau, schwerpunkt))),
    ...bau.text(`schwerpunkte.${k}.antworten.${FREIER_TEXT}`, schwerpunkt.antworten?.[FREIER_TEXT]),
    ...fragenUndAntworten(bau, k, schwerpunkt),
    ...sichtenZu(bau, k),
  ]);
};

const titelVon = (bau: Bauzeug, { thema, titel }: Schwerpunkt): string => {
  const { katalog } = vorlageZu(bau.rechnung.plan.deckblatt.vorlage).schwerpunkte;
  return titel ?? (thema === undefined ? '' : (katalog[thema]?.titel ?? thema));
};

/** The last question asks for what is to be done: the actions stand below its answer. */
const fragenUndAntworten = (bau: Bauzeug, k: string, schwerpunkt: Schwerpunkt): readonly Baustein[] => {
  const { plan } = bau.rechnung;
  const fragen = Object.entries(vorlageZu(plan.deckblatt.vorlage).schwerpunkte.fragen);
  const ort = `schwerpunkte.${k}`;
  const ziele = punktliste(bau, `${ort}.ziele`, schwerpunkt.ziele ?? []);
  const ansaetze = eintraege(schwerpunkt.handlungsansaetze).flatMap(([h, ansatz]) =>
    handlungsansatz(bau, `${ort}.handlungsansaetze.${h}`, ansatz),
  );
  if (fragen.length === 0) return [...ziele, ...ansaetze];
  return fragen.flatMap(([schluessel, frage], i) => {
    const antwort = bau.text(`${ort}.antworten.${schluessel}`, schwerpunkt.antworten?.[schluessel]);
    const dazu = [...(i === 0 ? ziele : []), ...(i === fragen.length - 1 ? ansaetze : [])];
    const inhalt = [...antwort, ...dazu];
    if (inhalt.length === 0 && bau.veroeffentlicht) return [];
    return [
      ueberschrift(3, frage(plan.deckblatt.jahr)),
      ...(inhalt.length === 0 ? [anmerkung('Zu dieser Frage enthält der Plan noch keine Antwort.')] : inhalt),
    ];
  });
};

const handlungsansatz = (
  bau: Bauzeug,
  ort: string,
  { titel, text: worte, verantwortlich, termin, wirkung, vorjahr }: Handlungsansatz,
): readonly Baustein[] => {
  const angaben = [
    ['Verantwortlich', verantwortlich],
    ['Termin', termin === undefined ? undefined : tagAlsText(termin)],
    ['Wirkung', wirkung],
  ].flatMap(([name, wert]) => (wert === undefined ? [] : [`${name}: ${wert}`]));
  return [
    { art: 'absatz', inhalt: [fett(titel)] },
    ...bau.text(`${ort}.text`, worte),
    ...(angaben.length > 0 ? [anmerkung(alsSaetze(angaben))] : []),
    ...(vorjahr
      ? [
          ...mitVorsatz('Zugesagt im letzten Plan: ', bau.text(`${ort}.vorjahr.zusage`, vorjahr.zusage)),
          ...mitVorsatz('Daraus wurde: ', bau.text(`${ort}.vorjahr.ergebnis`, vorjahr.ergebnis)),
        ]
      : []),
  ];
};

/** What already ends as a sentence gets no second full stop. */
const alsSaetze = (angaben: readonly string[]): string =>
  angaben
    .map(angabe => (/[.!?…]$/.test(angabe.trimEnd()) ? angabe.trimEnd() : `${angabe.trimEnd()}.`))
    .join(' ');

/** Words before a text, on its first line: on a line of their own they could end a page. */
const mitVorsatz = (vorsatz: string, bausteine: readonly Baustein[]): readonly Baustein[] => {
  const [erster, ...weitere] = bausteine;
  const kopf: Textlauf = { art: 'kursiv', inhalt: [text(vorsatz)] };
  if (!erster) return [];
  return erster.art === 'absatz'
    ? [{ ...erster, inhalt: [kopf, ...erster.inhalt] }, ...weitere]
    : [{ art: 'absatz', inhalt: [kopf] }, ...bausteine];
};

const punktliste = (bau: Bauzeug, ort: string, punkte: readonly string[]): readonly Baustein[] =>
  liste(punkte.map((punkt, i) => bau.text(`${ort}.${i}`, punkt)));

/** Potentials with topic and planned development. */
export const potentialteil = (bau: Bauzeug): readonly Baustein[] => {
  const { plan } = bau.rechnung;
  return eintraege(plan.potentiale).flatMap(([k, { thema, text: worte, weiterentwicklung }], i) => [
    ueberschrift(2, `${i + 1}. Internes Potential: ${thema}`),
    ...bau.text(`potentiale.${k}.text`, worte),
    ueberschrift(3, `Geplante Weiterentwicklung in ${plan.deckblatt.jahr}`),
    ...bau.text(`potentiale.${k}.weiterentwicklung`, weiterentwicklung),
  ]);
};

/** Chances and risks as two lists. */
export const chancenteil = (bau: Bauzeug): readonly Baustein[] => {
  const { chancen, risiken } = bau.rechnung.plan;
  return [
    ...lagepunkte(bau, 'chancen', 'Chancen', chancen),
    ...lagepunkte(bau, 'risiken', 'Risiken', risiken),
  ];
};

const lagepunkte = (
  bau: Bauzeug,
  ort: string,
  titel: string,
  punkte: Readonly<Record<string, Lagepunkt>> | undefined,
): readonly Baustein[] => {
  const alle = eintraege(punkte);
  if (alle.length === 0) return [];
  return [
    ueberschrift(3, titel),
    ...liste(alle.map(([k, { text: worte }]) => bau.text(`${ort}.${k}.text`, worte))),
  ];
};

/** What stands around the chapters: preface first. */
export const vorwortteil = (bau: Bauzeug): readonly Baustein[] => {
  const { vorwort, impressum } = bau.rechnung.plan.dokument ?? {};
  return [
    ...(vorwort === undefined ? [] : [ueberschrift(1, 'Vorwort'), ...bau.text('dokument.vorwort', vorwort)]),
    ...(impressum === undefined
      ? []
      : [ueberschrift(1, 'Impressum'), ...bau.text('dokument.impressum', impressum)]),
  ];
};

/** Signature lines. */
export const unterschriftenteil = (bau: Bauzeug): readonly Baustein[] => {
  const unterschriften = eintraege(bau.rechnung.plan.dokument?.unterschriften);
  if (unterschriften.length === 0) return [];
  return [
    ueberschrift(1, 'Unterschriften'),
    ...unterschriften.flatMap(([, { name, funktion }]): readonly Baustein[] => [
      {
        art: 'absatz',
        inhalt: [
          text('Datum und Unterschrift: ______________________________'),
          { art: 'umbruch' },
          text([name, funktion].filter(Boolean).join(', ')),
        ],
      },
    ]),
  ];
};

/** Abbreviations as a table of their own appendix. */
export const abkuerzungsteil = (bau: Bauzeug): readonly Baustein[] =>
  eintraege(bau.rechnung.plan.dokument?.abkuerzungen)
    .toSorted(([a], [b]) => a.localeCompare(b, 'de'))
    .map(([kuerzel, bedeutung]) => ({ art: 'absatz', inhalt: [fett(kuerzel), text(` ${bedeutung}`)] }));
