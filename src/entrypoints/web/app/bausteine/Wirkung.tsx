import { Tabelle } from './Tabelle.tsx';
import { texte } from './texte.ts';
import type { Wirkungsdarstellung } from '../darstellung/wirkungsdarstellung.ts';

const t = texte.wirkung;

type Befundzeile = Wirkungsdarstellung['neueBefunde'][number];
type Zahlzeile = Wirkungsdarstellung['wichtige'][number];

/** What a change would do to a plan: figures before and after, findings that come and go. */
export function Wirkung({
  wirkung: { wichtige, weitere, neueBefunde, entfalleneBefunde },
  alt,
  neu,
}: Readonly<{
  wirkung: Wirkungsdarstellung;
  /** What both sides are called. */
  alt: string;
  neu: string;
}>) {
  if (wichtige.length + weitere.length + neueBefunde.length + entfalleneBefunde.length === 0)
    return <p>{t.keine}</p>;
  return (
    <>
      <Zahlen titel={t.wichtige} zahlen={wichtige} alt={alt} neu={neu} />
      {weitere.length > 0 && (
        <details className="aufklappen">
          <summary>{t.weitere(weitere.length)}</summary>
          <Zahlen titel={t.weitere(weitere.length)} zahlen={weitere} alt={alt} neu={neu} verdeckt />
        </details>
      )}
      <h3>{t.befunde}</h3>
      {neueBefunde.length + entfalleneBefunde.length === 0 && <p>{t.gleicheBefunde}</p>}
      <Befundzeilen titel={t.neue(neueBefunde.length)} befunde={neueBefunde} />
      <Befundzeilen titel={t.entfallene(entfalleneBefunde.length)} befunde={entfalleneBefunde} weg />
    </>
  );
}

function Zahlen({
  titel,
  zahlen,
  alt,
  neu,
  verdeckt = false,
}: Readonly<{
  titel: string;
  zahlen: readonly Zahlzeile[];
  alt: string;
  neu: string;
  verdeckt?: boolean;
}>) {
  if (zahlen.length === 0) return null;
  return (
    <Tabelle
      titel={titel}
      titelSichtbar={!verdeckt}
      zeilen={zahlen}
      schluessel={z => `wirkung.${z.adresse}`}
      spalten={[
        { titel: t.zahl, inhalt: z => z.name },
        { titel: alt, zahl: true, inhalt: z => z.a },
        { titel: neu, zahl: true, inhalt: z => z.b },
        { titel: t.differenz, zahl: true, inhalt: z => z.differenz ?? '–' },
      ]}
    />
  );
}

function Befundzeilen({
  titel,
  befunde,
  weg = false,
}: Readonly<{ titel: string; befunde: readonly Befundzeile[]; weg?: boolean }>) {
  if (befunde.length === 0) return null;
  return (
    <>
      <h4>{titel}</h4>
      <ul className="wirkung__befunde">
        {befunde.map(({ stufe, titel: name, text, code, pfad }) => (
          <li key={`${code} ${pfad}`}>
            <span className={`stufe stufe--${weg ? 'frei' : stufe}`}>
              {weg ? t.weg(texte.stufen[stufe]) : texte.stufen[stufe]}
            </span>{' '}
            {text} <span className="befund__regel">{texte.regel(code, name)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
