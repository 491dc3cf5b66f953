import { texte } from './texte.ts';

const BREITE = 440;
const HOEHE = 170;
const OBEN = 24;
const UNTEN = 32;

/** The share of unknown values by delivery, as bars with their numbers; the table beside it says the same. */
export function Guetebild({
  staende,
  werte,
}: Readonly<{ staende: readonly string[]; werte: readonly number[] }>) {
  const hoechster = Math.max(1, ...werte);
  const feld = BREITE / werte.length;
  const breite = Math.min(72, feld * 0.6);
  const hoch = HOEHE - OBEN - UNTEN;
  return (
    <figure className="guetebild">
      <svg viewBox={`0 0 ${BREITE} ${HOEHE}`} role="img" aria-label={satz(staende, werte)}>
        <line x1={0} x2={BREITE} y1={HOEHE - UNTEN} y2={HOEHE - UNTEN} className="guetebild__achse" />
        {werte.map((wert, i) => {
          const hoehe = (wert / hoechster) * hoch;
          const mitte = (i + 0.5) * feld;
          return (
            <g key={staende[i]}>
              <rect
                x={mitte - breite / 2}
                y={HOEHE - UNTEN - hoehe}
                width={breite}
                height={hoehe}
                className="guetebild__balken"
              />
              <text x={mitte} y={HOEHE - UNTEN - hoehe - 6} textAnchor="middle" className="guetebild__wert">
                {alsText(wert)}
              </text>
              <text x={mitte} y={HOEHE - 10} textAnchor="middle" className="guetebild__stand">
                {staende[i]}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption>{texte.gueteBild}</figcaption>
    </figure>
  );
}

const alsText = (wert: number): string => `${wert.toLocaleString('de-DE')} %`;

const satz = (staende: readonly string[], werte: readonly number[]): string =>
  `${texte.gueteBild}: ${werte.map((wert, i) => `${staende[i] ?? ''} ${alsText(wert)}`).join(', ')}`;
