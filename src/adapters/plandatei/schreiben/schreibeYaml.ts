import type { Ort } from '#domain/plan';
import type { Eintrag, Knoten, Sammlung, Skalar } from '../baum/baum.ts';
import type { Kanon } from './kanonisch.ts';
import type { Kommentare, Kommentarzeile } from './kommentare.ts';
import { inAnfuehrungszeichen, schluesseltext, skalartext } from './skalartext.ts';

/** The file as YAML in canonical form: two spaces a level, no brackets, an empty line between sections. */
export const schreibeYaml = (wurzel: Sammlung, kanon: Kanon, kommentare: Kommentare): string => {
  const { eintrag } = schreiber(kanon, kommentare);
  const kopf = kommentarzeilen(kommentare.kopf, '', true);
  const abschnitte = kanon.geordnet(wurzel.eintraege, []).map(e => eintrag(e, [], '', true));
  const schluss = kommentarzeilen(kommentare.schluss(wurzel), '', false);
  const bloecke = [...(kopf.length > 0 ? [kopf] : []), ...abschnitte];
  return [...bloecke.flatMap((block, i) => (i === 0 ? block : ['', ...block])), ...schluss, ''].join('\n');
};

/** The lines of one entry with everything around and below it. */
export const schreibeEintrag = (
  eintrag: Eintrag,
  ort: Ort,
  einzug: string,
  kanon: Kanon,
  kommentare: Kommentare,
): readonly string[] => schreiber(kanon, kommentare).eintrag(eintrag, ort, einzug, true);

const STUFE = '  ';

const kommentarzeilen = (
  zeilen: readonly Kommentarzeile[],
  einzug: string,
  ersteOhneLeerzeile: boolean,
): readonly string[] =>
  zeilen.flatMap(({ text, leerzeile }, i) => [
    ...(leerzeile && !(i === 0 && ersteOhneLeerzeile) ? [''] : []),
    `${einzug}${text}`,
  ]);

const schreiber = (kanon: Kanon, kommentare: Kommentare) => {
  /** The lines of an entry; the first one of its collection has no empty line above it. */
  const eintrag = (e: Eintrag, ort: Ort, einzug: string, erster: boolean): readonly string[] => {
    const { davor, leerzeile, dahinter } = kommentare.umfeld(e);
    const [kopf, ...rest] =
      e.schluessel === null
        ? strichzeilen(e.wert, ort, einzug)
        : feldzeilen(e.schluessel, e.wert, [...ort, e.schluessel], einzug);
    const darueber = [...davor, ...(e.schluessel === null ? vorDemErsten(e.wert, ort) : [])];
    return [
      ...kommentarzeilen(darueber, einzug, erster),
      ...(leerzeile && !(erster && darueber.length === 0) ? [''] : []),
      `${einzug}${kopf ?? ''}${dahinter ? ` ${dahinter.text}` : ''}`,
      ...rest,
    ];
  };

  /** A map as list entry begins on the line of the '-', so comments above its first field go above the '-'. */
  const vorDemErsten = (wert: Knoten, ort: Ort): readonly Kommentarzeile[] => {
    if (wert.art !== 'verzeichnis') return [];
    const [erster] = kanon.geordnet(wert.eintraege, ort);
    return erster ? kommentare.umfeld(erster).davor : [];
  };

  const feldzeilen = (schluessel: string, wert: Knoten, ort: Ort, einzug: string): readonly string[] => {
    const feld = `${schluesseltext(schluessel)}:`;
    if (wert.art === 'skalar') return skalarzeilen(feld, wert, ort, einzug);
    if (wert.eintraege.length === 0) return [`${feld} ${wert.art === 'liste' ? '[]' : '{}'}`];
    return [feld, ...inhaltszeilen(wert, ort, einzug + STUFE)];
  };

  const strichzeilen = (wert: Knoten, ort: Ort, einzug: string): readonly string[] => {
    if (wert.art === 'skalar') return skalarzeilen('-', wert, ort, einzug);
    if (wert.eintraege.length === 0) return [`- ${wert.art === 'liste' ? '[]' : '{}'}`];
    const zeilen = inhaltszeilen(wert, ort, einzug + STUFE);
    if (wert.art === 'liste') return ['-', ...zeilen];
    const feld = zeilen.findIndex(z => z.trim() !== '' && !z.trimStart().startsWith('#'));
    return [`- ${zeilen[feld]?.trimStart() ?? ''}`, ...zeilen.slice(feld + 1)];
  };

  const inhaltszeilen = (sammlung: Sammlung, ort: Ort, einzug: string): readonly string[] => [
    ...kanon
      .geordnet(sammlung.eintraege, ort)
      .flatMap((e, i) => eintrag(e, sammlung.art === 'liste' ? [...ort, String(i)] : ort, einzug, i === 0)),
    ...kommentarzeilen(kommentare.schluss(sammlung), einzug, false),
  ];

  const skalarzeilen = (davor: string, skalar: Skalar, ort: Ort, einzug: string): readonly string[] => {
    const { wert, zitiert } = kanon.skalar(skalar.wert, ort);
    if (wert === null) return [davor, ...kommentarzeilen(kommentare.schluss(skalar), einzug + STUFE, false)];
    if (typeof wert !== 'string') return [`${davor} ${wert}`];
    if (zitiert) return [`${davor} ${inAnfuehrungszeichen(wert)}`];
    const text = skalartext(wert);
    if (text.art === 'zeile') return [`${davor} ${text.text}`];
    return [`${davor} ${text.kopf}`, ...text.zeilen.map(z => (z === '' ? '' : `${einzug}${STUFE}${z}`))];
  };

  return { eintrag };
};
