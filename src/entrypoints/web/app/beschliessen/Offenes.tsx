import { Befundzahlen } from '../bausteine/Befund.tsx';
import type { Beschlussvorschau } from '#application/planung';
import type { Offenes as Punkt } from './offenes.ts';
import { texte } from './texte.ts';

/** What is open, by kind, each with the way to where it is mended. */
export function Offenes({
  adresse,
  schritte,
  befunde,
  stellen,
  kapitel,
}: Readonly<{
  /** Of the plan. */
  adresse: string;
  schritte: readonly Punkt[];
  befunde: Beschlussvorschau['befunde'];
  stellen: Beschlussvorschau['stellen'];
  kapitel: readonly string[];
}>) {
  return (
    <>
      <h2>{texte.schritte}</h2>
      {schritte.length === 0 ? (
        <p>{texte.alleSchritte}</p>
      ) : (
        <ul className="beschlussliste">
          {schritte.map(({ text, muss }) => (
            <li key={text}>
              <strong>{muss ? texte.muss : texte.offen}:</strong> {text}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`${adresse}/beschluss`}>{texte.zumWeg}</a>
      </p>
      <h2>{texte.befunde}</h2>
      <p>
        <Befundzahlen zahlen={befunde} />
      </p>
      {befunde.sperrt > 0 && (
        <p>
          <strong>{texte.muss}:</strong> {texte.sperrt(befunde.sperrt)}
        </p>
      )}
      <p>
        <a href={`${adresse}/befunde`}>{texte.zuBefunden}</a>
      </p>
      <h2>{texte.stellen}</h2>
      {stellen.length === 0 ? (
        <p>{texte.keineStellen}</p>
      ) : (
        <>
          <p>
            <strong>{texte.offen}:</strong> {stellen.map(s => `${s.kapitel} ${s.anzahl}`).join(', ')}.{' '}
            {texte.stellenSatz}
          </p>
          <p>
            <a href={`${adresse}/durchsehen`}>{texte.zurListe}</a>
          </p>
        </>
      )}
      <h2>{texte.kapitel}</h2>
      <p>
        {kapitel.length === 0 ? (
          texte.alleKapitel
        ) : (
          <>
            <strong>{texte.offen}:</strong> {texte.kapitelSatz} {kapitel.join(', ')}.
          </>
        )}
      </p>
      <p>
        <a href={`${adresse}/zustaendigkeiten`}>{texte.zuZustaendigkeiten}</a>
      </p>
    </>
  );
}
