import type { Kennzahlbericht } from '#application/kennzahlen';
import { altersklassen, type Schutzvorgaben } from '#domain/kennzahlen';
import { tagAlsText } from '#domain/werte';
import { entschaerft, umbrochen } from './absatz.ts';
import { alsTafeln } from './kennzahlen/anordnung.ts';
import { anzeigeDerGroesse, anzeigeDerKennzahl } from './kennzahlen/anzeigezeilen.ts';
import { datenstandsatz } from './kennzahlen/datenstandsatz.ts';
import { jahreswerttafeln } from './kennzahlen/jahreswerttafeln.ts';
import { legende } from './kennzahlen/legende.ts';
import { tafeltext } from './kennzahlen/tafel.ts';

/** How key figures are to be shown. */
export type Tabellenwunsch = Readonly<{
  je: readonly string[];
  schutz: Schutzvorgaben | null;
  altersgrenzen: readonly number[];
  brueche: boolean;
  breite: number;
}>;

/** Key figures as tables for people, with a legend of the signs that occur. */
export const kennzahlText = (bericht: Kennzahlbericht, wunsch: Tabellenwunsch): string => {
  const { lieferung, kennzahlen, groessen, jahreswerte } = bericht;
  const { breite, brueche } = wunsch;
  const wie = { altersklassen: altersklassen(wunsch.altersgrenzen), brueche };
  const zweite = kennzahlen.length > 0 ? 'Basisgrößen, ' : '';
  const tafeln = [
    ...alsTafeln(kennzahlen.map(anzeigeDerKennzahl), { ...wie, einheit: 'in Prozent', ueberschrift: '' }),
    ...alsTafeln(groessen.map(anzeigeDerGroesse), { ...wie, einheit: 'Anzahl', ueberschrift: zweite }),
    ...jahreswerttafeln(jahreswerte, wie.altersklassen),
  ];
  const zeichen = legende(
    {
      tafeln,
      fehlend: fehlendeIn(bericht),
      gegliedert:
        wunsch.je.length === 0
          ? []
          : [...new Set([...kennzahlen.map(k => k.kennzahl), ...groessen.map(g => g.groesse)])],
      mindestfallzahl: wunsch.schutz?.regeln.mindestfallzahl ?? null,
    },
    breite,
  );
  return entschaerft(
    [
      `${lieferung.name} (${lieferung.jobcenter}), Ladestand ${tagAlsText(lieferung.ladestand)}`,
      ...schutzsatz(wunsch.schutz),
      ...datenstandszeilen(bericht, breite),
      ...tafeln.flatMap(tafel => ['', ...tafeltext(tafel, breite)]),
      ...(zeichen.length > 0 ? ['', ...zeichen] : []),
    ].join('\n'),
  );
};

/** What of the months that are shown is not settled yet. */
const datenstandszeilen = (
  { lieferung, kennzahlen, groessen, jahreswerte }: Kennzahlbericht,
  breite: number,
): readonly string[] => {
  const monate = [...kennzahlen, ...groessen, ...jahreswerte]
    .filter(z => z.grund !== 'FEHLT')
    .map(z => z.monat);
  const satz = datenstandsatz(monate, lieferung.ladestand);
  return satz === null ? [] : [umbrochen(satz, breite, '')];
};

const schutzsatz = (schutz: Schutzvorgaben | null): readonly string[] => {
  if (schutz === null) return ['Ungeschützt: nur für den Dienstgebrauch.'];
  return schutz.art === 'rundung10'
    ? ['Alle Fallzahlen sind auf Zehner gerundet, Quoten aus gerundeten Zahlen gerechnet.']
    : [];
};

const fehlendeIn = ({ kennzahlen, groessen, jahreswerte }: Kennzahlbericht) =>
  [
    ...kennzahlen.map(k => ({ ...k, id: k.kennzahl })),
    ...groessen.map(g => ({ ...g, id: g.groesse })),
    ...jahreswerte.map(j => ({ ...j, id: `${j.art} ${j.von}` })),
  ].filter(z => z.grund === 'FEHLT');
