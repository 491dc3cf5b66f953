import type { Meldung } from '#domain/werte';
import type { Beilagen, Diagrammzeichner, Plandatei, Textleser } from '#ports';
import type { Planrechnung } from '../planRechnen.ts';
import type { Bauzeug } from './bauzeug.ts';
import { eingebettet } from './laeufe.ts';
import { liesText } from './liesText.ts';
import { beginneStandzeichen } from './staende.ts';
import { verdecktKleineZahlen } from './verdeckung/verdecktKleineZahlen.ts';

/** What a document needs of the outside. */
export type Werkzeug = Readonly<{ textleser: Textleser; diagrammzeichner: Diagrammzeichner }>;

/** The same, and what lies beside the plan: pictures and annexes. */
export type Werkzeugkasten = Werkzeug & Readonly<{ beilagen: Beilagen; plandatei: Plandatei }>;

/** What the parts of a document are built with. Texts that cannot be set put a message into fehler. mindestens: null unless published. */
export const bauzeugFuer = (
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
    veroeffentlicht: mindestens !== null,
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
