import { Tabelle } from '../bausteine/Tabelle.tsx';
import { Pfadbild } from '../lage/Pfadbild.tsx';
import { Zielzeichen } from '../lage/Zielkarte.tsx';
import type { Zieldarstellung } from '../lage/zieldarstellung.ts';
import type { Pfadzeile } from './pfadzeilen.ts';
import { texte } from './texte.ts';

/** A target in detail: sentences, path as picture and table, how it is reckoned. */
export function Ziel({
  ziel,
  pfad,
  mitZahlen,
}: Readonly<{
  ziel: Zieldarstellung;
  pfad:
    | Readonly<{
        schluessel: string;
        istAus: 'amtlich' | 'eigen' | null;
        mitKorridor: boolean;
        zeilen: readonly Pfadzeile[];
      }>
    | undefined;
  mitZahlen: boolean;
}>) {
  return (
    <section className="abschnitt zieldetail" id={ziel.schluessel}>
      <h2>
        {ziel.titel} {mitZahlen && <Zielzeichen ziel={ziel} />}
      </h2>
      <p className="zielkarte__richtung">{ziel.richtung}</p>
      {ziel.uebertragung !== '' && <p className="zielkarte__uebertragung">{ziel.uebertragung}</p>}
      {mitZahlen && <p>{ziel.satz}</p>}
      {[...ziel.aussicht, ...ziel.grund].map(satz => (
        <p key={satz}>{satz}</p>
      ))}
      {ziel.begruendung !== null && (
        <p>
          {texte.begruendung}: {ziel.begruendung}
        </p>
      )}
      {ziel.bild && <Pfadbild {...ziel.bild} />}
      {pfad && pfad.zeilen.length > 0 && (
        <>
          <Tabelle
            titel={texte.pfad(ziel.titel)}
            titelSichtbar={false}
            zeilen={pfad.zeilen}
            schluessel={z => `${ziel.schluessel}.${z.monat.replace(' ', '-')}`}
            spalten={[
              { titel: texte.monat, inhalt: z => z.monat },
              {
                titel: texte.soll(texte.masse[ziel.mass], pfad.mitKorridor),
                zahl: true,
                inhalt: z => z.soll,
              },
              { titel: texte.ist(texte.masse[ziel.mass]), zahl: true, inhalt: z => z.ist },
              {
                titel: texte.abstand(texte.abstandsmasse[ziel.mass], pfad.mitKorridor),
                zahl: true,
                inhalt: z => z.abstand,
              },
            ]}
          />
          <details className="aufklappen">
            <summary>
              {texte.rechenweg}
              <span className="nur-vorgelesen">: {ziel.titel}</span>
            </summary>
            <p>{ziel.mass === 'prozent' ? texte.rezeptQuote : texte.rezeptBestand}</p>
            <p>{texte.rezeptSoll}</p>
            {ziel.rechnung.map(satz => (
              <p key={satz}>{satz}</p>
            ))}
            <p>{texte.rezeptEnde}</p>
            <p>{texte.rezeptZustand}</p>
            {pfad.istAus !== null && <p>{texte.quelle(pfad.istAus)}</p>}
          </details>
        </>
      )}
    </section>
  );
}
