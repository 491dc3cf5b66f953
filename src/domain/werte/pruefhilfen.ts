import { anteilVon, euro, minus } from './cent.ts';
import { formel } from './formel.ts';
import { pfad } from './pfad.ts';
import { beginneRechnung, type Rechenblatt, type Rechnung } from './rechenblatt.ts';
import { tag } from './tag.ts';
import type { Einheit, Herkunft, Werte, Zahl } from './zahl.ts';

/** For tests: a said figure. */
export const angabe = <E extends Einheit>(
  adresse: string,
  name: string,
  einheit: E,
  wert: Werte[E],
  herkunft: Herkunft = PLANUNGSDOKUMENT,
): Zahl<E> => ({ pfad: pfad(adresse), name, einheit, wert, herkunft });

const PLANUNGSDOKUMENT: Herkunft = {
  art: 'angabe',
  standKennung: 'planungsdokument',
  stand: {
    quelle: 'Kreis Recklinghausen',
    dokument: 'Lokales Planungsdokument 2023',
    datum: tag('2022-11-10'),
    datenstand: 'vorlaeufig',
  },
};

/** For tests: the formula of § 46 Abs. 3 SGB II. */
export const UMSCHICHTUNG = formel({
  id: 'umschichtung',
  nimmt: { gvk: 'cent', bundesanteil: 'anteil', vkb: 'cent' },
  ergibt: 'cent',
  fundstelle: '§ 46 Abs. 3 SGB II',
  satz: 'GVK {gvk} × {bundesanteil} − VKB {vkb}',
  rechne: ({ gvk, bundesanteil, vkb }) => minus(anteilVon(gvk, bundesanteil), vkb),
});

const RECKLINGHAUSEN = {
  gvk: angabe('haushalt.gvk', 'Gesamtverwaltungskosten', 'cent', euro(82_126_000)),
  bundesanteil: angabe('recht.bundesanteil', 'Bundesanteil', 'anteil', [848, 1000], {
    art: 'recht',
    parameter: 'bundesanteil',
    am: tag('2023-01-01'),
    fundstelle: '§ 46 Abs. 3 Satz 1 SGB II',
  }),
  vkb: angabe('haushalt.vkb', 'Verwaltungskostenbudget', 'cent', euro(65_138_000)),
};

/** For tests: Kreis Recklinghausen, Lokales Planungsdokument 2023; prints GVK 82,126, VKB 65,138, Umschichtung 4,504 Mio. €. */
export const rechneRecklinghausen = (): Readonly<{ rechnung: Rechnung; umschichtung: Zahl<'cent'> }> => {
  const rechnung = beginneRechnung();
  const ziel = { pfad: pfad('haushalt.umschichtung'), name: 'Umschichtung' };
  return { rechnung, umschichtung: rechnung.wende(UMSCHICHTUNG, ziel, RECKLINGHAUSEN) };
};

/** For tests: the sheet after storing and loading it. */
export const gespeichertUndGeladen = (blatt: Rechenblatt): Rechenblatt => {
  const zahlen = JSON.parse(JSON.stringify([...blatt.values()])) as readonly Zahl[];
  return new Map(zahlen.map(zahl => [zahl.pfad, zahl]));
};
