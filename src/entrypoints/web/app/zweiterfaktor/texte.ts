export const texte = {
  titel: 'Zweiter Faktor',
  konto: 'Ihr Konto',
  wozu: 'Beim Anmelden brauchen Sie dann außer dem Kennwort einen Code, den eine App auf Ihrem Telefon zeigt. Ein gestohlenes Kennwort allein öffnet nichts.',
  pflicht: 'Ihr Haus verlangt einen zweiten Faktor. Bitte richten Sie ihn ein, bevor Sie weiterarbeiten.',
  app: '1. App öffnen',
  appSatz:
    'Sie brauchen eine App für Einmalcodes auf Ihrem Telefon, zum Beispiel die Ihres Hauses. Fragen Sie Ihre Administration, wenn Sie keine haben.',
  scannen: '2. Code einlesen',
  scannenSatz:
    'Wählen Sie in der App „Konto hinzufügen“ und richten Sie die Kamera auf dieses Bild. Geht das nicht, tippen Sie den Text darunter ab.',
  bild: 'QR-Code zum Einrichten der App',
  geheimnis: 'Zum Abtippen',
  bestaetigen: '3. Bestätigen',
  kennwort: 'Ihr Kennwort',
  code: 'Code aus der App',
  codehilfe: 'Die sechs Ziffern, die die App jetzt zeigt. Sie wechseln jede halbe Minute.',
  einrichten: 'Zweiten Faktor einrichten',
  fehler: 'Der zweite Faktor ist nicht eingerichtet',
  fertig: 'Der zweite Faktor ist eingerichtet',
  fertigSatz: 'Andere Anmeldungen sind beendet. Ab der nächsten Anmeldung fragt Stellwerk nach einem Code.',
  notfallcodes: 'Ihre Notfallcodes',
  notfallcodesSatz:
    'Mit jedem dieser Codes können Sie sich einmal anmelden, wenn Sie Ihr Telefon nicht haben. Drucken Sie diese Seite oder schreiben Sie die Codes ab, und bewahren Sie sie getrennt vom Telefon auf. Stellwerk zeigt sie nur dieses eine Mal.',
  weiter: 'Ich habe die Codes aufbewahrt',
  vorhanden: 'Ihr Konto ist mit einem zweiten Faktor geschützt.',
  entfernen: 'Zweiten Faktor entfernen',
  entfernenSatz:
    'Nötig, wenn Sie das Telefon wechseln: erst entfernen, dann mit dem neuen einrichten. Haben Sie das Telefon verloren, setzt die Administration Ihren Zugang zurück.',
  entfernenPflicht: 'Ihr Haus verlangt einen zweiten Faktor; danach richten Sie gleich einen neuen ein.',
  nichtEntfernt: 'Der zweite Faktor ist nicht entfernt',
} as const;
