import { z } from 'zod';
import { ROLLEN } from '#domain/zugang';

/** A value of the configuration: where it may stand besides the file, what it is for, and what holds without it. */
type Feld = Readonly<{
  variable: string;
  schema: z.ZodType;
  beschreibung: string;
  vorgabe: string;
}>;

const ganzeZahl = (von: number, bis: number) => {
  const error = `eine ganze Zahl von ${von} bis ${bis}`;
  return z.preprocess(
    wert => (typeof wert === 'string' && /^\d{1,9}$/.test(wert) ? Number(wert) : wert),
    z.number({ error }).int({ error }).min(von, { error }).max(bis, { error }),
  );
};

const text = (error: string) => z.string({ error }).min(1, { error });

const POSTGRES = 'eine Adresse wie postgresql://name@rechner/datenbank';
const datenbankadresse = z.string({ error: POSTGRES }).regex(/^postgres(ql)?:\/\//, { error: POSTGRES });

const webadresse = z.url({
  protocol: /^https?$/,
  error: 'eine Adresse wie https://stellwerk.example.de',
});

/** Addresses or networks; in the environment with commas between them. */
const PROXYS = 'eine Liste von Adressen oder Netzen wie 10.0.0.5 und 10.1.0.0/16';
const netze = z.preprocess(
  wert => (typeof wert === 'string' ? wert.split(',').map(teil => teil.trim()) : wert),
  z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], { error: PROXYS }), { error: PROXYS }),
);

const rolle = z.enum(ROLLEN, { error: `eine Rolle aus ${ROLLEN.join(', ')}` });

const anmeldedienst = z.strictObject(
  {
    aussteller: webadresse,
    kennung: text('die Kennung von Stellwerk beim Dienst'),
    geheimnis: text('das Geheimnis von Stellwerk beim Dienst'),
    jobcenter: text('die Nummer des Jobcenters, für das der Dienst spricht'),
    umfang: text('Wörter wie openid profile email').default('openid profile email'),
    namensanspruch: text('der Name eines Anspruchs').default('preferred_username'),
    anzeigeanspruch: text('der Name eines Anspruchs').default('name'),
    rollenanspruch: text('der Name eines Anspruchs').optional(),
    rollen: z.record(z.string(), rolle, { error: 'zu jedem Wert des Anspruchs eine Rolle' }).default({}),
  },
  { error: 'ein Abschnitt mit aussteller, kennung, geheimnis und jobcenter' },
);

