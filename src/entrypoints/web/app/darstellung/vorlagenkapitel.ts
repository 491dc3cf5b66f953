import type { GespeicherterPlan } from '#application/planung';
import { vorlageZu, type Inhalt } from '#domain/plan';
import { bereichsname } from './kapitelliste.ts';
import { kapitelpfad } from './orte.ts';

/** A section of the document: whether its text is written, and what of the plan is printed in it. */
export type Abschnittsdarstellung = Readonly<{
  schluessel: string;
  titel: string;
  text: Readonly<{ ziel: string; woerter: number; freiwillig: boolean }>;
  inhalte: readonly Readonly<{ name: string; ziel: string; vorhanden: boolean }>[];
}>;

/** The chapters of the document in the headings of the template. */
export const vorlagenkapitel = ({ kopf, daten, rechnung: { plan } }: GespeicherterPlan) =>
  vorlageZu(kopf.vorlage).kapitel.map(kapitel => ({
    titel: kapitel.titel,
    abschnitte: kapitel.abschnitte.map(
      ({ schluessel, titel, inhalte, freiwillig = false }): Abschnittsdarstellung => ({
        schluessel,
        titel,
        text: {
          ziel: kapitelpfad(kopf.kennung, ['texte']),
          woerter: woerter(plan.texte?.[schluessel] ?? ''),
          freiwillig,
        },
        inhalte: [...new Set(inhalte.flatMap(bereicheVon))].map(bereich => ({
          name: bereichsname(bereich),
          ziel: kapitelpfad(kopf.kennung, [bereich]),
          vorhanden: Object.hasOwn(daten, bereich),
        })),
      }),
    ),
  }));

/** Chapters of the plan file that a part of the document is printed from. */
const bereicheVon = (inhalt: Inhalt): readonly string[] => {
  if (inhalt === 'chancenUndRisiken') return ['chancen', 'risiken'];
  return [inhalt === 'kommunaleLeistungen' ? 'instrumente' : inhalt];
};

const woerter = (text: string): number => text.split(/\s+/u).filter(w => w !== '').length;
