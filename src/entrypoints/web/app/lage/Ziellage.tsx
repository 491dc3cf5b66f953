import { Leerzustand } from '../bausteine/Leerzustand.tsx';
import { Knopfverweis } from '../bausteine/Knopf.tsx';
import type { Ziellagedarstellung } from './ziellagedarstellung.ts';
import { Foerderung } from './Foerderung.tsx';
import { Geld } from './Geld.tsx';
import { Teams } from './Teams.tsx';
import { texte } from './texte.ts';
import { Zielkarte } from './Zielkarte.tsx';

/** Are we on course: the targets beside what was counted, measures, the own teams. */
export function Ziellage({ ziellage }: Readonly<{ ziellage: Ziellagedarstellung }>) {
  const { jahr, plan, zahlen, ziele, gruende, zaehlung, monatIso, foerderung, geld, geldZuerst, teams } =
    ziellage;
  return (
    <section className="abschnitt">
      <h2>{zahlen ? texte.ziellage : texte.zieleOhneZahlen(jahr)}</h2>
      {plan === null && (
        <Leerzustand titel={texte.keinPlan(jahr)} hilfe="/hilfe/arbeitsplatz">
          <p>{texte.keinPlanSatz}</p>
          <Knopfverweis ziel="/planung">{texte.zurPlanung}</Knopfverweis>
        </Leerzustand>
      )}
      {zaehlung !== '' && <p className="leitsatz">{zaehlung}</p>}
      {gruende.includes('kein-ziel') && <p>{texte.keinZielSatz}</p>}
      {plan !== null && gruende.includes('keine-lieferung') && <p>{texte.keineLieferungSatz}</p>}
      {!zahlen && ziele.length > 0 && <p>{texte.ohneZahlenSatz}</p>}
      {teams.length > 0 && <Teams teams={teams} />}
      {geld && geldZuerst && <Geld saetze={geld} />}
      {ziele.length > 0 && (
        <>
          <div className="zielkarten">
            {ziele.map(ziel => (
              <Zielkarte key={ziel.schluessel} ziel={ziel} monat={monatIso} mitZahlen={zahlen} />
            ))}
          </div>
          {ziele.some(z => z.bild !== null) && <p className="legende">{texte.legende}</p>}
          <p>
            <a href={`/ziele${monatIso === null ? '' : `?monat=${monatIso}`}`}>{texte.ziele}</a>
          </p>
        </>
      )}
      <div className="nebeneinander">
        {foerderung && <Foerderung foerderung={foerderung} />}
        {geld && !geldZuerst && <Geld saetze={geld} />}
      </div>
    </section>
  );
}
