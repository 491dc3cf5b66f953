import { vorlageZu, type TraegerForm, type Vorlage, type Vorlagenkennung } from '#domain/plan';
import { tagAlsIso, type Tag } from '#domain/werte';

/** What a new plan is begun with. */
export type Planbeginn = Readonly<{
  vorlage: Vorlagenkennung;
  jahr: number;
  jobcenter: string;
  traegerform: TraegerForm;
  land: string;
}>;

/** A plan file to fill in: headings and questions of the template as comments, empty texts, one Stand, as many Schwerpunkte as it demands. */
export const legePlanAn = (beginn: Planbeginn, heute: Tag): string => {
  const vorlage = vorlageZu(beginn.vorlage);
  return [
    kopf(vorlage),
    deckblatt(beginn, vorlage, heute),
    staende(heute),
    HAUSHALT,
    ...schwerpunkte(vorlage, beginn.jahr),
    ...potentiale(vorlage),
    kalender(vorlage, beginn.jahr),
    texte(vorlage, beginn.jahr),
  ]
    .map(zeilen => zeilen.join('\n'))
    .join('\n\n')
    .concat('\n');
};

type Zeilen = readonly string[];

/** JSON strings are YAML strings: nothing in a name is taken for anything else. */
const zitiert = (text: string): string => JSON.stringify(text);

const kopf = ({ bezeichnung }: Vorlage): Zeilen => [
  `# Neuer Plan nach der Vorlage „${bezeichnung}“.`,
  '# Zeilen mit # sind Erklärungen; löschen Sie sie, wenn Sie sie nicht mehr brauchen.',
  '# Prüfen: ./stellwerk plan pruefe DATEI',
  'format: stellwerk-plan/1',
];

const deckblatt = (
  { jahr, jobcenter, traegerform, land, vorlage: kennung }: Planbeginn,
  vorlage: Vorlage,
  heute: Tag,
): Zeilen => [
  'deckblatt:',
  `  titel: ${zitiert(vorlage.titel(jahr))}`,
  `  jobcenter: ${zitiert(jobcenter)}`,
  `  traegerform: ${traegerform}`,
  `  land: ${zitiert(land)}`,
  `  jahr: ${jahr}`,
  `  vorlage: ${kennung}`,
  '  # Der Tag, von dem aus das Dokument spricht.',
  `  stand: ${tagAlsIso(heute)}`,
  '  # Entwurf, in Abstimmung, beschlossen, Fortschreibung',
  '  zustand: Entwurf',
];

const staende = (heute: Tag): Zeilen => [
  '# Woher Zahlen kommen. Tragen Sie hier das Schreiben mit Ihren Mitteln ein.',
  'staende:',
  '  zuteilung:',
  '    quelle: BMAS',
  '    dokument: Schreiben zur Mittelausstattung',
  `    datum: ${tagAlsIso(heute)}`,
  '    # vorlaeufig, endgueltig, hochgerechnet',
  '    datenstand: vorlaeufig',
  '    stufe: schaetzwert',
  '    umschichtung: vor',
  '    bez: ohne',
];

const HAUSHALT: Zeilen = [
  '# Beträge in ganzen Euro, oder als Text: "59,519 Mio. €".',
  'haushalt:',
  '  stand: zuteilung',
  '  # eingliederungstitel:',
  '  #   ohneBez: 20734947',
  '  # verwaltungskostenbudget: 24933958',
  '  # gesamtverwaltungskosten: 29521177',
  '  # umschichtung:',
  '  #   art: bedarf',
];

const schwerpunkte = (
  { schwerpunkte: { mindestens, hoechstens, katalog, fragen, titel } }: Vorlage,
  jahr: number,
): readonly Zeilen[] => {
  const themen = Object.entries(katalog);
  const anzahl = mindestens === hoechstens ? String(mindestens) : `${mindestens} bis ${hoechstens}`;
  const kopfzeilen = [
    `# Schwerpunkte: verlangt ${mindestens === hoechstens && mindestens === 1 ? 'ist' : 'sind'} ${anzahl}.`,
    ...(themen.length > 0 ? ['# Themen des Katalogs:'] : []),
    ...themen.map(([schluessel, thema]) => `#   ${schluessel}: ${thema.nummer} ${thema.titel}`),
  ];
  if (mindestens === 0) return [kopfzeilen];
  const eintraege = Array.from({ length: mindestens }, (_, i) => {
    const [schluessel, thema] = themen[i] ?? [];
    return [
      `  # ${titel(i + 1, thema?.titel ?? '…')}`,
      `  schwerpunkt_${i + 1}:`,
      schluessel === undefined ? `    titel: Schwerpunkt ${i + 1}` : `    thema: ${schluessel}`,
      ...antworten(fragen, jahr),
    ];
  });
  return [[...kopfzeilen, 'schwerpunkte:', ...eintraege.flat()]];
};

const antworten = (fragen: Vorlage['schwerpunkte']['fragen'], jahr: number): Zeilen => {
  const alle = Object.entries(fragen);
  return alle.length === 0
    ? []
    : [
        '    antworten:',
        ...alle.flatMap(([schluessel, frage]) => [`      # ${frage(jahr)}`, `      ${schluessel}: ""`]),
      ];
};

const potentiale = ({ potentiale: { hoechstens } }: Vorlage): readonly Zeilen[] => [
  [
    `# Interne Potentiale, höchstens ${hoechstens}:`,
    '# potentiale:',
    '#   erstes:',
    '#     thema: …',
    '#     text: Ausgangslage',
    '#     weiterentwicklung: Was geplant ist',
  ],
];

const kalender = ({ kalender: schritte }: Vorlage, jahr: number): Zeilen => [
  '# Planungskalender, wenn Sie ihn hier führen:',
  '# dokument:',
  '#   kalender:',
  ...Object.entries(schritte).flatMap(([schluessel, { schritt, verantwortlich, frist }]) => [
    `#     # ${schritt} (${verantwortlich})`,
    `#     ${schluessel}:`,
    `#       frist: ${frist === null ? 'JJJJ-MM-TT' : `${jahr - 1}-${frist}`}`,
  ]),
];

const texte = ({ kapitel }: Vorlage, jahr: number): Zeilen => [
  '# Texte der Abschnitte in Markdown; Zahlen als {{ haushalt.umschichtung }}.',
  'texte:',
  ...kapitel.flatMap(({ titel, hinweis, abschnitte }) => [
    `  # ${titel}`,
    ...(hinweis ? [`  # ${hinweis(jahr)}`] : []),
    ...abschnitte.flatMap(abschnitt => [
      `  # ${abschnitt.titel}${abschnitt.freiwillig ? ' (freiwillig)' : ''}`,
      `  ${abschnitt.schluessel}: ""`,
    ]),
  ]),
];
