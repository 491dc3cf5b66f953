import { redirect } from 'react-router';
import { Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { textAus } from '../darstellung/formulartext.ts';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import { texte } from './texte.ts';

export const action = async ({ context }: Lader) => {
  const { platz, anfrage, nutzer } = angemeldeteAnfrage(context);
  if (textAus(anfrage.formular, 'ueberall') === 'ja') await platz.zugang.meldeUeberallAb(nutzer);
  else if (anfrage.keks.schein !== null) await platz.zugang.meldeAb(anfrage.keks.schein);
  anfrage.keks.vergiss();
  throw redirect(nutzer.beimDienst ? '/anmelden?abgemeldet=dienst' : '/anmelden?abgemeldet', {
    // Drafts of plans: whoever signs out leaves nothing on this machine.
    headers: { 'clear-site-data': '"storage"' },
  });
};

/** Asks once more, for whoever comes here by address. */
export default function Seite() {
  return (
    <div className="textseite">
      <Kopfbereich titel={texte.titel} />
      <Formular aktion="/abmelden">
        <Knopf>{texte.titel}</Knopf>
      </Formular>
    </div>
  );
}
