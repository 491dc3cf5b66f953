import { vorlageZu } from '#domain/plan';
import type { Befund } from '#domain/plausibilitaet';
import { tagAlsText } from '#domain/werte';
import type { Baustein, Diagrammzeichner, Dokument, Textleser } from '#ports';
import type { Planrechnung } from '../planRechnen.ts';
import { anhangAnnahmen, anhangBefunde, anhangRechenwege } from './anhaenge.ts';
import { budgettabelle } from './budgettabelle.ts';
import { geldfluss } from './geldfluss.ts';
import { eingebettet, text } from './laeufe.ts';
import { beginneStandzeichen } from './staende.ts';
import { weitereTabellen } from './weitereTabellen.ts';

type Werkzeug = Readonly<{ textleser: Textleser; diagrammzeichner: Diagrammzeichner }>;

/** The document of a plan in the headings of its template, the same model for every format. */
export const erstelleDokument = async (
  rechnung: Planrechnung,
  befunde: readonly Befund[],
  vermerk: string,
  werkzeug: Werkzeug,
): Promise<Dokument> => {
  const { deckblatt } = rechnung.plan;
  const vorlage = vorlageZu(deckblatt.vorlage);
  const bausteine: Baustein[] = [];
  for (const kapitel of vorlage.kapitel) {
    bausteine.push({ art: 'ueberschrift', ebene: 1, text: kapitel.titel });
    for (const { schluessel, titel, inhalt } of kapitel.abschnitte) {
      bausteine.push(
        { art: 'ueberschrift', ebene: 2, text: titel },
        ...abschnittstext(rechnung, schluessel, werkzeug),
      );
      if (inhalt === 'haushalt') bausteine.push(...(await haushaltsteil(rechnung, werkzeug)));
    }
  }
  return {
    titel: deckblatt.titel,
    untertitel: `${vorlage.untertitel} ${deckblatt.jobcenter}`,
    jobcenter: deckblatt.jobcenter,
    jahr: deckblatt.jahr,
    stand: `Stand: ${tagAlsText(deckblatt.stand)}`,
    fassung: deckblatt.zustand,
    bausteine,
    anhaenge: [...anhangRechenwege(rechnung), ...anhangAnnahmen(rechnung), ...anhangBefunde(befunde)],
    vermerk,
  };
};

const abschnittstext = (
  { plan, blatt }: Planrechnung,
  schluessel: string,
  { textleser }: Werkzeug,
): readonly Baustein[] => {
  const markdown = plan.texte?.[schluessel];
  return markdown
    ? textleser.bausteine(
        markdown,
        eingebettet(pfad => blatt.get(pfad)),
      )
    : [];
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

const LESEHILFE: Baustein = {
  art: 'anmerkung',
  inhalt: [
    text(
      'Die Buchstaben an den Zahlen nennen ihren Stand, bei errechneten Zahlen den ihrer Ausgangswerte; die Rechenwege stehen im Anhang.',
    ),
  ],
};
