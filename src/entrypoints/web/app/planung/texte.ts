export const texte = {
  titel: 'Planung',
  unterzeile: 'Alle Pläne Ihres Jobcenters, die Sie lesen dürfen.',
  unterzeileLand: 'Die Pläne, die Jobcenter Ihrem Land freigegeben haben.',
  plaene: (jahr: number) => `Pläne für ${jahr}`,
  szenario: 'Szenario',
  plan: 'Plan',
  jobcenter: 'Jobcenter',
  vorlage: 'Vorlage',
  zustand: 'Zustand',
  fassung: 'Fassung',
  befunde: 'Offene Befunde',
  imHaus: 'nur im Haus',
  leer: 'Noch kein Plan',
  leerSatz:
    'Ein Plan sammelt Mittel, Personal, Maßnahmen und Ziele eines Jahres, rechnet und prüft sie und wird daraus zum Dokument. Legen Sie einen Plan aus einer Vorlage an, oder nehmen Sie eine Plandatei auf.',
  leerLesend: 'Für Sie ist noch kein Plan freigegeben. Sobald einer beschlossen ist, steht er hier.',
  anlegen: 'Plan anlegen',
  geloescht: 'Der Entwurf ist gelöscht.',
  aufnehmen: 'Plan aus einer Plandatei aufnehmen',
  datei: 'Plandatei',
  dateihilfe:
    'Eine Datei mit der Endung .yaml oder .json, höchstens 2 MB. Wie sie aufgebaut ist, steht im Handbuch unter „Plandatei“.',
  hochladen: 'Prüfen und aufnehmen',
  keineDatei: 'Bitte wählen Sie zuerst eine Datei aus.',
  fehler: (anzahl: number) =>
    anzahl === 1
      ? 'Nicht aufgenommen: Die Datei hat einen Fehler'
      : `Nicht aufgenommen: Die Datei hat ${anzahl} Fehler`,
  zeile: (zeile: number) => `Zeile ${zeile}`,
} as const;
