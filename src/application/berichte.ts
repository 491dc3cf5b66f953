import type { PruefberichtDaten, RechnungDaten } from '#contract';
import type { Befund } from '#domain/plausibilitaet';
import { satzZu, schreibeWert, type Herkunft, type Meldung, type Zahl } from '#domain/werte';
import type { Rechtsstand } from '#domain/plan';
import { meldungstext } from './meldungstexte.ts';
import type { OffenerPlan } from './planOeffnen.ts';
import { zaehleBefunde } from './planPruefen.ts';

/** The report on a file that could not be read. */
export const berichtUnlesbar = (datei: string, meldungen: readonly Meldung[]): PruefberichtDaten => ({
  format: 'stellwerk-pruefbericht/1',
  datei,
  lesbar: false,
  jobcenter: null,
  jahr: null,
  anzahl: { sperrt: meldungen.length, warnt: 0, hinweis: 0, geprueft: 0 },
  dateifehler: meldungen.map(meldung => ({
    code: meldung.code,
    stufe: meldung.stufe,
    text: meldungstext(meldung),
    pfad: meldung.pfad,
    fundort: meldung.fundort ? { ...meldung.fundort } : null,
  })),
  befunde: [],
});

/** The report on a checked plan. */
export const pruefbericht = (
  datei: string,
  { plan, fundort, fundortGedruckt }: OffenerPlan,
  befunde: readonly Befund[],
): PruefberichtDaten => ({
  format: 'stellwerk-pruefbericht/1',
  datei,
  lesbar: true,
  jobcenter: plan.deckblatt.jobcenter,
  jahr: plan.deckblatt.jahr,
  anzahl: zaehleBefunde(befunde),
  dateifehler: [],
  befunde: befunde.map(({ meldung, titel, text, merkmal, geprueft, ueberholt, gruppe, ursache }) => ({
    code: meldung.code,
    stufe: meldung.stufe,
    titel,
    text,
    pfad: meldung.pfad,
    fundort: 'gedruckt' in meldung.parameter ? fundortGedruckt(meldung.pfad) : fundort(meldung.pfad),
    merkmal,
    gruppe,
    ursache: ursache && { art: ursache.art, pfad: ursache.pfad, text: ursache.satz },
    geprueft: geprueft && { grund: geprueft.grund, von: geprueft.von, am: geprueft.am },
    ueberholt: ueberholt !== null,
  })),
});

/** All figures of a plan with their recipes, in the order of calculation. */
export const rechnungAlsDaten = (
  { plan, blatt, katalog }: OffenerPlan,
  rechtsstand: Rechtsstand,
): RechnungDaten => ({
  format: 'stellwerk-rechnung/1',
  jobcenter: plan.deckblatt.jobcenter,
  jahr: plan.deckblatt.jahr,
  rechtsstand: { ...rechtsstand, werte: { ...rechtsstand.werte } },
  zahlen: [...blatt.values()].map(zahl => zahlAlsDaten(zahl, satzZu(blatt, katalog, zahl))),
});

const zahlAlsDaten = (zahl: Zahl, satz: string): RechnungDaten['zahlen'][number] => ({
  pfad: zahl.pfad,
  name: zahl.name,
  einheit: zahl.einheit,
  wert: zahl.einheit === 'anteil' ? [zahl.wert[0], zahl.wert[1]] : zahl.wert,
  text: schreibeWert(zahl),
  satz,
  herkunft: herkunftAlsDaten(zahl.herkunft),
  ...(zahl.schritt !== undefined && { schritt: zahl.schritt }),
  ...(zahl.gedruckt && { gedruckt: zahl.gedruckt.map(stelle => ({ ...stelle })) }),
});

const herkunftAlsDaten = (herkunft: Herkunft): RechnungDaten['zahlen'][number]['herkunft'] => {
  if (herkunft.art === 'angabe') return { ...herkunft, stand: { ...herkunft.stand } };
  if (herkunft.art !== 'formel') return { ...herkunft };
  const eingaben = Object.entries(herkunft.eingaben).map(([name, pfade]) => [
    name,
    typeof pfade === 'string' ? pfade : [...pfade],
  ]);
  return { ...herkunft, eingaben: Object.fromEntries(eingaben) as Record<string, string | string[]> };
};
