import type { Planrechnung } from '../planRechnen.ts';
import { messwert, negiert, pfad, type Zahl } from '#domain/werte';
import type { Tabelle, Zeilenrolle } from '#ports';
import { anteilzelle, leer, textzelle, zahlzelle } from './laeufe.ts';
import type { Standzeichen } from './staende.ts';

type Zeile = Readonly<{
  name: string;
  /** Its name when the amount is negative, as of money that goes back from the VKB to the EGT; it is then printed without its sign. */
  zurueck?: string;
  endung: string | null;
  /** Only where it is not zero: what closes a gap. */
  nurWennNoetig?: true;
  rolle: Zeilenrolle;
  vergleich?: string;
}>;

const ZEILEN: readonly Zeile[] = [
  { name: 'Verwaltung', endung: null, rolle: 'zwischentitel' },
  {
    name: 'Verwaltungskostenbudget des Bundes (VKB)',
    endung: 'verwaltungskostenbudget',
    rolle: 'normal',
    vergleich: 'verwaltungskostenbudget',
  },
  {
    name: 'zuzüglich Umschichtung aus dem EGT',
    zurueck: 'abzüglich Verstärkung des EGT',
    endung: 'umschichtung',
    rolle: 'normal',
    vergleich: 'umschichtung',
  },
  {
    name: 'zuzüglich kommunaler Finanzierungsanteil (KFA)',
    endung: 'kommunalerFinanzierungsanteil',
    rolle: 'normal',
    vergleich: 'kommunalerFinanzierungsanteil',
  },
  {
    name: 'zuzüglich ungedeckter Bundesanteil',
    zurueck: 'abzüglich Umschichtung über den Bedarf hinaus',
    endung: 'umschichtung.luecke',
    nurWennNoetig: true,
    rolle: 'normal',
  },
  {
    name: 'Gesamtverwaltungskosten',
    endung: 'gesamtverwaltungskosten',
    rolle: 'summe',
    vergleich: 'gesamtverwaltungskosten',
  },
  { name: 'Eingliederung', endung: null, rolle: 'zwischentitel' },
  {
    name: 'Eingliederungstitel (EGT) ohne BEZ',
    endung: 'eingliederungstitel.ohneBez',
    rolle: 'normal',
    vergleich: 'egtOhneBez',
  },
  {
    name: 'abzüglich Umschichtung in das VKB',
    zurueck: 'zuzüglich Verstärkung aus dem VKB',
    endung: 'umschichtung',
    rolle: 'normal',
    vergleich: 'umschichtung',
  },
  {
    name: 'EGT verfügbar',
    endung: 'eingliederungstitel.verfuegbar',
    rolle: 'summe',
    vergleich: 'egtVerfuegbar',
  },
  { name: 'Beschäftigungszuschuss (BEZ)', endung: 'eingliederungstitel.bez', rolle: 'normal' },
  {
    name: 'EGT verfügbar mit BEZ',
    endung: 'eingliederungstitel.verfuegbarInklBez',
    rolle: 'summe',
    vergleich: 'egtVerfuegbarInklBez',
  },
  { name: 'Zugeteilt', endung: null, rolle: 'zwischentitel' },
  { name: 'EGT mit BEZ', endung: 'eingliederungstitel.inklBez', rolle: 'normal', vergleich: 'egtInklBez' },
  {
    name: 'Gesamtbudget des Bundes (EGT und VKB)',
    endung: 'gesamtbudget',
    rolle: 'normal',
    vergleich: 'gesamtbudget',
  },
  {
    name: 'Gesamtbudget des Bundes mit BEZ',
    endung: 'gesamtbudgetInklBez',
    rolle: 'normal',
  },
  { name: 'Daneben', endung: null, rolle: 'zwischentitel' },
  {
    name: 'Rückforderungen früherer Jahre',
    endung: 'eingliederungstitel.rueckforderungen',
    rolle: 'nachrichtlich',
  },
  { name: 'Passiv-Aktiv-Transfer', endung: 'passivAktivTransfer', rolle: 'nachrichtlich' },
  { name: 'Kommunale Eingliederungsmittel', endung: 'kommunaleEingliederungsmittel', rolle: 'nachrichtlich' },
  { name: 'Drittmittel', endung: 'drittmittel', rolle: 'nachrichtlich' },
];

