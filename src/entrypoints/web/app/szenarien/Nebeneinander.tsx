import { Tabelle } from '../bausteine/Tabelle.tsx';
import type { Szenarientafel } from './nebeneinander.ts';
import { texte } from './texte.ts';

/** A plan and its scenarios side by side; below each what can be done with it. */
export function Nebeneinander({ tafel: { spalten, zeilen } }: Readonly<{ tafel: Szenarientafel }>) {
  return (
    <div className="szenarientafel" tabIndex={0} role="region" aria-label={texte.tafel}>
      <Tabelle
        titel={texte.nebeneinander}
        titelSichtbar={false}
        zeilen={[...zeilen, null]}
        schluessel={zeile => `tafel.${zeile === null ? 'wege' : zeilen.indexOf(zeile)}`}
        spalten={[
          { titel: texte.zahl, inhalt: zeile => zeile?.name ?? texte.wasTun },
          ...spalten.map((spalte, i) => ({
            kennung: spalte.kennung,
            titel: spalte.titel,
            kopf: <a href={`/planung/${spalte.kennung}`}>{spalte.titel}</a>,
            zahl: true,
            inhalt: (zeile: Szenarientafel['zeilen'][number] | null) =>
              zeile === null ? <Wege {...spalte} /> : <Wert werte={zeile.werte} spalte={i} />,
          })),
        ]}
      />
    </div>
  );
}

/** What differs from the plan, which is the first, is marked. */
function Wert({ werte, spalte }: Readonly<{ werte: readonly string[]; spalte: number }>) {
  const wert = werte[spalte];
  return wert === werte[0] ? wert : <strong className="szenarientafel__anders">{wert}</strong>;
}

function Wege({ kennung, titel, szenario, loeschbar }: Szenarientafel['spalten'][number]) {
  if (!szenario) return null;
  const ziel = `/planung/${kennung}`;
  const wege = [
    [`${ziel}/vergleich`, texte.vergleichen],
    [`${ziel}/szenarien/uebernehmen`, texte.uebernehmen],
    ...(loeschbar ? [[`${ziel}/loeschen`, texte.loeschen] as const] : []),
  ] as const;
  return (
    <ul className="szenarientafel__wege">
      {wege.map(([adresse, name]) => (
        <li key={adresse}>
          <a href={adresse}>
            {name}
            <span className="nur-vorgelesen">: {titel}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
