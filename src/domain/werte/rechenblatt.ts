import type { Eingaben, Form, Formel, Formelkatalog, Rohwerte } from './formel.ts';
import type { Pfad } from './pfad.ts';
import { gleicherWert, type Einheit, type Eingabepfade, type Wert, type Werte, type Zahl } from './zahl.ts';

/** All figures of one calculation by address: what is stored, with the hash of the law. */
export type Rechenblatt = ReadonlyMap<Pfad, Zahl>;

/** Computes a figure, writes it to the sheet and returns it. Throws when the address is taken. */
export type Wende = <F extends Form, A extends Einheit>(
  formel: Formel<F, A>,
  ziel: Readonly<{ pfad: Pfad; name: string }>,
  ein: Eingaben<F>,
) => Zahl<A>;

/** A sheet being written: nimm takes a said, assumed or law figure over, wende computes one. */
export type Rechnung = Readonly<{
  nimm: <E extends Einheit>(zahl: Zahl<E>) => Zahl<E>;
  wende: Wende;
  blatt: Rechenblatt;
}>;

type BeliebigeEingaben = Readonly<Record<string, Zahl | readonly Zahl[]>>;

const istListe = <T>(wert: T | readonly T[]): wert is readonly T[] => Array.isArray(wert);

const jede = <A, B>(eintrag: A | readonly A[], f: (a: A) => B): B | readonly B[] =>
  istListe(eintrag) ? eintrag.map(f) : f(eintrag);

const abgebildet = <A, B>(
  felder: Readonly<Record<string, A | readonly A[]>>,
  f: (a: A) => B,
): Readonly<Record<string, B | readonly B[]>> =>
  Object.fromEntries(Object.entries(felder).map(([name, eintrag]) => [name, jede(eintrag, f)]));

/** An empty sheet. */
export const beginneRechnung = (): Rechnung => {
  const blatt = new Map<Pfad, Zahl>();
  const nimm = <E extends Einheit>(zahl: Zahl<E>): Zahl<E> => {
    const da = blatt.get(zahl.pfad);
    if (da && !gleicherWert(da, zahl as Wert)) throw new Error(`Adresse doppelt belegt: ${zahl.pfad}`);
    if (!da) blatt.set(zahl.pfad, zahl as Zahl);
    return zahl;
  };
  const wende: Wende = (formel, ziel, ein) => {
    const eingaben = ein as BeliebigeEingaben;
    for (const zahl of Object.values(eingaben).flat()) nimm(zahl);
    if (blatt.has(ziel.pfad)) throw new Error(`Adresse doppelt belegt: ${ziel.pfad}`);
    const zahl = {
      pfad: ziel.pfad,
      name: ziel.name,
      einheit: formel.ergibt,
      wert: formel.rechne(abgebildet(eingaben, (z: Zahl) => z.wert) as Rohwerte<typeof formel.nimmt>),
      herkunft: {
        art: 'formel',
        formel: formel.id,
        eingaben: abgebildet(eingaben, (z: Zahl) => z.pfad) as Eingabepfade,
      },
    };
    blatt.set(ziel.pfad, zahl as Zahl);
    return zahl as Zahl<typeof formel.ergibt>;
  };
  return { nimm, wende, blatt };
};

/** Replacement values by address, for asking "what if this figure were a little larger". */
export type Ersatzwerte = ReadonlyMap<Pfad, Werte[Einheit]>;

/**
 * The value at an address, computed anew from the leaves of the sheet, with replacements put in.
 * Throws when an address or formula is missing or the sheet has a cycle: a stored sheet that does so is damaged.
 */
export const wertAusBlatt = (
  blatt: Rechenblatt,
  katalog: Formelkatalog,
  ziel: Pfad,
  ersatz: Ersatzwerte = new Map(),
): Werte[Einheit] => {
  const fertig = new Map<Pfad, Werte[Einheit]>();
  const offen = new Set<Pfad>();
  const wert = (p: Pfad): Werte[Einheit] => {
    const bekannt = fertig.get(p);
    if (bekannt !== undefined) return bekannt;
    const zahl = blatt.get(p);
    if (!zahl) throw new Error(`Adresse fehlt im Rechenblatt: ${p}`);
    if (offen.has(p)) throw new Error(`Kreis im Rechenblatt bei ${p}`);
    offen.add(p);
    const ergebnis = ersatz.get(p) ?? berechnet(zahl);
    offen.delete(p);
    fertig.set(p, ergebnis);
    return ergebnis;
  };
  const berechnet = (zahl: Zahl): Werte[Einheit] => {
    if (zahl.herkunft.art !== 'formel') return zahl.wert;
    const formel = katalog.get(zahl.herkunft.formel);
    if (!formel) throw new Error(`Formel unbekannt: ${zahl.herkunft.formel}`);
    return formel.rechne(abgebildet(zahl.herkunft.eingaben, wert) as Rohwerte<Form>);
  };
  return wert(ziel);
};

/** Addresses whose stored value differs from what their formula gives for the stored inputs, in the order of the sheet. */
export const rechneNach = (blatt: Rechenblatt, katalog: Formelkatalog): readonly Pfad[] =>
  [...blatt.values()]
    .filter(zahl => zahl.herkunft.art === 'formel' && !stimmt(blatt, katalog, zahl))
    .map(zahl => zahl.pfad);

const stimmt = (blatt: Rechenblatt, katalog: Formelkatalog, zahl: Zahl): boolean => {
  const formel = zahl.herkunft.art === 'formel' ? katalog.get(zahl.herkunft.formel) : undefined;
  if (!formel || zahl.herkunft.art !== 'formel' || formel.ergibt !== zahl.einheit) return false;
  if (!passtZurForm(blatt, formel.nimmt, zahl.herkunft.eingaben)) return false;
  const pfade = Object.values(zahl.herkunft.eingaben).flat();
  const werte = new Map(pfade.map(p => [p, blatt.get(p)?.wert]));
  if ([...werte.values()].includes(undefined)) return false;
  const ein = abgebildet(zahl.herkunft.eingaben, p => werte.get(p)) as Rohwerte<Form>;
  try {
    return gleicherWert({ einheit: formel.ergibt, wert: formel.rechne(ein) } as Wert, zahl);
  } catch {
    return false;
  }
};

/** Has every input of the formula the shape and unit it wants? */
const passtZurForm = (blatt: Rechenblatt, nimmt: Form, eingaben: Eingabepfade): boolean =>
  Object.entries(nimmt).every(([name, einheit]) => {
    const eingabe = eingaben[name];
    if (eingabe === undefined || istListe(eingabe) !== istListe(einheit)) return false;
    return [eingabe].flat().every(p => blatt.get(p)?.einheit === [einheit].flat()[0]);
  });

/** Addresses of all figures without formula on which a figure rests, each once. */
export const blaetterUnter = (blatt: Rechenblatt, ziel: Pfad): readonly Pfad[] => {
  const gesehen = new Set<Pfad>();
  const gehe = (p: Pfad): readonly Pfad[] => {
    const zahl = blatt.get(p);
    if (!zahl || gesehen.has(p)) return [];
    gesehen.add(p);
    return zahl.herkunft.art === 'formel' ? Object.values(zahl.herkunft.eingaben).flat().flatMap(gehe) : [p];
  };
  return gehe(ziel);
};
