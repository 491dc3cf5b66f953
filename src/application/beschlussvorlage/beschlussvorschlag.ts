import { tagAlsText } from '#domain/werte';
import type { Baustein, Textlauf } from '#ports';
import { eintraege, zahlAn, type Bauzeug } from '../dokument/bauzeug.ts';
import { text } from '../dokument/laeufe.ts';
import { zahllauf } from './zahllauf.ts';

/** The decision to be taken: as the plan words it, else made from its figures. */
export const beschlussvorschlag = (bau: Bauzeug): readonly Baustein[] => {
  const eigener = bau.rechnung.plan.dokument?.beschluss?.beschlussvorschlag;
  if (eigener !== undefined) return bau.text('dokument.beschluss.beschlussvorschlag', eigener);
  const punkte = [
    planpunkt(bau),
    ...mittelpunkt(bau),
    ...umschichtungspunkt(bau),
    ...kfaPunkt(bau),
    ...zielpunkt(bau),
  ];
  return [
    {
      art: 'liste',
      geordnet: true,
      eintraege: punkte.map(inhalt => [{ art: 'absatz', inhalt }]),
    },
  ];
};

type Punkt = readonly Textlauf[];

const planpunkt = ({ rechnung: { plan } }: Bauzeug): Punkt => [
  text(
    `Der Plan „${plan.deckblatt.titel}“ mit Stand vom ${tagAlsText(plan.deckblatt.stand)} wird beschlossen.`,
  ),
];

const mittelpunkt = (bau: Bauzeug): readonly Punkt[] => {
  const verfuegbar = zahlAn(bau, 'haushalt.eingliederungstitel.verfuegbar');
  const zugeteilt = zahlAn(bau, 'haushalt.eingliederungstitel.ohneBez');
  const egt = verfuegbar ?? zugeteilt;
  if (!egt) return [];
  return [
    [
      text(
        verfuegbar
          ? 'Dem Einsatz der verfügbaren Eingliederungsmittel von '
          : 'Dem Einsatz des Eingliederungstitels von ',
      ),
      zahllauf(bau, egt),
      text(' nach diesem Plan wird zugestimmt.'),
    ],
  ];
};

/** Positive goes from the EGT to the administration, negative the other way. */
const umschichtungspunkt = (bau: Bauzeug): readonly Punkt[] => {
  const zahl = zahlAn(bau, 'haushalt.umschichtung');
  if (zahl?.einheit !== 'cent' || zahl.wert === 0) return [];
  const betrag = zahllauf(bau, zahl, 'ohne Vorzeichen');
  return [
    zahl.wert > 0
      ? [
          text('Der Umschichtung von '),
          betrag,
          text(' aus dem Eingliederungstitel in das Verwaltungskostenbudget wird zugestimmt.'),
        ]
      : [
          text('Der Verstärkung des Eingliederungstitels um '),
          betrag,
          text(' aus dem Verwaltungskostenbudget wird zugestimmt.'),
        ],
  ];
};

const kfaPunkt = (bau: Bauzeug): readonly Punkt[] => {
  const kfa = zahlAn(bau, 'haushalt.kommunalerFinanzierungsanteil');
  if (!kfa) return [];
  const { traegerform } = bau.rechnung.plan.deckblatt;
  return [
    [
      text('Der kommunale Finanzierungsanteil an den Verwaltungskosten von '),
      zahllauf(bau, kfa),
      text(traegerform === 'gE' ? ' wird zur Kenntnis genommen.' : ' wird bereitgestellt.'),
    ],
  ];
};

const zielpunkt = ({ rechnung: { plan } }: Bauzeug): readonly Punkt[] =>
  eintraege(plan.ziele?.ziele).length === 0
    ? []
    : [[text(`Den Zielen des Jahres ${plan.deckblatt.jahr} wird zugestimmt.`)]];
