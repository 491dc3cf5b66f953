import { berichtUnlesbar, druckeDokument, oeffnePlan, pruefbericht, pruefeRechnung } from '#application';
import { AUSGANG, type Befehl } from '../befehl.ts';
import { pruefberichtText } from '../text/pruefberichtText.ts';
import type { Kommandoumgebung } from '../umgebung.ts';

export const planBeispiele: Befehl = {
  name: 'plan beispiele',
  kurz: 'Prüft und druckt alle Beispielpläne in den Ordner ausgabe/.',
  positionen: [],
  optionen: [],
  fuehreAus: async (_, umgebung) => {
    const dateien = await umgebung.beispiele();
    umgebung.aus(`Stellwerk prüft und druckt ${dateien.length} Beispielpläne.\n`);
    let ausgang: number = AUSGANG.gut;
    for (const datei of dateien) if (!(await druckeBeispiel(datei, umgebung))) ausgang = AUSGANG.unlesbar;
    umgebung.aus(
      `Die Dokumente liegen in ${umgebung.ausgabeordner}. Einen eigenen Plan prüfen Sie mit: ./stellwerk plan pruefe DATEI`,
    );
    return ausgang;
  },
};

const druckeBeispiel = async (datei: string, umgebung: Kommandoumgebung): Promise<boolean> => {
  const ergebnis = oeffnePlan(await umgebung.liesDatei(datei), await umgebung.plandatei());
  if (!ergebnis.ok) {
    umgebung.fehler(pruefberichtText(berichtUnlesbar(datei, ergebnis.meldungen), umgebung));
    return false;
  }
  const befunde = pruefeRechnung(ergebnis.wert);
  const name = datei.replace(/^.*[\\/]/, '').replace(/\.(ya?ml|json)$/, '');
  const nach = `${umgebung.ausgabeordner}/${name}.pdf`;
  const pdf = await druckeDokument(
    ergebnis.wert,
    befunde,
    { format: 'pdf' },
    umgebung.beilagen(datei),
    umgebung,
  );
  if (!pdf.ok) {
    umgebung.fehler(pruefberichtText(berichtUnlesbar(datei, pdf.meldungen), umgebung));
    return false;
  }
  await umgebung.schreibeDatei(nach, pdf.wert);
  umgebung.aus(pruefberichtText(pruefbericht(datei, ergebnis.wert, befunde), umgebung));
  umgebung.aus(`\n  → ${nach}\n`);
  return true;
};
