import { monatAlsIso, tagTeile, type Monat, type Tag } from '#domain/werte';
import type { Lieferung, Tage, Testrecht } from './lieferung.ts';

/**
 * The base quantities counted as the contract's sentences say them, person by person, month by month, day by day: slow and obvious. It shares
 * nothing with the counting it checks. Keys are 'ELB 2025-06 m U25' (quantity, month, class of each asked attribute).
 */
export const zaehleLangsam = (
  lieferung: Lieferung,
  recht: Testrecht,
  attribute: readonly string[],
  mindestluecke = 0,
): ReadonlyMap<string, number> => {
  const ergebnis = new Map<string, number>();
  const S = (m: number): Tag => lieferung.stichtage[m - lieferung.vonMonat + 2] ?? (Number.NaN as Tag);
  for (const { person } of lieferung.personen) {
    const p = personenfragen(lieferung, recht, person, mindestluecke);
    const zaehle = (groesse: string, monat: number, tag: Tag): void => {
      const klassen = attribute.map(a => p.attribut(a, tag));
      const schluessel = [groesse, monatAlsIso(monat as Monat), ...klassen].join(' ');
      ergebnis.set(schluessel, (ergebnis.get(schluessel) ?? 0) + 1);
    };
    for (let m: number = lieferung.vonMonat; m <= lieferung.bisMonat; m++) zaehleMonat(p, S, m, zaehle);
  }
  return ergebnis;
};

type Zaehle = (groesse: string, monat: number, tag: Tag) => void;
type Fragen = ReturnType<typeof personenfragen>;

const zaehleMonat = (p: Fragen, S: (m: number) => Tag, m: number, zaehle: Zaehle): void => {
  const [heute, davor, vordavor] = [S(m), S(m - 1), S(m - 2)];
  const imMonat = (tag: number): boolean => tag > davor && tag <= heute;
  if (p.istElb(heute)) zaehle('ELB', m, heute);
  if (p.istLzb(heute)) zaehle('LZB', m, heute);
  if (p.istElb(heute) && p.istAllein(heute)) zaehle('ELB_ALLEIN', m, heute);
  if (p.istLzb(heute) && p.istAktiviert(heute)) zaehle('AKTIV_LZB', m, heute);
  if (p.istElb(heute) && p.istVierJahre(heute)) zaehle('VIER_JAHRE', m, heute);
  if (p.istLza(heute)) zaehle('LZA', m, heute);
  if (p.istLza(heute) && p.istElb(heute)) zaehle('LZA_ELB', m, heute);
  for (const episode of p.episoden) {
    if (imMonat(episode.von)) zaehle('ZUGANG_ELB', m, episode.von);
    if (episode.bis !== null && imMonat(episode.bis + 1)) zaehle('ABGANG_ELB', m, episode.bis);
  }
  if (p.istLzb(heute) && !p.istLzbIrgendwo(davor)) zaehle('ZUGANG_LZB', m, heute);
  if (p.istLzb(davor) && !p.istLzbIrgendwo(heute)) zaehle('ABGANG_LZB', m, davor);
  if (!p.istElb(davor)) return;
  const imFenster = (tag: number): boolean =>
    imMonat(tag) || (!p.istElbIrgendwo(vordavor) && tag > vordavor && tag <= davor);
  if (p.beginneGering.some(imFenster)) zaehle('GERING', m, davor);
  if (p.beginneOegb.some(imFenster)) zaehle('OEGB', m, davor);
  if (p.beginneArbeit.some(imFenster)) {
    zaehle('INT', m, davor);
    if (p.istLzb(davor)) zaehle('INT_LZB', m, davor);
    if (p.istAllein(davor)) zaehle('INT_ALLEIN', m, davor);
    if (Number.isFinite(S(m + 3)) && !p.istImBezug(S(m + 3))) zaehle('INT_BD', m, davor);
  }
  if (p.beginneSvb.some(imFenster)) {
    zaehle('INT_SVB', m, davor);
    if ([1, 2, 3, 4, 5, 6].every(k => p.hatSvb(S(m + k)))) zaehle('KONT', m, davor);
    if (p.hatSvb(S(m + 12))) zaehle('NACH12', m, davor);
  }
};

const deckt = ({ von, bis }: Tage, tag: number): boolean => von <= tag && (bis === null || tag <= bis);
const amTag = <T extends Tage>(zeilen: readonly T[], tag: number): readonly T[] =>
  zeilen.filter(z => deckt(z, tag));
const merke = <T>(f: (tag: Tag) => T): ((tag: Tag) => T) => {
  const werte = new Map<Tag, T>();
  return tag => {
    const bekannt = werte.get(tag);
    if (bekannt !== undefined) return bekannt;
    const neu = f(tag);
    werte.set(tag, neu);
    return neu;
  };
};

