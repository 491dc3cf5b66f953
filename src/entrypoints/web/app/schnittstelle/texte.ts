export const texte = {
  titel: 'Schnittstelle für Programme',
  unterzeile: (version: string) =>
    `Was Programme mit einem Schlüssel lesen und schreiben können. Stellwerk ${version}, Adresse /api/v1.`,
  anfang: 'Für den Anfang',
  schluessel:
    'Einen Schlüssel legen Sie unter „Konto“ an. Er gilt für Ihr Konto, höchstens für das, was Sie dürfen.',
  handbuch: 'Handbuch: Schnittstelle, mit einem Beispiel von Anfang bis Ende',
  openapi: 'Beschreibung für Programme (OpenAPI 3.1, JSON)',
  inhalt: 'Auf dieser Seite',
  recht: 'Recht',
  jeder: 'keines; jeder gültige Schlüssel genügt',
  sendet: 'Gesendet wird',
  felder: 'Felder',
  feld: 'Feld',
  wo: 'Steht in',
  pflicht: (ja: boolean) => (ja ? 'ja' : 'nein'),
  noetig: 'Nötig',
  bedeutung: 'Bedeutung',
  antworten: 'Antworten',
  status: 'Status',
  format: 'Format',
  beispiel: 'Beispiel',
  fehler: 'Fehler',
  fehlersatz:
    'Jeder Fehler kommt als application/problem+json (RFC 9457). „type“ ist die Adresse einer Zeile dieser Tabelle, „detail“ ein Satz auf Deutsch, „meldungen“ nennt jede Stelle, „instance“ die Kennung der Anfrage.',
  art: 'Art',
} as const;
