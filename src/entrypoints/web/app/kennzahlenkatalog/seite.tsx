import { useLoaderData } from 'react-router';
import type { Katalogeintrag } from '#application/arbeitsplatz';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Seitenwahl } from '../kennzahlen/Seitenwahl.tsx';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import { texte } from './texte.ts';

export const loader = ({ context }: Lader) => {
  const { platz } = angemeldeteAnfrage(context);
  return { bereiche: platz.auskunft.katalog() };
};

/** Every figure in plain words with its recipe, and the terms behind them. */
export default function Seite() {
  const { bereiche } = useLoaderData<typeof loader>();
  return (
    <>
      <Kopfbereich titel={texte.titel} krumen={[{ ziel: '/kennzahlen', name: texte.kennzahlen }]} />
      <Seitenwahl />
      <p className="vorspann">{texte.satz}</p>
      {bereiche.map(({ bereich, eintraege }) => (
        <section key={bereich} className="abschnitt" aria-label={bereich}>
          <h2>{bereich}</h2>
          <div className="katalog">
            {eintraege.map(e => (
              <Eintrag key={e.zahl.id} eintrag={e} />
            ))}
          </div>
        </section>
      ))}
      <section className="abschnitt" aria-labelledby="begriffe">
        <h2 id="begriffe">{texte.begriffe}</h2>
        <dl className="begriffe">
          {texte.glossar.map(([begriff, bedeutung]) => (
            <div key={begriff}>
              <dt>{begriff}</dt>
              <dd>{bedeutung}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

function Eintrag({ eintrag: { zahl, bedeutung, rezept } }: Readonly<{ eintrag: Katalogeintrag }>) {
  return (
    <article className="katalog__eintrag" id={zahl.id}>
      <h3>
        <span className="katalog__kennung">{zahl.id}</span> {zahl.name}
      </h3>
      <p>{bedeutung}</p>
      {rezept && (
        <details className="rechenweg">
          <summary>
            {texte.quelle}: {rezept.quelle}
          </summary>
          <p>{rezept.satz}</p>
        </details>
      )}
      <p>
        <a href={`/kennzahlen?zahl=${zahl.id}`}>
          {texte.ansehen}
          <span className="nur-vorgelesen">: {zahl.name}</span>
        </a>
      </p>
    </article>
  );
}
