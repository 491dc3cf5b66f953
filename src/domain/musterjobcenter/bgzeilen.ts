import { ARTEN, BG_TYPEN, nummerVon } from './codes.ts';
import { schreibeBetraege } from './betraege.ts';
import type { Haushalt } from './haushalt.ts';
import { BGS_JE_HAUSHALT, type Lebenslauf } from './lebenslauf.ts';
import { mitgliedAus, type Mitglied } from './mitglied.ts';
import { EIGENER_TRAEGER, OFFENER_TAG } from './musterauftrag.ts';
import type { Musterrahmen } from './rahmen.ts';
import { fuegeAn, type Tabellen } from './tabellen.ts';
import type { Verlauf } from './verlauf.ts';

type Zeit = Readonly<{ von: number; bis: number }>;

/** Writes types and amounts of all BGs of a household: its own, then those of who left it. */
export const schreibeBgs = (
  haushalt: Haushalt,
  leben: readonly Lebenslauf[],
  { bezug, jobs }: Verlauf,
  rahmen: Musterrahmen,
  ziel: Tabellen,
): void => {
  const zeiten = bezug.filter(zeit => zeit.traeger === EIGENER_TRAEGER && zeit.von <= rahmen.ende);
  if (zeiten.length === 0) return;
  const bg = haushalt.nummer * BGS_JE_HAUSHALT;
  const zuhause = leben.map(person => mitgliedAus(person, haushalt, person.geburt, person.auszug - 1));
  const arbeit = jobs.filter(job => job.art !== GERINGFUEGIG);
  schreibeTypen(bg, haushalt, zuhause, huelle(zeiten), rahmen.ende, ziel);
  schreibeBetraege({ bg, mitglieder: zuhause, zeiten, arbeit }, rahmen, ziel);
  for (const person of leben) {
    if (!person.eigeneBg || person.auszug > rahmen.ende) continue;
    const allein = mitgliedAus(person, haushalt, person.auszug, person.grenze - 1);
    const seine = zeiten
      .map(zeit => ({ von: Math.max(zeit.von, allein.von), bis: Math.min(zeit.bis, allein.bis) }))
      .filter(zeit => zeit.von <= zeit.bis && zeit.von <= rahmen.ende);
    if (seine.length === 0) continue;
    const eigene = bg + 1 + person.stelle;
    const { von, bis } = huelle(seine);
    fuegeAn(ziel.bgs, eigene, TYP.SINGLE, von, offenAb(bis, rahmen.ende));
    schreibeBetraege({ bg: eigene, mitglieder: [allein], zeiten: seine, arbeit: [] }, rahmen, ziel);
  }
};

const GERINGFUEGIG = nummerVon(ARTEN, 'GERINGFUEGIG');
const TYP = Object.fromEntries(BG_TYPEN.map((typ, i) => [typ, i])) as Readonly<
  Record<(typeof BG_TYPEN)[number], number>
>;

const offenAb = (bis: number, ende: number): number => (bis > ende ? OFFENER_TAG : bis);

const huelle = (zeiten: readonly Zeit[]): Zeit => ({
  von: zeiten[0]?.von ?? 0,
  bis: zeiten[zeiten.length - 1]?.bis ?? 0,
});

/** The type changes when a child is born or grows up and when the second adult leaves. */
const schreibeTypen = (
  bg: number,
  haushalt: Haushalt,
  mitglieder: readonly Mitglied[],
  { von, bis }: Zeit,
  ende: number,
  ziel: Tabellen,
): void => {
  const tage = mitglieder
    .flatMap(m => (m.elternteil ? [m.bis + 1] : [m.von, m.mit18]))
    .filter(tag => von < tag && tag <= Math.min(bis, ende))
    .toSorted((a, b) => a - b);
  let ab = von;
  let typ = typAm(haushalt, mitglieder, von);
  for (const tag of tage) {
    const neuer = typAm(haushalt, mitglieder, tag);
    if (neuer === typ) continue;
    fuegeAn(ziel.bgs, bg, typ, ab, tag - 1);
    ab = tag;
    typ = neuer;
  }
  fuegeAn(ziel.bgs, bg, typ, ab, offenAb(bis, ende));
};

const typAm = ({ form }: Haushalt, mitglieder: readonly Mitglied[], tag: number): number => {
  if (form.sonstige) return TYP.SONSTIGE;
  const anwesend = mitglieder.filter(m => m.von <= tag && tag <= m.bis);
  const kinder = anwesend.some(m => !m.elternteil && tag < m.mit18);
  const paar = anwesend.filter(m => m.elternteil).length === 2;
  if (paar) return kinder ? TYP.PARTNER_MIT_KIND : TYP.PARTNER_OHNE_KIND;
  if (kinder) return TYP.ALLEINERZIEHEND;
  return anwesend.length > 1 ? TYP.SONSTIGE : TYP.SINGLE;
};
