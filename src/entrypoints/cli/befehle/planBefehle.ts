import { pruefeBeilagen, pruefbericht, pruefeRechnung, rechnungAlsDaten, rechtsstandVon } from '#application';
import { rechnungSchema } from '#contract';
import { AUSGANG, type Befehl, type Option } from '../befehl.ts';
import { formatVon, oeffneOderSage, sageUnlesbar, zeigeBericht } from '../planzugang.ts';
import { rechnungText } from '../text/rechnungText.ts';
import type { Kommandoumgebung } from '../umgebung.ts';

const FORMAT: Option = {
  name: 'format',
  beschreibung: 'Ausgabe für Menschen oder als JSON',
  werte: ['text', 'json'],
  vorgabe: 'text',
};

export const planPruefe: Befehl = {
  name: 'plan pruefe',
  kurz: 'Prüft einen Plan und zeigt alle Befunde mit ihrer Rechnung.',
  positionen: ['DATEI'],
  optionen: [FORMAT],
  hinweise: [
    'Ein Befund gilt als geprüft, wenn er in der Datei unter „geprueft“ mit Regel, Adresse, Grund und Prüfmerkmal steht.',
    'Ausgang: 0 nichts sperrt, 1 mindestens ein Befund sperrt, 2 Datei nicht lesbar.',
  ],
  fuehreAus: async ({ positionen: [datei = ''], optionen }, umgebung) => {
    const format = formatVon(optionen);
    const offen = await oeffneOderSage(datei, umgebung, format);
    if (!offen) return AUSGANG.unlesbar;
    const werkzeug = { beilagen: umgebung.beilagen(datei), plandatei: await umgebung.plandatei() };
    const befunde = [...(await pruefeBeilagen(offen.plan, werkzeug)), ...pruefeRechnung(offen)];
    const bericht = pruefbericht(datei, offen, befunde);
    zeigeBericht(bericht, format, umgebung);
    return bericht.anzahl.sperrt > 0 ? AUSGANG.sperrt : AUSGANG.gut;
  },
};

export const planRechne: Befehl = {
  name: 'plan rechne',
  kurz: 'Rechnet einen Plan und zeigt jede Zahl mit Adresse und Rechenweg.',
  positionen: ['DATEI'],
  optionen: [
    FORMAT,
    { name: 'zahl', beschreibung: 'Nur die Zahlen, deren Adresse so beginnt', platzhalter: 'ADRESSE' },
    {
      name: 'festschreiben',
      beschreibung: 'Schreibt den verwendeten Rechtsstand in die Datei',
      werte: null,
    },
  ],
  fuehreAus: async ({ positionen: [datei = ''], optionen }, umgebung) => {
    const format = formatVon(optionen);
    const offen = await oeffneOderSage(datei, umgebung, format);
    if (!offen) return AUSGANG.unlesbar;
    const rechtsstand = rechtsstandVon(offen.blatt, umgebung.uhr.heute(), umgebung.pruefsumme);
    const alle = rechnungAlsDaten(offen, rechtsstand);
    const beginn = optionen['zahl'];
    const daten =
      typeof beginn === 'string'
        ? { ...alle, zahlen: alle.zahlen.filter(z => z.pfad.startsWith(beginn)) }
        : alle;
    if (typeof beginn === 'string' && daten.zahlen.length === 0) {
      umgebung.fehler(`Keine Zahl hat eine Adresse, die mit „${beginn}“ beginnt.`);
      return AUSGANG.aufruf;
    }
    umgebung.aus(
      format === 'json'
        ? JSON.stringify(rechnungSchema.encode(daten), null, 2)
        : rechnungText(daten, umgebung),
    );
    return optionen['festschreiben'] ? schreibeFest(datei, alle.rechtsstand, umgebung) : AUSGANG.gut;
  },
};

const schreibeFest = async (
  datei: string,
  rechtsstand: ReturnType<typeof rechtsstandVon>,
  umgebung: Kommandoumgebung,
): Promise<number> => {
  const daten = rechnungSchema.shape.rechtsstand.encode({ ...rechtsstand, werte: { ...rechtsstand.werte } });
  const neu = (await umgebung.plandatei()).fuegeEin(await umgebung.liesDatei(datei), ['rechtsstand'], daten);
  if (!neu.ok) {
    sageUnlesbar(datei, neu.meldungen, umgebung);
    return AUSGANG.unlesbar;
  }
  await umgebung.schreibeDatei(datei, neu.wert);
  umgebung.fehler(`Der Rechtsstand steht jetzt in ${datei}.`);
  return AUSGANG.gut;
};

export const planFormatiere: Befehl = {
  name: 'plan formatiere',
  kurz: 'Schreibt eine Plandatei in der üblichen Form; Kommentare bleiben.',
  positionen: ['DATEI'],
  optionen: [
    {
      name: 'pruefen',
      beschreibung: 'Schreibt nichts; Ausgang 1, wenn die Datei anders aussähe',
      werte: null,
    },
  ],
  fuehreAus: async ({ positionen: [datei = ''], optionen }, umgebung) => {
    const inhalt = await umgebung.liesDatei(datei);
    const neu = (await umgebung.plandatei()).formatiere(inhalt);
    if (!neu.ok) {
      sageUnlesbar(datei, neu.meldungen, umgebung);
      return AUSGANG.unlesbar;
    }
    const gleich = new TextDecoder().decode(inhalt) === neu.wert;
    if (gleich) umgebung.aus(`${datei} hat schon die übliche Form.`);
    else if (optionen['pruefen']) umgebung.aus(`${datei} hat nicht die übliche Form.`);
    else {
      await umgebung.schreibeDatei(datei, neu.wert);
      umgebung.aus(`${datei} wurde neu geschrieben.`);
    }
    return optionen['pruefen'] && !gleich ? AUSGANG.sperrt : AUSGANG.gut;
  },
};
