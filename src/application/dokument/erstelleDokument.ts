import { INHALTE, vorlageZu, type Inhalt, type Vorlagenabschnitt, type Vorlagenkapitel } from '#domain/plan';
import type { Befund } from '#domain/plausibilitaet';
import { gelungen, misslungen, tagAlsText, type Ergebnis, type Meldung } from '#domain/werte';
import type { Baustein, Diagrammzeichner, Dokument, Textleser } from '#ports';
import type { Planrechnung } from '../planRechnen.ts';
import { anhangAnnahmen, anhangBefunde, anhangRechenwege } from './anhaenge.ts';
import { anmerkung, ueberschrift, verdecktKleineZahlen, VERDECKT, type Bauzeug } from './bauzeug.ts';
import { eingebettet, text } from './laeufe.ts';
import { liesText } from './liesText.ts';
import { beginneStandzeichen } from './staende.ts';
import { arbeitsmarktteil } from './teile/arbeitsmarktteil.ts';
import { haushaltsteil } from './teile/haushaltsteil.ts';
import { instrumententeil, kommunalteil } from './teile/instrumententeil.ts';
import { personalteil } from './teile/personalteil.ts';
import { projekteteil } from './teile/projekteteil.ts';
import { strukturteil } from './teile/strukturteil.ts';
import {
  abkuerzungsteil,
  anlagenteil,
  chancenteil,
  handlungsfelderteil,
  potentialteil,
  schwerpunktteil,
  unterschriftenteil,
  vorwortteil,
} from './teile/textteile.ts';
import { zieleteil } from './teile/zieleteil.ts';

type Werkzeug = Readonly<{ textleser: Textleser; diagrammzeichner: Diagrammzeichner }>;

/** How a document is made. */
export type Dokumentwahl = Readonly<{
  /** For the public: no recipes, Annahmen, findings, and no number of staff below this minimum. */
  veroeffentlichung?: Readonly<{ mindestens: number }>;
}>;

/** The document of a plan in the headings of its template, the same model for every format. Fails when a text is beyond what can be set. */
export const erstelleDokument = async (
  rechnung: Planrechnung,
  befunde: readonly Befund[],
  vermerk: string,
  werkzeug: Werkzeug,
  { veroeffentlichung }: Dokumentwahl = {},
): Promise<Ergebnis<Dokument>> => {
  const fehler: Meldung[] = [];
  const bau = bauzeugFuer(rechnung, werkzeug, fehler, veroeffentlichung?.mindestens ?? null);
  const { deckblatt } = rechnung.plan;
  const vorlage = vorlageZu(deckblatt.vorlage);
  const bausteine: Baustein[] = [...vorwortteil(bau)];
  for (const kapitel of vorlage.kapitel) bausteine.push(...(await baueKapitel(bau, kapitel)));
  const gedruckt = vorlage.kapitel.flatMap(k => k.abschnitte.flatMap(a => a.inhalte));
  bausteine.push(...(await weitereAngaben(bau, gedruckt)), ...standkapitel(bau), ...unterschriftenteil(bau));
  const anlagen = anlagenteil(bau);
  const abkuerzungen = abkuerzungsteil(bau);
  if (fehler.length > 0) return misslungen(...fehler);
  return gelungen({
    titel: deckblatt.titel,
    untertitel: `${vorlage.untertitel} ${deckblatt.jobcenter}`,
    jobcenter: deckblatt.jobcenter,
    jahr: deckblatt.jahr,
    stand: `Stand: ${tagAlsText(deckblatt.stand)}`,
    fassung: [deckblatt.zustand, rechnung.plan.dokument?.vermerk].filter(Boolean).join(' · '),
    bausteine,
    anhaenge: [
      ...anlagen,
      ...(abkuerzungen.length > 0 ? [{ titel: 'Abkürzungen', bausteine: abkuerzungen }] : []),
      ...(veroeffentlichung
        ? []
        : [...anhangRechenwege(rechnung), ...anhangAnnahmen(rechnung), ...anhangBefunde(befunde)]),
    ],
    vermerk,
  });
};

const bauzeugFuer = (
  rechnung: Planrechnung,
  { textleser, diagrammzeichner }: Werkzeug,
  fehler: Meldung[],
  mindestens: number | null,
): Bauzeug => {
  const istSichtbar = mindestens === null ? () => true : verdecktKleineZahlen(rechnung, mindestens);
  const zahl = eingebettet(pfad => rechnung.blatt.get(pfad), istSichtbar);
  return {
    rechnung,
    zeichen: beginneStandzeichen(rechnung.plan, rechnung.blatt),
    zeichner: diagrammzeichner,
    istSichtbar,
    text: (ort, markdown) => {
      if (markdown === undefined) return [];
      const gelesen = liesText(ort, markdown, textleser, zahl);
      if (gelesen.ok) return gelesen.wert;
      fehler.push(...gelesen.meldungen);
      return [];
    },
  };
};

