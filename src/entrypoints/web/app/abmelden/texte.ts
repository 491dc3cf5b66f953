export const texte = { titel: 'Abmelden' } as const;
