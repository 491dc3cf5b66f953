import { monatAlsIso, type Monat } from '#domain/werte';
import type { Balken, Schaubildzeichner, Verlaufspunkt, Verlaufsreihe } from '#ports';
import type { Auskunft, Auskunftswert, Reihe } from './auskunft.ts';
import { auskunftstitel } from './auskunftsvermerke.ts';
import { EINHEITEN, figurtext } from './zahltexte.ts';

/** The chart of an answer, and what a screen reader says of it. */
export type Schaubild = Readonly<{ svg: string; alternativtext: string }>;

/** More groups than this are a table only. */
const GRUPPEN_HOECHSTENS = 30;

/** Lines over months; by groups small charts, of a single month bars. null where nothing could be drawn. */
export const schaubildZu = async (
  auskunft: Auskunft,
  zeichner: Schaubildzeichner,
): Promise<Schaubild | null> => {
  const [alle, ...klassen] = auskunft.reihen;
  const gezeigt = klassen.length > 0 ? klassen : auskunft.reihen;
  const hatWerte = gezeigt.some(r => r.werte.some(w => w.wert !== null));
  if (!alle || !hatWerte || klassen.length > GRUPPEN_HOECHSTENS) return null;
  const alternativtext = `${auskunftstitel(auskunft)}. ${auskunft.satz} Die Werte stehen in der Tabelle.`;
  if (auskunft.frage.monate === 1) return { svg: await zeichner.balken(balkenAus(auskunft)), alternativtext };
  const titel = auskunftstitel(auskunft);
  const einheit = `in ${EINHEITEN[auskunft.zahl.einheit]}`;
  const teiler = auskunft.zahl.einheit === 'cent' ? 100 : 1;
  if (klassen.length > 0)
    return {
      svg: await zeichner.kacheln({
        titel,
        einheit,
        alle: linie(alle.name, alle.werte, teiler),
        kacheln: klassen.map(k => ({ reihe: linie(k.name, k.werte, teiler), leer: leertext(k) })),
      }),
      alternativtext,
    };
  const reihen = [linie('Wert', alle.werte, teiler), ...vergleichslinie(auskunft, alle, teiler)];
  return { svg: await zeichner.verlauf({ titel, einheit, reihen }), alternativtext };
};

const linie = (name: string, werte: readonly Auskunftswert[], teiler: number): Verlaufsreihe => ({
  name,
  punkte: werte.map(w => punkt(w.monat, w.wert, teiler, w.vorlaeufig)),
});

const punkt = (monat: Monat, wert: number | null, teiler: number, vorlaeufig = false): Verlaufspunkt => ({
  stelle: monatAlsIso(monat),
  wert: wert === null ? null : wert / teiler,
  ...(vorlaeufig && { vorlaeufig: true as const }),
});

/** A month before is what the line says itself. */
const vergleichslinie = ({ frage }: Auskunft, { werte }: Reihe, teiler: number): readonly Verlaufsreihe[] =>
  frage.gegen === 'vorjahr' && werte.some(w => w.vergleich !== null)
    ? [{ name: 'Ein Jahr davor', punkte: werte.map(w => punkt(w.monat, w.vergleich, teiler)) }]
    : [];

const leertext = ({ werte }: Reihe): string =>
  werte.some(w => w.grund === 'GEHEIM') ? 'verdeckt' : 'kein Wert';

const balkenAus = (auskunft: Auskunft): Balken => {
  const { zahl, frage, reihen } = auskunft;
  const mitVergleich = frage.gegen !== 'nichts';
  const name = frage.gegen === 'vorjahr' ? 'Ein Jahr davor' : 'Im Monat davor';
  const wert = (w: number | null) => (w === null ? null : { wert: w, text: figurtext(w, zahl) });
  return {
    titel: auskunftstitel(auskunft),
    reihen: mitVergleich ? ['Wert', name] : ['Wert'],
    gruppen: reihen.map(r => {
      const letzter = r.werte.at(-1);
      return {
        name: letzter?.wert === null ? `${r.name} (${leertext(r)})` : r.name,
        werte: [wert(letzter?.wert ?? null), ...(mitVergleich ? [wert(letzter?.vergleich ?? null)] : [])],
      };
    }),
  };
};
