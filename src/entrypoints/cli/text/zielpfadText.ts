import { istAus, type Zielbericht } from '#application/kennzahlen';
import { GROESSENNAMEN, type Zielmessung } from '#domain/kennzahlen';
import { monatAlsText, monatTeile } from '#domain/werte';
import { umbrochen } from './absatz.ts';
import { mitPlus, zahl } from './kennzahlen/zahltexte.ts';

/** The path to a target for people: the target, a line a month, then where it stands and what it needs. */
export const zielpfadText = (bericht: Zielbericht, breite: number): string => {
  const { frage, pfad, monate } = bericht;
  const wie = betrag(frage.messung);
  const mitAmtlich = monate.some(m => m.amtlich !== null);
  const spalten = ['Soll', 'Ist', 'Abweichung', ...(mitAmtlich ? ['amtlich', 'eigen'] : [])];
  const zeilen = pfad.monate.map(({ monat, soll, ist, abweichung }, i) => [
    monatAlsText(monat),
    wie(soll),
    `${wie(ist)}${mitAmtlich ? MARKEN[istAus(monate[i], ist) ?? 'keine'] : ''}`,
    abstand(frage.messung, abweichung),
    ...(mitAmtlich ? [wie(monate[i]?.amtlich ?? null), wie(monate[i]?.eigen ?? null)] : []),
  ]);
  const tabelle = [['Monat', ...spalten], ...zeilen].map(
    ([name = '', ...zellen]) => `  ${name.padEnd(16)}${zellen.map(z => z.padStart(17)).join('')}`,
  );
  const absatz = (satz: string): string => umbrochen(satz, breite, '');
  return [
    absatz(`Jobcenter ${bericht.jobcenter}: Ziel ${frage.jahr} zu ${frage.kennzahl.id}, gemessen ${WORAN[frage.messung.art]}: ${wasGemessen(frage)}`),
    absatz(zielsatz(bericht)),
    '',
    ...tabelle,
    '',
    ...(mitAmtlich ? markensaetze(bericht).map(absatz) : []),
    ...standsaetze(bericht).map(absatz),
  ].join('\n'); // prettier-ignore
};

/** Whose an Ist is. */
const MARKEN = { amtlich: ' a', eigen: ' e', keine: '  ' } as const;

/** What the marks mean, and where the Ist changes from one count to the other. */
const markensaetze = ({ pfad, monate }: Zielbericht): readonly string[] => {
  const aus = pfad.monate.map(({ ist }, i) => istAus(monate[i], ist));
  const wechsel = pfad.monate.filter((_, i) => i > 0 && aus[i] && aus[i - 1] && aus[i] !== aus[i - 1]);
  return [
    'a amtlich, e eigene Zählung.',
    ...wechsel.map(
      ({ monat }) =>
        `Im ${monatAlsText(monat)} wechselt das Ist zwischen eigener Zählung und amtlichem Wert; ein Sprung dort kommt auch daher. Zum Vergleich steht der eigene Wert daneben.`,
    ),
  ];
};

const WORAN = {
  quote: 'am Jahresfortschritt (JFW)',
  bestand: 'am Jahresdurchschnitt (JDW)',
  betrag: 'an der Summe seit Januar (JFW)',
} as const;

const wasGemessen = ({ kennzahl, messung }: Zielbericht['frage']): string =>
  messung.art === 'quote' ? kennzahl.name : GROESSENNAMEN[messung.groesse];

const zielsatz = ({ frage, pfad, basisAus }: Zielbericht): string => {
  const wie = betrag(frage.messung);
  if (pfad.ziel === null)
    return `Das Ziel lässt sich nicht rechnen: Der Wert des Jahres ${frage.jahr - 1} fehlt, amtlich und eigen. Nennen Sie es mit --ziel.`;
  const gegen =
    pfad.basis === null || pfad.veraenderung === null
      ? ''
      : `, das sind ${prozent(pfad.veraenderung)} gegen ${wie(pfad.basis)} im Jahr ${frage.jahr - 1} (${basisAus ?? ''})`;
  return `Ziel: ${wie(pfad.ziel)}${gegen}.`;
};

