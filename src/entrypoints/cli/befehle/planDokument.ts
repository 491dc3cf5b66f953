import { mitFundort, pruefbericht, pruefeRechnung } from '#application';
import { AUSGANG, type Befehl } from '../befehl.ts';
import { FORMATE, waehleFormat } from '../dokumentformat.ts';
import { erzeugeDokument } from '../erzeugeDokument.ts';
import { oeffneOderSage, sageUnlesbar } from '../planzugang.ts';
import { zusammenfassung } from '../text/pruefberichtText.ts';

/** Fewer members of the staff than this are not published. */
const MINDESTZAHL = 5;

export const planDokument: Befehl = {
  name: 'plan dokument',
  kurz: 'Schreibt einen Plan als barrierefreies PDF (PDF/UA-1), als Word-Datei oder als HTML-Seite.',
  positionen: ['DATEI'],
  optionen: [
    { name: 'format', beschreibung: 'Dateiformat; ohne Angabe sagt es die Endung', werte: FORMATE },
    { name: 'nach', beschreibung: 'Datei, in die geschrieben wird', platzhalter: 'DATEI', pflicht: true },
    {
      name: 'veroeffentlichung',
      beschreibung: 'Ohne Rechenwege, Annahmen und Befunde; Personalzahlen unter 5 werden verdeckt',
      werte: null,
    },
  ],
  fuehreAus: async ({ positionen: [datei = ''], optionen }, umgebung) => {
    const nach = String(optionen['nach']);
    const verlangt = optionen['format'];
    const wahl = waehleFormat(typeof verlangt === 'string' ? verlangt : undefined, nach);
    if (!wahl.ok) {
      umgebung.fehler(wahl.grund);
      return AUSGANG.aufruf;
    }
    const offen = await oeffneOderSage(datei, umgebung);
    if (!offen) return AUSGANG.unlesbar;
    const befunde = pruefeRechnung(offen);
    const dokument = await erzeugeDokument(
      offen,
      befunde,
      {
        format: wahl.format,
        ...(optionen['veroeffentlichung'] && { veroeffentlichung: { mindestens: MINDESTZAHL } }),
      },
      umgebung,
    );
    if (!dokument.ok) {
      sageUnlesbar(datei, mitFundort(dokument.meldungen, offen.fundort), umgebung);
      return AUSGANG.unlesbar;
    }
    await umgebung.schreibeDatei(nach, dokument.wert);
    const bericht = pruefbericht(datei, offen, befunde);
    umgebung.aus(`${nach} geschrieben. ${zusammenfassung(bericht)}`);
    return bericht.anzahl.sperrt > 0 ? AUSGANG.sperrt : AUSGANG.gut;
  },
};
