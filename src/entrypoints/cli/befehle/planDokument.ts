import {
  DOKUMENTARTEN,
  druckeDokument,
  MINDESTENS_VEROEFFENTLICHT,
  mitFundort,
  pruefbericht,
  pruefeRechnung,
} from '#application';
import { AUSGANG, type Befehl } from '../befehl.ts';
import { FORMATE, waehleFormat } from '../dokumentformat.ts';
import { liesEntwurf } from '../entwurf.ts';
import { liesGestaltung } from '../gestaltungszugang.ts';
import { oeffneOderSage, sageUnlesbar } from '../planzugang.ts';
import { zusammenfassung } from '../text/pruefberichtText.ts';

const MINDESTZAHLEN = Array.from({ length: 20 }, (_, i) => String(i + 1));

const OHNE_ENTWURF =
  'Mit --entwurf DATEI nennt die Beschlussvorlage auch, was sich seit dem Entwurf geändert hat.';

export const planDokument: Befehl = {
  name: 'plan dokument',
  kurz: 'Schreibt einen Plan als barrierefreies PDF (PDF/UA-1), als Word-Datei oder als HTML-Seite.',
  positionen: ['DATEI'],
  optionen: [
    {
      name: 'art',
      beschreibung:
        'Das ganze Dokument, oder die Vorlage von zwei Seiten für Trägerversammlung, Kreistag oder Rat',
      werte: DOKUMENTARTEN,
      vorgabe: 'planungsdokument',
    },
    {
      name: 'entwurf',
      beschreibung: 'Plandatei des Entwurfs, mit dem die Beschlussvorlage vergleicht',
      platzhalter: 'DATEI',
    },
    { name: 'format', beschreibung: 'Dateiformat; ohne Angabe sagt es die Endung', werte: FORMATE },
    { name: 'nach', beschreibung: 'Datei, in die geschrieben wird', platzhalter: 'DATEI', pflicht: true },
    {
      name: 'veroeffentlichung',
      beschreibung: 'Ohne Rechenwege, Annahmen und Befunde; kleine Personalzahlen werden verdeckt',
      werte: null,
    },
    {
      name: 'mindestens',
      beschreibung: 'Ab dieser Zahl, 1 bis 20, werden Personalzahlen veröffentlicht',
      platzhalter: 'ZAHL',
      vorgabe: String(MINDESTENS_VEROEFFENTLICHT),
    },
    {
      name: 'gestaltung',
      beschreibung: 'Farben, Logo, Schriften, Kopf- und Fußzeile des Jobcenters',
      platzhalter: 'DATEI',
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
    const art = DOKUMENTARTEN.find(a => a === optionen['art']) ?? 'planungsdokument';
    if (optionen['entwurf'] !== undefined && art !== 'beschlussvorlage') {
      umgebung.fehler('Die Option --entwurf gehört zu --art beschlussvorlage.');
      return AUSGANG.aufruf;
    }
    const mindestens = optionen['mindestens'];
    if (mindestens !== undefined && !optionen['veroeffentlichung']) {
      umgebung.fehler('Die Option --mindestens gehört zu --veroeffentlichung.');
      return AUSGANG.aufruf;
    }
    if (mindestens !== undefined && !MINDESTZAHLEN.includes(String(mindestens))) {
      umgebung.fehler(`„${String(mindestens)}“ ist bei --mindestens nicht möglich. Erlaubt: 1 bis 20.`);
      return AUSGANG.aufruf;
    }
    const gestaltung = await liesGestaltung(optionen['gestaltung'], umgebung);
    if (!gestaltung.ok) return AUSGANG.unlesbar;
    const offen = await oeffneOderSage(datei, umgebung);
    if (!offen) return AUSGANG.unlesbar;
    const entwurf = await liesEntwurf(optionen['entwurf'], offen, umgebung);
    if (!entwurf.ok) return entwurf.ausgang;
    const befunde = pruefeRechnung(offen);
    const dokument = await druckeDokument(
      offen,
      befunde,
      {
        format: wahl.format,
        art,
        ...entwurf.wahl,
        ...gestaltung.wahl,
        ...(optionen['veroeffentlichung'] && {
          veroeffentlichung: { mindestens: Number(mindestens ?? MINDESTENS_VEROEFFENTLICHT) },
        }),
      },
      umgebung.beilagen(datei),
      umgebung,
    );
    if (!dokument.ok) {
      sageUnlesbar(datei, mitFundort(dokument.meldungen, offen.fundort), umgebung);
      return AUSGANG.unlesbar;
    }
    await umgebung.schreibeDatei(nach, dokument.wert);
    const bericht = pruefbericht(datei, offen, befunde);
    umgebung.aus(`${nach} geschrieben. ${zusammenfassung(bericht)}`);
    if (art === 'beschlussvorlage' && optionen['entwurf'] === undefined) umgebung.aus(OHNE_ENTWURF);
    return bericht.anzahl.sperrt > 0 ? AUSGANG.sperrt : AUSGANG.gut;
  },
};
