export const texte = {
  titel: 'Ihr Konto',
  name: 'Name',
  konto: 'Konto',
  jobcenter: 'Jobcenter',
  rollen: 'Rollen',
  zweiterFaktor: 'Zweiter Faktor',
  eingerichtet: 'eingerichtet',
  nichtEingerichtet: 'nicht eingerichtet',
  einheit: (einheit: string) => ` (${einheit})`,
  abmelden: 'Überall abmelden',
  abmeldenSatz:
    'Beendet alle Ihre Anmeldungen, auch auf anderen Geräten. Nutzen Sie das, wenn Sie ein Gerät verloren haben.',
} as const;
