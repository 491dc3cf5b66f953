import { useLoaderData } from 'react-router';
import { bereichsname } from '../darstellung/kapitelliste.ts';
import { offenerPlan, plandarstellung } from '../darstellung/offenerPlan.ts';
import { zahldarstellung } from '../darstellung/zahldarstellung.ts';
import { Leerzustand } from '../bausteine/Leerzustand.tsx';
import { Planrahmen } from '../bausteine/Planrahmen.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import { Rechenweg } from '../bausteine/Zahl.tsx';
import type { Lader } from '../kontext.ts';
import { texte } from './texte.ts';

/** So many figures on one page. */
const JE_SEITE = 80;

export const loader = async ({ request, params, context }: Lader) => {
  const { plan } = await offenerPlan(context, params);
  const { searchParams } = new URL(request.url);
  const gruppen = Map.groupBy(plan.rechnung.blatt.values(), z => z.pfad.split('.')[0] ?? '');
  const gewuenscht = searchParams.get('kapitel') ?? '';
  const gewaehlt = gruppen.has(gewuenscht) ? gewuenscht : ([...gruppen.keys()][0] ?? '');
  const alle = gruppen.get(gewaehlt) ?? [];
  const seiten = Math.max(1, Math.ceil(alle.length / JE_SEITE));
  const seite = Math.min(seiten, Math.max(1, Math.trunc(Number(searchParams.get('seite'))) || 1));
  return {
    plan: plandarstellung(plan),
    gewaehlt,
    name: bereichsname(gewaehlt),
    kapitel: [...gruppen].map(([schluessel, zahlen]) => ({
      schluessel,
      name: bereichsname(schluessel),
      anzahl: zahlen.length,
    })),
    seite,
    seiten,
    zahlen: alle
      .slice((seite - 1) * JE_SEITE, seite * JE_SEITE)
      .map(zahl => zahldarstellung(plan.rechnung, zahl)),
  };
};

/** Every figure of a plan, one chapter at a time. */
export default function Seite() {
  const { plan, kapitel, gewaehlt, name, zahlen, seite, seiten } = useLoaderData<typeof loader>();
  return (
    <Planrahmen plan={plan} titel={texte.titel}>
      {zahlen.length === 0 ? (
        <Leerzustand titel={texte.keine}>
          <p>{texte.keineSatz}</p>
        </Leerzustand>
      ) : (
        <>
          <p className="vorspann">{texte.satz}</p>
          <nav aria-label={texte.bereiche} className="wahl">
            <ul>
              {kapitel.map(k => (
                <li key={k.schluessel}>
                  <a
                    href={`/planung/${plan.kennung}/zahlen?kapitel=${k.schluessel}`}
                    aria-current={k.schluessel === gewaehlt ? 'page' : undefined}
                  >
                    {k.name} <span className="anzahl">({k.anzahl})</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div className="zahlentabelle">
            <Tabelle
              titel={texte.zahlen(name, seite, seiten)}
              zeilen={zahlen}
              schluessel={z => z.pfad}
              spalten={[
                { titel: texte.name, inhalt: z => z.name },
                { titel: texte.wert, zahl: true, inhalt: z => z.wert },
                { titel: texte.einheit, inhalt: z => z.einheit },
                {
                  titel: texte.herkunft,
                  inhalt: z => (z.stand === '' ? texte.herkuenfte[z.herkunft] : z.stand),
                },
                { titel: texte.rechenweg, inhalt: z => <Rechenweg zahl={z} /> },
              ]}
            />
          </div>
          {seiten > 1 && (
            <nav aria-label={texte.seiten} className="wahl">
              <ul>
                {Array.from({ length: seiten }, (_, i) => i + 1).map(nummer => (
                  <li key={nummer}>
                    <a
                      href={`/planung/${plan.kennung}/zahlen?kapitel=${gewaehlt}&seite=${nummer}`}
                      aria-current={nummer === seite ? 'page' : undefined}
                    >
                      <span className="nur-vorgelesen">{texte.seite} </span>
                      {nummer}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </>
      )}
    </Planrahmen>
  );
}
