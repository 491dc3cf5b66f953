/**
 * What a recipe as it is printed ('(426 − 397) × (Mittel von 1 ÷ 2.070,08 und 1 ÷ 2.119,25) × 100') comes to, read as a stranger with a pocket
 * calculator would; units are skipped.
 */
export const rechneNach = (rechnung: string): number => {
  const zeichen = rechnung.match(/\d[\d.]*(?:,\d+)?|Mittel von|und|[()÷×−+]/g) ?? [];
  let stelle = 0;
  const nimm = (was: string): boolean => {
    if (zeichen[stelle] !== was) return false;
    stelle++;
    return true;
  };
  const einzeln = (): number => {
    if (nimm('−')) return -einzeln();
    if (nimm('+')) return einzeln();
    if (nimm('Mittel von')) {
      const a = summe();
      if (!nimm('und')) throw new Error(`Kein Mittel: ${rechnung}`);
      return (a + summe()) / 2;
    }
    if (nimm('(')) {
      const wert = summe();
      if (!nimm(')')) throw new Error(`Klammer offen: ${rechnung}`);
      return wert;
    }
    return Number((zeichen[stelle++] ?? '').replaceAll('.', '').replace(',', '.'));
  };
  const produkt = (): number => {
    let wert = einzeln();
    for (;;) {
      if (nimm('×')) wert *= einzeln();
      else if (nimm('÷')) wert /= einzeln();
      else return wert;
    }
  };
  const summe = (): number => {
    let wert = produkt();
    for (;;) {
      if (nimm('+')) wert += produkt();
      else if (nimm('−')) wert -= produkt();
      else return wert;
    }
  };
  const ergebnis = summe();
  if (stelle < zeichen.length) throw new Error(`Nicht zu Ende gelesen: ${rechnung}`);
  return ergebnis;
};
