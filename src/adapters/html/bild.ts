import type { Bild, Bilddaten } from '#ports';
import { maskiere } from './maskiere.ts';
import type { Umfeld } from './umfeld.ts';

/** A picture with its caption, as part of the page. */
export const bild = ({ titel, alternativtext, bild: daten }: Bild, umfeld: Umfeld): string =>
  [
    '<figure>',
    `<figcaption><b>Abbildung ${umfeld.naechste('abbildung')}</b> ${maskiere(titel)}</figcaption>`,
    bildmarke(daten, alternativtext || titel, `width="${daten.breite}" height="${daten.hoehe}"`),
    '</figure>',
  ].join('\n');

/** The element with the bytes in it. attribute: HTML. A drawing inside of img runs no script and fetches nothing. */
export const bildmarke = ({ format, bytes }: Bilddaten, alt: string, attribute: string): string =>
  `<img src="data:${MEDIENTYP[format]};base64,${Buffer.from(bytes).toString('base64')}" alt="${maskiere(alt)}" ${attribute}>`;

const MEDIENTYP = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' } as const;
