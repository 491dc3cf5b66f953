import { data, useLoaderData } from 'react-router';
import { verwaltungsbereiche } from '../darstellung/verwaltungsbereiche.ts';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import { texte } from './texte.ts';

export const loader = ({ context }: Lader) => {
  const bereiche = verwaltungsbereiche(angemeldeteAnfrage(context).nutzer.akteur);
  if (bereiche.length === 0) throw data(null, { status: 404 });
  return bereiche;
};

/** The parts of the Verwaltung that are open to this person. */
export default function Seite() {
  return (
    <>
      <Kopfbereich titel={texte.titel} unterzeile={texte.unterzeile} />
      <ul className="verwaltung">
        {useLoaderData<typeof loader>().map(({ pfad, name, satz }) => (
          <li key={pfad} className="karte">
            <h2>
              <a href={pfad}>{name}</a>
            </h2>
            <p>{satz}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
