import { Pfadbild } from './Pfadbild.tsx';
import { texte } from './texte.ts';
import type { Zieldarstellung } from './zieldarstellung.ts';

/** A target in a few lines: how it stands, in words, sign and picture; what it needs; where to look further. */
export function Zielkarte({
  ziel,
  monat,
  mitZahlen,
}: Readonly<{ ziel: Zieldarstellung; monat: string | null; mitZahlen: boolean }>) {
  return (
    <article className={`zielkarte zielkarte--${ziel.zustand}`}>
      <h3 className="zielkarte__titel">
        {ziel.titel} {mitZahlen && <Zielzeichen ziel={ziel} />}
      </h3>
      <p className="zielkarte__richtung">{ziel.richtung}</p>
      {ziel.uebertragung !== '' && <p className="zielkarte__uebertragung">{ziel.uebertragung}</p>}
      {mitZahlen && <p className="zielkarte__satz">{ziel.satz}</p>}
      {ziel.bild && <Pfadbild {...ziel.bild} />}
      {ziel.aussicht.map(satz => (
        <p key={satz}>{satz}</p>
      ))}
      {ziel.grund.length > 0 && (
        <details className="aufklappen">
          <summary>
            {texte.warum}
            <span className="nur-vorgelesen">: {ziel.titel}</span>
          </summary>
          {ziel.grund.map(satz => (
            <p key={satz}>{satz}</p>
          ))}
        </details>
      )}
      <p className="zielkarte__verweise">
        <a href={`/ziele${monat === null ? '' : `?monat=${monat}`}#${ziel.schluessel}`}>
          {texte.imEinzelnen}
          <span className="nur-vorgelesen">: {ziel.titel}</span>
        </a>
        {ziel.auskunft !== null && (
          <a href={ziel.auskunft}>
            {texte.zurKennzahl}
            <span className="nur-vorgelesen">: {ziel.titel}</span>
          </a>
        )}
      </p>
    </article>
  );
}

/** How a target stands, as sign and word. */
export function Zielzeichen({ ziel }: Readonly<{ ziel: Pick<Zieldarstellung, 'zustand' | 'zustandstext'> }>) {
  return <span className={`zielzeichen zielzeichen--${ziel.zustand}`}>{ziel.zustandstext}</span>;
}
