import { messwert, negiert, type Zahl } from '#domain/werte';
import type { Baustein, Zelle } from '#ports';
import {
  anmerkung,
  anteilAn,
  tabelle,
  zahlAn,
  zelleAn,
  type Bauzeug,
  type Reihe,
} from '../dokument/bauzeug.ts';
import { leer, textzelle, zahlzelle } from '../dokument/laeufe.ts';

type Zeile = Readonly<{
  name: string;
  /** Its name when the amount is negative; it is then printed without its sign. */
  zurueck?: string;
  ort: string;
  /** Address of its change below the column to compare with. */
  veraenderung?: string;
  summe?: true;
  /** Only where it is not zero: what closes a gap. */
  nurWennNoetig?: true;
}>;

/** The money in short, every row a step to the sum below it: integration with what is bound and free, administration and who pays it. */
export const mittelteil = (bau: Bauzeug): readonly Baustein[] => {
  const { plan } = bau.rechnung;
  const { jahr } = plan.deckblatt;
  const [vergleich] = Object.entries(plan.haushalt.vergleich ?? {});
  return [
    ...tabelle(
      `Mittel ${jahr}${vergleich ? ` und ${vergleich[1].bezeichnung}` : ''} in Euro`,
      [['Position'], [`${jahr} in €`], [`${vergleich?.[1].bezeichnung ?? ''} in €`], ['Veränderung']],
      [
        ...gruppe(bau, 'Eingliederung', eingliederung(bau), vergleich?.[0]),
        ...gruppe(bau, 'Verwaltung', VERWALTUNG, vergleich?.[0]),
      ],
    ),
    ...mindestabnahmesatz(bau),
  ];
};

/** Why what is free here is not what is left below the planned measures. */
const mindestabnahmesatz = (bau: Bauzeug): readonly Baustein[] => {
  const zeilen = Object.values(bau.rechnung.plan.haushalt.planung?.zeilen ?? {});
  return zahlAn(bau, 'haushalt.freieMittel') &&
    zahlAn(bau, 'instrumente.kosten.rest') &&
    zeilen.some(z => z.mindestabnahme)
    ? [
        anmerkung(
          'Bei Verträgen zählt hier nur die Mindestabnahme, die sicher zu zahlen ist. Die geplanten Förderungen zeigen dagegen die vollen Kosten; deshalb bleibt dort ein anderer Rest.',
        ),
      ]
    : [];
};

const eingliederung = ({ rechnung: { plan } }: Bauzeug): readonly Zeile[] => {
  const { jahr } = plan.deckblatt;
  return [
    {
      name: 'Eingliederungstitel (EGT) ohne BEZ',
      ort: 'eingliederungstitel.ohneBez',
      veraenderung: 'egtOhneBez',
    },
    {
      name: 'abzüglich Umschichtung in die Verwaltung',
      zurueck: 'zuzüglich Verstärkung aus dem VKB',
      ort: 'umschichtung',
      veraenderung: 'umschichtung',
    },
    ...(plan.haushalt.rueckforderungZaehltZumEgt
      ? [{ name: 'zuzüglich Rückforderungen', ort: 'eingliederungstitel.rueckforderungen' }]
      : []),
    {
      name: 'EGT verfügbar',
      ort: 'eingliederungstitel.verfuegbar',
      veraenderung: 'egtVerfuegbar',
      summe: true,
    },
    { name: 'abzüglich Vorbindungen aus früheren Jahren', ort: `vorbindungen.${jahr}` },
    { name: 'abzüglich weitere laufende Fälle', ort: 'planung.gesichert.altfaelle' },
    { name: 'abzüglich neue Bindungen', ort: `neueBindungen.${jahr}` },
    { name: 'abzüglich Verträge (Mindestabnahme)', ort: 'planung.gesichert.vertraege' },
    { name: 'abzüglich neue Förderungen', ort: 'planung.gesichert.neue' },
    { name: 'Frei nach Bindungen und Verträgen', ort: 'freieMittel', summe: true },
    { name: 'Daneben: Beschäftigungszuschuss (BEZ)', ort: 'eingliederungstitel.bez' },
  ];
};

const VERWALTUNG: readonly Zeile[] = [
  {
    name: 'Verwaltungskostenbudget des Bundes (VKB)',
    ort: 'verwaltungskostenbudget',
    veraenderung: 'verwaltungskostenbudget',
  },
  {
    name: 'zuzüglich Umschichtung aus dem EGT',
    zurueck: 'abzüglich Verstärkung des EGT',
    ort: 'umschichtung',
    veraenderung: 'umschichtung',
  },
  {
    name: 'zuzüglich kommunaler Finanzierungsanteil (KFA)',
    ort: 'kommunalerFinanzierungsanteil',
    veraenderung: 'kommunalerFinanzierungsanteil',
  },
  {
    name: 'zuzüglich ungedeckter Bundesanteil',
    zurueck: 'abzüglich Umschichtung über den Bedarf hinaus',
    ort: 'umschichtung.luecke',
    nurWennNoetig: true,
  },
  {
    name: 'Gesamtverwaltungskosten',
    ort: 'gesamtverwaltungskosten',
    veraenderung: 'gesamtverwaltungskosten',
    summe: true,
  },
];

/** The rows the plan has a figure for, under their heading. */
const gruppe = (
  bau: Bauzeug,
  titel: string,
  zeilen: readonly Zeile[],
  spalte: string | undefined,
): readonly Reihe[] => {
  const reihen = zeilen.flatMap(zeile => reihe(bau, zeile, spalte));
  return reihen.length === 0 ? [] : [{ rolle: 'zwischentitel', zellen: [textzelle(titel)] }, ...reihen];
};

const reihe = (bau: Bauzeug, zeile: Zeile, spalte: string | undefined): readonly Reihe[] => {
  const { name, zurueck, ort, veraenderung, summe, nurWennNoetig } = zeile;
  const jetzt = zahlAn(bau, `haushalt.${ort}`);
  const damals = zahlAn(bau, `haushalt.vergleich.${spalte}.${ort}`);
  const noetig = [jetzt, damals].some(z => z && messwert(z) !== 0);
  if (nurWennNoetig ? !noetig : !jetzt) return [];
  const wendet = zurueck !== undefined && jetzt !== undefined && messwert(jetzt) < 0;
  const zelle = (adresse: string): Zelle => (wendet ? gewendet(bau, adresse) : zelleAn(bau, adresse));
  return [
    {
      ...(summe && { rolle: 'summe' }),
      zellen: [
        textzelle(wendet ? zurueck : name),
        zelle(`haushalt.${ort}`),
        zelle(`haushalt.vergleich.${spalte}.${ort}`),
        wendet ? leer : anteilAn(bau, `haushalt.vergleich.${spalte}.veraenderung.${veraenderung}`),
      ],
    },
  ];
};

/** The amount without its sign, for a row whose words already say the direction. */
const gewendet = (bau: Bauzeug, adresse: string): Zelle => {
  const zahl: Zahl | undefined = zahlAn(bau, adresse);
  return zahl?.einheit === 'cent'
    ? zahlzelle({ ...zahl, wert: negiert(zahl.wert) }, bau.zeichen.von(zahl))
    : leer;
};
