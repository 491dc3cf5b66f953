import { useLoaderData } from 'react-router';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Kontakt } from '../bausteine/Kontakt.tsx';
import { arbeitsplatzKontext, type Lader } from '../kontext.ts';
import { texte } from './texte.ts';

export const loader = ({ request, context }: Lader) => {
  const von = new URL(request.url).searchParams.get('von') ?? '';
  return {
    kontakt: context.get(arbeitsplatzKontext).anlaufstellen.kontakt,
    von: /^\/[\w\-./~]{0,200}$/.test(von) ? von : null,
  };
};

/** How to reach those who can change something. */
export default function Seite() {
  const { kontakt, von } = useLoaderData<typeof loader>();
  return (
    <div className="textseite">
      <Kopfbereich titel={texte.titel} />
      {kontakt === null ? (
        <p>{texte.ohneKontakt}</p>
      ) : (
        <p>
          {texte.wohin} <Kontakt kontakt={kontakt} betreff={texte.betreff(von ?? '/')} />.
        </p>
      )}
      {von !== null && (
        <p>
          {texte.von} <code>{von}</code>.
        </p>
      )}
      <p>{texte.hilfreich}</p>
      <p>{texte.ohneNamen}</p>
    </div>
  );
}
