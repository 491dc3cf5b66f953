import { vorlageZu } from '#domain/plan';
import type { Befund } from '#domain/plausibilitaet';
import { gelungen, misslungen, tagAlsText, type Ergebnis } from '#domain/werte';
import type { Baustein, Diagrammzeichner, Dokument, Textleser } from '#ports';
import type { Planrechnung } from '../planRechnen.ts';
import { anhangAnnahmen, anhangBefunde, anhangRechenwege } from './anhaenge.ts';
import { budgettabelle } from './budgettabelle.ts';
import { geldfluss } from './geldfluss.ts';
import { eingebettet, text } from './laeufe.ts';
import { liesText } from './liesText.ts';
import { beginneStandzeichen } from './staende.ts';
import { weitereTabellen } from './weitereTabellen.ts';

type Werkzeug = Readonly<{ textleser: Textleser; diagrammzeichner: Diagrammzeichner }>;

/** The document of a plan in the headings of its template, the same model for every format. Fails when a text is beyond what can be set. */
export const erstelleDokument = async (
  rechnung: Planrechnung,
  befunde: readonly Befund[],
  vermerk: string,
  werkzeug: Werkzeug,
): Promise<Ergebnis<Dokument>> => {
  const texte = liesTexte(rechnung, werkzeug.textleser);
  if (!texte.ok) return texte;
  const { deckblatt } = rechnung.plan;
  const vorlage = vorlageZu(deckblatt.vorlage);
  const bausteine: Baustein[] = [];
  for (const kapitel of vorlage.kapitel) {
    bausteine.push({ art: 'ueberschrift', ebene: 1, text: kapitel.titel });
    for (const { schluessel, titel, inhalte, ohneTitel } of kapitel.abschnitte) {
      if (!ohneTitel) bausteine.push({ art: 'ueberschrift', ebene: 2, text: titel });
      bausteine.push(...(texte.wert.get(schluessel) ?? (inhalte.includes('haushalt') ? [] : [KEIN_TEXT])));
      if (inhalte.includes('haushalt')) bausteine.push(...(await haushaltsteil(rechnung, werkzeug)));
    }
  }
  return gelungen({
    titel: deckblatt.titel,
    untertitel: `${vorlage.untertitel} ${deckblatt.jobcenter}`,
    jobcenter: deckblatt.jobcenter,
    jahr: deckblatt.jahr,
    stand: `Stand: ${tagAlsText(deckblatt.stand)}`,
    fassung: deckblatt.zustand,
    bausteine,
    anhaenge: [...anhangRechenwege(rechnung), ...anhangAnnahmen(rechnung), ...anhangBefunde(befunde)],
    vermerk,
  });
};

/** The texts of all sections as blocks, by key; every text that cannot be set is named. */
const liesTexte = (
  { plan, blatt }: Planrechnung,
  textleser: Textleser,
): Ergebnis<ReadonlyMap<string, readonly Baustein[]>> => {
  const gelesen = Object.entries(plan.texte ?? {}).map(([schluessel, markdown]) => {
    const bausteine = liesText(
      schluessel,
      markdown,
      textleser,
      eingebettet(pfad => blatt.get(pfad)),
    );
    return { schluessel, bausteine };
  });
  const fehler = gelesen.flatMap(({ bausteine }) => bausteine.meldungen);
  if (fehler.length > 0) return misslungen(...fehler);
  return gelungen(
    new Map(gelesen.map(({ schluessel, bausteine }) => [schluessel, bausteine.ok ? bausteine.wert : []])),
  );
};

const haushaltsteil = async (
  rechnung: Planrechnung,
  { diagrammzeichner }: Werkzeug,
): Promise<readonly Baustein[]> => {
  const zeichen = beginneStandzeichen(rechnung.plan, rechnung.blatt);
  const tabelle = budgettabelle(rechnung, zeichen);
  const diagramm = await geldfluss(rechnung, diagrammzeichner);
  const weitere = weitereTabellen(rechnung, zeichen);
  const staende = zeichen.erklaerung();
  return [
    ...(tabelle.zeilen.length > 0 ? [tabelle, LESEHILFE] : []),
    ...(diagramm ? [diagramm] : []),
    ...weitere,
    ...(staende.length > 0 ? [{ art: 'ueberschrift', ebene: 3, text: 'Stand der Zahlen' } as const] : []),
    ...staende,
  ];
};

const KEIN_TEXT: Baustein = {
  art: 'anmerkung',
  inhalt: [text('Zu diesem Abschnitt enthält der Plan noch keinen Text.')],
};

const LESEHILFE: Baustein = {
  art: 'anmerkung',
  inhalt: [
    text(
      'Die Buchstaben an den Zahlen nennen ihren Stand, bei errechneten Zahlen den ihrer Ausgangswerte; die Rechenwege stehen im Anhang.',
    ),
  ],
};