const baueKapitel = async (bau: Bauzeug, kapitel: Vorlagenkapitel): Promise<readonly Baustein[]> => {
  const bausteine: Baustein[] = [ueberschrift(1, kapitel.titel)];
  if (kapitel.hinweis) bausteine.push(anmerkung(kapitel.hinweis(bau.rechnung.plan.deckblatt.jahr)));
  let leer = true;
  for (const abschnitt of kapitel.abschnitte) {
    const inhalt = await baueAbschnitt(bau, abschnitt);
    leer &&= inhalt.length === 0;
    bausteine.push(...inhalt);
  }
  return leer ? [...bausteine, KEIN_TEXT] : bausteine;
};

const baueAbschnitt = async (
  bau: Bauzeug,
  { schluessel, titel, inhalte, ohneTitel, freiwillig }: Vorlagenabschnitt,
): Promise<readonly Baustein[]> => {
  const { plan } = bau.rechnung;
  const worte = bau.text(`texte.${schluessel}`, plan.texte?.[schluessel]);
  const teile: Baustein[] = [];
  for (const inhalt of inhalte) teile.push(...(await TEILE[inhalt](bau)));
  if (worte.length + teile.length === 0 && freiwillig) return [];
  return [
    ...(ohneTitel ? [] : [ueberschrift(2, titel)]),
    ...(worte.length === 0 && !inhalte.includes('haushalt') && teile.length === 0 ? [KEIN_TEXT] : worte),
    ...teile,
  ];
};

type Teilbau = (bau: Bauzeug) => readonly Baustein[] | Promise<readonly Baustein[]>;

const TEILE: Readonly<Record<Inhalt, Teilbau>> = {
  haushalt: haushaltsteil,
  personal: personalteil,
  projekte: projekteteil,
  arbeitsmarkt: arbeitsmarktteil,
  strukturen: strukturteil,
  chancenUndRisiken: chancenteil,
  handlungsfelder: handlungsfelderteil,
  schwerpunkte: schwerpunktteil,
  potentiale: potentialteil,
  instrumente: instrumententeil,
  kommunaleLeistungen: kommunalteil,
  ziele: zieleteil,
};

const TEILNAMEN: Readonly<Record<Inhalt, string>> = {
  haushalt: 'Haushalt',
  personal: 'Personal',
  projekte: 'Projekte',
  arbeitsmarkt: 'Arbeitsmarkt',
  strukturen: 'Bestände und Strukturen',
  chancenUndRisiken: 'Chancen und Risiken',
  handlungsfelder: 'Handlungsfelder',
  schwerpunkte: 'Schwerpunkte',
  potentiale: 'Potentiale',
  instrumente: 'Instrumente und Maßnahmen',
  kommunaleLeistungen: 'Kommunale Eingliederungsleistungen',
  ziele: 'Ziele',
};

/** What the plan says and the template has no place for: nothing is left out of the document. */
const weitereAngaben = async (bau: Bauzeug, gedruckt: readonly Inhalt[]): Promise<readonly Baustein[]> => {
  const bausteine: Baustein[] = [];
  for (const inhalt of INHALTE.filter(i => !gedruckt.includes(i))) {
    const teil = await TEILE[inhalt](bau);
    if (teil.length > 0) bausteine.push(ueberschrift(2, TEILNAMEN[inhalt]), ...teil);
  }
  return bausteine.length > 0 ? [ueberschrift(1, 'Weitere Angaben'), ...bausteine] : [];
};

const standkapitel = (bau: Bauzeug): readonly Baustein[] => {
  const staende = bau.zeichen.erklaerung();
  const verdeckt = [...bau.rechnung.blatt.values()].some(zahl => !bau.istSichtbar(zahl));
  return [
    ...(staende.length > 0 ? [ueberschrift(1, 'Stand der Zahlen'), LESEHILFE, ...staende] : []),
    ...(verdeckt ? [anmerkung(`${VERDECKT}  Kleine Zahlen zum Personal werden nicht veröffentlicht.`)] : []),
  ];
};

const KEIN_TEXT: Baustein = {
  art: 'anmerkung',
  inhalt: [text('Zu diesem Abschnitt enthält der Plan noch keinen Text.')],
};

const LESEHILFE: Baustein = {
  art: 'anmerkung',
  inhalt: [
    text('Die Buchstaben an den Zahlen nennen ihren Stand, bei errechneten Zahlen den ihrer Ausgangswerte.'),
  ],
};
