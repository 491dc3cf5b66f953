import { lieferungsmeldungen } from '#contract';
import { GROESSEN, KENNZAHLEN, definitionFuer, type Kennzahl, type Wuerfel } from '#domain/kennzahlen';
import { gelungen, melde, misslungen, type Ergebnis, type Monat } from '#domain/werte';
import type { Lager, Zaehlergebnis, Zaehlquelle } from '#ports';
import { alsKennzahl } from '../kennzahlzeilen.ts';
import { gesamtpaar, gruppenpaare } from './gruppenpaare.ts';
import {
  datensatz,
  definitionssaetze,
  einheitVon,
  mitVorzeichen,
  quotensatz,
  summensatz,
  veraenderungsrechnung,
  veraenderungssatz,
} from './saetze.ts';
import { betragsteile, bruchteile, flussteile, quotenteile, summenteile, type Gruppenpaar } from './teile.ts';
import type { Erklaerung, Erklaerungsteil, Erklaerungswunsch, Gegenstand, Monatsstand } from './typen.ts';

/** What can be explained: key figures and quantities. */
export const ERKLAERBAR: readonly string[] = [
  ...new Set([...KENNZAHLEN.map(k => k.id), ...GROESSEN.filter(g => g !== 'WECHSEL_LZB')]),
];

/** Explains a figure of a delivery: how it comes about, how it changed, and what the change is made of. */
export const erklaereKennzahl = async (
  lager: Lager,
  quelle: Zaehlquelle,
  wunsch: Erklaerungswunsch,
): Promise<Ergebnis<Erklaerung>> => {
  const { je, mindestluecke, altersgrenzen } = wunsch;
  const gezaehlt = await lager.zaehle(quelle, {
    schnitte: je === null ? [[]] : [[], [je]],
    mindestluecke,
    altersgrenzen,
  });
  if (!gezaehlt.ok) return gezaehlt;
  const monat = wunsch.monat ?? gezaehlt.wert.bericht.bisMonat;
  const gegen = wunsch.gegen ?? ((monat - 12) as Monat);
  const gegenstand = gegenstandVon(wunsch.id, monat);
  if (!gegenstand || gegen >= monat)
    return misslungen(melde(lieferungsmeldungen.NICHT_ERKLAERBAR, '', { id: wunsch.id, grund: gegenstand ? 'der Vergleichsmonat liegt nicht davor' : 'in diesem Monat gilt keine Definition' })); // prettier-ignore
  if (je !== null && istBetrag(gegenstand))
    return misslungen(melde(lieferungsmeldungen.NICHT_ERKLAERBAR, '', { id: wunsch.id, grund: 'Beträge gehören zu Bedarfsgemeinschaften und lassen sich nicht nach Personen gliedern' })); // prettier-ignore
  return gelungen(erklaere(gezaehlt.wert, gegenstand, [gegen, monat], wunsch));
};

const gegenstandVon = (id: string, monat: Monat): Gegenstand | null => {
  const groesse = GROESSEN.find(g => g === id);
  if (groesse) return { art: 'summe', groesse, kennzahl: null };
  const kennzahl = definitionFuer(KENNZAHLEN, id, monat);
  if (!kennzahl) return null;
  return kennzahl.form === 'quote'
    ? { art: 'quote', kennzahl }
    : { art: 'summe', groesse: kennzahl.zaehler.groesse, kennzahl };
};

const istBetrag = (gegenstand: Gegenstand): boolean =>
  gegenstand.art === 'summe' && einheitVon(gegenstand.groesse) === 'cent';

