import { monatAlsIso, tagAus, tagTeile, type Monat, type Tag } from '#domain/werte';
import { attribut } from './langsam.ts';
import type { Lieferung } from './lieferung.ts';

type Zeile = Lieferung['teilnahmen'][number];

/**
 * Participations counted as the contract's sentences say them, one by one: slow and obvious. Keys are 'EINTRITTE 2025-06 MAT T1' (quantity, month, then
 * the class of each asked attribute).
 */
export const zaehleMassnahmenLangsam = (
  lieferung: Lieferung,
  attribute: readonly ('instrument' | 'team' | 'geschlecht' | 'altersgruppe')[],
): ReadonlyMap<string, number> => {
  const ergebnis = new Map<string, number>();
  for (const teilnahme of teilnahmen(lieferung)) {
    const zaehle = (groesse: string, tag: number, wann: Tag): void => {
      const klassen = attribute.map(a =>
        a === 'instrument' || a === 'team'
          ? teilnahme.erste[a] || 'unbekannt'
          : attribut(lieferung, teilnahme.erste.person, a, wann, () => ''),
      );
      const stelle = lieferung.stichtage.findIndex((s, i) => i > 0 && tag <= s && tag > (lieferung.stichtage[i - 1] ?? s)); // prettier-ignore
      if (stelle < 2) return;
      const monat = monatAlsIso((lieferung.vonMonat + stelle - 2) as Monat);
      const schluessel = [groesse, monat, ...klassen].join(' ');
      ergebnis.set(schluessel, (ergebnis.get(schluessel) ?? 0) + 1);
    };
    zaehleEine(lieferung, teilnahme, zaehle);
  }
  return ergebnis;
};

type Teilnahme = Readonly<{ erste: Zeile; zeilen: readonly Zeile[] }>;

const zaehleEine = (
  lieferung: Lieferung,
  { erste, zeilen }: Teilnahme,
  zaehle: (groesse: string, tag: number, wann: Tag) => void,
): void => {
  const ende = Math.max(...zeilen.map(z => z.bis ?? Infinity)) as Tag;
  const grund = zeilen.findLast(z => (z.bis ?? Infinity) === ende)?.austrittsgrund ?? '';
  if (grund === 'NICHTANTRITT') {
    zaehle('NICHTANTRITTE', erste.von, erste.von);
    return;
  }
  zaehle('EINTRITTE', erste.von, erste.von);
  if (ende === Infinity) return;
  zaehle('AUSTRITTE', ende + 1, ende);
  if (grund.startsWith('ABBRUCH_')) zaehle('ABBRUECHE', ende + 1, ende);
  const dann = sechsMonateNach(ende);
  const an = <T extends Readonly<{ person: string; von: Tag; bis: Tag | null }>>(alle: readonly T[]) =>
    alle.filter(z => z.person === erste.person && z.von <= dann && dann <= (z.bis ?? Infinity));
  const svb = an(lieferung.erwerbstaetigkeiten).some(z => z.art === 'SVB');
  if (svb) zaehle('EINGEGLIEDERT', ende + 1, ende);
  if (svb || !an(lieferung.status).some(z => z.status === 'ARBEITSLOS')) zaehle('VERBLEIB', ende + 1, ende);
};

/** Rows of a person in one named massnahme that overlap or are next to each other are one participation. */
const teilnahmen = (lieferung: Lieferung): readonly Teilnahme[] => {
  const ergebnis: { erste: Zeile; zeilen: Zeile[] }[] = [];
  const worte = (z: Zeile) => [z.instrument, z.team ?? '', z.austrittsgrund ?? ''].join('\u0000');
  const geordnet = lieferung.teilnahmen.toSorted(
    (a, b) =>
      a.von - b.von || (a.bis ?? 1e9) - (b.bis ?? 1e9) || (worte(a) < worte(b) ? -1 : Number(worte(a) > worte(b))), // prettier-ignore
  );
  for (const zeile of geordnet) {
    const schon = ergebnis.findLast(
      t => t.erste.person === zeile.person && t.erste.massnahme === zeile.massnahme,
    );
    const bisher = Math.max(...(schon?.zeilen.map(z => z.bis ?? Infinity) ?? [-Infinity]));
    if (zeile.massnahme !== '' && schon && zeile.von <= bisher + 1) schon.zeilen.push(zeile);
    else ergebnis.push({ erste: zeile, zeilen: [zeile] });
  }
  return ergebnis;
};

/** The same day six months on; the last of the month where there is none. */
const sechsMonateNach = (tag: Tag): Tag => {
  const { jahr, monat, tag: t } = tagTeile(tag);
  const dann = monat + 6;
  const [j, m] = dann > 12 ? [jahr + 1, dann - 12] : [jahr, dann];
  for (let d = t; ; d--) {
    const moeglich = tagAus(j, m, d);
    if (tagTeile(moeglich).monat === m) return moeglich;
  }
};
