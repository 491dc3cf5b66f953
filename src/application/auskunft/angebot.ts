import { klassenname, merkmalsname, type Dimension } from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import type { Lieferungseintrag } from '#ports';
import type { Angebot } from './auskunft.ts';
import { fragbares } from './fragbares.ts';
import { tafelmonate } from './tafel.ts';
import type { Zahlenzugang } from './wessenZahlen.ts';

/** What of a delivery can be chosen by this person. Classes that no table shows cannot. */
export const angebotAus = (
  lieferung: Lieferungseintrag,
  merkmale: readonly Dimension[],
  { darfUngeschuetzt, darfAusgeben }: Zahlenzugang,
  jobcenter: Angebot['jobcenter'],
): Angebot => {
  const [von, bis] = tafelmonate(lieferung);
  return {
    zahlen: fragbares(),
    merkmale: merkmale.map(({ name, klassen }) => ({
      name,
      titel: merkmalsname(name),
      klassen: klassen
        .filter(k => k !== 'nicht_ausgewiesen')
        .map(klasse => ({ klasse, name: klassenname(name, klasse, klassen) })),
    })),
    monate: Array.from({ length: bis - von + 1 }, (_, i) => (von + i) as Monat),
    jobcenter,
    darfUngeschuetzt,
    darfAusgeben,
  };
};
