import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Beilagen, Bilddaten } from '#ports';
import { UNBRAUCHBAR } from './beilagenmeldungen.ts';
import { beginntWieJpeg, pruefeJpeg } from './jpeg.ts';
import { liesBeilage } from './liesBeilage.ts';
import { beginntWiePng, pruefePng } from './png.ts';
import { pruefeZeichnung } from './zeichnung.ts';

/** A picture file beside another one, checked: what it is say its bytes, not its name. pfad: where the file is named. */
export const liesBild = async (
  datei: string,
  pfad: string,
  beilagen: Beilagen,
): Promise<Ergebnis<Bilddaten>> => {
  const gelesen = await liesBeilage(datei, pfad, beilagen);
  if (!gelesen.ok) return gelesen;
  const bild = await pruefeBild(gelesen.wert, /\.svg$/i.test(datei));
  if (typeof bild === 'string') return misslungen(melde(UNBRAUCHBAR, pfad, { datei, grund: bild }));
  return bild.breite > HOECHSTE_KANTE || bild.hoehe > HOECHSTE_KANTE
    ? misslungen(melde(UNBRAUCHBAR, pfad, { datei, grund: zuGross(bild) }))
    : gelungen({ ...bild, datei });
};

/** The picture, or in German why it is none. */
const pruefeBild = (
  bytes: Uint8Array,
  gezeichnet: boolean,
): Promise<Bilddaten | string> | Bilddaten | string => {
  if (gezeichnet) return pruefeZeichnung(bytes);
  if (beginntWiePng(bytes)) return pruefePng(bytes);
  if (beginntWieJpeg(bytes)) return pruefeJpeg(bytes);
  return 'Sie enthält kein Bild im Format PNG oder JPEG, auch wenn sie so heißt. Speichern Sie das Bild neu.';
};

/** Pixels. */
const HOECHSTE_KANTE = 8000;

const zuGross = ({ breite, hoehe }: Bilddaten): string =>
  `Das Bild hat ${breite} × ${hoehe} Bildpunkte, höchstens ${HOECHSTE_KANTE} je Seite sind möglich. Verkleinern Sie es.`;
