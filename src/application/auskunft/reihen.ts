import { type Dimension, istUnvollstaendig, merkmalsname } from '#domain/kennzahlen';
import type { Monat, Tag } from '#domain/werte';
import { fehltext } from '../kennzahlen/erklaerung/fehltext.ts';
import type { Kennzahlzeile } from '../kennzahlen/kennzahlzeilen.ts';
import { nameImAngebot } from './angebot.ts';
import type { Angebot, Auskunftswert, Reihe } from './auskunft.ts';
import type { Auskunftsfrage } from './auskunftsfrage.ts';
import { differenzeinheit } from './zahltexte.ts';
import type { Fragbares } from './fragbares.ts';
import type { Tafel } from './tafel.ts';

/** Tables an answer is read from: of everybody that is asked for, and by the classes; the same one where both stand in it. */
export type Tafelwahl = Readonly<{
  gesamt: Tafel;
  gegliedert: Tafel;
  ladestand: Tag;
  eigeneTeams: readonly string[];
  /** Of the delivery, with their classes in order. */
  merkmale: readonly Dimension[];
}>;

/** The rows of an answer: everybody that is asked for, then class by class as the delivery orders them. */
export const reihenAus = (
  frage: Auskunftsfrage,
  zahl: Fragbares,
  tafeln: Tafelwahl,
  angebot: Pick<Angebot, 'merkmale'>,
): readonly Reihe[] => {
  const { fuer, je } = frage;
  const fest = fuer ? { [fuer.merkmal]: fuer.klasse } : {};
  const name = fuer ? nameImAngebot(angebot, fuer.merkmal, fuer.klasse) : 'Insgesamt';
  const alle: Reihe = {
    klasse: null,
    name,
    offen: fuer?.merkmal === 'team' && tafeln.eigeneTeams.includes(fuer.klasse),
    werte: werteVon(frage, zahl, zeilenVon(tafeln.gesamt, zahl, fest), tafeln.ladestand),
  };
  if (je === null) return [alle];
  const klassen = klassenIn(tafeln, je);
  return [
    alle,
    ...klassen.flatMap(klasse => {
      const offen = istEigene(tafeln, { ...fest, [je]: klasse });
      const zeilen = zeilenVon(tafeln.gegliedert, zahl, { ...fest, [je]: klasse });
      if (zeilen.every(istLeer)) return [];
      return {
        klasse,
        name: nameImAngebot(angebot, je, klasse),
        offen,
        werte: werteVon(frage, zahl, zeilen, tafeln.ladestand),
      };
    }),
  ];
};

/** The class of a fixed group, or the distance of two of them. */
export const festeReihe = (
  frage: Auskunftsfrage,
  zahl: Fragbares,
  { gegliedert, ladestand }: Tafelwahl,
): Reihe => {
  const zeilenDer = (g: Readonly<{ merkmal: string; klasse: string }> | undefined) =>
    g ? zeilenVon(gegliedert, zahl, { [g.merkmal]: g.klasse }) : [];
  const [eine, andere] = [zeilenDer(zahl.fest?.gruppe), zeilenDer(zahl.fest?.minus)];
  const zeilen = zahl.fest?.minus
    ? eine.flatMap(a => {
        const b = andere.find(z => z.monat === a.monat);
        return b ? [abstand(a, b)] : [];
      })
    : eine;
  return { klasse: null, name: zahl.kurz, offen: false, werte: werteVon(frage, zahl, zeilen, ladestand) };
};

const abstand = (a: Kennzahlzeile, b: Kennzahlzeile): Kennzahlzeile => ({
  ...a,
  zaehler: null,
  nenner: null,
  wert: a.wert === null || b.wert === null ? null : a.wert - b.wert,
  grund: a.grund ?? b.grund,
  fehlgrund: a.fehlgrund ?? b.fehlgrund,
});

