export const texte = {
  titel: 'Konten',
  verwaltung: 'Verwaltung',
  unterzeile: 'Wer sich anmelden kann und was er darf.',
  anlegen: 'Konto anlegen',
  liste: 'Alle Konten',
  name: 'Name',
  anmeldename: 'Anmeldename',
  rollen: 'Rollen',
  zugang: 'Zugang',
  zustand: 'Zustand',
  zuletzt: 'Zuletzt benutzt',
  nie: 'noch nie',
  keineRolle: 'keine',
  dienst: 'Anmeldedienst',
  kennwort: 'Kennwort',
  mitFaktor: 'Kennwort und zweiter Faktor',
  gesperrt: 'gesperrt',
  offen: 'offen',
  vorlaeufig: 'offen, Startkennwort noch nicht geändert',
  inEinheit: (rolle: string, einheit: string) => `${rolle} in ${einheit}`,
  unbekannteEinheit: 'einer entfernten Einheit',
  neu: {
    titel: 'Konto anlegen',
    namehilfe: 'So steht die Person bei Kommentaren, Zuständigkeiten und im Protokoll.',
    anmeldenamehilfe:
      'Buchstaben ohne Umlaute, Ziffern und . _ - @, zum Beispiel die dienstliche E-Mail-Adresse.',
    beimDienst: 'Meldet sich beim Anmeldedienst an und hat hier kein Kennwort',
    legeAn: 'Konto anlegen',
    fehler: 'Nicht angelegt',
    angelegt: 'Das Konto ist angelegt.',
    ohneKennwort: 'Die Person meldet sich beim Anmeldedienst an.',
    weiteres: 'Weiteres Konto anlegen',
    zumKonto: 'Zum Konto',
  },
  startkennwort: 'Startkennwort',
  startkennwortSatz:
    'Es wird nur jetzt gezeigt. Geben Sie es der Person persönlich; bei der ersten Anmeldung wählt sie ein eigenes.',
  wahl: {
    haus: 'Rollen im ganzen Jobcenter',
    einheit: 'Rollen in einer Einheit',
    einheithilfe:
      'Die Rolle gilt in der gewählten Einheit und allem darunter. Für eine weitere Einheit speichern Sie; dann steht ein neues Feld da.',
    in: (rolle: string) => `${rolle} in`,
    keine: '– nicht –',
  },
  konto: {
    angaben: 'Angaben',
    eigenes: 'Das ist Ihr eigenes Konto. Rollen und Sperre ändert eine zweite Person der Administration.',
    nurLesen: 'Ihre Rollen erlauben, Konten anzusehen, nicht sie zu ändern.',
    rollenSpeichern: 'Rollen speichern',
    rollenSatz: 'Die Rollen gelten ab der nächsten Seite, die die Person öffnet.',
    zugang: 'Zugang',
    zurueckSatz:
      'Für den Fall, dass jemand das Kennwort vergessen oder das Gerät für den zweiten Faktor verloren hat: Es gibt ein neues Startkennwort, der zweite Faktor entfällt, alle Anmeldungen enden.',
    zurueck: 'Kennwort und zweiten Faktor zurücksetzen',
    abmeldenSatz: 'Beendet alle Anmeldungen der Person. Sie kann sich wieder anmelden.',
    abmelden: 'Überall abmelden',
    sperrenSatz:
      'Wer gesperrt ist, kommt nicht mehr hinein; alle Anmeldungen enden, Schlüssel gelten nicht mehr.',
    sperren: 'Konto sperren',
    entsperrenSatz: 'Das Konto ist gesperrt. Nach dem Entsperren kann sich die Person wieder anmelden.',
    entsperren: 'Konto entsperren',
    fehler: 'Nicht geändert',
    getan: {
      rollen: 'Die Rollen sind gespeichert.',
      sperren: 'Das Konto ist gesperrt.',
      entsperren: 'Das Konto ist entsperrt.',
      abmelden: 'Alle Anmeldungen der Person sind beendet.',
      zuruecksetzen: 'Kennwort und zweiter Faktor sind zurückgesetzt.',
    },
  },
} as const;

/** What can be done with an account. */
export type Getan = keyof typeof texte.konto.getan;

export const istGetan = (text: string | null): text is Getan =>
  text !== null && Object.hasOwn(texte.konto.getan, text);
