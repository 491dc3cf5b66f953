import {
  erstelleBeschlussvorlage,
  erstelleDokument,
  NICHT_DRUCKBAR,
  rechtsstandVon,
  type Beschlusswahl,
  type Dokumentformat,
  type Dokumentwahl,
  type Gestaltung,
  type OffenerPlan,
  type pruefeRechnung,
} from '#application';
import { gelungen, melde, misslungen, tagAlsText, type Ergebnis } from '#domain/werte';
import type { Kommandoumgebung } from './umgebung.ts';

/** The kinds of document that are made of a plan. */
export const DOKUMENTARTEN = ['planungsdokument', 'beschlussvorlage'] as const;
type Dokumentart = (typeof DOKUMENTARTEN)[number];

type Wahl = Dokumentwahl &
  Beschlusswahl &
  Readonly<{ format: Dokumentformat; art?: Dokumentart; gestaltung?: Gestaltung }>;

/**
 * The document of a plan as file of a format, with its recipes and findings as appendices unless it is for the public. Fails when a text cannot be set, or a
 * picture or annex beside the plan file cannot be read or printed.
 */
export const erzeugeDokument = async (
  datei: string,
  offen: OffenerPlan,
  befunde: ReturnType<typeof pruefeRechnung>,
  { format, art, gestaltung, ...wahl }: Wahl,
  umgebung: Kommandoumgebung,
): Promise<Ergebnis<Uint8Array>> => {
  const [textleser, diagrammzeichner, plandatei] = await Promise.all([
    umgebung.textleser(),
    umgebung.diagrammzeichner(gestaltung),
    umgebung.plandatei(),
  ]);
  const rechtsstand =
    offen.plan.rechtsstand ?? rechtsstandVon(offen.blatt, umgebung.uhr.heute(), umgebung.pruefsumme);
  const vermerk = `Erstellt mit Stellwerk ${umgebung.version}. Rechtsstand vom ${tagAlsText(rechtsstand.datum)}, Prüfsumme ${rechtsstand.hash.slice(0, 12)}.`;
  const erstelle = art === 'beschlussvorlage' ? erstelleBeschlussvorlage : erstelleDokument;
  const werkzeug = { textleser, diagrammzeichner, plandatei, beilagen: umgebung.beilagen(datei) };
  const dokument = await erstelle(offen, befunde, vermerk, werkzeug, wahl);
  if (!dokument.ok) return dokument;
  try {
    return gelungen(
      await umgebung.dokumentdrucker[format]({ ...dokument.wert, ...(gestaltung && { gestaltung }) }),
    );
  } catch (fehler) {
    if (!(fehler instanceof Error) || fehler.name !== 'Druckfehler') throw fehler;
    return misslungen(melde(NICHT_DRUCKBAR, '', { grund: fehler.message }));
  }
};
