import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { texte } from './texte.ts';

/** How to reach those who can change something. */
export default function Seite() {
  return (
    <div className="textseite">
      <Kopfbereich titel={texte.titel} />
      {texte.saetze.map(satz => (
        <p key={satz}>{satz}</p>
      ))}
    </div>
  );
}
