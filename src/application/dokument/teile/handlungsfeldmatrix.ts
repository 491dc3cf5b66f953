import type { Handlungsfeld } from '#domain/plan';
import type { Baustein, Textlauf, Zelle } from '#ports';
import { eintraege, tabelle, type Bauzeug } from '../bauzeug.ts';
import { leer, text, textzelle } from '../laeufe.ts';

/** Fields of action after the EFQM model: what enables, then what comes of it; one row a field, its points in a cell. */
export const handlungsfeldmatrix = (bau: Bauzeug): readonly Baustein[] => {
  const felder = eintraege(bau.rechnung.plan.handlungsfelder);
  const reihen = ({ ergebnis }: Readonly<{ ergebnis: boolean }>) =>
    felder
      .filter(([, { feld }]) => istErgebnis(feld) === ergebnis)
      .map(([k, { feld, bezeichnung, punkte }]) => ({
        zellen: [textzelle(bezeichnung ?? FELDNAMEN[feld]), punktzelle(bau, k, punkte)],
      }));
  return [
    ...tabelle('Befähiger', [['Handlungsfeld'], ['was ansteht', 'links']], reihen({ ergebnis: false })),
    ...tabelle(
      'Ergebnisse',
      [['Handlungsfeld'], ['was erreicht werden soll', 'links']],
      reihen({ ergebnis: true }),
    ),
  ];
};

const istErgebnis = (feld: Handlungsfeld['feld']): boolean =>
  feld.startsWith('ergebnisse_') || feld === 'schluesselergebnisse';

const FELDNAMEN: Readonly<Record<Handlungsfeld['feld'], string>> = {
  fuehrung: 'Führung',
  strategie: 'Strategie',
  personal: 'Personal',
  partnerschaft: 'Partnerschaft und Ressourcen',
  prozesse: 'Prozesse',
  investitionen: 'Investitionen und Produkte',
  schnittstellen: 'Schnittstellen',
  netzwerke: 'Netzwerke',
  ergebnisse_personal: 'Ergebnisse für die Beschäftigten',
  ergebnisse_leistungsberechtigte: 'Ergebnisse für die Leistungsberechtigten',
  ergebnisse_gesellschaft: 'Ergebnisse für die Gesellschaft',
  schluesselergebnisse: 'Schlüsselergebnisse',
};

/** Points one below the other, each with its mark. */
const punktzelle = (bau: Bauzeug, k: string, punkte: readonly string[]): Zelle =>
  punkte.length === 0
    ? leer
    : {
        inhalt: punkte.flatMap((punkt, i): readonly Textlauf[] => [
          ...(i === 0 ? [] : [{ art: 'umbruch' } as const]),
          text('• '),
          ...fliesstext(bau.text(`handlungsfelder.${k}.punkte.${i}`, punkt)),
        ]),
      };

/** The runs of all paragraphs, also of those in lists. */
const fliesstext = (bausteine: readonly Baustein[]): readonly Textlauf[] =>
  bausteine.flatMap((b, i): readonly Textlauf[] => {
    const davor = i > 0 ? [text(' ')] : [];
    if (b.art === 'absatz') return [...davor, ...b.inhalt];
    if (b.art === 'liste') return [...davor, ...b.eintraege.flatMap(fliesstext)];
    return [];
  });
