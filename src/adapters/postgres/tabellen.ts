import type { ColumnType, Generated } from 'kysely';
import type { Handlung, Rolle } from '#domain/zugang';
import type { Auftragsart, Auftragszustand, Sitzungsstufe } from '#ports';
import type { Kapitelstatus, Planzustand } from '#domain/plan';

/** The tables as the application sees them; written beside the migrations, a test compares both. */
export type Tabellen = Readonly<{
  jobcenter: Jobcentertabelle;
  organisationseinheit: Eigene<{ name: string; uebergeordnet: string | null; team: Offen<string> }>;
  konto: Kontotabelle;
  kontorolle: Kontorollentabelle;
  sitzung: Sitzungstabelle;
  programmschluessel: Programmschluesseltabelle;
  gegebene_antwort: Antworttabelle;
  landfreigabe: Readonly<{ jobcenter: string; land: string; seit: string }>;
  protokoll: Protokolltabelle;
  plan: Plantabelle;
  planfassung: Planfassungstabelle;
  planteil: Planteiltabelle;
  befundstand: Befundstandstabelle;
  planbeilage: Readonly<{ jobcenter: string; plan: string; name: string; inhalt: Buffer }>;
  plandokument: Plandokumenttabelle;
  beschlussschritt: Beschlussschritttabelle;
  zustaendigkeit: Zustaendigkeitstabelle;
  kommentar: Kommentartabelle;
  auftrag: Auftragstabelle;
  erwaehnung: Readonly<{ jobcenter: string; kommentar: string; konto: string; gelesen_am: Offen<string> }>;
}>;

/** A row of a Jobcenter with an id of its own, which the database gives. */
type Eigene<T> = Readonly<{ jobcenter: string; id: Generated<string> }> & Readonly<T>;

/** A point in time: ISO text in UTC. */
type Zeitpunkt = ColumnType<string, string | undefined>;
type Offen<T> = ColumnType<T | null, T | null | undefined>;
/** Read as plain data, written as JSON text: a list given as it is would become a list of PostgreSQL. */
type Json = ColumnType<unknown, string>;

type Jobcentertabelle = Readonly<{ nummer: string; name: string; modus: 'ge' | 'zkt' | 'land' }>;

type Kontotabelle = Eigene<{
  anmeldename: string;
  name: string;
  gesperrt: Generated<boolean>;
  kennwort: Offen<string>;
  kennwort_vorlaeufig: Generated<boolean>;
  geheimnis: Offen<string>;
  letzter_schritt: Offen<number>;
  notfallcodes: Offen<readonly string[]>;
  aussteller: Offen<string>;
  subjekt: Offen<string>;
  land: ColumnType<readonly string[], readonly string[] | undefined>;
}>;

type Kontorollentabelle = Readonly<{
  jobcenter: string;
  konto: string;
  stelle: number;
  rolle: Rolle;
  organisationseinheit: string | null;
}>;

type Sitzungstabelle = Readonly<{
  jobcenter: string;
  pruefwert: string;
  anmeldung: string;
  konto: string;
  stufe: Sitzungsstufe;
  beim_dienst: boolean;
  zuletzt_am: string;
  erneuert_am: string;
  endet_am: string;
  abgeloest: Generated<boolean>;
  begonnen_am: Zeitpunkt;
  geraet: Generated<string>;
}>;

type Programmschluesseltabelle = Eigene<{
  konto: string;
  name: string;
  pruefwert: string;
  nur: readonly Handlung[];
  angelegt_am: string;
  zuletzt_am: Offen<string>;
  endet_am: string;
}>;

type Protokolltabelle = Readonly<{
  jobcenter: ColumnType<string, never>;
  id: ColumnType<number, never>;
  zeitpunkt: ColumnType<string, never>;
  konto: ColumnType<string | null, never>;
  vorgang: ColumnType<string, never>;
  gegenstand: ColumnType<string, never>;
  vorher: ColumnType<unknown, never>;
  nachher: ColumnType<unknown, never>;
  einzelheiten: ColumnType<unknown, never>;
}>;

type Plantabelle = Eigene<{
  jahr: number;
  vorlage: string;
  titel: string;
  angelegt_von: Offen<string>;
  angelegt_am: Zeitpunkt;
  schreibung: Generated<number>;
  geaendert_am: Zeitpunkt;
  szenario_von: Offen<string>;
  entstanden_aus: Offen<string>;
  geloescht_am: Offen<string>;
  geloescht_von: Offen<string>;
}>;

type Antworttabelle = Readonly<{
  jobcenter: string;
  konto: string;
  schluessel: string;
  anfrage: string;
  begonnen_am: Zeitpunkt;
  antwort: ColumnType<unknown, string | null | undefined>;
}>;

type Planfassungstabelle = Eigene<{
  plan: string;
  nummer: number;
  zustand: Generated<Planzustand>;
  angelegt_am: Zeitpunkt;
  anlass: Offen<string>;
  beschlossen_am: Offen<string>;
  freigegeben_am: Offen<string>;
}>;

type Planteiltabelle = Readonly<{
  jobcenter: string;
  planfassung: string;
  oben: string;
  unten: Generated<string>;
  position: number;
  inhalt: Json;
  version: Generated<number>;
  geaendert_von: Offen<string>;
  geaendert_am: Zeitpunkt;
}>;

type Befundstandstabelle = Readonly<{
  jobcenter: string;
  planfassung: string;
  datenstand: string;
  pruefer: string;
  stellen: Json;
}>;

type Kommentartabelle = Eigene<{
  planfassung: string;
  adresse: string;
  text: string;
  konto: Offen<string>;
  angelegt_am: Zeitpunkt;
  antwort_auf: Offen<string>;
  erledigt_am: Offen<string>;
  erledigt_von: Offen<string>;
}>;

type Plandokumenttabelle = Readonly<{
  jobcenter: string;
  planfassung: string;
  inhalt: Buffer;
  pruefsumme: string;
  erstellt_am: Zeitpunkt;
}>;

type Beschlussschritttabelle = Readonly<{
  jobcenter: string;
  planfassung: string;
  schluessel: string;
  erledigt_am: string;
  bemerkung: Offen<string>;
  konto: Offen<string>;
  eingetragen_am: Zeitpunkt;
}>;

type Auftragstabelle = Eigene<{
  art: Auftragsart;
  zustand: Generated<Auftragszustand>;
  dateien: ColumnType<readonly string[], readonly string[] | undefined>;
  ladestand: Offen<string>;
  anteil: Generated<number>;
  schritte: ColumnType<readonly string[], readonly string[] | undefined>;
  ergebnis: ColumnType<unknown, string | undefined, string>;
  konto: Offen<string>;
  angelegt_am: Zeitpunkt;
  begonnen_am: Offen<string>;
  beendet_am: Offen<string>;
}>;

type Zustaendigkeitstabelle = Eigene<{
  planfassung: string;
  kapitel: string;
  organisationseinheit: Offen<string>;
  konto: Offen<string>;
  frist: Offen<string>;
  status: Generated<Kapitelstatus>;
  geaendert_am: Zeitpunkt;
}>;
