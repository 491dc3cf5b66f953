import { meldungsart, type Meldungsart } from '#domain/werte';

type Weg = { ab: number; zeichenarten: number };

const ARTENWORT = [
  '',
  'einer Zeichenart',
  'zwei Zeichenarten',
  'drei Zeichenarten',
  'allen vier Zeichenarten',
];

/** 'mindestens 20 Zeichen mit zwei Zeichenarten' */
export const kennwortweg = ({ ab, zeichenarten }: Weg): string =>
  `mindestens ${ab} Zeichen mit ${ARTENWORT[zeichenarten] ?? `${zeichenarten} Zeichenarten`}`;

/** What can be wrong with a new password. No message repeats it. */
export const kennwortmeldungen = {
  ZU_SCHWACH: meldungsart<{ laenge: number; arten: number; wege: readonly Weg[] }>({
    code: 'KENNWORT-01',
    stufe: 'sperrt',
    satz: ({ laenge, arten, wege }) =>
      `Das Kennwort hat ${laenge} Zeichen aus ${ARTENWORT[arten] || 'keiner Zeichenart'}. Nötig sind ${wege.map(kennwortweg).join(' oder ')}. Zeichenarten sind kleine Buchstaben, große Buchstaben, Ziffern und alles andere, auch Leerzeichen. Gut zu merken: vier bis fünf zufällige Wörter hintereinander.`,
  }),
  ZU_LANG: meldungsart<{ laenge: number; hoechstens: number }>({
    code: 'KENNWORT-02',
    stufe: 'sperrt',
    satz: ({ laenge, hoechstens }) =>
      `Das Kennwort hat ${laenge} Zeichen, erlaubt sind höchstens ${hoechstens}. Bitte kürzen Sie es.`,
  }),
  STEUERZEICHEN: meldungsart({
    code: 'KENNWORT-03',
    stufe: 'sperrt',
    satz: () =>
      'Das Kennwort enthält einen Zeilenumbruch, einen Tabulator oder ein anderes unsichtbares Zeichen. Bitte geben Sie es von Hand ein.',
  }),
  ENTHAELT_NAMEN: meldungsart({
    code: 'KENNWORT-04',
    stufe: 'sperrt',
    satz: () =>
      'Das Kennwort enthält den Anmeldenamen. Bitte wählen Sie eines, das nichts mit ihm zu tun hat.',
  }),
  HAEUFIG: meldungsart({
    code: 'KENNWORT-05',
    stufe: 'sperrt',
    satz: () =>
      'Das Kennwort gehört zu den häufigsten und wird bei Angriffen zuerst probiert, auch mit Ziffern dahinter. Bitte wählen Sie ein anderes.',
  }),
  GLEICHFOERMIG: meldungsart({
    code: 'KENNWORT-06',
    stufe: 'sperrt',
    satz: () =>
      'Das Kennwort besteht aus sehr wenigen verschiedenen Zeichen oder nur aus einer Reihe wie „abcdefgh“. Bitte wählen Sie ein anderes.',
  }),
  WIE_BISHER: meldungsart({
    code: 'KENNWORT-07',
    stufe: 'sperrt',
    satz: () => 'Das neue Kennwort ist das bisherige. Bitte wählen Sie ein anderes.',
  }),
} as const satisfies Readonly<Record<string, Meldungsart<never>>>;
