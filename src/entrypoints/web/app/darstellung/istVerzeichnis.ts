/** Does it hold entries: a map or a list? */
export const istVerzeichnis = <F extends Readonly<{ art: string }>>(
  feld: F,
): feld is Extract<F, Readonly<{ art: 'verzeichnis' | 'liste' }>> =>
  feld.art === 'verzeichnis' || feld.art === 'liste';
