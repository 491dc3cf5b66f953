import { sage, ziel, type Schreibzeug } from '#domain/angaben';
import type { Einheit, Form, Formel, Eingaben, Zahl } from '#domain/werte';
import type { Planeinheit } from './angaben.ts';
import {
  auslastungAusTeilnehmermonaten,
  eintritteAusPlaetzen,
  eintritteAusTeilnehmermonaten,
  mittlererBestand,
  plaetzeAusTeilnehmermonaten,
  teilnehmermonate,
  teilnehmermonateAusPlaetzen,
} from './formeln/index.ts';
import type { Zeile } from './zeilen.ts';

/** Entries, seats and months of participation of a row: as said, else as they follow from each other. */
export type Umfang = Readonly<{
  eintritte: Zahl<'anzahl'> | null;
  plaetze: Zahl<'anzahl'> | null;
  monate: Zahl<'anzahl'> | null;
  /** Months in the plan year itself: of rows planned in months or seats. null: they follow from entries. */
  monateImJahr: Zahl<'anzahl'> | null;
  /** Where the months follow from seats: what they follow from, since whole months would round the cost. */
  belegung: Readonly<{ plaetze: Zahl<'anzahl'>; auslastung: Zahl<'anteil'> }> | null;
  verweildauer: Zahl<'dezimal'> | null;
}>;

/** Converts entries ↔ months of participation ↔ seats; what the plan says stays as said, the other ways stand beside it. */
export const rechneUm = (zeug: Schreibzeug, zeile: Zeile): Umfang => {
  const gesagt = sageUmfang(zeug, zeile);
  const { eintritte, plaetze, monate, verweildauer, auslastung } = gesagt;
  const errechne = <F extends Form, A extends Einheit>(
    feld: string,
    name: string,
    formel: Formel<F, A>,
    ein: Eingaben<F>,
  ): Zahl<A> =>
    zeug.rechnung.wende(
      formel,
      ziel(zeug, `${zeile.angaben.bezeichnung}: ${name}`, 'zeilen', zeile.schluessel, 'errechnet', feld),
      ein,
    );
  const ausEintritten =
    eintritte &&
    verweildauer &&
    errechne('teilnehmermonate', 'Teilnehmermonate aus Eintritten', teilnehmermonate, {
      eintritte,
      verweildauer,
    });
  const ausPlaetzen =
    plaetze &&
    auslastung &&
    errechne('teilnehmermonateAusPlaetzen', 'Teilnehmermonate aus Plätzen', teilnehmermonateAusPlaetzen, {
      plaetze,
      auslastung,
    });
  const monateImJahr =
    zeile.angaben.einheit === 'plaetze'
      ? (monate ?? ausPlaetzen)
      : zeile.angaben.einheit === 'teilnehmermonate'
        ? monate
        : null;
  const alleMonate = monateImJahr ?? monate ?? ausEintritten ?? ausPlaetzen;
  const dauert = verweildauer && verweildauer.wert > 0 ? verweildauer : null;
  const besetzt = auslastung && auslastung.wert[0] > 0 ? auslastung : null;
  const moeglicheEintritte = (): Zahl<'anzahl'> | null => {
    if (!dauert) return null;
    if (plaetze && auslastung)
      return errechne('eintritte', 'Eintritte aus Plätzen', eintritteAusPlaetzen, {
        plaetze,
        auslastung,
        verweildauer: dauert,
      });
    return (
      monate &&
      errechne('eintritte', 'Eintritte aus Teilnehmermonaten', eintritteAusTeilnehmermonaten, {
        monate,
        verweildauer: dauert,
      })
    );
  };
  const neueEintritte = moeglicheEintritte();
  const neuePlaetze =
    !plaetze && alleMonate && besetzt
      ? errechne('plaetze', 'Plätze', plaetzeAusTeilnehmermonaten, {
          monate: alleMonate,
          auslastung: besetzt,
        })
      : null;
  const genutzt = monate ?? ausEintritten;
  if (genutzt && plaetze && plaetze.wert > 0)
    errechne('auslastung', 'Auslastung', auslastungAusTeilnehmermonaten, { monate: genutzt, plaetze });
  if (alleMonate) errechne('bestand', 'mittlerer Bestand', mittlererBestand, { monate: alleMonate });
  return {
    eintritte: eintritte ?? neueEintritte,
    plaetze: plaetze ?? neuePlaetze,
    monate: alleMonate,
    monateImJahr,
    belegung: plaetze && auslastung && alleMonate === ausPlaetzen ? { plaetze, auslastung } : null,
    verweildauer,
  };
};

const sageUmfang = (zeug: Schreibzeug, { schluessel, angaben, menge }: Zeile) => {
  const gesagt = (feld: 'plaetze' | 'eintritte' | 'teilnehmermonate', name: string) =>
    sage(zeug, 'anzahl', angaben[feld], `${angaben.bezeichnung}: ${name}`, 'zeilen', schluessel, feld);
  const alsMenge = (...einheiten: readonly Planeinheit[]) =>
    einheiten.includes(angaben.einheit) ? menge : null;
  return {
    eintritte: alsMenge('eintritte', 'foerderfaelle') ?? gesagt('eintritte', 'Eintritte'),
    plaetze: alsMenge('plaetze') ?? gesagt('plaetze', 'Plätze'),
    monate: alsMenge('teilnehmermonate') ?? gesagt('teilnehmermonate', 'Teilnehmermonate'),
    verweildauer: sage(
      zeug,
      'dezimal',
      angaben.verweildauer,
      `${angaben.bezeichnung}: Verweildauer in Monaten`,
      'zeilen',
      schluessel,
      'verweildauer',
    ),
    auslastung: sage(
      zeug,
      'anteil',
      angaben.auslastung,
      `${angaben.bezeichnung}: Auslastung`,
      'zeilen',
      schluessel,
      'auslastung',
    ),
  };
};
