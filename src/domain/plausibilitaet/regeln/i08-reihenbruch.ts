import { EINHEITENNAMEN, istReihenbruch } from '#domain/instrumente';
import { schreibeWert } from '#domain/werte';
import { instrumentzahl, instrumentzeilen } from '../instrumentzahlen.ts';
import { fund, regel } from '../regel.ts';

type P = Readonly<{
  bezeichnung: string;
  bisher: string;
  jetzt: string;
  gedruckt: string | null;
}>;

/** The unit changed between the years: the figures cannot be compared, and no percentage belongs there. */
export const reihenbruchGenannt = regel<P>({
  code: 'I-08',
  stufe: 'hinweis',
  titel: 'Wechsel der Einheit zwischen den Jahren',
  satz: ({ bezeichnung, bisher, jetzt, gedruckt }) =>
    `${bezeichnung}: im Vorjahr ${bisher}, jetzt ${jetzt}. Die Zahlen sind nicht vergleichbar; nennen Sie den Bruch der Reihe${gedruckt ? ` statt „${gedruckt}“` : ' und keinen Prozentwert'}.`,
  pruefe: kontext =>
    instrumentzeilen(kontext).flatMap(([schluessel, zeile]) => {
      const ort = `zeilen.${schluessel}`;
      const vorjahr = instrumentzahl(kontext, 'anzahl', `${ort}.vorjahr`);
      if (!vorjahr || !zeile.vorjahreseinheit || !istReihenbruch(zeile)) return [];
      const menge = instrumentzahl(kontext, 'anzahl', `${ort}.menge`);
      return [
        fund(vorjahr.pfad, {
          bezeichnung: zeile.bezeichnung,
          bisher: `${schreibeWert(vorjahr)} ${EINHEITENNAMEN[zeile.vorjahreseinheit]}`,
          jetzt: menge
            ? `${schreibeWert(menge)} ${EINHEITENNAMEN[zeile.einheit]}`
            : EINHEITENNAMEN[zeile.einheit],
          gedruckt: kontext.plan.gedruckt?.[`instrumente.${ort}.veraenderung`]?.[0]?.text ?? null,
        }),
      ];
    }),
});
