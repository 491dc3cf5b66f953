export const texte = {
  titel: 'Ihr Konto',
  name: 'Name',
  jobcenter: 'Jobcenter',
  rollen: 'Rollen',
  keineRolle: 'keine; die Administration Ihres Jobcenters vergibt Rollen',
  rolleIn: (rolle: string, einheit: string) => `${rolle}, ${einheit}`,
  unbekannteEinheit: 'Einheit nicht mehr vorhanden',
  kennwort: 'Kennwort',
  kennwortAendern: 'Kennwort ändern',
  beimDienst: 'Sie melden sich mit dem Anmeldedienst Ihres Hauses an; dort ändern Sie auch Ihr Kennwort.',
  zweiterFaktor: 'Zweiter Faktor',
  eingerichtet: 'eingerichtet',
  nichtEingerichtet: 'nicht eingerichtet',
  einrichten: 'Zweiten Faktor einrichten',
  verwalten: 'Zweiten Faktor entfernen',
  schluessel: 'Schlüssel für Programme',
  schluesselzahl: (anzahl: number) =>
    anzahl === 0 ? 'keine' : anzahl === 1 ? '1 Schlüssel' : `${anzahl} Schlüssel`,
  schluesselVerwalten: 'Schlüssel ansehen und anlegen',
  schnittstelle: 'Was Programme abrufen können',
  anmeldungen: 'Wo Sie angemeldet sind',
  anmeldungenSatz:
    'Erkennen Sie ein Gerät nicht wieder, melden Sie es ab und ändern Sie danach Ihr Kennwort.',
  geraet: 'Gerät',
  unbekanntesGeraet: 'unbekannter Browser',
  dieses: 'dieses Gerät',
  begonnen: 'Angemeldet seit',
  zuletzt: 'Zuletzt benutzt',
  tun: 'Abmelden',
  beenden: 'Abmelden',
  ohne: '–',
  ueberall: 'Überall abmelden',
  ueberallSatz: 'Beendet alle Ihre Anmeldungen, auch diese hier.',
  fehler: 'Das hat nicht geklappt',
  getan: {
    kennwort: 'Ihr Kennwort ist geändert. Andere Anmeldungen sind beendet.',
    beendet: 'Das Gerät ist abgemeldet.',
    entfernt: 'Der zweite Faktor ist entfernt.',
  },
} as const;

/** What was done last, as the address says. */
export type Getan = keyof typeof texte.getan;

export const istGetan = (text: string | null): text is Getan =>
  text !== null && Object.hasOwn(texte.getan, text);
