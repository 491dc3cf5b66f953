import { gelungen, melde, misslungen, tagAlsText, type Ergebnis } from '#domain/werte';
import type { Befund } from '#domain/plausibilitaet';
import type {
  Beilagen,
  Diagrammzeichner,
  Dokumentdrucker,
  Dokumentformat,
  Gestaltung,
  Plandatei,
  Pruefsumme,
  Textleser,
  Uhr,
} from '#ports';
import { NICHT_DRUCKBAR } from './beilagen/beilagenmeldungen.ts';
import type { Planrechnung } from './planRechnen.ts';
import { rechtsstandVon } from './rechtsstand.ts';
import {
  erstelleBeschlussvorlage,
  erstelleDokument,
  type Beschlusswahl,
  type Dokumentwahl,
} from './spaeterGeladen.ts';

/** The kinds of document that are made of a plan. */
export const DOKUMENTARTEN = ['planungsdokument', 'beschlussvorlage'] as const;
export type Dokumentart = (typeof DOKUMENTARTEN)[number];

/** What is printed, how, and in whose look. */
export type Druckwahl = Dokumentwahl &
  Beschlusswahl &
  Readonly<{ format: Dokumentformat; art?: Dokumentart; gestaltung?: Gestaltung }>;

/** What printing needs from outside; adapters are loaded when they are asked for. */
export type Druckwerkzeug = Readonly<{
  uhr: Uhr;
  pruefsumme: Pruefsumme;
  version: string;
  plandatei(): Promise<Plandatei>;
  textleser(): Promise<Textleser>;
  diagrammzeichner(gestaltung?: Gestaltung): Promise<Diagrammzeichner>;
  dokumentdrucker: Dokumentdrucker<Dokumentformat>;
}>;

/**
 * The document of a plan as file of a format, with its recipes and findings as appendices unless it is for the public. Fails when a text cannot be set, or a
 * picture or annex beside the plan cannot be read or printed.
 */
export const druckeDokument = async (
  rechnung: Planrechnung,
  befunde: readonly Befund[],
  { format, art, gestaltung, ...wahl }: Druckwahl,
  beilagen: Beilagen,
  werkzeug: Druckwerkzeug,
): Promise<Ergebnis<Uint8Array>> => {
  const [textleser, diagrammzeichner, plandatei] = await Promise.all([
    werkzeug.textleser(),
    werkzeug.diagrammzeichner(gestaltung),
    werkzeug.plandatei(),
  ]);
  const rechtsstand =
    rechnung.plan.rechtsstand ?? rechtsstandVon(rechnung.blatt, werkzeug.uhr.heute(), werkzeug.pruefsumme);
  const vermerk = `Erstellt mit Stellwerk ${werkzeug.version}. Rechtsstand vom ${tagAlsText(rechtsstand.datum)}, Prüfsumme ${rechtsstand.hash.slice(0, 12)}.`;
  const erstelle = art === 'beschlussvorlage' ? erstelleBeschlussvorlage : erstelleDokument;
  const dokument = await erstelle(
    rechnung,
    befunde,
    vermerk,
    { textleser, diagrammzeichner, plandatei, beilagen },
    wahl,
  );
  if (!dokument.ok) return dokument;
  try {
    return gelungen(
      await werkzeug.dokumentdrucker[format]({ ...dokument.wert, ...(gestaltung && { gestaltung }) }),
    );
  } catch (fehler) {
    if (!(fehler instanceof Error) || fehler.name !== 'Druckfehler') throw fehler;
    return misslungen(melde(NICHT_DRUCKBAR, '', { grund: fehler.message }));
  }
};