const istEigene = ({ eigeneTeams }: Tafelwahl, gruppe: Kennzahlzeile['gruppe']): boolean =>
  gruppe['team'] !== undefined && eigeneTeams.includes(gruppe['team']);

const zeilenVon = (tafel: Tafel, { aus }: Fragbares, gruppe: Kennzahlzeile['gruppe']): Tafel => {
  const gesucht = Object.entries(gruppe);
  return tafel.filter(
    z =>
      z.kennzahl === aus &&
      Object.keys(z.gruppe).length === gesucht.length &&
      gesucht.every(([merkmal, klasse]) => z.gruppe[merkmal] === klasse),
  );
};

/** Nobody is there, and that is not hidden. */
const istLeer = ({ zaehler, nenner, grund }: Kennzahlzeile): boolean =>
  grund === 'FEHLT' || (zaehler === 0 && nenner === 0);

const klassenIn = ({ merkmale }: Tafelwahl, merkmal: string): readonly string[] =>
  merkmale.find(m => m.name === merkmal)?.klassen ?? [];

const werteVon = (
  { monate, bis, gegen }: Auskunftsfrage,
  zahl: Fragbares,
  zeilen: Tafel,
  ladestand: Tag,
): readonly Auskunftswert[] => {
  const jeMonat = new Map(zeilen.map(z => [z.monat, z]));
  const abstandMonate = gegen === 'vorjahr' ? 12 : gegen === 'vormonat' ? 1 : null;
  return Array.from({ length: monate }, (_, i) => (bis - monate + 1 + i) as Monat).map(monat => {
    const zeile = jeMonat.get(monat);
    const wert = zeile ? gezeigterWert(zahl, zeile) : null;
    const davor = abstandMonate === null ? undefined : jeMonat.get((monat - abstandMonate) as Monat);
    const vergleich = davor ? gezeigterWert(zahl, davor) : null;
    return {
      monat,
      wert,
      zaehler: zahl.teil === 'wert' ? (zeile?.zaehler ?? null) : null,
      nenner: zahl.teil === 'wert' ? (zeile?.nenner ?? null) : null,
      grund: wert === null ? (zeile?.grund ?? 'FEHLT') : null,
      fehlt: wert === null ? grundtext(zeile) : null,
      vorlaeufig: wert !== null && istUnvollstaendig(monat, ladestand),
      vergleich,
      differenz: differenz(zahl, wert, vergleich),
    };
  });
};

const gezeigterWert = ({ teil }: Fragbares, zeile: Kennzahlzeile): number | null =>
  teil === 'wert' ? zeile.wert : zeile.zaehler;

const differenz = ({ einheit }: Fragbares, wert: number | null, vergleich: number | null): number | null => {
  if (wert === null || vergleich === null) return null;
  if (differenzeinheit(einheit) === 'prozentpunkte') return wert - vergleich;
  return vergleich === 0 ? null : (wert / vergleich - 1) * 100;
};

const grundtext = (zeile: Kennzahlzeile | undefined): string => {
  switch (zeile?.grund) {
    case undefined:
    case null:
      return 'in diesem Monat gibt es niemanden in dieser Gruppe';
    case 'FEHLT':
      return fehltext(zeile.fehlgrund);
    case 'GEHEIM':
      return 'verdeckt nach § 16 BStatG';
    case 'NICHT_GRUPPIERBAR':
      return 'gibt es nur für alle zusammen';
    case 'NENNER_0':
      return 'es gibt niemanden, durch den sich teilen ließe';
  }
};

/** What a question is about, in words: 'je Team', 'nur Frauen'. */
export const gliederungstext = (
  { fuer, je }: Pick<Auskunftsfrage, 'fuer' | 'je'>,
  angebot: Pick<Angebot, 'merkmale'>,
): string =>
  [fuer && `nur ${nameImAngebot(angebot, fuer.merkmal, fuer.klasse)}`, je && `je ${merkmalsname(je)}`]
    .filter(Boolean)
    .join(', ');
