import {
  GROESSENNAMEN,
  GRUPPENBEOBACHTUNGEN,
  KENNZAHLEN_48A,
  KENNZAHLEN,
  MASSNAHMEQUOTEN,
  kurzname,
  type Gruppenbeobachtung,
} from '#domain/kennzahlen';
import type { Schutzverbund } from './schutzverbuende.ts';
import { verbundVon } from './schutzverbuende.ts';

/** In what a figure is told. Amounts inside are cents. */
export type Einheit = 'prozent' | 'prozentpunkte' | 'personen' | 'cent';

/** Something that can be asked for. */
export type Fragbares = Readonly<{
  id: string;
  /** Official name. */
  name: string;
  kurz: string;
  /** Heading it stands under in a list. */
  bereich: string;
  einheit: Einheit;
  /** Is it a change, or a distance, that is told with its sign? */
  vorzeichen: boolean;
  /** The key figure whose rows hold it, and whether it is its value or what stands above the line. */
  aus: string;
  teil: 'wert' | 'zaehler';
  verbund: Schutzverbund;
  /** The fixed group it belongs to, or the two it is the distance of. */
  fest: Gruppenbeobachtung | null;
  /** Which way is better; null: it only describes. */
  besser: 'hoch' | 'niedrig' | null;
}>;

/** Everything that can be asked for, in the order of the list. */
export const fragbares = (): readonly Fragbares[] => FRAGBARES;

const BEREICHE = {
  kennzahl: 'Kennzahlen nach § 48a SGB II',
  ergaenzung: 'Ergänzungsgrößen nach § 48a SGB II',
  beobachtung: 'Beobachtungsgrößen',
  bestand: 'Bestände und Beträge',
  massnahme: 'Maßnahmen',
} as const;

const ausKennzahlen = (art: 'kennzahl' | 'ergaenzung' | 'beobachtung'): readonly Fragbares[] =>
  [...new Set(KENNZAHLEN.map(k => k.id))].flatMap(id => {
    const heute = KENNZAHLEN.findLast(k => k.id === id);
    if (!heute || heute.art !== art) return [];
    const { name, besser, form } = heute;
    const gemessen = KENNZAHLEN_48A.some(k => k.id === id) && art === 'kennzahl';
    return [
      {
        id,
        name,
        kurz: kurzname(name),
        bereich: BEREICHE[art],
        einheit: 'prozent' as const,
        vorzeichen: form === 'veraenderung',
        aus: id,
        teil: 'wert' as const,
        verbund: verbundVon(id),
        fest: null,
        besser: gemessen ? besser : null,
      },
    ];
  });

/** What stands above the line of a change is a stock or an amount of its own. */
const alsBestand = (id: 'ELB' | 'LZB' | 'LLU' | 'LUH', aus: string): Fragbares => ({
  id,
  name: ersterGross(GROESSENNAMEN[id]),
  kurz: ersterGross(GROESSENNAMEN[id]),
  bereich: BEREICHE.bestand,
  einheit: id === 'LLU' || id === 'LUH' ? 'cent' : 'personen',
  vorzeichen: false,
  aus,
  teil: 'zaehler',
  verbund: verbundVon(aus),
  fest: null,
  besser: null,
});

const ersterGross = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const FRAGBARES: readonly Fragbares[] = [
  ...ausKennzahlen('kennzahl'),
  ...ausKennzahlen('ergaenzung'),
  ...ausKennzahlen('beobachtung'),
  ...GRUPPENBEOBACHTUNGEN.map(fest => ({
    id: fest.id,
    name: fest.name,
    kurz: kurzname(fest.name),
    bereich: BEREICHE.beobachtung,
    einheit: fest.minus ? ('prozentpunkte' as const) : ('prozent' as const),
    vorzeichen: fest.minus !== undefined,
    aus: fest.kennzahl,
    teil: 'wert' as const,
    verbund: verbundVon(fest.kennzahl),
    fest,
    besser: null,
  })),
  alsBestand('ELB', 'K1E2'),
  alsBestand('LZB', 'K3'),
  alsBestand('LLU', 'K1'),
  alsBestand('LUH', 'K1E1'),
  ...MASSNAHMEQUOTEN.map(({ id, name }) => ({
    id,
    name,
    kurz: kurzname(name),
    bereich: BEREICHE.massnahme,
    einheit: 'prozent' as const,
    vorzeichen: false,
    aus: id,
    teil: 'wert' as const,
    verbund: verbundVon(id),
    fest: null,
    besser: null,
  })),
];
