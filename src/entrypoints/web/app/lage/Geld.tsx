import { texte } from './texte.ts';

/** Money, in sentences. */
export function Geld({ saetze }: Readonly<{ saetze: readonly string[] }>) {
  return (
    <div className="unterabschnitt">
      <h3>{texte.geld}</h3>
      {saetze.map(satz => (
        <p key={satz}>{satz}</p>
      ))}
    </div>
  );
}
