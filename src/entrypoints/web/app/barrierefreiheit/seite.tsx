import { useLoaderData } from 'react-router';
import { Kontakt } from '../bausteine/Kontakt.tsx';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { arbeitsplatzKontext, type Lader } from '../kontext.ts';
import { texte } from './texte.ts';

export const loader = ({ context }: Lader) => context.get(arbeitsplatzKontext).anlaufstellen;

/** Erklärung zur Barrierefreiheit (§ 12b BGG and the laws of the Länder). */
export default function Seite() {
  const { kontakt, schlichtungsstelle } = useLoaderData<typeof loader>();
  return (
    <div className="textseite">
      <Kopfbereich titel={texte.titel} />
      <p>{texte.geltung}</p>
      {texte.abschnitte.map(({ titel, saetze }) => (
        <section key={titel}>
          <h2>{titel}</h2>
          {saetze.map(satz => (
            <p key={satz}>{satz}</p>
          ))}
        </section>
      ))}
      <h2>{texte.wie}</h2>
      <p>{texte.wieSatz}</p>
      <h2>{texte.melden}</h2>
      {kontakt === null ? (
        <p>{texte.meldenOhne}</p>
      ) : (
        <p>
          {texte.meldenMit} <Kontakt kontakt={kontakt} betreff={texte.betreff} />
        </p>
      )}
      <p>
        <a href="/rueckmeldung">{texte.meldenMehr}</a>
      </p>
      <h2>{texte.streit}</h2>
      <p>{schlichtungsstelle === null ? texte.streitOhne : `${texte.streitMit} ${schlichtungsstelle}`}</p>
    </div>
  );
}
