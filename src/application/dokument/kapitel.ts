import {
  INHALTE,
  vorlageZu,
  type Inhalt,
  type Plan,
  type Vorlagenabschnitt,
  type Vorlagenkapitel,
} from '#domain/plan';
import type { Baustein } from '#ports';
import { anmerkung, ueberschrift, VERDECKT, type Bauzeug } from './bauzeug.ts';
import type { Abschnittsbilder } from '../beilagen/ladeBilder.ts';
import { text } from './laeufe.ts';
import { TEILNAMEN } from './teilnamen.ts';
import { arbeitsmarktteil } from './teile/arbeitsmarktteil.ts';
import { haushaltsteil } from './teile/haushaltsteil.ts';
import { handlungsfeldmatrix } from './teile/handlungsfeldmatrix.ts';
import { instrumententeil, kommunalteil } from './teile/instrumententeil.ts';
import { personalteil } from './teile/personalteil.ts';
import { projekteteil } from './teile/projekteteil.ts';
import { strukturteil } from './teile/strukturteil.ts';
import { zieleteil } from './teile/zieleteil.ts';
import { chancenteil, potentialteil, schwerpunktteil } from './teile/textteile.ts';

/** The chapters of a plan in the headings of its template, what the template has no place for, and the Stände of the figures. */
export const baueKapitel = async (bau: Bauzeug, bilder: Abschnittsbilder): Promise<readonly Baustein[]> => {
  const vorlage = vorlageZu(bau.rechnung.plan.deckblatt.vorlage);
  const bausteine: Baustein[] = [];
  for (const kapitel of vorlage.kapitel) bausteine.push(...(await einKapitel(bau, kapitel, bilder)));
  const gedruckt = vorlage.kapitel.flatMap(k => k.abschnitte.flatMap(a => a.inhalte));
  return [...bausteine, ...(await weitereAngaben(bau, gedruckt)), ...standkapitel(bau)];
};

const einKapitel = async (
  bau: Bauzeug,
  kapitel: Vorlagenkapitel,
  bilder: Abschnittsbilder,
): Promise<readonly Baustein[]> => {
  const inhalt: Baustein[] = [];
  for (const abschnitt of kapitel.abschnitte)
    inhalt.push(...(await baueAbschnitt(bau, abschnitt, bilder.get(abschnitt.schluessel) ?? [])));
  const { plan } = bau.rechnung;
  if (inhalt.length === 0 && (bau.veroeffentlicht || istFreiwillig(plan, kapitel))) return [];
  return [
    ueberschrift(1, kapitel.titel),
    ...(kapitel.hinweis ? [anmerkung(kapitel.hinweis(plan.deckblatt.jahr))] : []),
    ...(inhalt.length === 0 ? [KEIN_TEXT] : inhalt),
  ];
};

/** May the whole chapter be left out? Not where the template demands Schwerpunkte. */
const istFreiwillig = ({ deckblatt }: Plan, { abschnitte }: Vorlagenkapitel): boolean => {
  const { mindestens } = vorlageZu(deckblatt.vorlage).schwerpunkte;
  return abschnitte.every(
    ({ freiwillig, inhalte }) => freiwillig && (mindestens === 0 || !inhalte.includes('schwerpunkte')),
  );
};

const baueAbschnitt = async (
  bau: Bauzeug,
  { schluessel, titel, inhalte, ohneTitel, freiwillig }: Vorlagenabschnitt,
  bilder: readonly Baustein[],
): Promise<readonly Baustein[]> => {
  const { plan } = bau.rechnung;
  const worte = bau.text(`texte.${schluessel}`, plan.texte?.[schluessel]);
  const teile: Baustein[] = [...bilder];
  for (const inhalt of inhalte) teile.push(...(await TEILE[inhalt](bau)));
  if (worte.length + teile.length === 0 && (freiwillig || bau.veroeffentlicht)) return [];
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
  handlungsfelder: handlungsfeldmatrix,
  schwerpunkte: schwerpunktteil,
  potentiale: potentialteil,
  instrumente: instrumententeil,
  kommunaleLeistungen: kommunalteil,
  ziele: zieleteil,
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
