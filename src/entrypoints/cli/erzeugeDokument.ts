import {
  erstelleDokument,
  rechtsstandVon,
  type Dokumentformat,
  type Dokumentwahl,
  type OffenerPlan,
  type pruefeRechnung,
} from '#application';
import { gelungen, tagAlsText, type Ergebnis } from '#domain/werte';
import type { Kommandoumgebung } from './umgebung.ts';

/** The document of a plan as file of a format, with its recipes and findings as appendices unless it is for the public. Fails when a text cannot be set. */
export const erzeugeDokument = async (
  offen: OffenerPlan,
  befunde: ReturnType<typeof pruefeRechnung>,
  { format, ...wahl }: Dokumentwahl & Readonly<{ format: Dokumentformat }>,
  umgebung: Kommandoumgebung,
): Promise<Ergebnis<Uint8Array>> => {
  const [textleser, diagrammzeichner] = await Promise.all([
    umgebung.textleser(),
    umgebung.diagrammzeichner(),
  ]);
  const rechtsstand =
    offen.plan.rechtsstand ?? rechtsstandVon(offen.blatt, umgebung.uhr.heute(), umgebung.pruefsumme);
  const vermerk = `Erstellt mit Stellwerk ${umgebung.version}. Rechtsstand vom ${tagAlsText(rechtsstand.datum)}, Prüfsumme ${rechtsstand.hash.slice(0, 12)}.`;
  const dokument = await erstelleDokument(offen, befunde, vermerk, { textleser, diagrammzeichner }, wahl);
  return dokument.ok ? gelungen(await umgebung.dokumentdrucker[format](dokument.wert)) : dokument;
};
