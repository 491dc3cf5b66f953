import { AUSGANG, type Befehl } from '../befehl.ts';
import { zeigeMeldungen } from '../text/meldungsliste.ts';

export const sichern: Befehl = {
  name: 'sichern',
  kurz: 'Schreibt alle Daten aller Jobcenter in eine Datei, auch während der Arbeitsplatz läuft.',
  positionen: [],
  optionen: [
    {
      name: 'nach',
      beschreibung: 'Neue Datei, oder ein Ordner, in dem eine mit Tag und Uhrzeit entsteht',
      platzhalter: 'DATEI',
      pflicht: true,
    },
  ],
  hinweise: [
    'Die Datei enthält alle Tabellen und das Lager, nicht die Schlüsseldatei; sichern Sie die getrennt.',
    'Ausgang: 0 gesichert, 2 nicht gesichert.',
  ],
  fuehreAus: async ({ optionen }, umgebung) => {
    const gesichert = await (await umgebung.betrieb()).sichere(String(optionen['nach']));
    if (!gesichert.ok) {
      zeigeMeldungen(gesichert.meldungen, umgebung);
      return AUSGANG.unlesbar;
    }
    const { datei, bytes, manifest } = gesichert.wert;
    umgebung.aus(
      `Gesichert nach ${datei}: ${zahl(zeilenIn(manifest))} Zeilen aus ${manifest.tabellen.length} Tabellen, ${zahl(manifest.dateien.length)} Dateien des Lagers, ${megabyte(bytes)} MB.`,
    );
    return AUSGANG.gut;
  },
};

export const wiederherstellen: Befehl = {
  name: 'wiederherstellen',
  kurz: 'Stellt eine Sicherung in einer leeren Umgebung wieder her: ganz oder gar nicht.',
  positionen: ['DATEI'],
  optionen: [],
  hinweise: [
    'Vor dem ersten Start in einem neuen Datenordner (STELLWERK_DATEN) oder einer leeren Datenbank (DATABASE_URL).',
    'Legen Sie die Schlüsseldatei dazu; ohne sie ist jeder zweite Faktor neu einzurichten.',
    'Ausgang: 0 wiederhergestellt, 2 nichts geändert.',
  ],
  fuehreAus: async ({ positionen: [datei = ''] }, umgebung) => {
    const ergebnis = await (await umgebung.betrieb()).stelleWiederHer(datei);
    if (!ergebnis.ok) {
      zeigeMeldungen(ergebnis.meldungen, umgebung);
      return AUSGANG.unlesbar;
    }
    const { zeitpunkt, tabellen, dateien } = ergebnis.wert;
    umgebung.aus(
      `Wiederhergestellt ist der Stand vom ${zeitpunkt}: ${zahl(zeilenIn(ergebnis.wert))} Zeilen in ${tabellen.length} Tabellen, ${zahl(dateien.length)} Dateien des Lagers.`,
    );
    return AUSGANG.gut;
  },
};

const zeilenIn = ({ tabellen }: Readonly<{ tabellen: readonly Readonly<{ zeilen: number }>[] }>): number =>
  tabellen.reduce((summe, { zeilen }) => summe + zeilen, 0);

const zahl = (wert: number): string => wert.toLocaleString('de-DE');

const megabyte = (bytes: number): string => zahl(Math.round(bytes / 100_000) / 10);
