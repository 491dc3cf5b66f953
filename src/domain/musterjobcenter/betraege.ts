import type { Mitglied } from './mitglied.ts';
import type { Musterrahmen } from './rahmen.ts';
import { fuegeAn, type Tabellen } from './tabellen.ts';

type Zeit = Readonly<{ von: number; bis: number }>;

/** A BG with its benefit in order of time and the work of its members. */
export type Bg = Readonly<{
  bg: number;
  mitglieder: readonly Mitglied[];
  zeiten: readonly Zeit[];
  arbeit: readonly Zeit[];
}>;

/** Writes the entitlement of every month of the delivery: LLU by Regelbedarf and income, LUH by size, both in cents and by days. */
export const schreibeBetraege = (
  { bg, mitglieder, zeiten, arbeit }: Bg,
  { tage, ersterMonat, vonMonat, regelbedarfe, mieten }: Musterrahmen,
  ziel: Tabellen,
): void => {
  let z = 0;
  for (let i = vonMonat - ersterMonat; i < tage.length - 1; i++) {
    const ab = tage[i] as number;
    const laenge = (tage[i + 1] as number) - ab;
    const letzter = ab + laenge - 1;
    while (z < zeiten.length && (zeiten[z] as Zeit).bis < ab) z++;
    if (z === zeiten.length) return;
    const bezugstage = tageIn(zeiten, z, ab, letzter);
    if (bezugstage === 0) continue;
    const bedarf = bedarfIn(mitglieder, ab, letzter);
    if (bedarf.personen === 0) continue;
    const regelbedarf = Math.floor(((regelbedarfe[i] as number) * bedarf.promille) / TAUSEND);
    const miete = (mieten[i] as number) * (MIETE_GRUND + bedarf.personen * MIETE_JE_PERSON);
    const arbeitet = arbeit.some(job => job.von <= letzter && ab <= job.bis);
    const llu = arbeitet ? Math.floor((regelbedarf * 2) / 5) : regelbedarf;
    const luh = Math.floor((miete + (bg % MIETE_STREUUNG) * 100) / TAUSEND);
    fuegeAn(
      ziel.leistungen,
      bg,
      ersterMonat + i,
      Math.floor((llu * bezugstage) / laenge),
      Math.floor((luh * bezugstage) / laenge),
    );
  }
};

const TAUSEND = 1000;
const MIETE_GRUND = 290;
const MIETE_JE_PERSON = 135;
const MIETE_STREUUNG = 97;

const tageIn = (zeiten: readonly Zeit[], ab: number, von: number, bis: number): number => {
  let tage = 0;
  for (let z = ab; z < zeiten.length; z++) {
    const zeit = zeiten[z] as Zeit;
    if (zeit.von > bis) break;
    tage += Math.min(bis, zeit.bis) - Math.max(von, zeit.von) + 1;
  }
  return tage;
};

/** Shares of Regelbedarfsstufe 1 in thousandths: stages 2 to 6, as they have stood since 2011 within a few thousandths. */
const STUFE = { allein: 1000, partner: 900, jung: 800, ab14: 837, ab6: 693, darunter: 634 } as const;
/** Mehrbedarf of lone parents, § 21 Abs. 3 SGB II: 36 % with a child under seven or two under sixteen, else 12 % a child. */
const MEHRBEDARF = { klein: 360, jeKind: 120 } as const;

const bedarfIn = (
  mitglieder: readonly Mitglied[],
  von: number,
  bis: number,
): Readonly<{ promille: number; personen: number }> => {
  let eltern = 0;
  let personen = 0;
  let promille = 0;
  let kinder = 0;
  let kleine = 0;
  for (const m of mitglieder) {
    if (m.von > bis || m.bis < von) continue;
    personen++;
    if (m.elternteil) eltern++;
    else {
      promille += stufeVon(m, von, mitglieder.length);
      if (von < m.mit18) kinder++;
      if (von < m.mit6) kleine++;
    }
  }
  promille += eltern === 2 ? 2 * STUFE.partner : eltern * STUFE.allein;
  if (eltern === 1 && kinder > 0) promille += kleine > 0 ? MEHRBEDARF.klein : kinder * MEHRBEDARF.jeKind;
  return { promille, personen };
};

const stufeVon = ({ mit6, mit14, mit18 }: Mitglied, tag: number, personen: number): number => {
  if (personen === 1) return STUFE.allein;
  if (tag < mit6) return STUFE.darunter;
  if (tag < mit14) return STUFE.ab6;
  return tag < mit18 ? STUFE.ab14 : STUFE.jung;
};
