import type { Vertrag } from '#domain/instrumente';
import { schreibeWert, type Zahl } from '#domain/werte';
import { instrumentzahl, instrumentzeilen } from '../instrumentzahlen.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { uebersteigt } from '../toleranz.ts';

type P = Readonly<{ grund: string }>;

/** The planned call-off lies inside the contract's band, and the least that has to be paid is planned. */
export const abrufImRahmen = regel<P>({
  code: 'I-07',
  stufe: 'warnt',
  titel: 'Abruf im Rahmen des Vertrags',
  satz: ({ grund }) => grund,
  pruefe: kontext =>
    Object.entries(kontext.plan.instrumente?.vertraege ?? {}).flatMap(([schluessel, vertrag]) => [
      ...ausserhalb(kontext, schluessel, vertrag),
      ...nichtGedeckt(kontext, schluessel, vertrag),
      ...aufGruppe(kontext, schluessel, vertrag),
    ]),
});

const abruf = (kontext: Pruefkontext, schluessel: string, { zeile }: Vertrag): Zahl<'anzahl'> | null =>
  instrumentzahl(kontext, 'anzahl', `vertraege.${schluessel}.abruf`) ??
  (zeile === undefined ? null : instrumentzahl(kontext, 'anzahl', `zeilen.${zeile}.menge`));

const ausserhalb = (kontext: Pruefkontext, schluessel: string, vertrag: Vertrag): readonly Fund<P>[] => {
  const ort = `vertraege.${schluessel}`;
  const geplant = abruf(kontext, schluessel, vertrag);
  const mindestens = instrumentzahl(kontext, 'anzahl', `${ort}.abrufMindestens`);
  const hoechstens = instrumentzahl(kontext, 'anzahl', `${ort}.abrufHoechstens`);
  if (!geplant || !mindestens || !hoechstens) return [];
  if (geplant.wert >= mindestens.wert && geplant.wert <= hoechstens.wert) return [];
  return [
    fund(`instrumente.${ort}`, {
      grund: `${vertrag.bezeichnung}: geplant sind ${schreibeWert(geplant)}, der Vertrag über ${schreibeWert({ einheit: 'anzahl', wert: vertrag.plaetze.wert })} Plätze lässt ${schreibeWert(mindestens)} bis ${schreibeWert(hoechstens)} zu (${vertrag.abrufVon.text} bis ${vertrag.abrufBis.text}).`,
    }),
  ];
};

const nichtGedeckt = (kontext: Pruefkontext, schluessel: string, vertrag: Vertrag): readonly Fund<P>[] => {
  const ort = `vertraege.${schluessel}`;
  const faellig = instrumentzahl(kontext, 'cent', `${ort}.mindestzahlung`);
  const eingeplant = instrumentzahl(kontext, 'cent', `${ort}.eingeplant`);
  const mindestens = instrumentzahl(kontext, 'anzahl', `${ort}.abrufMindestens`);
  return faellig && eingeplant && mindestens && uebersteigt(kontext, faellig, eingeplant)
    ? [
        fund(eingeplant.pfad, {
          grund: `${vertrag.bezeichnung}: eingeplant sind ${schreibeWert(eingeplant)}, mindestens zu zahlen sind ${schreibeWert(mindestens)} Plätze, zusammen ${schreibeWert(faellig)}.`,
        }),
      ]
    : [];
};

/** A row of the main table that has products of its own is bought with several contracts. */
const aufGruppe = (kontext: Pruefkontext, schluessel: string, vertrag: Vertrag): readonly Fund<P>[] => {
  const { zeile, bezeichnung } = vertrag;
  const produkte = instrumentzeilen(kontext).filter(
    ([, z]) => zeile !== undefined && z.teilVon === zeile && z.rolle !== 'darunter',
  );
  return produkte.length > 1
    ? [
        fund(
          `instrumente.vertraege.${schluessel}.zeile`,
          {
            grund: `${bezeichnung}: Der Abrufrahmen gilt für einen Vertrag. Die genannte Zeile fasst ${produkte.length} Produkte zusammen; nennen Sie das Produkt, das der Vertrag einkauft.`,
          },
          'hinweis',
        ),
      ]
    : [];
};
