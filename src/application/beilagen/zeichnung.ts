import type { Bilddaten } from '#ports';
import { liesMarken, type Marke } from './svgmarken.ts';

/**
 * A drawing (SVG) written anew from shapes and colours only, or in German what keeps it from being used: scripts, references to something
 * outside, embedded pictures, text. What only an editor needs is left out.
 */
export const pruefeZeichnung = (bytes: Uint8Array): Bilddaten | string => {
  if (bytes.length > HOECHSTENS) return `Eine Zeichnung darf höchstens 1 MB groß sein. ${RAT}`;
  const marken = liesMarken(bytes);
  if (typeof marken === 'string') return `${marken} ${RAT}`;
  const [wurzel] = marken;
  if (wurzel?.art !== 'auf' || wurzel.name !== 'svg') return `Sie ist keine SVG-Zeichnung. ${RAT}`;
  const mass = massVon(wurzel);
  if (!mass) return 'Der Zeichnung fehlen Breite und Höhe: das Feld viewBox oder width und height in Zahlen.';
  const geschrieben = schreibe(marken, mass.viewBox);
  if (typeof geschrieben === 'string') return `${geschrieben} ${RAT}`;
  const { breite, hoehe } = mass;
  return { format: 'svg', bytes: new TextEncoder().encode(geschrieben.svg), breite, hoehe };
};

const HOECHSTENS = 1024 * 1024;
const RAT =
  'Speichern Sie das Logo als einfaches SVG, mit Schrift als Pfaden und ohne eingebettete Bilder, oder als PNG.';

const massVon = ({ attribute }: Marke) => {
  const kasten = (attribute.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x = 0, y = 0, breite = Number.NaN, hoehe = Number.NaN] =
    kasten.length === 4 ? kasten : [0, 0, pixel(attribute.get('width')), pixel(attribute.get('height'))];
  const gueltig = [x, y, breite, hoehe].every(n => Number.isFinite(n) && Math.abs(n) < 8000);
  return gueltig && breite > 0 && hoehe > 0
    ? { breite, hoehe, viewBox: [x, y, breite, hoehe].join(' ') }
    : null;
};

const pixel = (wert: string | undefined): number =>
  Number(/^\s*([\d.]+)(?:px)?\s*$/.exec(wert ?? '')?.[1] ?? Number.NaN);

/** What a drawing may consist of, and what is left out with everything in it. */
const FORMEN: ReadonlySet<string> = new Set(
  'svg g defs path rect circle ellipse line polyline polygon linearGradient radialGradient stop clipPath style title desc'.split(
    ' ',
  ),
);
const BEIWERK = /^(?:metadata$|[\w-]+:)/;

const schreibe = (marken: readonly Marke[], viewBox: string): Readonly<{ svg: string }> | string => {
  const teile: string[] = [];
  let ausgelassen = 0;
  for (const [i, marke] of marken.entries()) {
    if (ausgelassen > 0 || (marke.art !== 'text' && BEIWERK.test(marke.name))) {
      ausgelassen += marke.art === 'auf' ? 1 : marke.art === 'zu' ? -1 : 0;
      continue;
    }
    if (marke.art === 'text') {
      if (marke.name !== 'style') continue;
      if (STILGEFAHR.test(marke.text)) return 'Die Zeichnung verweist in ihrem Stil auf etwas außerhalb.';
      teile.push(maskiere(marke.text));
      continue;
    }
    if (!FORMEN.has(marke.name))
      return `Die Zeichnung enthält „${marke.name.slice(0, 40)}“, und das ist in einem Logo nicht erlaubt.`;
    if (marke.art === 'zu') {
      teile.push(`</${marke.name}>`);
      continue;
    }
    const attribute = attributeVon(marke);
    if (typeof attribute === 'string') return attribute;
    const eigene = i === 0 ? ` xmlns="http://www.w3.org/2000/svg"${massattribute(viewBox)}` : '';
    teile.push(`<${marke.name}${eigene}${attribute.join('')}${marke.art === 'leer' ? '/' : ''}>`);
  }
  return { svg: teile.join('') };
};

const massattribute = (viewBox: string): string => {
  const [, , breite = '', hoehe = ''] = viewBox.split(' ');
  return ` width="${breite}" height="${hoehe}" viewBox="${viewBox}"`;
};

const ATTRIBUT =
  /^(?:id|class|style|d|points|transform|x[12]?|y[12]?|width|height|[rcf][xy]|r|fr|offset|color|opacity|display|visibility|clip-path|clip-rule|clipPathUnits|fill(?:-rule|-opacity)?|stroke(?:-[a-z]+)?|stop-(?:color|opacity)|gradient(?:Units|Transform)|spreadMethod)$/;
const AN_DER_WURZEL = /^(?:width|height|viewBox|x|y)$/;
const STILGEFAHR = /url\s*\((?!\s*["']?#)|@|\\|expression|javascript/i;

const attributeVon = ({ name: element, attribute }: Marke): readonly string[] | string => {
  const teile: string[] = [];
  for (const [name, wert] of attribute) {
    if (/^on/i.test(name)) return `Die Zeichnung enthält ein Skript („${name.slice(0, 40)}“).`;
    const verweis = /(?:^|:)href$/.test(name);
    if (verweis && !/^#[\w.-]+$/.test(wert)) return 'Die Zeichnung verweist auf etwas außerhalb.';
    if (STILGEFAHR.test(wert) && !name.startsWith('xmlns'))
      return 'Die Zeichnung verweist in einem Stil auf etwas außerhalb.';
    if (verweis) teile.push(` href="${maskiere(wert)}"`);
    else if (ATTRIBUT.test(name) && !(element === 'svg' && AN_DER_WURZEL.test(name)))
      teile.push(` ${name}="${maskiere(wert)}"`);
  }
  return teile;
};

const maskiere = (roh: string): string => roh.replaceAll(/[&<>"]/g, z => `&#${z.charCodeAt(0)};`);