const erklaere = (
  { bericht, wuerfel }: Zaehlergebnis,
  gegenstand: Gegenstand,
  zeit: readonly [Monat, Monat],
  wunsch: Erklaerungswunsch,
): Erklaerung => {
  const [gesamt, gegliedert] = wuerfel;
  const [gegen, monat] = zeit;
  const frage = gegenstand.art === 'quote' ? gegenstand.kennzahl : alsKennzahl(gegenstand.groesse);
  const paar = (kennzahl: Kennzahl): Gruppenpaar | null =>
    gesamt ? gesamtpaar(kennzahl, gesamt, gegliedert, zeit, wunsch.schutz) : null;
  const ganzes = paar(frage);
  const einheit = gegenstand.art === 'quote' ? 'prozentpunkte' : einheitVon(gegenstand.groesse);
  const feld = gegenstand.art === 'quote' ? 'wert' : 'zaehler';
  const [jetzt, damals] = [ganzes?.jetzt[feld] ?? null, ganzes?.damals[feld] ?? null];
  const offen = ganzes?.offen === true && jetzt !== null && damals !== null;
  const veraenderung = offen ? jetzt - damals : null;
  const gruppen = gegliedert ? gruppenpaare(frage, gegliedert, zeit, wunsch.schutz) : [];
  const teile =
    gesamt && ganzes && jetzt !== null && damals !== null
      ? teileVon(gegenstand, { gesamt, ganzes, gruppen, zeit, wunsch, koepfe: paar(alsKennzahl('ELB')) })
      : [];
  return {
    lieferung: bericht,
    id: wunsch.id,
    name: gegenstand.kennzahl?.name ?? wunsch.id,
    quelle: gegenstand.kennzahl?.quelle ?? null,
    je: wunsch.je,
    jetzt: stand(gegenstand, monat, ganzes, 'jetzt'),
    damals: stand(gegenstand, gegen, ganzes, 'damals'),
    einheit,
    veraenderung,
    teile,
    saetze: [
      ...(gegenstand.kennzahl ? definitionssaetze(gegenstand.kennzahl, monat) : []),
      datensatz(bericht.ladestand),
      veraenderungssatz(veraenderung, einheit, gegen),
      ...anteilssatz(gegenstand, ganzes, zeit),
      ...(teile.some(t => t.grund === 'GEHEIM')
        ? ['Teile, die auf wenige Personen zurückgehen, sind verdeckt.']
        : []),
      ...(teile.length > 0 && teile.every(t => t.wert !== null)
        ? [
            `Die Teile ergeben zusammen ${mitVorzeichen(
              teile.reduce((s, t) => s + (t.wert ?? 0), 0),
              einheit,
            )}.`,
          ]
        : []),
    ],
  };
};

type Lage = Readonly<{
  gesamt: Wuerfel;
  ganzes: Gruppenpaar;
  gruppen: readonly Gruppenpaar[];
  zeit: readonly [Monat, Monat];
  wunsch: Erklaerungswunsch;
  koepfe: Gruppenpaar | null;
}>;

const teileVon = (gegenstand: Gegenstand, lage: Lage): readonly Erklaerungsteil[] => {
  const { gesamt, ganzes, gruppen, zeit, wunsch, koepfe } = lage;
  if (gegenstand.art === 'quote')
    return wunsch.je === null ? bruchteile(gegenstand.kennzahl, ganzes) : quotenteile(gruppen, ganzes.offen);
  if (wunsch.je !== null) return summenteile(gruppen);
  if (!istBetrag(gegenstand))
    return flussteile(gegenstand.groesse, gesamt, zeit, wunsch.schutz?.regeln ?? null);
  return koepfe ? betragsteile(ganzes, koepfe) : [];
};

const stand = (
  gegenstand: Gegenstand,
  monat: Monat,
  paar: Gruppenpaar | null,
  zeit: 'jetzt' | 'damals',
): Monatsstand => {
  const offen = paar?.gezeigt[zeit] ?? true;
  const roh = paar?.[zeit] ?? { zaehler: null, nenner: null, wert: null, grund: 'FEHLT' as const };
  const wert = offen ? roh : { zaehler: null, nenner: null, wert: null, grund: 'GEHEIM' as const };
  return gegenstand.art === 'quote'
    ? { monat, ...wert, satz: quotensatz(gegenstand.kennzahl, monat, wert) }
    : { monat, zaehler: wert.zaehler, nenner: null, wert: wert.zaehler, grund: wert.zaehler === null ? wert.grund : null, satz: summensatz(gegenstand.groesse, monat, wert) }; // prettier-ignore
};

/** The change in percent; against the year before it is the key figure. */
const anteilssatz = (
  gegenstand: Gegenstand,
  ganzes: Gruppenpaar | null,
  [gegen, monat]: readonly [Monat, Monat],
): readonly string[] => {
  const [jetzt, damals] = [ganzes?.jetzt.zaehler, ganzes?.damals.zaehler];
  if (gegenstand.art === 'quote' || !ganzes?.offen || typeof jetzt !== 'number' || !damals) return [];
  const istKennzahl = gegenstand.kennzahl && monat - gegen === 12;
  const rechnung = veraenderungsrechnung(jetzt, damals, einheitVon(gegenstand.groesse));
  return [
    `${istKennzahl ? `${gegenstand.kennzahl.id} ${gegenstand.kennzahl.name}` : 'In Prozent'}: ${rechnung}.`,
  ];
};
