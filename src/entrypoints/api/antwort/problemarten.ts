/** Every kind of refusal (RFC 9457). The key is part of its `type`, so it stays what it is. */
export const PROBLEMARTEN = {
  'anfrage-fehlerhaft': [
    400,
    'Die Anfrage ist nicht zu lesen',
    'Adresse, Kopfzeile oder JSON haben nicht die Form, die die Beschreibung nennt.',
  ],
  'ohne-schluessel': [
    401,
    'Die Anfrage hat keinen gültigen Schlüssel',
    'Die Kopfzeile „Authorization: Bearer …“ fehlt, oder der Schlüssel ist abgelaufen oder entzogen.',
  ],
  'kein-recht': [
    403,
    'Dieser Schlüssel darf das nicht',
    'Der Schlüssel ist dafür nicht angelegt, oder die Rolle des Kontos erlaubt es nicht.',
  ],
  'nicht-gefunden': [
    404,
    'Das gibt es hier nicht',
    'Die Adresse ist unbekannt, oder das Konto hinter dem Schlüssel sieht nicht, was unter ihr liegt.',
  ],
  methode: [
    405,
    'So lässt sich diese Adresse nicht aufrufen',
    'Welche Methoden gehen, sagt die Kopfzeile Allow.',
  ],
  'nicht-lieferbar': [
    406,
    'In diesem Format gibt es das nicht',
    'Die Kopfzeile Accept lässt keines der Formate zu, die die Beschreibung nennt.',
  ],
  konflikt: [
    409,
    'Das geht im jetzigen Stand nicht',
    'Ein beschlossener Plan bleibt, wie er ist; oder eine gleiche Anfrage ist noch in Arbeit.',
  ],
  'andere-version': [
    412,
    'Jemand anderes war schneller',
    'Der Teil hat eine andere Version als die in If-Match. Die jetzige steht in „version“.',
  ],
  'zu-gross': [413, 'Der Inhalt ist zu groß', 'Die Grenze steht bei der Anfrage.'],
  inhaltsart: [
    415,
    'Diese Art von Inhalt wird hier nicht gelesen',
    'Welche gelesen wird, steht bei der Anfrage.',
  ],
  'nicht-verarbeitbar': [
    422,
    'Der Inhalt hat Fehler',
    'Was nicht stimmt, steht mit Stelle und Satz unter „meldungen“, alles auf einmal.',
  ],
  'ohne-bedingung': [
    428,
    'Es fehlt, welche Version Sie gesehen haben',
    'Wer einen Teil schreibt, nennt in If-Match seine Version; für einen neuen If-None-Match: *.',
  ],
  'zu-oft': [429, 'Zu viele Anfragen', 'Wann es weitergeht, sagt die Kopfzeile Retry-After in Sekunden.'],
  fehler: [
    500,
    'Bei uns ist ein Fehler aufgetreten',
    'Nennen Sie der Administration die Kennung aus „instance“.',
  ],
  'nicht-bereit': [
    503,
    'Die Datenbank antwortet gerade nicht',
    'Nichts wurde geändert. Wiederholen Sie die Anfrage nach Retry-After Sekunden.',
  ],
} as const satisfies Readonly<Record<string, readonly [status: number, titel: string, bedeutung: string]>>;

/** The kind of a refusal. */
export type Problemart = keyof typeof PROBLEMARTEN;

/** Where the kind is explained: also its `type`. */
export const problemadresse = (art: Problemart): string => `/schnittstelle#problem-${art}`;
