import { texte } from './texte.ts';

/** Until when; what is late says so. */
export function Frist({ frist, ueberfaellig }: Readonly<{ frist: string | null; ueberfaellig: boolean }>) {
  return (
    <>
      <span className="frist">{frist ?? texte.ohneFrist}</span>{' '}
      {ueberfaellig && <span className="stufe stufe--warnt">{texte.ueberfaellig}</span>}
    </>
  );
}
