import { uebersetzeLieferung } from '#application/kennzahlen';
import { AUSGANG, type Befehl } from '../befehl.ts';
import { sageUnlesbar } from '../planzugang.ts';
import { zeigeMeldungen } from '../text/meldungsliste.ts';

export const lieferungUebersetze: Befehl = {
  name: 'lieferung uebersetze',
  kurz: 'Bringt fremde CSV-Dateien oder XML nach einer Zuordnung in die Form einer Lieferung.',
  positionen: ['ZUORDNUNG', 'QUELLE'],
  optionen: [
    {
      name: 'nach',
      beschreibung: 'Neuer Ordner; ein nicht leerer wird nicht überschrieben',
      platzhalter: 'ORDNER',
      pflicht: true,
    },
  ],
  hinweise: [
    'QUELLE ist ein Ordner mit CSV-Dateien oder eine XML-Datei. Sperrt ein Befund, wird nichts geschrieben.',
  ],
  fuehreAus: async ({ positionen: [datei = '', pfad = ''], optionen }, umgebung) => {
    const inhalt = await umgebung.liesDatei(datei);
    const zuordnung = (await umgebung.plandatei()).liesZuordnung(inhalt);
    if (!zuordnung.ok) {
      sageUnlesbar(datei, zuordnung.meldungen, umgebung);
      return AUSGANG.unlesbar;
    }
    const nach = String(optionen['nach']);
    const ergebnis = await uebersetzeLieferung(
      zuordnung.wert,
      await umgebung.fremdquelle(pfad),
      await umgebung.ablage(nach),
    );
    if (ergebnis.meldungen.length > 0) zeigeMeldungen(ergebnis.meldungen, umgebung);
    if (!ergebnis.ok) return AUSGANG.sperrt;
    umgebung.aus([`${nach} geschrieben. Sätze:`, ...zeilen(ergebnis.wert.saetze)].join('\n'));
    return AUSGANG.gut;
  },
};

const zeilen = (saetze: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(saetze).map(
    ([datei, zahl]) => `  ${datei.padEnd(30)} ${zahl.toLocaleString('de-DE').padStart(12)}`,
  );
