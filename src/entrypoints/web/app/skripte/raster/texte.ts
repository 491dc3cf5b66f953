const zahlwort = (anzahl: number, eins: string, viele: string): string =>
  anzahl === 1 ? `1 ${eins}` : `${anzahl} ${viele}`;

/** Words of the tables one edits like a spreadsheet. */
export const texte = {
  eingefuegt: (anzahl: number) => `${zahlwort(anzahl, 'Zelle', 'Zellen')} eingefügt.`,
  unpassend: (anzahl: number) =>
    anzahl === 1 ? '1 Wert passt nicht und ist markiert.' : `${anzahl} Werte passen nicht und sind markiert.`,
  ohnePlatz: (anzahl: number) =>
    anzahl === 1 ? '1 Wert hatte keine Spalte.' : `${anzahl} Werte hatten keine Spalte.`,
  mehrZeilen: (anzahl: number) =>
    anzahl === 1 ? '1 Zeile hat noch keinen Platz.' : `${anzahl} Zeilen haben noch keinen Platz.`,
  keineZeilen: (anzahl: number) =>
    anzahl === 1
      ? '1 Zeile hatte keinen Platz; diese Tabelle nimmt keine weiteren auf.'
      : `${anzahl} Zeilen hatten keinen Platz; diese Tabelle nimmt keine weiteren auf.`,
  zeilenAnlegen: (anzahl: number) => (anzahl === 1 ? 'Neue Zeile anlegen' : `${anzahl} neue Zeilen anlegen`),
  geleert: (anzahl: number) => `${zahlwort(anzahl, 'Zelle', 'Zellen')} geleert.`,
  gefuellt: (anzahl: number) => `${zahlwort(anzahl, 'Zelle', 'Zellen')} von oben gefüllt.`,
  rueckgaengig: 'Rückgängig',
  wiederholen: 'Wiederholen',
  neueZeile: 'Zeile anfügen',
  zurueckgenommen: 'Zurückgenommen.',
  wiederholt: 'Wiederholt.',
  nichtsZurueck: 'Hier gibt es nichts mehr zurückzunehmen.',
  nichtsVor: 'Hier gibt es nichts mehr zu wiederholen.',
  werkzeuge: 'Tabelle bearbeiten',
} as const;
