import type { Baustein } from '#ports';
import { eintraege, liste, tabelle, ueberschrift, zelleAn, type Bauzeug } from '../bauzeug.ts';
import { text, textzelle } from '../laeufe.ts';

/** Labour market: forecasts with range, sectors, training trades, what moves the stocks. */
export const arbeitsmarktteil = (bau: Bauzeug): readonly Baustein[] => {
  const markt = bau.rechnung.plan.arbeitsmarkt;
  const berufe = markt?.ausbildungsberufe ?? [];
  return [
    ...tabelle(
      'Prognosen für den Arbeitsmarkt',
      [['Größe'], ['von'], ['bis'], ['im Mittel'], ['Mitte der Spanne']],
      eintraege(markt?.prognosen).map(([k, { bezeichnung }]) => ({
        zellen: [
          textzelle(bezeichnung),
          ...['von', 'bis', 'mittel', 'mitte'].map(feld =>
            zelleAn(bau, `arbeitsmarkt.prognosen.${k}.${feld}`),
          ),
        ],
      })),
    ),
    ...einschaetzungen('Beschäftigungsmöglichkeiten nach Branchen', 'Branche', markt?.branchen),
    ...einschaetzungen('Was die Bestände bewegt', 'Einfluss', markt?.einflussfaktoren),
    ...(berufe.length > 0 ? [ueberschrift(3, 'Ausbildungsberufe')] : []),
    ...liste(berufe.map(beruf => [{ art: 'absatz', inhalt: [text(beruf)] }])),
  ];
};

const einschaetzungen = (
  titel: string,
  kopf: string,
  zeilen: Readonly<Record<string, Readonly<{ bezeichnung: string; einschaetzung: string }>>> | undefined,
) =>
  tabelle(
    titel,
    [[kopf], ['Einschätzung', 'links']],
    eintraege(zeilen).map(([, { bezeichnung, einschaetzung }]) => ({
      zellen: [textzelle(bezeichnung), textzelle(WORTE[einschaetzung] ?? einschaetzung)],
    })),
  );

const WORTE: Readonly<Record<string, string>> = {
  '++': '++ (stark steigend)',
  '+': '+ (steigend)',
  '+/-': '+/− (unverändert)',
  '-': '− (sinkend)',
  '--': '−− (stark sinkend)',
};
