/** The colours of the printed document: one dark blue, greys; every difference is also one of lightness or pattern. */
export const FARBEN = {
  blau: '#1f3a5f',
  hell: '#dfe8f1',
  grau: '#56616d',
  linie: '#8c96a1',
  text: '#1d242c',
} as const;
