import type { Instrumentgrenze, Instrumentzeile } from '#domain/instrumente';
import { minus, schreibeWert } from '#domain/werte';
import { instrumentzahl, instrumentzeilen } from '../instrumentzahlen.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';

type P = Readonly<{
  bezeichnung: string;
  geplant: string;
  hoechstens: string;
  fundstelle: string;
  /** What may come on top, and how much it would have to be. */
  darueber: Readonly<{ hinzu: string; betrag: string }> | null;
}>;

/** No instrument is planned longer or dearer than the law of the time allows. */
export const grenzenDerInstrumente = regel<P>({
  code: 'I-11',
  stufe: 'sperrt',
  titel: 'Gesetzliche Grenzen der Instrumente',
  satz: ({ bezeichnung, geplant, hoechstens, fundstelle, darueber }) =>
    `${bezeichnung}: geplant sind ${geplant}, ${darueber ? 'der Zuschuss ist begrenzt auf' : 'zulässig höchstens'} ${hoechstens}${fundstelle ? ` (${fundstelle})` : ''}.${darueber ? ` Hinzu kommt ${darueber.hinzu}; hier müsste er ${darueber.betrag} betragen.` : ''}`,
  pruefe: kontext =>
    instrumentzeilen(kontext).flatMap(([schluessel, zeile]) =>
      kontext.recht.instrumente.grenzen
        .filter(grenze => grenze.instrument === zeile.instrument)
        .flatMap(grenze =>
          grenze.groesse === 'betrag'
            ? zuTeuer(kontext, schluessel, zeile, grenze)
            : zuLang(kontext, schluessel, zeile, grenze),
        ),
    ),
});

type Betragsgrenze = Extract<Instrumentgrenze, { groesse: 'betrag' }>;
type Dauergrenze = Exclude<Instrumentgrenze, Betragsgrenze>;

const WOCHEN_IM_JAHR = 52;

const zuLang = (
  kontext: Pruefkontext,
  schluessel: string,
  { bezeichnung }: Instrumentzeile,
  { groesse, hoechstens }: Dauergrenze,
): readonly Fund<P>[] => {
  const dauer = instrumentzahl(kontext, 'dezimal', `zeilen.${schluessel}.verweildauer`);
  const zuviel =
    dauer &&
    (groesse === 'monate'
      ? dauer.wert > hoechstens.wert * 1_000
      : dauer.wert * WOCHEN_IM_JAHR > hoechstens.wert * 12 * 1_000);
  return zuviel
    ? [
        fund(dauer.pfad, {
          bezeichnung,
          geplant: `im Mittel ${schreibeWert(dauer)} Monate`,
          hoechstens: `${schreibeWert(hoechstens)} ${groesse === 'monate' ? 'Monate' : 'Wochen'}`,
          fundstelle: fundstelle(hoechstens),
          darueber: null,
        }),
      ]
    : [];
};

const zuTeuer = (
  kontext: Pruefkontext,
  schluessel: string,
  { bezeichnung, kosten }: Instrumentzeile,
  { je, hoechstens, hinzu }: Betragsgrenze,
): readonly Fund<P>[] => {
  const geplant = instrumentzahl(kontext, 'cent', `zeilen.${schluessel}.kosten.stueckkosten`);
  if (!geplant || kosten?.je !== je || geplant.wert <= hoechstens.wert) return [];
  const mehr = schreibeWert({ einheit: 'cent', wert: minus(geplant.wert, hoechstens.wert) });
  const parameter = {
    bezeichnung,
    geplant: schreibeWert(geplant),
    hoechstens: schreibeWert(hoechstens),
    fundstelle: fundstelle(hoechstens),
    darueber: hinzu === undefined ? null : { hinzu, betrag: mehr },
  };
  return [fund(geplant.pfad, parameter, hinzu === undefined ? 'sperrt' : 'hinweis')];
};

const fundstelle = ({ herkunft }: Instrumentgrenze['hoechstens']): string =>
  herkunft.art === 'recht' ? herkunft.fundstelle : '';
