export const texte = {
  kapitel: 'Kapitel des Plans',
  befunde: 'Befunde zu diesem Kapitel',
  keineBefunde: 'Zu diesem Teil des Plans gibt es keine Befunde.',
  alleBefunde: 'Alle Befunde des Plans',
  kommentare: 'Kommentare',
  keineKommentare: 'Hierzu hat noch niemand etwas gesagt.',
  kommentieren: 'Kommentar schreiben',
  speichern: 'Speichern',
  gespeichert: (anzahl: number) =>
    anzahl === 0
      ? 'Nichts zu speichern: Sie haben nichts geändert.'
      : anzahl === 1
        ? 'Gespeichert: ein Teil des Plans ist neu gerechnet und geprüft.'
        : `Gespeichert: ${anzahl} Teile des Plans sind neu gerechnet und geprüft.`,
  fehler: (anzahl: number) =>
    anzahl === 1
      ? 'Nicht gespeichert: Eine Angabe passt nicht'
      : `Nicht gespeichert: ${anzahl} Angaben passen nicht`,
  konflikt: 'Nicht gespeichert: Jemand war schneller',
  konfliktSatz:
    'Links steht, was jetzt gespeichert ist, rechts Ihre Eingabe; sie steht auch noch im Formular. Wenn Sie noch einmal speichern, gilt Ihre Eingabe.',
  konfliktTitel: 'Unterschiede zu Ihren Eingaben',
  feld: 'Feld',
  gespeicherterWert: 'Gespeichert',
  ihrWert: 'Ihre Eingabe',
  leer: '(leer)',
  keinRecht:
    'Ihre Rolle liest diesen Teil nur. Wer ihn bearbeiten darf, steht im Handbuch unter „Rollen und Rechte“.',
  beschlossen: 'Dieser Plan ist beschlossen und bleibt, wie er beschlossen wurde.',
  fehlt: 'noch leer',
} as const;