/** Everything the operator can set, in the order in which the manual explains it. */
export const KONFIGURATIONSFELDER = {
  adresse: {
    variable: 'STELLWERK_ADRESSE',
    schema: text('eine Adresse wie 127.0.0.1').default('127.0.0.1'),
    beschreibung: 'Adresse, auf der Stellwerk lauscht; 0.0.0.0 sind alle',
    vorgabe: '127.0.0.1: nur dieser Rechner',
  },
  port: {
    variable: 'STELLWERK_PORT',
    schema: ganzeZahl(1, 65_535).default(3000),
    beschreibung: 'Port dazu',
    vorgabe: '3000',
  },
  oeffentlich: {
    variable: 'STELLWERK_OEFFENTLICH',
    schema: webadresse.optional(),
    beschreibung: 'Adresse, unter der Menschen Stellwerk öffnen; mit https:// gelten sichere Cookies',
    vorgabe: 'http://localhost mit dem Port',
  },
  proxys: {
    variable: 'STELLWERK_PROXYS',
    schema: netze.default([]),
    beschreibung: 'Adressen oder Netze der Proxys, deren X-Forwarded-For gilt',
    vorgabe: 'keine',
  },
  daten: {
    variable: 'STELLWERK_DATEN',
    schema: text('ein Ordner').default('daten'),
    beschreibung: 'Ordner für Datenbank, Lager und Schlüssel',
    vorgabe: 'daten im Ordner von Stellwerk',
  },
  datenbank: {
    variable: 'DATABASE_URL',
    schema: datenbankadresse.optional(),
    beschreibung: 'Eigener PostgreSQL-Server; der Benutzer besitzt die Tabellen',
    vorgabe: 'der mitgelieferte Server im Datenordner',
  },
  datenbankAnwendung: {
    variable: 'DATABASE_URL_ANWENDUNG',
    schema: datenbankadresse.optional(),
    beschreibung: 'Zugang der Rolle stellwerk_anwendung, wenn die Verwaltung des Servers ihr Kennwort setzt',
    vorgabe: 'folgt aus DATABASE_URL',
  },
  beispiele: {
    variable: 'STELLWERK_BEISPIELE',
    schema: z.enum(['ja', 'nein'], { error: 'ja oder nein' }).optional(),
    beschreibung:
      'Beispieldaten und Konten mit bekanntem Kennwort; nur, wenn allein dieser Rechner Stellwerk erreicht',
    vorgabe: 'ja, wenn allein dieser Rechner Stellwerk erreicht, sonst nein',
  },
  protokoll: {
    variable: 'STELLWERK_PROTOKOLL',
    schema: z
      .enum(['fehler', 'warnung', 'info', 'alles'], { error: 'fehler, warnung, info oder alles' })
      .default('warnung'),
    beschreibung: 'Was auf die Fehlerausgabe geschrieben wird; ab info eine Zeile für jede Anfrage',
    vorgabe: 'warnung',
  },
  protokollMonate: {
    variable: 'STELLWERK_PROTOKOLL_MONATE',
    schema: ganzeZahl(6, 120).default(24),
    beschreibung: 'So viele Monate bleibt, was im Protokoll der Jobcenter steht; Älteres wird gelöscht',
    vorgabe: '24',
  },
  sitzungUntaetigMinuten: {
    variable: 'STELLWERK_SITZUNG_UNTAETIG_MINUTEN',
    schema: ganzeZahl(5, 480).default(30),
    beschreibung: 'So lange bleibt angemeldet, wer nichts tut',
    vorgabe: '30',
  },
  sitzungHoechstensStunden: {
    variable: 'STELLWERK_SITZUNG_HOECHSTENS_STUNDEN',
    schema: ganzeZahl(1, 24).default(12),
    beschreibung: 'So lange gilt eine Anmeldung höchstens',
    vorgabe: '12',
  },
  anmeldeversuche: {
    variable: 'STELLWERK_ANMELDEVERSUCHE',
    schema: ganzeZahl(3, 20).default(5),
    beschreibung: 'So viele falsche Kennwörter folgenlos, danach wachsende Pausen',
    vorgabe: '5',
  },
  kennwortMindestens: {
    variable: 'STELLWERK_KENNWORT_MINDESTENS',
    schema: ganzeZahl(8, 64).default(8),
    beschreibung: 'Zeichen, die jedes Kennwort mindestens hat; die Regeln des BSI gelten immer',
    vorgabe: '8',
  },
  zweiterFaktor: {
    variable: 'STELLWERK_ZWEITER_FAKTOR',
    schema: z.enum(['freiwillig', 'pflicht'], { error: 'freiwillig oder pflicht' }).default('freiwillig'),
    beschreibung: 'Ob jede und jeder mit Kennwort einen zweiten Faktor einrichten muss',
    vorgabe: 'freiwillig',
  },
  hochladenMb: {
    variable: 'STELLWERK_HOCHLADEN_MB',
    schema: ganzeZahl(1, 8).default(8),
    beschreibung: 'Größte Datei, die sich im Browser hochladen lässt, in MB',
    vorgabe: '8',
  },
  kontakt: {
    variable: 'STELLWERK_KONTAKT',
    schema: text('eine E-Mail-Adresse oder Telefonnummer').optional(),
    beschreibung:
      'Wohin Menschen sich mit Rückmeldungen und Barrieren wenden: E-Mail-Adresse oder Telefonnummer',
    vorgabe: 'die eigene Administration, ohne Adresse',
  },
  schlichtungsstelle: {
    variable: 'STELLWERK_SCHLICHTUNGSSTELLE',
    schema: text('Name und Adresse einer Stelle').optional(),
    beschreibung:
      'Stelle, die bei Streit über Barrierefreiheit hilft (§ 16 BGG oder Gesetz des Landes), mit Adresse',
    vorgabe: 'die Seite nennt nur, welche Art von Stelle zuständig ist',
  },
  lieferungMb: {
    variable: 'STELLWERK_LIEFERUNG_MB',
    schema: ganzeZahl(1, 100_000).default(2000),
    beschreibung: 'So viel nimmt ein Hochladen einer Lieferung höchstens an, in MB',
    vorgabe: '2000',
  },
  anmeldedienst: {
    variable: 'STELLWERK_ANMELDEDIENST_GEHEIMNIS',
    schema: anmeldedienst.optional(),
    beschreibung: 'Anmeldung über OpenID Connect; die Variable setzt nur das Geheimnis',
    vorgabe: 'keiner',
  },
} as const satisfies Readonly<Record<string, Feld>>;

/** The name of a value in the file. */
export type Konfigurationsfeld = keyof typeof KONFIGURATIONSFELDER;

/** The configuration as its file or the environment states it. */
export const konfigurationSchema = z.strictObject(
  Object.fromEntries(Object.entries(KONFIGURATIONSFELDER).map(([name, feld]) => [name, feld.schema])) as {
    [F in Konfigurationsfeld]: (typeof KONFIGURATIONSFELDER)[F]['schema'];
  },
);

/** The values of a configuration. */
export type Konfigurationswerte = {
  [F in Konfigurationsfeld]: z.output<(typeof KONFIGURATIONSFELDER)[F]['schema']>;
};
