import { KOSTENNAMEN, type Instrumentzeile, type Kostenbeispiel } from '#domain/instrumente';
import { schreibeWert } from '#domain/werte';
import { aufzaehlung } from '../aufzaehlung.ts';
import { instrumentzahl, instrumentzeilen } from '../instrumentzahlen.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';

type P = Readonly<{ bezeichnung: string; geplant: string; beispiele: readonly string[] }>;

/** Below a third of the lowest example or above the triple of the highest. */
const FAKTOR = 3;

/** Unit cost far from what others paid for the same; only where examples are on record. */
export const stueckkostenUeblich = regel<P>({
  code: 'I-17',
  stufe: 'hinweis',
  titel: 'Ungewöhnliche Stückkosten',
  satz: ({ bezeichnung, geplant, beispiele }) =>
    `${bezeichnung}: ${geplant}, weit entfernt von den hinterlegten Beispielen: ${aufzaehlung(beispiele, 4)}. Stimmen Betrag und „je“?`,
  pruefe: kontext =>
    instrumentzeilen(kontext).flatMap(([schluessel, zeile]) => weitEntfernt(kontext, schluessel, zeile)),
});

const weitEntfernt = (
  kontext: Pruefkontext,
  schluessel: string,
  { bezeichnung, instrument, kosten }: Instrumentzeile,
): readonly Fund<P>[] => {
  const geplant = instrumentzahl(kontext, 'cent', `zeilen.${schluessel}.kosten.stueckkosten`);
  const beispiele = kontext.recht.instrumente.kostenbeispiele.filter(
    b => b.instrument === instrument && kosten && b.je.includes(kosten.je),
  );
  if (!geplant || !kosten || beispiele.length === 0) return [];
  const werte = beispiele.map(({ wert }) => wert);
  const ueblich = geplant.wert * FAKTOR >= Math.min(...werte) && geplant.wert <= FAKTOR * Math.max(...werte);
  return ueblich
    ? []
    : [
        fund(geplant.pfad, {
          bezeichnung,
          geplant: `${KOSTENNAMEN[kosten.je]} ${schreibeWert(geplant)}`,
          beispiele: beispiele.map(beispielText),
        }),
      ];
};

const beispielText = ({ wert, bezeichnung }: Kostenbeispiel): string =>
  `${schreibeWert({ einheit: 'cent', wert })} (${bezeichnung})`;
