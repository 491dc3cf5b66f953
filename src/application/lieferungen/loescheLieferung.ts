import { gelungen, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Loeschung } from '#ports';
import { fehlendesRecht } from '../planung/fehlendesRecht.ts';
import type { Lieferungsumgebung } from './lieferungsumgebung.ts';
import { fuerBrowser } from './wortlaut.ts';

/** Removes a delivery with everything made from it; says what that was. */
export const loescheLieferung = async (
  akteur: Akteur,
  kennung: string,
  { lager, imMandanten }: Lieferungsumgebung,
): Promise<Ergebnis<Loeschung>> => {
  const verboten = fehlendesRecht(akteur, 'lieferung.loeschen');
  if (verboten) return misslungen(verboten);
  const geloescht = await lager.loesche(akteur.jobcenter, kennung);
  if (!geloescht.ok) return misslungen(...geloescht.meldungen.map(m => fuerBrowser(m, '', '')));
  const { dateien, bytes } = geloescht.wert;
  return imMandanten(akteur, async tx => {
    await tx.protokolliere({
      vorgang: 'lieferung.geloescht',
      gegenstand: `lieferung/${kennung}`,
      vorher: { dateien, bytes },
    });
    return gelungen(geloescht.wert);
  });
};
