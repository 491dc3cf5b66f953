import type { Monat } from '#domain/werte';
import { monateImFenster } from '../definitionen/fenster.ts';
import type { Term } from '../definitionen/typen.ts';
import { BESTAENDE } from '../zaehlwerk/typen.ts';
import { fenstersumme, type Monatsreihen } from './monatsreihen.ts';
import type { Heikles, Lage } from './muster.ts';
import { heikel, schutzbedarf } from './primaer.ts';
import { monateVon, type Gedrucktes, type Reihenfrage } from './reihenfrage.ts';
import { alleZusammen, eigeneFreiheit, monatsraum } from './spielraeume.ts';
import { FLUSSBESTAENDE, obermengenVon } from './zusammengehoeriges.ts';

/**
 * What must not be found out about a Bündel of quantities, each with the ways its numbers could be different without changing anything that is printed:
 * every printed sum, and every month in it that the sums of other months could single out. mit: as in {@link monatsraum}.
 */
export const lagenVon = (
  buendel: readonly Term['groesse'][],
  frage: Reihenfrage,
  mit: Uint8Array | null,
): readonly Lage[] => {
  const eigene = frage.gedruckt.filter(
    ({ monat, term }) => buendel.includes(term.groesse) && fenstersumme(frage.reihen, term, monat) !== null,
  );
  const monate = monateVon(eigene);
  const raum = monatsraum(buendel, monate, frage);
  const ersatz = mit && monatsraum(buendel, monate, frage, mit);
  const heikle = (art: Heikleart): readonly Heikler[] => heikleIn(art, frage);
  if (buendel.some(g => FLUSSBESTAENDE.includes(g))) {
    const monatlich = monate.flatMap(m =>
      buendel.map((groesse): Heikleart => ({ groesse, fenster: 'm', monat: m })),
    );
    const alle = [...eigene.map(alsArt), ...monatlich].flatMap(heikle);
    const gegenzahlen = eigene.flatMap(e => heikle({ ...alsArt(e), gegen: true }));
    return [
      {
        wege: [raum, ...(ersatz ? [ersatz] : [])].map(r => [alleZusammen(monate.map(r), 'kleinster')]),
        heikle: jeFall(alle, gegenzahlen),
      },
    ];
  }
  const einzeln = eigene.some(({ term }) => term.fenster === 'm' || term.fenster === 'm-12');
  const lage = (
    welche: readonly Monat[],
    art: 'summe' | 'einzeln',
    was: readonly Heikles[],
  ): readonly Lage[] => {
    const raeume = (r: typeof raum) =>
      art === 'summe' ? [alleZusammen(welche.map(r), 'summe')] : welche.map(r);
    return was.length === 0 ? [] : [{ wege: [raum, ...(ersatz ? [ersatz] : [])].map(raeume), heikle: was }];
  };
  const verteilt = einzeln || new Set(eigene.map(({ monat }) => monat)).size > 1;
  const summen = eigene.flatMap(e => {
    const beide = [...heikle(alsArt(e)), ...heikle({ ...alsArt(e), gegen: true })];
    return lage(monateImFenster(e.term.fenster, e.monat), verteilt ? 'einzeln' : 'summe', beide);
  });
  const frei = einzeln
    ? () => 0
    : eigeneFreiheit(
        monate,
        raum,
        frage.achsen,
        buendel.some(g => frage.gesamtBekannt.has(g)),
      );
  const gezeigt = new Set(eigene.filter(e => e.term.fenster === 'm').map(e => e.monat));
  const einzelne = monate
    .filter(m => !gezeigt.has(m))
    .flatMap(monat =>
      lage(
        [monat],
        'einzeln',
        buendel
          .flatMap(groesse => heikle({ groesse, fenster: 'm', monat }))
          .filter(({ position, mehr }) => frei(position, monat) < mehr),
      ),
    );
  return [...summen, ...einzelne];
};

type Heikleart = Readonly<{
  groesse: Term['groesse'];
  fenster: Term['fenster'];
  monat: Monat;
  /** Not the number but what the number it is part of has besides. */
  gegen?: boolean;
}>;

const alsArt = ({ monat, term }: Gedrucktes): Heikleart => ({ ...term, monat });

/** Also by how many cases. */
type Heikler = Heikles & Readonly<{ faelle: number }>;

/** Shifting all months by one moves a mean by one: a place needs as much as its narrowest month. */
const jeFall = (...alle: readonly (readonly Heikler[])[]): readonly Heikles[] => {
  const noetig = new Map<number, number>();
  for (const { position, faelle } of alle.flat())
    noetig.set(position, Math.max(noetig.get(position) ?? 0, faelle));
  return [...noetig].map(([position, mehr]) => ({ position, mehr }));
};

/** The places where a sum is secret by itself. */
const heikleIn = (art: Heikleart, { reihen, regeln, gedruckt }: Reihenfrage): readonly Heikler[] => {
  const werte = art.gegen ? gegenwerte(art, reihen, gedruckt) : fenstersumme(reihen, art, art.monat);
  if (!werte) return [];
  const monate = BESTAENDE.some(b => b === art.groesse) ? monateImFenster(art.fenster, art.monat).length : 1;
  return [...werte.keys()].flatMap(position => {
    const wert = werte[position] ?? 0;
    const feld = { wert, faelle: wert / monate };
    if (wert < 0 || heikel(feld, regeln) === null) return [];
    const mehr = schutzbedarf({ art: 'faelle', jeFall: monate }, feld, regeln).breite - 1;
    return [{ position, mehr, faelle: mehr / monate }];
  });
};

/** What the number has besides this part, where both are printed. */
const gegenwerte = (
  { groesse, fenster, monat }: Heikleart,
  reihen: Monatsreihen,
  gedruckt: readonly Gedrucktes[],
): Float64Array | null => {
  const ganzes = obermengenVon(groesse).find(o =>
    gedruckt.some(g => g.monat === monat && g.term.groesse === o && g.term.fenster === fenster),
  );
  const [teil, alle] = [groesse, ganzes].map(g => g && fenstersumme(reihen, { groesse: g, fenster }, monat));
  return teil && alle ? alle.map((wert, p) => wert - (teil[p] ?? 0)) : null;
};
