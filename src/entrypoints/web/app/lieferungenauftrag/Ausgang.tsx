import { Formular } from '../bausteine/Formular.tsx';
import { Knopf, Knopfverweis } from '../bausteine/Knopf.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import type { Auftragsdarstellung } from './auftragsdarstellung.ts';
import { texte } from './texte.ts';

/** How it ended, as far as it has, and what can be done next. */
export function Ausgang({ auftrag }: Readonly<{ auftrag: Auftragsdarstellung }>) {
  switch (auftrag.zustand) {
    case 'fertig':
      return (
        <>
          <Meldungsliste ton="success" titel={auftrag.neu ? texte.fertig[auftrag.art] : texte.schonDa} />
          {auftrag.neueWerte !== null && <p>{texte.neueWerte(auftrag.neueWerte)}</p>}
          {auftrag.kennung !== null && (
            <p>
              <Knopfverweis ziel={`/kennzahlen/lieferungen/${auftrag.kennung}`}>
                {texte.zurLieferung}
              </Knopfverweis>
            </p>
          )}
        </>
      );
    case 'gescheitert':
      return (
        <>
          <Meldungsliste
            ton="danger"
            titel={texte.gescheitert}
            meldungen={[{ text: texte.nichtGeblieben, ziel: null, ort: null }]}
          />
          <p>
            <Knopfverweis ziel="/kennzahlen/lieferungen/hochladen">{texte.hochladen}</Knopfverweis>
          </p>
        </>
      );
    case 'abgebrochen':
      return <Meldungsliste ton="info" titel={texte.abgebrochen} />;
    case 'unterbrochen':
      return (
        <>
          <Meldungsliste ton="warning" titel={texte.unterbrochen} />
          {auftrag.art === 'beispiele' ? <p>{texte.unterbrocheneBeispiele}</p> : <Unterbrochenes />}
        </>
      );
    default:
      return null;
  }
}

/** Begins nothing by itself: somebody says whether it is checked once more. */
function Unterbrochenes() {
  return (
    <>
      <p>{texte.unterbrochenSatz}</p>
      <Formular>
        <div className="knoepfe">
          <Knopf name="tun" value="nochmal">
            {texte.nochmal}
          </Knopf>
          <Knopf gewicht="secondary" folge="gefahr" name="tun" value="verwerfen">
            {texte.verwerfen}
          </Knopf>
        </div>
      </Formular>
    </>
  );
}