/** Everything one can ask about one person on a day. */
const personenfragen = (lieferung: Lieferung, recht: Testrecht, person: string, mindestluecke: number) => {
  const eigene = <T extends Readonly<{ person: string }>>(zeilen: readonly T[]): readonly T[] =>
    zeilen.filter(z => z.person === person);
  const bezug = eigene(lieferung.leistungsbezug);
  const elbZeilen = bezug.filter(z => z.status === 'ELB');
  const eigenerBezug = elbZeilen.filter(z => z.traeger === lieferung.jobcenter);
  const jobs = ketten(
    eigene(lieferung.erwerbstaetigkeiten),
    z => z.beschaeftigung,
    j => [j.art, j.foerderung],
  );
  const teilnahmen = ketten(
    eigene(lieferung.teilnahmen),
    z => z.massnahme,
    t => [t.instrument],
  );
  const arbeitslos = eigene(lieferung.status).filter(z => z.status === 'ARBEITSLOS');
  const typen = (bg: string, tag: number): string =>
    spaeteste(
      amTag(
        lieferung.bedarfsgemeinschaften.filter(z => z.bg === bg),
        tag,
      ),
      z => z.typ,
    )?.typ ?? 'unbekannt';
  const istElb = (tag: Tag): boolean => amTag(eigenerBezug, tag).length > 0;
  const istElbIrgendwo = (tag: Tag): boolean => amTag(elbZeilen, tag).length > 0;
  const istLzbIrgendwo = merke(tag => {
    if (!istElbIrgendwo(tag)) return false;
    let tage = 0;
    for (let t: number = tag - 729; t <= tag; t++) if (istElbIrgendwo(t as Tag)) tage++;
    return tage >= 638;
  });
  const beginne = (arten: readonly string[]): readonly number[] =>
    jobs
      .map(job => job.erste)
      .filter(
        ({ art, foerderung, von }) => arten.includes(art) && !(foerderung && recht(foerderung, von).oegb),
      )
      .map(job => job.von);
  const rechtDer = ({ instrument, von }: Readonly<{ instrument: string; von: Tag }>) =>
    recht(instrument, von);
  return {
    istElb,
    istElbIrgendwo,
    istLzbIrgendwo,
    istLzb: (tag: Tag) => istElb(tag) && istLzbIrgendwo(tag),
    istImBezug: (tag: Tag) => amTag(bezug, tag).length > 0,
    istAllein: (tag: Tag) =>
      amTag(eigenerBezug, tag).some(z => z.hauptperson && typen(z.bg, tag) === 'ALLEINERZIEHEND'),
    istAktiviert: (tag: Tag) =>
      teilnahmen.some(t => rechtDer(t.erste).aktivierung && t.zeilen.some(z => deckt(z, tag))),
    istVierJahre: (tag: Tag) => {
      const episode = amTag(verschmolzen(elbZeilen, 31), tag)[0];
      return episode !== undefined && vierJahreSpaeter(episode.von) <= tag;
    },
    istLza: (tag: Tag) => {
      const massnahmentage = (t: number): boolean =>
        teilnahmen.some(x => rechtDer(x.erste).massnahme45 && x.zeilen.some(z => deckt(z, t)));
      return istLza(arbeitslos, massnahmentage, tag);
    },
    episoden: verschmolzen(eigenerBezug, mindestluecke),
    beginneArbeit: beginne(['SVB', 'AUSBILDUNG', 'SELBSTAENDIG']),
    beginneSvb: beginne(['SVB']),
    beginneGering: beginne(['GERINGFUEGIG']),
    beginneOegb: teilnahmen
      .map(t => t.erste)
      .filter(e => rechtDer(e).oegb)
      .map(e => e.von),
    hatSvb: (tag: Tag) => eigene(lieferung.erwerbstaetigkeiten).some(z => z.art === 'SVB' && deckt(z, tag)),
    attribut: (name: string, tag: Tag): string => attribut(lieferung, person, name, tag, typen),
  };
};

/** Rows that overlap or are next to each other (or leave at most a gap of so many days) as one. */
const verschmolzen = (zeilen: readonly Tage[], luecke: number): readonly Tage[] => {
  const ergebnis: { von: Tag; bis: Tag | null }[] = [];
  for (const { von, bis } of zeilen.toSorted((a, b) => a.von - b.von)) {
    const letzte = ergebnis.at(-1);
    if (letzte && (letzte.bis === null || von <= letzte.bis + 1 + luecke)) {
      letzte.bis = letzte.bis === null || bis === null ? null : (Math.max(letzte.bis, bis) as Tag);
    } else ergebnis.push({ von, bis });
  }
  return ergebnis;
};

