import type { Formelkatalog } from './formel.ts';
import { gekuerzteListe, werteliste } from './listensatz.ts';
import type { Pfad } from './pfad.ts';
import type { Rechenblatt } from './rechenblatt.ts';
import { schreibeWert } from './schreibe.ts';
import { standAlsText } from './stand.ts';
import { tagAlsText } from './tag.ts';
import type { Zahl } from './zahl.ts';

/**
 * A figure as one sentence: 'Umschichtung = GVK 82.126.000,00 € × 84,8 % − VKB 65.138.000,00 € = 4.504.848,00 €, § 46 Abs. 3 SGB II',
 * or value and origin of a figure that is not computed. Throws when formula or input is missing.
 */
export const satzZu = (blatt: Rechenblatt, katalog: Formelkatalog, zahl: Zahl): string => {
  const wert = schreibeWert(zahl);
  const { herkunft } = zahl;
  switch (herkunft.art) {
    case 'angabe':
      return `${zahl.name} = ${wert} (${standAlsText(herkunft.stand)})`;
    case 'annahme':
      return `${zahl.name} = ${wert} (Annahme von ${herkunft.von}: ${herkunft.grund})`;
    case 'recht':
      return `${zahl.name} = ${wert} (${herkunft.fundstelle}, Stichtag ${tagAlsText(herkunft.am)})`;
    case 'formel': {
      const formel = katalog.get(herkunft.formel);
      if (!formel) throw new Error(`Formel unbekannt: ${herkunft.formel}`);
      const rechnung = eingesetzt(formel.satz, (name, art) =>
        eingabeAlsText(blatt, herkunft.eingaben[name], art),
      );
      const fundstelle = formel.fundstelle ? `, ${formel.fundstelle}` : '';
      return `${zahl.name} = ${rechnung} = ${wert}${fundstelle}`;
    }
  }
};

/** Sentences that lead to a figure, its own first, then those of its inputs, each once. */
export const rechenweg = (blatt: Rechenblatt, katalog: Formelkatalog, ziel: Pfad): readonly string[] => {
  const gesehen = new Set<Pfad>();
  const gehe = (p: Pfad): readonly string[] => {
    const zahl = blatt.get(p);
    if (!zahl || gesehen.has(p)) return [];
    gesehen.add(p);
    const tiefer =
      zahl.herkunft.art === 'formel' ? Object.values(zahl.herkunft.eingaben).flat().flatMap(gehe) : [];
    return [satzZu(blatt, katalog, zahl), ...tiefer];
  };
  return gehe(ziel);
};

/** How an input stands in the sentence, behind its name in the braces. */
type Schreibart = 'name' | 'kurz' | 'werte' | undefined;

const eingesetzt = (satz: string, werte: (name: string, art: Schreibart) => string): string =>
  satz
    .replace(/\{(\w+)(?::(name|kurz|werte))?\}/g, (_, name: string, art: Schreibart) => werte(name, art))
    .replace(/(?<=[^\s(]) −(\d(?:[\d.,]*\d)?(?: €| %| VZÄ| Punkte)?)/g, ' (−$1)');

const eingabeAlsText = (
  blatt: Rechenblatt,
  eingabe: Pfad | readonly Pfad[] | undefined,
  art: Schreibart,
): string => {
  if (eingabe === undefined) throw new Error('Eine Eingabe des Satzes fehlt im Rechenblatt');
  const mitName = (p: Pfad): string => `${nameBei(blatt, p)} ${wertBei(blatt, p)}`;
  if (typeof eingabe === 'string') return art === 'name' ? mitName(eingabe) : wertBei(blatt, eingabe);
  if (art === 'werte') return werteliste(eingabe.map(p => wertBei(blatt, p)));
  if (art === 'kurz')
    return gekuerzteListe(eingabe.map(p => ({ name: nameBei(blatt, p), wert: wertBei(blatt, p) })));
  return eingabe.length === 0 ? 'keine' : eingabe.map(mitName).join(' + ');
};

const bei = (blatt: Rechenblatt, p: Pfad): Zahl => {
  const zahl = blatt.get(p);
  if (!zahl) throw new Error(`Adresse fehlt im Rechenblatt: ${p}`);
  return zahl;
};
/** An assumed value says so wherever it is put in: the paragraph behind a formula must not lend it its weight. */
const wertBei = (blatt: Rechenblatt, p: Pfad): string => {
  const zahl = bei(blatt, p);
  return zahl.herkunft.art === 'annahme' ? `${schreibeWert(zahl)} (Annahme)` : schreibeWert(zahl);
};
const nameBei = (blatt: Rechenblatt, p: Pfad): string => bei(blatt, p).name;