const standsaetze = (bericht: Zielbericht): readonly string[] => {
  const { frage, pfad, formAus, istAus } = bericht;
  const wie = betrag(frage.messung);
  if (pfad.stand === null) return [`Für ${frage.jahr} gibt es noch keinen Wert, oder er ist verdeckt.`];
  const { stand, prognose, prognoseabweichung } = pfad;
  return [
    `Stand ${monatAlsText(stand.monat)} (${istAus ?? ''}): ${wie(stand.ist)}${urteil(bericht, stand.abweichung, 'Soll')}.`,
    ...(monatTeile(stand.monat).monat === 12
      ? []
      : [
          prognose === null
            ? 'Eine Prognose gibt es nicht: Dazu fehlt der Verlauf des Vorjahrs.'
            : `Naive Prognose, wenn der Rest des Jahres läuft wie im Vorjahr: ${wie(prognose)}${urteil(bericht, prognoseabweichung, 'Ziel')}.`,
        ]),
    ...restsatz(bericht),
    ...(formAus === null
      ? ['Einen Pfad gibt es nicht: Das Vorjahr fehlt.']
      : [`Der Pfad folgt dem Verlauf des Jahres ${frage.jahr - 1} (${formAus}).`]),
    ...(frage.messung.art === 'quote'
      ? [
          'Ziele hängen am amtlichen Wert. Veröffentlicht sind Summen über zwölf Monate; der amtliche Jahresfortschritt folgt daraus nur im Dezember. Die Monate davor sind eigene Zählung.',
        ]
      : []),
  ];
};

const restsatz = ({ frage, pfad, rest }: Zielbericht): readonly string[] => {
  if (rest === null) return [];
  const wie = betrag(frage.messung);
  const monate = rest.monate === 1 ? 'im letzten Monat' : `in den ${rest.monate} übrigen Monaten`;
  if (frage.messung.art === 'bestand')
    return [`Das Ziel wird genau getroffen, wenn ${monate} ${wie(rest.jeMonat)} das Mittel sind.`];
  const gesamt = frage.messung.art === 'quote' ? zahl(rest.gesamt ?? 0, 1, 1) : wie(rest.gesamt);
  const jeMonat = frage.messung.art === 'quote' ? zahl(rest.jeMonat, 1, 1) : wie(rest.jeMonat);
  const was = frage.messung.art === 'quote' ? ` ${GROESSENNAMEN[frage.messung.zaehler]}` : '';
  return (rest.gesamt ?? 0) <= 0
    ? [`Das Ziel ${pfad.ziel === null ? '' : `von ${wie(pfad.ziel)} `}ist schon überschritten.`]
    : [`Bis zum Ziel sind es ${monate} ${gesamt}${was}, im Monat ${jeMonat}.`];
};

/** '; 0,11 Prozentpunkte unter dem Soll, also schlechter'. */
const urteil = ({ frage }: Zielbericht, abweichung: number | null, wovon: string): string => {
  if (abweichung === null) return '';
  if (Math.abs(abweichung) < 0.005) return `, wie das ${wovon}`;
  const istGut = frage.kennzahl.besser === 'hoch' ? abweichung > 0 : abweichung < 0;
  const einheit = frage.messung.art === 'quote' ? 'Prozentpunkte' : '%';
  return `, ${zahl(Math.abs(abweichung), 2)} ${einheit} ${abweichung > 0 ? 'über' : 'unter'} dem ${wovon}, also ${istGut ? 'besser' : 'schlechter'}`;
};

const betrag =
  ({ art }: Zielmessung) =>
  (wert: number | null): string =>
    wert === null
      ? '–'
      : art === 'quote'
        ? `${zahl(wert, 2)} %`
        : art === 'betrag'
          ? `${zahl(wert, 0, 0)} €`
          : zahl(wert, 2);

const abstand = ({ art }: Zielmessung, wert: number | null): string =>
  wert === null ? '–' : art === 'quote' ? `${mitVorzeichen(wert)} PP` : prozent(wert);

const prozent = (wert: number): string => `${mitVorzeichen(wert)} %`;
const mitVorzeichen = (wert: number): string => mitPlus(zahl(wert, 2));