/** Rows with the same name that overlap or touch as one thing, decided by its first row; nameless rows stand alone. */
const ketten = <T extends Tage>(
  zeilen: readonly T[],
  name: (z: T) => string,
  danach: (z: T) => readonly string[],
): readonly Readonly<{ erste: T; zeilen: readonly T[] }>[] => {
  const ergebnis: { erste: T; zeilen: T[]; ende: number }[] = [];
  const vergleiche = (a: T, b: T): number =>
    a.von - b.von ||
    (a.bis ?? Infinity) - (b.bis ?? Infinity) ||
    (danach(a).join('\u0000') < danach(b).join('\u0000') ? -1 : 1);
  for (const zeile of zeilen.toSorted(vergleiche)) {
    const offene = ergebnis.findLast(k => name(k.erste) === name(zeile));
    const ende = zeile.bis ?? Infinity;
    if (name(zeile) !== '' && offene && zeile.von <= offene.ende + 1) {
      offene.zeilen.push(zeile);
      offene.ende = Math.max(offene.ende, ende);
    } else ergebnis.push({ erste: zeile, zeilen: [zeile], ende });
  }
  return ergebnis;
};

/** The row that began last; among those the one with the smallest name. */
const spaeteste = <T extends Tage>(zeilen: readonly T[], name: (z: T) => string): T | undefined =>
  zeilen.toSorted((a, b) => b.von - a.von || (name(a) < name(b) ? -1 : 1))[0];

const vierJahreSpaeter = (tag: Tag): number => {
  let t: number = tag;
  while (tagTeile(t as Tag).jahr < tagTeile(tag).jahr + 4 || nochNicht(t as Tag, tag)) t++;
  return t;
};
const nochNicht = (t: Tag, tag: Tag): boolean => {
  const [a, b] = [tagTeile(t), tagTeile(tag)];
  return a.monat < b.monat || (a.monat === b.monat && a.tag < b.tag);
};

/** Unemployed today, and going back: 365 days counting interruptions of at most 42 days outside a measure. */
const istLza = (arbeitslos: readonly Tage[], massnahme: (tag: number) => boolean, heute: Tag): boolean => {
  const istArbeitslos = (tag: number): boolean => arbeitslos.some(z => deckt(z, tag));
  if (!istArbeitslos(heute)) return false;
  const fruehester = Math.min(...arbeitslos.map(z => z.von));
  let beginn: number = heute;
  let fremd = 0;
  for (let tag: number = heute; tag >= fruehester; tag--) {
    if (istArbeitslos(tag)) [beginn, fremd] = [tag, 0];
    else if (!massnahme(tag)) fremd++;
    if (fremd > 42) break;
  }
  return heute - beginn + 1 >= 365;
};

/** The class of a person on a day. */
export const attribut = (
  { personen, leistungsbezug, zustaendigkeiten, merkmale, jobcenter }: Lieferung,
  person: string,
  name: string,
  tag: Tag,
  typ: (bg: string, tag: number) => string,
): string => {
  const stamm = personen.find(p => p.person === person);
  const datiert = spaeteste(
    amTag(
      merkmale.filter(m => m.person === person && m.merkmal === name),
      tag,
    ),
    m => m.wert,
  );
  switch (name) {
    case 'geschlecht':
      return stamm?.geschlecht === 'm' || stamm?.geschlecht === 'w' ? stamm.geschlecht : 'nicht_ausgewiesen';
    case 'altersgruppe':
      return altersgruppe(stamm?.geburtsdatum ?? null, tag);
    case 'fluchtkontext':
      return datiert?.wert ?? stamm?.fluchtkontext ?? 'unbekannt';
    case 'team':
      return (
        spaeteste(
          amTag(
            zustaendigkeiten.filter(z => z.person === person),
            tag,
          ),
          z => z.team,
        )?.team ?? 'unbekannt'
      );
    case 'bgTyp': {
      const eigene = amTag(leistungsbezug, tag).filter(
        z => z.person === person && z.status === 'ELB' && z.traeger === jobcenter,
      );
      const haupt = eigene.filter(z => z.hauptperson);
      const zeile = spaeteste(haupt.length > 0 ? haupt : eigene, z => z.bg);
      return zeile ? typ(zeile.bg, tag) : 'unbekannt';
    }
    default:
      throw new RangeError(name);
  }
};

const altersgruppe = (geburt: Tag | null, tag: Tag): string => {
  if (geburt === null) return 'unbekannt';
  const [g, t] = [tagTeile(geburt), tagTeile(tag)];
  const hatteGeburtstag = t.monat > g.monat || (t.monat === g.monat && t.tag >= g.tag);
  const alter = t.jahr - g.jahr - (hatteGeburtstag ? 0 : 1);
  return alter < 25 ? 'U25' : alter < 55 ? 'M25' : 'A55';
};
