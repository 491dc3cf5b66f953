import { anteilAn, summe, sage, sageSicher, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import type { Mittelangaben, Nebenzeile } from './angaben.ts';
import {
  egtInklBez,
  egtVerfuegbar,
  egtVerfuegbarMitRueckforderungen,
  gesamtbudget,
} from './formeln/index.ts';
import type { Mittelrecht } from './haushaltsrecht.ts';
import { berechnePassivAktivTransfer } from './passivAktivTransfer.ts';
import { berechneUmschichtung } from './umschichtung.ts';
import { berechneVerwaltungskosten } from './verwaltungskosten.ts';

/** One year's money as figures. null: the plan says nothing from which it would follow. */
export type Mittel = Readonly<{
  egtOhneBez: Zahl<'cent'> | null;
  egtInklBez: Zahl<'cent'> | null;
  vkb: Zahl<'cent'> | null;
  gvk: Zahl<'cent'> | null;
  kfa: Zahl<'cent'> | null;
  umschichtung: Zahl<'cent'> | null;
  gesamtbudget: Zahl<'cent'> | null;
  egtVerfuegbar: Zahl<'cent'> | null;
  egtVerfuegbarInklBez: Zahl<'cent'> | null;
}>;

type Auftrag = Readonly<{
  angaben: Mittelangaben;
  jahr: number;
  recht: Mittelrecht;
  rueckforderungZaehltZumEgt: boolean;
}>;

/** Calculates one year's money: allotments, administrative cost, Umschichtung, what is left, and the money beside it. */
export const berechneMittel = (
  zeug: Schreibzeug,
  { angaben, jahr, recht, rueckforderungZaehltZumEgt }: Auftrag,
): Mittel => {
  const { wende } = zeug.rechnung;
  const titel = angaben.eingliederungstitel;
  const ohneBez = sage(zeug, 'cent', titel?.ohneBez, 'EGT ohne BEZ', 'eingliederungstitel', 'ohneBez');
  const bez = sage(zeug, 'cent', titel?.bez, 'Beschäftigungszuschuss (BEZ)', 'eingliederungstitel', 'bez');
  const rueckforderungen = sage(
    zeug,
    'cent',
    titel?.rueckforderungen,
    'Rückforderungen',
    'eingliederungstitel',
    'rueckforderungen',
  );
  const inklBez =
    ohneBez &&
    bez &&
    wende(egtInklBez, ziel(zeug, 'EGT mit BEZ', 'eingliederungstitel', 'inklBez'), { ohneBez, bez });
  const vkb = sage(
    zeug,
    'cent',
    angaben.verwaltungskostenbudget,
    'Verwaltungskostenbudget',
    'verwaltungskostenbudget',
  );
  const { gvk, kfa, umschichtung } = berechneUmschichtung(zeug, angaben.umschichtung, {
    vkb,
    gvk: verwaltungskosten(zeug, angaben, recht),
    kostenGenannt: angaben.verwaltungskosten !== undefined || angaben.gesamtverwaltungskosten !== undefined,
    recht,
  });
  const verfuegbar =
    ohneBez &&
    verfuegbarerEgt(zeug, ohneBez, umschichtung, rueckforderungZaehltZumEgt ? rueckforderungen : null);
  const verfuegbarInklBez =
    verfuegbar &&
    bez &&
    wende(summe, ziel(zeug, 'EGT verfügbar mit BEZ', 'eingliederungstitel', 'verfuegbarInklBez'), {
      teile: [verfuegbar, bez],
    });
  const budget =
    ohneBez &&
    vkb &&
    wende(gesamtbudget, ziel(zeug, 'Gesamtbudget des Bundes', 'gesamtbudget'), { egt: ohneBez, vkb });
  if (budget && bez)
    wende(summe, ziel(zeug, 'Gesamtbudget des Bundes mit BEZ', 'gesamtbudgetInklBez'), {
      teile: [budget, bez],
    });
  berechneAnteile(zeug, { ohneBez, umschichtung, budget, gvk, kfa });
  berechnePassivAktivTransfer(zeug, angaben.passivAktivTransfer, jahr, recht);
  berechneNebenmittel(
    zeug,
    'Kommunale Eingliederungsmittel',
    'kommunaleEingliederungsmittel',
    angaben.kommunaleEingliederungsmittel,
  );
  berechneNebenmittel(zeug, 'Drittmittel', 'drittmittel', angaben.drittmittel);
  return {
    egtOhneBez: ohneBez,
    egtInklBez: inklBez,
    vkb,
    gvk,
    kfa,
    umschichtung,
    gesamtbudget: budget,
    egtVerfuegbar: verfuegbar,
    egtVerfuegbarInklBez: verfuegbarInklBez,
  };
};

const verwaltungskosten = (
  zeug: Schreibzeug,
  angaben: Mittelangaben,
  recht: Mittelrecht,
): Zahl<'cent'> | null =>
  angaben.verwaltungskosten
    ? berechneVerwaltungskosten(zeug, angaben.verwaltungskosten, recht)
    : sage(
        zeug,
        'cent',
        angaben.gesamtverwaltungskosten,
        'Gesamtverwaltungskosten',
        'gesamtverwaltungskosten',
      );

/** null while the plan says nothing of an Umschichtung: then nobody knows what is left. */
const verfuegbarerEgt = (
  zeug: Schreibzeug,
  ohneBez: Zahl<'cent'>,
  umschichtung: Zahl<'cent'> | null,
  rueckforderungen: Zahl<'cent'> | null,
): Zahl<'cent'> | null => {
  const hier = ziel(zeug, 'EGT verfügbar', 'eingliederungstitel', 'verfuegbar');
  if (!umschichtung) return null;
  return rueckforderungen
    ? zeug.rechnung.wende(egtVerfuegbarMitRueckforderungen, hier, { ohneBez, umschichtung, rueckforderungen })
    : zeug.rechnung.wende(egtVerfuegbar, hier, { ohneBez, umschichtung });
};

const berechneAnteile = (
  zeug: Schreibzeug,
  {
    ohneBez,
    umschichtung,
    budget,
    gvk,
    kfa,
  }: Readonly<Record<'ohneBez' | 'umschichtung' | 'budget' | 'gvk' | 'kfa', Zahl<'cent'> | null>>,
): void => {
  const anteil = (
    teil: Zahl<'cent'> | null,
    ganzes: Zahl<'cent'> | null,
    name: string,
    ...ort: readonly string[]
  ) =>
    teil &&
    ganzes &&
    ganzes.wert !== 0 &&
    zeug.rechnung.wende(anteilAn, ziel(zeug, name, ...ort), { teil, ganzes });
  anteil(umschichtung, ohneBez, 'Anteil der Umschichtung am EGT', 'umschichtung', 'anteil');
  anteil(ohneBez, budget, 'Anteil des EGT am Gesamtbudget', 'eingliederungstitel', 'anteilAmGesamtbudget');
  anteil(kfa, gvk, 'Anteil der Kommune an den Verwaltungskosten', 'kommunalerFinanzierungsanteil', 'anteil');
};

const berechneNebenmittel = (
  zeug: Schreibzeug,
  name: string,
  ort: string,
  zeilen: Readonly<Record<string, Nebenzeile>> | undefined,
): void => {
  const teile = Object.entries(zeilen ?? {}).flatMap(([schluessel, zeile]) =>
    zeile.betrag ? [sageSicher(zeug, 'cent', zeile.betrag, zeile.bezeichnung, ort, schluessel)] : [],
  );
  if (teile.length > 0) zeug.rechnung.wende(summe, ziel(zeug, name, ort), { teile });
};
