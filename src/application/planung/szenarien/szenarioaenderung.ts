import { uebernimmEingaben, type Eingabe } from '#contract';
import { gelungen, melde, misslungen, pfad, schreibeWert, type Ergebnis, type Wert } from '#domain/werte';
import type { GespeicherterPlan } from '../oeffneGespeicherten.ts';
import { planungsmeldungen } from '../planungsmeldungen.ts';

/** By how much a scenario differs from its plan. Nothing named: nothing differs. */
export type Szenarioaenderung = Readonly<{
  /** More or less moved from the Eingliederungstitel to the Verwaltungskostenbudget, in cents. */
  umschichtung?: number;
  /** More or fewer posts, in ten-thousandths of a VZÄ, by row of the Verwaltungskosten. */
  stellen?: Readonly<Record<string, number>>;
  /** The same by area of the Personal. */
  bereiche?: Readonly<Record<string, number>>;
  /** More or fewer entries, places or whatever the row is planned in, by row of the Instrumente. */
  mengen?: Readonly<Record<string, number>>;
}>;

type Daten = Readonly<Record<string, unknown>>;

const UMSCHICHTUNG = pfad('haushalt', 'umschichtung');

/** The data of the plan changed; fails where the plan has no such row, or less than nothing would be left. */
export const aendere = (
  { daten, rechnung }: Pick<GespeicherterPlan, 'daten' | 'rechnung'>,
  aenderung: Szenarioaenderung,
): Ergebnis<Daten> => {
  const { haushalt, personal, instrumente } = rechnung.plan;
  const kosten = haushalt.verwaltungskosten ?? {};
  const eingaben = [
    umschichtung(rechnung.blatt.get(UMSCHICHTUNG)?.wert ?? 0, aenderung.umschichtung ?? 0),
    ...Object.entries(aenderung.stellen ?? {}).map(([zeile, mehr]) => {
      const hier = kosten[zeile];
      const stellen = hier?.art === 'personal' ? hier.stellen : undefined;
      return verschoben(`haushalt/verwaltungskosten/${zeile}/stellen`, 'vzae', stellen, mehr);
    }),
    ...Object.entries(aenderung.bereiche ?? {}).map(([bereich, mehr]) =>
      verschoben(`personal/bereiche/${bereich}/soll`, 'vzae', personal?.bereiche?.[bereich]?.soll, mehr),
    ),
    ...Object.entries(aenderung.mengen ?? {}).map(([zeile, mehr]) =>
      verschoben(`instrumente/zeilen/${zeile}/menge`, 'anzahl', instrumente?.zeilen?.[zeile]?.menge, mehr),
    ),
  ];
  const fehler = eingaben.flatMap(e => (e.ok ? [] : e.meldungen));
  if (fehler.length > 0) return misslungen(...fehler);
  const neu = uebernimmEingaben(
    daten,
    eingaben.flatMap(e => (e.ok ? e.wert : [])),
  );
  return gelungen(neu as Daten);
};

/** What was moved by need becomes a fixed amount; below nothing it goes the other way. */
const umschichtung = (bisher: unknown, mehr: number): Ergebnis<readonly Eingabe[]> => {
  if (mehr === 0) return gelungen([]);
  if (!Number.isSafeInteger(mehr) || typeof bisher !== 'number')
    return falsch('Die Umschichtung ändert sich um ganze Cent.');
  const neu = bisher + mehr;
  const betrag = schreibeWert({ einheit: 'cent', wert: Math.abs(neu) } as Wert);
  return gelungen([
    { ort: 'haushalt/umschichtung/art', text: neu < 0 ? 'zurueck' : 'festgelegt' },
    { ort: 'haushalt/umschichtung/betrag/wert', text: betrag },
  ]);
};

const verschoben = (
  ort: string,
  einheit: 'vzae' | 'anzahl',
  bisher: Readonly<{ wert: number }> | undefined,
  mehr: number,
): Ergebnis<readonly Eingabe[]> => {
  const wo = ort.replaceAll('/', '.');
  if (!bisher) return falsch(`„${wo}“ hat in diesem Plan keinen Wert, der sich ändern ließe.`);
  if (!Number.isSafeInteger(mehr)) return falsch(`„${wo}“ ändert sich nur um eine ganze Zahl von Schritten.`);
  const neu = bisher.wert + mehr;
  if (neu < 0) return falsch(`„${wo}“ wäre weniger als nichts.`);
  // A count is written without points: '1.200' could be either.
  const text = einheit === 'anzahl' ? String(neu) : schreibeWert({ einheit, wert: neu } as Wert);
  return gelungen([{ ort: `${ort}/wert`, text }]);
};

const falsch = (grund: string): Ergebnis<never> =>
  misslungen(melde(planungsmeldungen.SZENARIO_UNMOEGLICH, '', { grund }));
