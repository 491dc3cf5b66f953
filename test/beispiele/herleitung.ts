import type { Planrechnung } from '#application';
import type { Pfad, Zahl } from '#domain/werte';

/**
 * What somebody finds out who knows only the visible figures and computes with everything they have in common; written without looking at how
 * figures are hidden. Empty when no hidden number of staff can be computed, or narrowed down to fewer values than the minimum.
 */
export const herleitbares = (
  rechnung: Planrechnung,
  istSichtbar: (zahl: Zahl) => boolean,
  mindestens: number,
): readonly string[] => {
  const bekannt = bekanntes(rechnung, istSichtbar);
  const kleine = [...rechnung.blatt.values()].filter(z => istKlein(z, mindestens)).map(z => z.pfad);
  return [
    ...kleine.filter(p => bekannt.has(p)),
    ...engeBereiche(rechnung, bekannt, mindestens),
    ...resteVonZeitraeumen(rechnung, bekannt, mindestens),
    ...anteileWeniger(rechnung, bekannt, mindestens),
  ];
};

const STAFF =
  /^personal\.(?:bereiche\.\w+\.(?:langzeiterkrankte|langzeiterkrankteVzae|abgaenge|abgaengeNachQuote|freigestellt|beschaeftigte)|bewegungen\.\w+\.(?:abgaenge|abgaengeImJahr|einstellungen|umsetzungenVonAussen|umsetzungenIntern|bestand)|schulungen\.\w+\.teilnehmende)$|^projekte\.projekte\.\w+\.personen$/;

const koepfe = ({ einheit, wert }: Zahl): number =>
  typeof wert === 'number' ? wert / (einheit === 'vzae' ? 10_000 : einheit === 'dezimal' ? 1_000 : 1) : 0;

const istKlein = (zahl: Zahl, mindestens: number): boolean =>
  STAFF.test(zahl.pfad) && koepfe(zahl) > 0 && koepfe(zahl) < mindestens;

/** What is visible, and what a formula gives away of which all but one figure is known. */
const bekanntes = ({ blatt }: Planrechnung, istSichtbar: (zahl: Zahl) => boolean): Set<Pfad> => {
  const bekannt = new Set([...blatt.values()].filter(istSichtbar).map(z => z.pfad));
  const bezuege = [...blatt.values()].flatMap(({ pfad, herkunft }) =>
    herkunft.art === 'formel' ? [[pfad, ...Object.values(herkunft.eingaben).flat()]] : [],
  );
  for (let vorher = -1; vorher < bekannt.size;) {
    vorher = bekannt.size;
    for (const bezug of bezuege) {
      const [erstes, ...weitere] = bezug.filter(p => !bekannt.has(p));
      if (erstes && weitere.length === 0) bekannt.add(erstes);
    }
  }
  return bekannt;
};

/** Hidden numbers of areas that, with a total that is known, have fewer possible values than the minimum; everybody knows that none of them is 0. */
const engeBereiche = (
  { plan, blatt }: Planrechnung,
  bekannt: ReadonlySet<Pfad>,
  mindestens: number,
): readonly string[] =>
  (
    [
      ['abgaenge', 'abgaenge'],
      ['beschaeftigte', 'bestand'],
    ] as const
  ).flatMap(([feld, gesamtfeld]) => {
    const teile = Object.keys(plan.personal?.bereiche ?? {}).flatMap(
      k => blatt.get(`personal.bereiche.${k}.${feld}` as Pfad) ?? [],
    );
    const summe = teile.reduce((s, t) => s + koepfe(t), 0);
    const gesamte = Object.keys(plan.personal?.bewegungen ?? {})
      .flatMap(k => blatt.get(`personal.bewegungen.${k}.${gesamtfeld}` as Pfad) ?? [])
      .filter(g => bekannt.has(g.pfad) && koepfe(g) === summe);
    const verborgen = teile.filter(t => !bekannt.has(t.pfad));
    const rest = verborgen.reduce((s, t) => s + koepfe(t), 0);
    const werte = rest - verborgen.length + 1;
    return gesamte.length > 0 && verborgen.length > 0 && werte < mindestens
      ? verborgen.map(t => `${t.pfad} aus der Summe`)
      : [];
  });

/** Few persons of months that are left when known periods are added and taken away. */
const resteVonZeitraeumen = (
  { plan, blatt }: Planrechnung,
  bekannt: ReadonlySet<Pfad>,
  mindestens: number,
): readonly string[] =>
  ['abgaenge', 'einstellungen', 'umsetzungenVonAussen', 'umsetzungenIntern'].flatMap(feld => {
    const zeiten = Object.entries(plan.personal?.bewegungen ?? {}).flatMap(([k, { von, bis }]) => {
      const zahl = blatt.get(`personal.bewegungen.${k}.${feld}` as Pfad);
      return zahl && bekannt.has(zahl.pfad) ? [{ von, bis, zahl: koepfe(zahl) }] : [];
    });
    return Array.from({ length: 3 ** zeiten.length }, (_, nummer) => {
      const mit = zeiten.map((z, i) => ({ ...z, mal: (Math.floor(nummer / 3 ** i) % 3) - 1 }));
      const monate = new Map<number, number>();
      for (const { von, bis, mal } of mit)
        for (let m: number = von; m <= bis; m++) monate.set(m, (monate.get(m) ?? 0) + mal);
      const uebrig = [...monate.values()].filter(n => n !== 0);
      const zahl = mit.reduce((s, z) => s + z.mal * z.zahl, 0);
      return uebrig.length > 0 && uebrig.every(n => n === 1) && zahl > 0 && zahl < mindestens
        ? `${feld}: ${zahl} in ${uebrig.length} Monaten`
        : '';
    }).filter(Boolean);
  });

/** Shares with a tenth of a percent that, on a number of staff that is known, are few persons. */
const anteileWeniger = (
  { blatt }: Planrechnung,
  bekannt: ReadonlySet<Pfad>,
  mindestens: number,
): readonly string[] => {
  const alle = [...blatt.values()].filter(z => bekannt.has(z.pfad));
  const basen = alle.filter(z => /^personal\..*\.(?:beschaeftigte|bestand)$/.test(z.pfad)).map(koepfe);
  return alle
    .filter(z => /^personal\.kennwerte\.\w+\.anteil$/.test(z.pfad))
    .filter(({ wert }) => {
      if (typeof wert === 'number') return false;
      const gedruckt = ((wert[0] * 100) / wert[1]).toFixed(1);
      return basen.some(b =>
        Array.from({ length: mindestens - 1 }, (_, i) => (((i + 1) * 100) / b).toFixed(1)).includes(gedruckt),
      );
    })
    .map(z => `${z.pfad} als Anteil weniger`);
};
