import {
  KOSTENNAMEN,
  type Instrumentzeile,
  type Kostenbasis,
  type Kostenbeispiel,
} from '#domain/instrumente';
import { cent, schreibeCent, schreibeWert, type Cent, type Pfad } from '#domain/werte';
import { aufzaehlung } from '../aufzaehlung.ts';
import { instrumentzahl, instrumentzeilen } from '../instrumentzahlen.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { zahlBei } from '../ziele.ts';

type P = Readonly<{ bezeichnung: string; geplant: string; beispiele: readonly string[] }>;

/** Below a third of the lowest example or above the triple of the highest. */
const FAKTOR = 3;

/** Unit cost far from what others paid for the same; only where examples are on record. */
export const stueckkostenUeblich = regel<P>({
  code: 'I-17',
  stufe: 'hinweis',
  titel: 'Ungewöhnliche Stückkosten',
  satz: ({ bezeichnung, geplant, beispiele }) =>
    `${bezeichnung}: ${geplant}, weit entfernt von den hinterlegten Beispielen: ${aufzaehlung(beispiele, 4)}. Stimmen Betrag und Menge?`,
  pruefe: kontext =>
    instrumentzeilen(kontext).flatMap(([schluessel, zeile]) => {
      const geplant = gesagt(kontext, schluessel, zeile) ?? ausPlanzeile(kontext, schluessel, zeile);
      return geplant ? weitEntfernt(kontext, zeile, geplant) : [];
    }),
});

type Stueckkosten = Readonly<{ pfad: Pfad; je: Kostenbasis; betrag: Cent; worte: string }>;

const gesagt = (
  kontext: Pruefkontext,
  schluessel: string,
  { kosten }: Instrumentzeile,
): Stueckkosten | null => {
  const zahl = instrumentzahl(kontext, 'cent', `zeilen.${schluessel}.kosten.stueckkosten`);
  return zahl && kosten
    ? {
        pfad: zahl.pfad,
        je: kosten.je,
        betrag: zahl.wert,
        worte: `${KOSTENNAMEN[kosten.je]} ${schreibeWert(zahl)}`,
      }
    : null;
};

/** The money of the plan over the months of all participants, where no other row shares it. */
const ausPlanzeile = (
  kontext: Pruefkontext,
  schluessel: string,
  { planzeile }: Instrumentzeile,
): Stueckkosten | null => {
  const kosten = zahlBei(kontext, 'cent', `haushalt.planung.zeilen.${planzeile ?? ''}.kosten`);
  const monate = MONATSZAHLEN.map(feld =>
    instrumentzahl(kontext, 'anzahl', `zeilen.${schluessel}.${feld}`),
  ).find(zahl => zahl !== null && zahl.wert > 0);
  const geteilt = instrumentzeilen(kontext).filter(([, zeile]) => zeile.planzeile === planzeile).length > 1;
  if (!kosten || !monate || geteilt) return null;
  const betrag = cent(Math.round(kosten.wert / monate.wert));
  return {
    pfad: kosten.pfad,
    je: 'teilnehmermonat',
    betrag,
    worte: `${schreibeWert(kosten)} ÷ ${schreibeWert(monate)} Teilnehmermonate = ${schreibeCent(betrag)} je Teilnehmermonat`,
  };
};

const MONATSZAHLEN = [
  'teilnehmermonate',
  'errechnet.teilnehmermonateAusPlaetzen',
  'errechnet.teilnehmermonate',
] as const;

const weitEntfernt = (
  { recht }: Pruefkontext,
  { bezeichnung, instrument }: Instrumentzeile,
  { pfad, je, betrag, worte }: Stueckkosten,
): readonly Fund<P>[] => {
  const beispiele = recht.instrumente.kostenbeispiele.filter(
    b => b.instrument === instrument && b.je.includes(je),
  );
  const werte = beispiele.map(({ wert }) => wert);
  const ueblich = betrag * FAKTOR >= Math.min(...werte) && betrag <= FAKTOR * Math.max(...werte);
  return beispiele.length === 0 || ueblich
    ? []
    : [fund(pfad, { bezeichnung, geplant: worte, beispiele: beispiele.map(beispielText) })];
};

const beispielText = ({ wert, bezeichnung }: Kostenbeispiel): string =>
  `${schreibeWert({ einheit: 'cent', wert })} (${bezeichnung})`;
