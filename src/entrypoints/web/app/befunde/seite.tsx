import { useLoaderData } from 'react-router';
import { STUFEN } from '#domain/werte';
import { befunddarstellungen, type Befunddarstellung } from '../darstellung/befunddarstellung.ts';
import { offenerPlan, plandarstellung } from '../darstellung/offenerPlan.ts';
import { Befund } from '../bausteine/Befund.tsx';
import { Leerzustand } from '../bausteine/Leerzustand.tsx';
import { Planrahmen } from '../bausteine/Planrahmen.tsx';
import type { Lader } from '../kontext.ts';
import { texte } from './texte.ts';

export const loader = async ({ params, context }: Lader) => {
  const { plan } = await offenerPlan(context, params);
  return { plan: plandarstellung(plan), befunde: befunddarstellungen(plan) };
};

/** Everything the checks found, worst first; what was accepted comes last. */
export default function Seite() {
  const { plan, befunde } = useLoaderData<typeof loader>();
  const offene = befunde.filter(b => b.geprueft === '');
  return (
    <Planrahmen plan={plan} titel={texte.titel}>
      {befunde.length === 0 ? (
        <Leerzustand titel={texte.keine}>
          <p>{texte.keineSatz}</p>
        </Leerzustand>
      ) : (
        <>
          <p className="vorspann">{texte.satz}</p>
          {STUFEN.map(stufe => (
            <Gruppe
              key={stufe}
              titel={texte.gruppen[stufe]}
              kennung={stufe}
              befunde={offene.filter(b => b.stufe === stufe)}
            />
          ))}
          <Gruppe
            titel={texte.geprueft}
            kennung="geprueft"
            befunde={befunde.filter(b => b.geprueft !== '')}
          />
        </>
      )}
    </Planrahmen>
  );
}

function Gruppe({
  titel,
  kennung,
  befunde,
}: Readonly<{ titel: string; kennung: string; befunde: readonly Befunddarstellung[] }>) {
  if (befunde.length === 0) return null;
  return (
    <section className="abschnitt" aria-labelledby={kennung}>
      <h2 id={kennung}>
        {titel} <span className="anzahl">({befunde.length})</span>
      </h2>
      <div className="befundliste">
        {befunde.map((b, i) => (
          <Befund key={`${i} ${b.merkmal}`} {...b} />
        ))}
      </div>
    </section>
  );
}
