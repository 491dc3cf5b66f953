/** A number as it is written in German, with so many decimals: '1.720' or '3.372,5'. A writer is made once for each way, which takes far longer than writing. */
export const zahlschrift = (wert: number, mindestens: number, hoechstens = mindestens): string =>
  schreiberFuer(mindestens, hoechstens).format(wert);

const schreiberFuer = (mindestens: number, hoechstens: number): Intl.NumberFormat => {
  const art = `${mindestens}-${hoechstens}`;
  const bekannt = SCHREIBER.get(art);
  if (bekannt) return bekannt;
  const neu = new Intl.NumberFormat('de-DE', {
    minimumFractionDigits: mindestens,
    maximumFractionDigits: hoechstens,
  });
  SCHREIBER.set(art, neu);
  return neu;
};

/** As many as there are pairs of decimals, a handful. */
const SCHREIBER = new Map<string, Intl.NumberFormat>();
