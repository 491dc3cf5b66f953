import type { Zieldarstellung } from './zieldarstellung.ts';

type Bild = NonNullable<Zieldarstellung['bild']>;

const BREITE = 300;
const HOEHE = 84;
const RAND = 6;

/** Target path and what was reached, month by month: Soll dashed, Ist as a line with points. The numbers stand in the text and the table. */
export function Pfadbild({ alternativ, mass, punkte }: Bild) {
  const lage = lageDer(mass, punkte);
  const soll = punkte.map(p => p.soll);
  const ist = punkte.map(p => p.ist);
  return (
    <svg
      className="pfadbild"
      viewBox={`0 0 ${BREITE} ${HOEHE}`}
      role="img"
      aria-label={alternativ}
      focusable="false"
    >
      <line className="pfadbild__achse" x1={0} x2={BREITE} y1={HOEHE - 1} y2={HOEHE - 1} />
      <polyline className="pfadbild__soll" points={alsPunkte(soll, lage)} />
      <polyline className="pfadbild__ist" points={alsPunkte(ist, lage)} />
      {ist.map((wert, i) => {
        if (wert === null) return null;
        const [x, y] = lage(i, wert);
        return <circle key={x} className="pfadbild__punkt" cx={x} cy={y} r={2.5} />;
      })}
    </svg>
  );
}

type Lage = (monat: number, wert: number) => readonly [x: number, y: number];

/** A quota begins at zero; a stock is shown by what it moves in. */
const lageDer = (mass: Bild['mass'], punkte: Bild['punkte']): Lage => {
  const werte = punkte.flatMap(({ soll, ist }) => [soll, ist].filter(w => w !== null));
  const unten = mass === 'prozent' ? 0 : Math.min(...werte);
  const spanne = Math.max(...werte) - unten || 1;
  return (monat, wert) => [
    runde(RAND + (monat * (BREITE - 2 * RAND)) / 11),
    runde(HOEHE - RAND - ((wert - unten) * (HOEHE - 2 * RAND)) / spanne),
  ];
};

const alsPunkte = (werte: readonly (number | null)[], lage: Lage): string =>
  werte.flatMap((wert, i) => (wert === null ? [] : [lage(i, wert).join(',')])).join(' ');

const runde = (zahl: number): number => Math.round(zahl * 10) / 10;
