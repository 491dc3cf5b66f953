import { klasseAmTag } from '../zaehlwerk/klassen.ts';
import { langzeitbezug } from '../zaehlwerk/langzeitbezug.ts';
import { BEZUG } from '../zaehlwerk/marken.ts';
import { erstelleRaster, stichtagAb } from '../zaehlwerk/raster.ts';
import { haengeAn, leereStrecken, vereinigeMarkierte, type Strecken } from '../zaehlwerk/strecken.ts';
import { OFFEN, type Block } from '../zaehlwerk/typen.ts';

/** Takes one Übertritt: the person of the block, which of the coming counting days is the first as LZB, the class, and the day it happens. */
export type Uebertrittsbuchung = (person: number, stichtag: number, klasse: number, tag: number) => void;

/**
 * Everybody of a block who is own ELB and not LZB on the day of the data and becomes LZB by the last of the coming counting days, if nobody leaves. Uses the
 * first attribute of the block for the class, on the day of the data.
 */
export const uebertritteAus = (
  block: Block,
  datentag: number,
  stichtage: Int32Array,
  buche: Uebertrittsbuchung,
): void => {
  const raster = erstelleRaster(Int32Array.of(datentag, ...stichtage));
  const [eigene, alle, gekuerzt, lzb] = [leereStrecken(), leereStrecken(), leereStrecken(), leereStrecken()];
  const { bezug, merkmale } = block;
  const merkmal = merkmale[0];
  let merkmalzeile = 0;
  for (let z = 0; z < bezug.person.length;) {
    const ab = z;
    const person = bezug.person[ab] as number;
    while (z < bezug.person.length && bezug.person[z] === person) z++;
    vereinigeMarkierte(eigene, bezug, ab, z, BEZUG.elb | BEZUG.eigen);
    if (!laeuftAm(eigene, datentag)) continue;
    vereinigeMarkierte(alle, bezug, ab, z, BEZUG.elb);
    alsLiefeAllesWeiter(gekuerzt, alle, datentag);
    langzeitbezug(lzb, gekuerzt);
    const tag = lzb.von[lzb.zahl - 1];
    if (tag === undefined || lzb.zahl === 0 || tag <= datentag) continue;
    const stelle = stichtagAb(raster, tag) - 1;
    if (stelle >= stichtage.length) continue;
    let klasse = 0;
    if (merkmal) {
      while (merkmalzeile < merkmal.person.length && (merkmal.person[merkmalzeile] as number) < person)
        merkmalzeile++;
      let ende = merkmalzeile;
      while (ende < merkmal.person.length && merkmal.person[ende] === person) ende++;
      klasse = klasseAmTag(merkmal, merkmalzeile, ende, datentag);
    }
    buche(person, stelle, klasse, tag);
  }
};

const laeuftAm = ({ von, bis, zahl }: Strecken, tag: number): boolean => {
  for (let s = 0; s < zahl; s++) if ((von[s] as number) <= tag && tag < (bis[s] as number)) return true;
  return false;
};

/** Benefit up to the day of the data, and without end from it on. */
const alsLiefeAllesWeiter = (ziel: Strecken, quelle: Strecken, datentag: number): void => {
  ziel.zahl = 0;
  for (let s = 0; s < quelle.zahl; s++) {
    const von = quelle.von[s] as number;
    if (von > datentag) break;
    const bis = quelle.bis[s] as number;
    haengeAn(ziel, von, bis > datentag ? OFFEN : bis);
  }
};
