import { merkmalsname } from '#domain/kennzahlen';
import type { Anzeigezeile } from './anzeigezeilen.ts';
import { zelle, type Bild } from './bild.ts';
import { INSGESAMT, gruppentext, klassentext } from './gruppentext.ts';
import { monatskopf, spannentext } from './monatstext.ts';
import type { Tafel, Tafelzeile } from './tafel.ts';
import { ZEICHEN } from './zahltexte.ts';

/** Of everybody: a month with its terms, or months as columns. */
export const ueberAlle = (bild: Bild): Tafel => {
  const { ids, monate, anordnung } = bild;
  const breite = Math.max(...ids.map(id => id.length));
  const name = (id: string): string => `${id.padEnd(breite)}  ${bild.eine(id)?.kurz ?? ''}`;
  const [gruppe = {}] = bild.gruppen;
  const titel = `${anordnung.ueberschrift}${spannentext(monate)}`;
  const [monat] = monate;
  if (monate.length === 1 && monat !== undefined) {
    const zeilen = ids.map(id => ({
      name: name(id),
      zellen: mitTermen(bild.zeile(id, monat, gruppe)),
    }));
    return ohneLeereSpalten({ titel, kopf: '', spalten: ['Wert', 'Zähler', 'Nenner'], zeilen });
  }
  const zeilen = ids.flatMap(id => verlauf(bild, id, gruppe, name(id)));
  return { titel, kopf: anordnung.einheit, spalten: monate.map(monatskopf), zeilen };
};

/** One figure: groups as rows, a month with its terms, or months as columns. */
export const jeGruppe = (bild: Bild, id: string): Tafel => {
  const { monate, gruppen, anordnung } = bild;
  const name = (gruppe: Anzeigezeile['gruppe']): string => gruppentext(gruppe, anordnung.altersklassen);
  const da = gruppen.filter(g => monate.some(m => bild.zeile(id, m, g)));
  const [monat] = monate;
  if (monate.length === 1 && monat !== undefined)
    return ohneLeereSpalten({
      titel: titelFuer(bild, id),
      kopf: bild.merkmale.map(merkmalsname).join(', '),
      spalten: ['Wert', 'Zähler', 'Nenner'],
      zeilen: da.map(g => ({ name: name(g), zellen: mitTermen(bild.zeile(id, monat, g)) })),
    });
  return {
    titel: titelFuer(bild, id),
    kopf: anordnung.einheit,
    spalten: monate.map(monatskopf),
    zeilen: da.flatMap(g => verlauf(bild, id, g, name(g))),
  };
};

/** One figure of a month by two Dimensionen, with all totals. */
export const kreuztafel = (bild: Bild, id: string): Tafel => {
  const { monate, merkmale, anordnung } = bild;
  const [a = '', b = ''] = merkmale;
  const klassen = (merkmal: string): readonly (string | null)[] => [
    null,
    ...bild.gruppen.filter(g => Object.keys(g).length === 1).flatMap(g => g[merkmal] ?? []),
  ];
  const text = (merkmal: string, klasse: string | null): string =>
    klasse === null ? INSGESAMT : klassentext(merkmal, klasse, anordnung.altersklassen);
  return {
    titel: titelFuer(bild, id),
    kopf: anordnung.einheit,
    spalten: klassen(b).map(k => text(b, k)),
    zeilen: klassen(a).map(ka => ({
      name: text(a, ka),
      zellen: klassen(b).map(kb => {
        const gruppe = { ...(ka !== null && { [a]: ka }), ...(kb !== null && { [b]: kb }) };
        return zelle(bild, id, monate[0], gruppe);
      }),
    })),
  };
};

/** Several figures of a month by one Dimension: groups as columns. */
export const groessenGegenGruppen = (bild: Bild): Tafel => {
  const { ids, gruppen, anordnung } = bild;
  const breite = Math.max(...ids.map(id => id.length));
  return {
    ...gegliedert(bild),
    spalten: gruppen.map(g => gruppentext(g, anordnung.altersklassen)),
    zeilen: ids.map(id => ({
      name: `${id.padEnd(breite)}  ${bild.eine(id)?.kurz ?? ''}`,
      zellen: gruppen.map(g => zelle(bild, id, bild.monate[0], g)),
    })),
  };
};

/** The same turned round. */
export const gruppenGegenGroessen = (bild: Bild): Tafel => {
  const { ids, gruppen, anordnung } = bild;
  return {
    ...gegliedert(bild),
    spalten: ids.map(id => `${id} ${bild.eine(id)?.kurz ?? ''}`),
    zeilen: gruppen.map(g => ({
      name: gruppentext(g, anordnung.altersklassen),
      zellen: ids.map(id => zelle(bild, id, bild.monate[0], g)),
    })),
  };
};

const gegliedert = ({ monate, anordnung }: Bild): Pick<Tafel, 'titel' | 'kopf'> => ({
  titel: `${anordnung.ueberschrift}${spannentext(monate)}`,
  kopf: anordnung.einheit,
});

const titelFuer = ({ eine, monate }: Bild, id: string): string =>
  `${id} ${eine(id)?.name ?? ''}, ${spannentext(monate)}`;

/** A figure of a group by month, and its terms where they are wanted. */
const verlauf = (
  bild: Bild,
  id: string,
  gruppe: Anzeigezeile['gruppe'],
  name: string,
): readonly Tafelzeile[] => {
  const { monate, anordnung } = bild;
  const terme = monate.map(m => bild.zeile(id, m, gruppe)?.terme);
  const werte = { name, zellen: monate.map(m => zelle(bild, id, m, gruppe)) };
  if (!anordnung.brueche || terme.every(t => !t)) return [werte];
  return [
    werte,
    { name: '  Zähler', zellen: terme.map(t => t?.zaehler ?? '') },
    { name: '  Nenner', zellen: terme.map(t => t?.nenner ?? '') },
  ];
};

const mitTermen = (zeile: Anzeigezeile | undefined): readonly string[] => {
  if (!zeile) return [ZEICHEN.NENNER_0, '', ''];
  const { wert, einheit, terme } = zeile;
  const text = einheit !== '' && /\d/.test(wert) ? `${wert} ${einheit}` : wert;
  return [text, terme?.zaehler ?? '', terme?.nenner ?? ''];
};

const ohneLeereSpalten = (tafel: Tafel): Tafel => {
  const voll = tafel.spalten.map((_, s) => tafel.zeilen.some(z => z.zellen[s] !== ''));
  return {
    ...tafel,
    spalten: tafel.spalten.filter((_, s) => voll[s]),
    zeilen: tafel.zeilen.map(z => ({ ...z, zellen: z.zellen.filter((_, s) => voll[s]) })),
  };
};
