import { useLoaderData } from 'react-router';
import { darf } from '#domain/zugang';
import { offenerKopf, plandarstellung } from '../darstellung/offenerPlan.ts';
import { Knopfverweis } from '../bausteine/Knopf.tsx';
import { Planrahmen } from '../bausteine/Planrahmen.tsx';
import type { Lader } from '../kontext.ts';
import { texte } from './texte.ts';

export const loader = async ({ request, params, context }: Lader) => {
  const { kopf, ganz, nutzer } = await offenerKopf(context, params);
  const { jobcenter } = nutzer.akteur;
  const ziel = {
    jobcenter,
    beschlossen: kopf.zustand === 'beschlossen',
    freigegeben: kopf.freigegeben,
  };
  const darfIntern = darf(nutzer.akteur, 'dokument.intern', ziel);
  const gewuenscht = new URL(request.url).searchParams.get('fassung') === 'oeffentlich';
  const darfAusgeben = darf(nutzer.akteur, 'plan.exportieren', ziel);
  return {
    plan: plandarstellung({ kopf }, ganz),
    oeffentlich: gewuenscht || !darfIntern,
    darfIntern,
    darfAusgeben,
  };
};

/** The document: which version, the files, and how it looks. */
export default function Seite() {
  const { plan, oeffentlich, darfIntern, darfAusgeben } = useLoaderData<typeof loader>();
  const ziel = `/planung/${plan.kennung}/dokument`;
  const frage = oeffentlich ? '?fassung=oeffentlich' : '';
  return (
    <Planrahmen plan={plan} {...(plan.ganz && { titel: texte.titel })}>
      <div className="dokument">
        <section className="karte" aria-labelledby="fassung">
          <h2 id="fassung">{texte.fassung}</h2>
          <nav aria-label={texte.fassung} className="wahl">
            <ul>
              {darfIntern && (
                <li>
                  <a href={ziel} aria-current={oeffentlich ? undefined : 'page'}>
                    {texte.intern}
                  </a>
                </li>
              )}
              <li>
                <a href={`${ziel}?fassung=oeffentlich`} aria-current={oeffentlich ? 'page' : undefined}>
                  {texte.oeffentlich}
                </a>
              </li>
            </ul>
          </nav>
          <p>{oeffentlich ? texte.oeffentlichSatz : texte.internSatz}</p>
          {!darfIntern && <p>{texte.keinRecht}</p>}
          <h2>{texte.herunterladen}</h2>
          <ul className="knopfreihe">
            {(['pdf', 'docx', 'html'] as const).map(format => (
              <li key={format}>
                <Knopfverweis
                  ziel={`${ziel}/${format}${frage}`}
                  gewicht={format === 'pdf' ? 'primary' : 'secondary'}
                  laedt
                >
                  {texte.formate[format]}
                </Knopfverweis>
              </li>
            ))}
          </ul>
          {darfAusgeben && (
            <>
              <h2>{texte.plandatei}</h2>
              <p>{texte.plandateiSatz}</p>
              <Knopfverweis ziel={`/planung/${plan.kennung}/plandatei`} laedt>
                {texte.plandateiLaden}
              </Knopfverweis>
            </>
          )}
        </section>
        <section aria-labelledby="vorschau">
          <h2 id="vorschau">{texte.vorschau}</h2>
          <iframe
            className="vorschau"
            title={`${texte.vorschau}: ${plan.titel}`}
            src={`${ziel}/vorschau${frage}`}
            sandbox=""
            tabIndex={0}
          />
        </section>
      </div>
    </Planrahmen>
  );
}
