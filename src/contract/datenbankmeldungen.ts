import { meldungsart, type Meldungsart } from '#domain/werte';

const EIGENER_SERVER =
  'Oder nutzen Sie einen eigenen PostgreSQL-Server: Setzen Sie DATABASE_URL, zum Beispiel postgres://stellwerk:kennwort@localhost/stellwerk.';

type Modus = 'ge' | 'zkt' | 'land';

const MODUSNAMEN: Readonly<Record<Modus, string>> = {
  ge: 'gemeinsame Einrichtung',
  zkt: 'zugelassener kommunaler Träger',
  land: 'Land',
};

/** What can be wrong with the database, from its start to a single query. */
export const datenbankmeldungen = {
  KEINE_PROGRAMME: meldungsart<{ plattform: string }>({
    code: 'DATENBANK-01',
    stufe: 'sperrt',
    satz: p =>
      `Für dieses System (${p.plattform}) bringt Stellwerk keinen PostgreSQL-Server mit. Nutzen Sie einen eigenen: Setzen Sie DATABASE_URL, zum Beispiel postgres://stellwerk:kennwort@localhost/stellwerk.`,
  }),
  ORDNER: meldungsart<{ ordner: string; grund: string }>({
    code: 'DATENBANK-02',
    stufe: 'sperrt',
    satz: p =>
      `Der Datenordner ${p.ordner} lässt sich nicht benutzen (${p.grund}). Er muss dem Benutzer gehören, der Stellwerk startet, und beschreibbar sein.`,
  }),
  ALS_ROOT: meldungsart<{ grund: string }>({
    code: 'DATENBANK-03',
    stufe: 'sperrt',
    satz: p =>
      `PostgreSQL läuft nicht als root, und ein abgetrennter Benutzer lässt sich hier nicht anlegen (${p.grund}). Starten Sie Stellwerk mit einem gewöhnlichen Benutzer. ${EIGENER_SERVER}`,
  }),
  ANLEGEN: meldungsart<{ ordner: string; ausgabe: string }>({
    code: 'DATENBANK-04',
    stufe: 'sperrt',
    satz: p =>
      `Die Datenbank in ${p.ordner} lässt sich nicht anlegen. PostgreSQL sagt: ${p.ausgabe} Prüfen Sie Platz und Rechte des Ordners.`,
  }),
  START: meldungsart<{ ordner: string; protokoll: string; ausgabe: string }>({
    code: 'DATENBANK-05',
    stufe: 'sperrt',
    satz: p =>
      `Die Datenbank in ${p.ordner} startet nicht. Die letzten Zeilen aus ${p.protokoll}: ${p.ausgabe}`,
  }),
  FREMDE_AUSGABE: meldungsart<{ ordner: string; gefunden: string; erwartet: string }>({
    code: 'DATENBANK-06',
    stufe: 'sperrt',
    satz: p =>
      `Die Datenbank in ${p.ordner} gehört zu PostgreSQL ${p.gefunden}, dieses Stellwerk bringt PostgreSQL ${p.erwartet} mit. Sichern Sie die Daten mit der Ausgabe von Stellwerk, die sie angelegt hat, und stellen Sie sie in einem neuen Ordner wieder her.`,
  }),
  BESETZT: meldungsart<{ ordner: string }>({
    code: 'DATENBANK-07',
    stufe: 'sperrt',
    satz: p =>
      `Die Datenbank in ${p.ordner} wird seit einer Minute von einem anderen Vorgang gestartet oder beendet. Beenden Sie ihn oder versuchen Sie es später noch einmal.`,
  }),
  ADRESSE: meldungsart<{ grund: string }>({
    code: 'DATENBANK-10',
    stufe: 'sperrt',
    satz: p =>
      `DATABASE_URL ist keine Adresse einer PostgreSQL-Datenbank (${p.grund}). Erwartet wird postgres://benutzer:kennwort@rechner:5432/datenbank.`,
  }),
  NICHT_ERREICHBAR: meldungsart<{ wo: string; grund: string }>({
    code: 'DATENBANK-11',
    stufe: 'sperrt',
    satz: p =>
      `Die Datenbank ${p.wo} ist nicht erreichbar (${p.grund}). Prüfen Sie, ob der Server läuft und ob Rechner, Benutzer und Kennwort stimmen.`,
  }),
  ZU_ALT: meldungsart<{ gefunden: string; mindestens: string }>({
    code: 'DATENBANK-12',
    stufe: 'sperrt',
    satz: p =>
      `Der Server hat PostgreSQL ${p.gefunden}. Stellwerk braucht mindestens PostgreSQL ${p.mindestens}.`,
  }),
  ROLLEN: meldungsart<{ benutzer: string; sql: string }>({
    code: 'DATENBANK-13',
    stufe: 'sperrt',
    satz: p =>
      `Der Benutzer ${p.benutzer} darf die Rollen nicht einrichten, unter denen Stellwerk arbeitet. Bitten Sie die Verwaltung des Servers, einmal Folgendes auszuführen, und starten Sie dann neu:\n${p.sql}`,
  }),
  UEBERSTEUERT: meldungsart<{ rolle: string }>({
    code: 'DATENBANK-14',
    stufe: 'sperrt',
    satz: p =>
      `Die Rolle ${p.rolle} darf mehr, als Stellwerk erlaubt: Sie sieht die Daten aller Jobcenter oder besitzt Tabellen. Entziehen Sie ihr SUPERUSER, BYPASSRLS und jeden Besitz.`,
  }),
  WANDERUNG_GEAENDERT: meldungsart<{ name: string }>({
    code: 'DATENBANK-15',
    stufe: 'sperrt',
    satz: p =>
      `Der Umbau „${p.name}“ wurde an dieser Datenbank mit anderem Wortlaut ausgeführt, als das Programm ihn kennt. Stellen Sie die ursprüngliche Datei wieder her; Änderungen gehören in einen neuen Umbau.`,
  }),
  WANDERUNG_NEUER: meldungsart<{ gefunden: number; bekannt: number }>({
    code: 'DATENBANK-16',
    stufe: 'sperrt',
    satz: p =>
      `Die Datenbank ist neuer als das Programm: Sie hat Umbau ${p.gefunden}, das Programm kennt nur die bis ${p.bekannt}. Starten Sie die neuere Ausgabe von Stellwerk.`,
  }),
  WANDERUNG_GESCHEITERT: meldungsart<{ name: string; grund: string }>({
    code: 'DATENBANK-17',
    stufe: 'sperrt',
    satz: p =>
      `Der Umbau „${p.name}“ ist an dieser Datenbank gescheitert und wurde ganz zurückgenommen (${p.grund}). Die Daten sind unverändert.`,
  }),
  ZU_LANGE: meldungsart<{ sekunden: number }>({
    code: 'DATENBANK-20',
    stufe: 'sperrt',
    satz: p =>
      `Die Datenbank hat nach ${p.sekunden} Sekunden nicht geantwortet; nichts wurde geändert. Versuchen Sie es noch einmal.`,
  }),
  GLEICHZEITIG: meldungsart({
    code: 'DATENBANK-21',
    stufe: 'sperrt',
    satz: () =>
      'Jemand anderes hat dieselben Daten im selben Augenblick geändert; nichts wurde gespeichert. Versuchen Sie es noch einmal.',
  }),
  PERSONEN_IN_GE: meldungsart({
    code: 'DATENBANK-22',
    stufe: 'sperrt',
    satz: () =>
      'In einer gemeinsamen Einrichtung speichert Stellwerk keine Angaben zu einzelnen Personen; nichts wurde gespeichert. Diese Daten bleiben im Fachverfahren.',
  }),
  MODUS_ANDERS: meldungsart<{ nummer: string; vorhanden: Modus; modus: Modus }>({
    code: 'DATENBANK-23',
    stufe: 'sperrt',
    satz: p =>
      `Das Jobcenter ${p.nummer} ist in der Datenbank als ${MODUSNAMEN[p.vorhanden]} angelegt und soll jetzt ${MODUSNAMEN[p.modus]} sein. Das ändert nur der Eigentümer der Datenbank, denn davon hängt ab, ob Angaben zu Personen gespeichert werden dürfen. Geben Sie die bisherige Art an oder legen Sie das Jobcenter unter einer anderen Nummer an.`,
  }),
} as const satisfies Readonly<Record<string, Meldungsart<never>>>;
