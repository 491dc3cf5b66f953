import { Tabelle } from '../bausteine/Tabelle.tsx';
import type { Ziellagedarstellung } from './ziellagedarstellung.ts';
import { texte } from './texte.ts';

/** The targets of the house for the own teams. */
export function Teams({ teams }: Readonly<Pick<Ziellagedarstellung, 'teams'>>) {
  return (
    <div className="unterabschnitt">
      <Tabelle
        titel={texte.teams}
        zeilen={teams}
        schluessel={z => z.schluessel}
        spalten={[
          { titel: texte.team, inhalt: z => z.name },
          { titel: texte.ziel, inhalt: z => z.ziel },
          { titel: texte.teamIst, zahl: true, inhalt: z => z.ist },
          { titel: texte.teamPlan, zahl: true, inhalt: z => z.planwert },
          { titel: texte.haus, zahl: true, inhalt: z => z.haus },
        ]}
      />
      <p className="legende">{texte.teamhinweis}</p>
    </div>
  );
}
