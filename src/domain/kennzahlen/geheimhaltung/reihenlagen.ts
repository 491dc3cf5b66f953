import type { Monat } from '#domain/werte';
import { monateImFenster } from '../definitionen/fenster.ts';
import type { Term } from '../definitionen/typen.ts';
import { BESTAENDE } from '../zaehlwerk/typen.ts';
import { einzelneMonate, ereignisraum } from './ereignisraum.ts';
import { fenstersumme } from './monatsreihen.ts';
import type { Heikles, Lage } from './muster.ts';
import type { Raum } from './netz.ts';
import { heikel, schutzbedarf } from './primaer.ts';
import { monateVon, type Gedrucktes, type Reihenfrage } from './reihenfrage.ts';
import { alleZusammen, eigeneFreiheit, mitGezeigtenTeilen, monatsraum } from './spielraeume.ts';
import { FLUSSBESTAENDE, obermengenVon, teilmengenVon } from './zusammengehoeriges.ts';

/**
 * What must not be found out about a Bündel of quantities, each with the ways its numbers could be different without changing anything that is printed:
 * every printed sum, and every month in it that the sums of other months could single out. mit, nichtLeer: as in {@link monatsraum}. dazu: what
 * must be able to move besides, because a part of it could not do so alone.
 */
export const lagenVon = (
  buendel: readonly Term['groesse'][],
  frage: Reihenfrage,
  mit: Uint8Array | null,
  nichtLeer: Uint8Array,
  dazu: readonly Heikles[],
): readonly Lage[] => {
  const eigene = frage.gedruckt.filter(
    ({ monat, term }) => buendel.includes(term.groesse) && fenstersumme(frage.reihen, term, monat) !== null,
  );
  const monate = monateVon(eigene);
  const raum = monatsraum(buendel, monate, frage, { nichtLeer });
  const ersatz = mit && monatsraum(buendel, monate, frage, { mit, nichtLeer });
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
  const frei = freiheitVon(buendel, monate, frage);
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
  return [...summen, ...einzelne, ...lage(monate, 'einzeln', dazu)];
};

/** How far a month that is not printed by itself may be from the true one, in whichever way is further. */
const freiheitVon = (
  buendel: readonly Term['groesse'][],
  monate: readonly Monat[],
  frage: Reihenfrage,
): ((position: number, monat: Monat) => number) => {
  const einzelne = new Set(einzelneMonate(frage.gedruckt.filter(g => buendel.includes(g.term.groesse))));
  const wechselnd = mitGezeigtenTeilen(monatsraum(buendel, monate, frage), buendel, frage);
  const allein = eigeneFreiheit(
    monate,
    monat => (einzelne.has(monat) ? ohneSpiel(wechselnd(monat)) : wechselnd(monat)),
    frage.achsen,
    buendel.some(g => frage.gesamtBekannt.has(g)),
  );
  const [groesse] = buendel;
  const ereignisse = groesse && buendel.length === 1 ? ereignisraum(groesse, frage) : null;
  if (!ereignisse) return allein;
  const zusammen = eigeneFreiheit(ereignisse.monate, ereignisse.raum, frage.achsen, false);
  return (position, monat) => Math.max(allein(position, monat), zusammen(position, monat));
};

const ohneSpiel = ({ hinauf, hinab }: Raum): Raum => ({
  hinauf: hinauf.map(() => 0),
  hinab: hinab.map(() => 0),
});

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

/** The places where a sum is secret by itself and not out already. */
const heikleIn = (art: Heikleart, frage: Reihenfrage): readonly Heikler[] => {
  const { reihen, regeln, bekannt } = frage;
  const werte = art.gegen ? gegenwerte(art, frage) : fenstersumme(reihen, art, art.monat);
  if (!werte) return [];
  const monate = BESTAENDE.some(b => b === art.groesse) ? monateImFenster(art.fenster, art.monat).length : 1;
  const heraus = bekannt.genau(art, art.monat);
  return [...werte.keys()].flatMap(position => {
    const wert = werte[position] ?? 0;
    const feld = { wert, faelle: wert / monate };
    if (wert < 0 || heraus.has(position) || heikel(feld, regeln) === null) return [];
    const mehr = schutzbedarf({ art: 'faelle', jeFall: monate }, feld, regeln).breite - 1;
    return [{ position, mehr, faelle: mehr / monate }];
  });
};

/** What the number has besides this part, where both are printed or the other one is out already; the smallest of several. */
const gegenwerte = (
  { groesse, fenster, monat }: Heikleart,
  { reihen, gedruckt, bekannt }: Reihenfrage,
): Float64Array | null => {
  const eigene = fenstersumme(reihen, { groesse, fenster }, monat);
  const istGedruckt = (g: Term['groesse']): boolean =>
    gedruckt.some(({ monat: m, term }) => m === monat && term.groesse === g && term.fenster === fenster);
  const reste = [...obermengenVon(groesse), ...teilmengenVon(groesse)].flatMap(anderes => {
    const term = { groesse: anderes, fenster };
    const heraus = bekannt.genau(term, monat);
    const mitgedruckt = istGedruckt(anderes) && obermengenVon(groesse).includes(anderes);
    const andere = mitgedruckt || heraus.size > 0 ? fenstersumme(reihen, term, monat) : null;
    return andere && eigene
      ? [eigene.map((w, p) => (mitgedruckt || heraus.has(p) ? Math.abs((andere[p] ?? 0) - w) : Infinity))]
      : [];
  });
  return reste.length === 0 || !eigene
    ? null
    : eigene.map((_, p) => Math.min(...reste.map(r => r[p] || Infinity)));
};
