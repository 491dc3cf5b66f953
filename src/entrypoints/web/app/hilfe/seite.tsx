import { useLoaderData } from 'react-router';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { arbeitsplatzKontext, type Lader } from '../kontext.ts';
import { gesetzt } from './gesetzt.tsx';
import { gliedere } from './gliederung.ts';
import { texte } from './texte.ts';

export const loader = async ({ params, context }: Lader) => {
  const name = params['seite'] ?? 'index';
  const markdown = await context.get(arbeitsplatzKontext).handbuch.seite(name);
  if (markdown === null) throw new Response(null, { status: 404 });
  return { ...gliedere(markdown), erste: name === 'index' };
};

/** A page of the manual. */
export default function Seite() {
  const { titel, text, abschnitte, erste } = useLoaderData<typeof loader>();
  return (
    <>
      <Kopfbereich titel={titel} krumen={erste ? [] : [{ ziel: '/hilfe', name: texte.handbuch }]} />
      <div className="handbuch">
        {abschnitte.length > 2 && (
          <nav className="handbuch__inhalt" aria-label={texte.inhalt}>
            <p className="handbuch__inhaltstitel">{texte.inhalt}</p>
            <ul>
              {abschnitte.map(({ titel: name, anker }) => (
                <li key={anker}>
                  <a href={`#${anker}`}>{name}</a>
                </li>
              ))}
            </ul>
            {!erste && (
              <p>
                <a href="/hilfe">{texte.alleSeiten}</a>
              </p>
            )}
          </nav>
        )}
        <div className="handbuch__text">{gesetzt(text)}</div>
      </div>
    </>
  );
}
