export const texte = {
  anmelden: 'In einem zweiten Fenster anmelden',
  nochmals: 'Eingaben noch einmal senden',
} as const;