/** The budget of the year beside the first column to compare with; rows without any figure, and headings without rows, are left out. */
export const budgettabelle = (rechnung: Planrechnung, zeichen: Standzeichen): Tabelle =>
  tabelleNeben(rechnung, zeichen, Object.keys(rechnung.plan.haushalt.vergleich ?? {})[0]);

/** The budget beside every further column. */
export const weitereVergleiche = (rechnung: Planrechnung, zeichen: Standzeichen): readonly Tabelle[] =>
  Object.keys(rechnung.plan.haushalt.vergleich ?? {})
    .slice(1)
    .map(schluessel => tabelleNeben(rechnung, zeichen, schluessel));

const tabelleNeben = (
  { plan, blatt }: Planrechnung,
  zeichen: Standzeichen,
  schluessel: string | undefined,
): Tabelle => {
  const spalte = plan.haushalt.vergleich?.[schluessel ?? ''];
  const zahl = (endung: string): Zahl | undefined => blatt.get(pfad('haushalt', endung));
  const damals = (endung: string): Zahl | undefined =>
    schluessel === undefined ? undefined : blatt.get(pfad('haushalt', 'vergleich', schluessel, endung));
  const belegt = ({ endung, nurWennNoetig }: Zeile): boolean =>
    endung !== null &&
    [zahl(endung), damals(endung)].some(z => z !== undefined && !(nurWennNoetig && messwert(z) === 0));
  const gezeigt = ZEILEN.filter((zeile, i) => (zeile.endung === null ? hatZeilen(i, belegt) : belegt(zeile)));
  return {
    art: 'tabelle',
    titel: `Mittel des Jobcenters ${plan.deckblatt.jahr}${spalte ? ` und ${spalte.bezeichnung}` : ''} in Euro`,
    spalten: [
      { titel: 'Position', ausrichtung: 'links' },
      { titel: `${plan.deckblatt.jahr} in €`, ausrichtung: 'rechts' },
      ...(spalte
        ? ([
            { titel: `${spalte.bezeichnung} in €`, ausrichtung: 'rechts' },
            { titel: 'Unterschied in €', ausrichtung: 'rechts' },
            { titel: 'Veränderung', ausrichtung: 'rechts' },
          ] as const)
        : []),
    ],
    zeilen: gezeigt.map(zeile => {
      const { endung, rolle, vergleich: groesse } = zeile;
      if (endung === null) return { rolle, zellen: [textzelle(zeile.name)] };
      const wendet = zeile.zurueck !== undefined && istNegativ(zahl(endung));
      const wert = (z: Zahl | undefined) => zelle(wendet ? gewendet(z) : z, zeichen);
      const name = wendet ? (zeile.zurueck ?? zeile.name) : zeile.name;
      return {
        rolle,
        zellen: [
          textzelle(name),
          wert(zahl(endung)),
          ...(spalte
            ? [
                wert(damals(endung)),
                groesse && !wendet ? zahlzelle(damals(`differenz.${groesse}`), '') : leer,
                groesse && !wendet ? anteilzelle(damals(`veraenderung.${groesse}`)) : leer,
              ]
            : []),
        ],
      };
    }),
  };
};

const zelle = (zahl: Zahl | undefined, zeichen: Standzeichen) =>
  zahlzelle(zahl, zahl ? zeichen.von(zahl) : '');

/** An amount with its sign turned, for a row whose words already say the direction. */
const gewendet = (zahl: Zahl | undefined): Zahl | undefined =>
  zahl?.einheit === 'cent' ? { ...zahl, wert: negiert(zahl.wert) } : zahl;

const istNegativ = (zahl: Zahl | undefined): boolean => zahl !== undefined && messwert(zahl) < 0;

/** Does a heading have at least one row before the next heading? */
const hatZeilen = (i: number, belegt: (zeile: Zeile) => boolean): boolean => {
  const naechste = ZEILEN.findIndex((zeile, j) => j > i && zeile.endung === null);
  return ZEILEN.slice(i + 1, naechste === -1 ? undefined : naechste).some(belegt);
};
