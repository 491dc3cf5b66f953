import { KENNZAHLEN, definitionFuer, fehlgrundDerKennzahl, type Kennzahlwert } from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import { fehltext } from './fehltext.ts';
import { gesamtpaar, gruppenpaare } from './gruppenpaare.ts';
import { bruchteile, quotensummen, quotenteile, type Seitenpaar } from './quotenteile.ts';
import {
  abstandsrechnung,
  abstandssatz,
  definitionssaetze,
  definitionswechsel,
  quotenrechnung,
  quotensatz,
  veraenderungssatz,
} from './saetze.ts';
import { MITTELREGEL, mindestfallzahlVon } from './regeln.ts';
import { teilesaetze } from './teilesaetze.ts';
import type { Erklaerung, Erklaerungswunsch, Gegenstand, Monatsstand } from './typen.ts';
import type { Erklaerungszaehlung } from './zaehleFuer.ts';
import { mitVorzeichen } from './zahltexte.ts';

/** What an explanation is made from. */
export type Erklaerungslage = Readonly<{
  zaehlung: Erklaerungszaehlung;
  zeit: readonly [gegen: Monat, monat: Monat];
  wunsch: Erklaerungswunsch;
}>;

type Quote = Extract<Gegenstand, { art: 'quote' }>;

/** A quota, or the distance of two, explained by its terms or by rate and structure of groups. null: the fixed group does not exist. */
export const erklaereQuote = (
  quote: Quote,
  lage: Erklaerungslage,
): Omit<Erklaerung, 'lieferung' | 'id' | 'name' | 'quelle' | 'je'> | null => {
  const { zeit: [gegen, monat], wunsch } = lage; // prettier-ignore
  const paare = seitenpaare(quote, lage);
  if (paare.length < quote.seiten.length) return null;
  const jetzt = stand(quote, paare, 'jetzt', monat, lage);
  const damals = stand(quote, paare, 'damals', gegen, lage);
  const offen = jetzt.wert !== null && damals.wert !== null && paare.every(p => p.ganzes.offen);
  const veraenderung = offen ? differenz(paare) : null;
  const gibtEs = paare.every(p => p.ganzes.jetzt.wert !== null && p.ganzes.damals.wert !== null);
  const teile = gibtEs
    ? paare.flatMap(p => (wunsch.je === null ? bruchteile(quote.kennzahl, p) : quotenteile(p)))
    : [];
  return {
    jetzt,
    damals,
    einheit: 'prozentpunkte',
    veraenderung,
    teile,
    ergebnis: [
      veraenderungssatz(veraenderung, 'prozentpunkte', gegen),
      ...(paare.length > 1 && veraenderung !== null ? [abstandssatz(jetzt.wert ?? 0, damals.wert ?? 0)] : []),
    ],
    saetze: [
      ...teilesaetze(teile, veraenderung, 'prozentpunkte', mindestfallzahlVon(wunsch)),
      ...(teile.some(t => t.wert !== null) ? regelsaetze(paare, wunsch.je) : []),
      ...wechselsatz(quote, gegen),
      ...definitionssaetze(quote.kennzahl, quote.quelle ?? '', monat),
    ],
  };
};

const seitenpaare = (
  { kennzahl, seiten }: Quote,
  { zaehlung: { wuerfel }, zeit, wunsch }: Erklaerungslage,
): readonly Seitenpaar[] =>
  seiten.flatMap(seite => {
    const ganzes = gesamtpaar(kennzahl, wuerfel, seite.fest, zeit, wunsch.schutz);
    const gruppen = gruppenpaare(kennzahl, wuerfel, seite.fest, zeit, wunsch.schutz);
    return ganzes ? [{ seite, ganzes, gruppen }] : [];
  });

/** The value of a quota, or the first side minus the second. */
const wertVon = (paare: readonly Seitenpaar[], zeit: 'jetzt' | 'damals'): number =>
  paare.reduce((summe, { seite, ganzes }) => summe + seite.vorzeichen * (ganzes[zeit].wert ?? 0), 0);

const differenz = (paare: readonly Seitenpaar[]): number =>
  wertVon(paare, 'jetzt') - wertVon(paare, 'damals');

const stand = (
  { id, name, kennzahl }: Quote,
  paare: readonly Seitenpaar[],
  zeit: 'jetzt' | 'damals',
  monat: Monat,
  { zaehlung: { wuerfel } }: Erklaerungslage,
): Monatsstand => {
  const werte = paare.map(({ ganzes }) => (ganzes.gezeigt[zeit] ? ganzes[zeit] : GEHEIM));
  const grund = werte.find(w => w.grund !== null)?.grund ?? null;
  const wert = grund === null ? wertVon(paare, zeit) : null;
  const fehlt = fehltext(fehlgrundDerKennzahl(kennzahl, wuerfel.gesamt, monat));
  const rechnungen = werte.map((w, i) => ({
    name: paare[i]?.seite.name ?? '',
    rechnung: quotenrechnung(w, fehlt),
  }));
  const [eine = GEHEIM] = werte;
  const istAbstand = werte.length > 1;
  return {
    monat,
    zaehler: istAbstand ? null : eine.zaehler,
    nenner: istAbstand ? null : eine.nenner,
    wert,
    grund,
    satz: quotensatz(
      id,
      name,
      monat,
      istAbstand ? abstandsrechnung(rechnungen, wert) : (rechnungen[0]?.rechnung ?? ''),
    ),
  };
};

const GEHEIM: Kennzahlwert = { zaehler: null, nenner: null, wert: null, grund: 'GEHEIM' };

/** The rule by which the change is taken apart. */
const regelsaetze = (paare: readonly Seitenpaar[], je: string | null): readonly string[] => {
  if (je === null) return [MITTELREGEL];
  const summen = quotensummen(paare);
  return [
    `${MITTELREGEL} Quote: wie sich die Quote in der Gruppe selbst geändert hat, mal dem Mittel ihres Gewichts. Gewicht: wie sich ihr Anteil an allen geändert hat, mal dem Abstand ihrer mittleren Quote von der mittleren Quote aller.`,
    ...(summen
      ? [
          `Alle Quoten zusammen ${mitVorzeichen(summen.quoten, 'prozentpunkte')}, alle Gewichte zusammen ${mitVorzeichen(summen.gewichte, 'prozentpunkte')}.`,
        ]
      : []),
  ];
};

const wechselsatz = ({ kennzahl }: Quote, gegen: Monat): readonly string[] => {
  const damalige = definitionFuer(KENNZAHLEN, kennzahl.id, gegen);
  return damalige && damalige !== kennzahl ? [definitionswechsel(gegen, damalige.name)] : [];
};
