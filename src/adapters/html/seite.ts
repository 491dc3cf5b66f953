import { GRUNDGESTALTUNG, type Dokument, type Gestaltung } from '#ports';
import { bausteine, ueberschrift } from './bausteine.ts';
import { bildmarke } from './bild.ts';
import { klartext, maskiere } from './maskiere.ts';
import { stilvorlage } from './stilvorlage.ts';
import { erstelleUmfeld, type Eintrag, type Merkmal } from './umfeld.ts';

/** The whole page. */
export const seite = (dokument: Dokument): string => {
  const umfeld = erstelleUmfeld(dokument);
  const titel = klartext(dokument.titel).trim() || 'Ohne Titel';
  const inhalt = [
    bausteine(dokument.bausteine, umfeld, 1),
    ...dokument.anhaenge.map((anhang, i) => {
      const kopf = ueberschrift(anhangtitel(anhang.titel, i, dokument.anhaenge.length), 2, umfeld);
      const klassen = ['anhang', ...(['nachschlagen', 'folgt'] as const).filter(k => anhang[k])].join(' ');
      return `<section class="${klassen}">\n${kopf}\n${bausteine(anhang.bausteine, umfeld, 2)}\n</section>`;
    }),
  ];
  return [
    '<!doctype html>',
    '<html lang="de">',
    kopf(titel, dokument),
    '<body>',
    '<a class="sprung" href="#inhalt">Zum Inhalt springen</a>',
    titelblock(titel, dokument),
    dokument.form === 'blatt' ? '' : verzeichnis(umfeld.verzeichnis),
    '<main id="inhalt" tabindex="-1">',
    lesehilfe(umfeld.merkmale),
    ...inhalt,
    '</main>',
    `<footer>${fuss(dokument.gestaltung)}<p>${maskiere(dokument.vermerk)}</p></footer>`,
    '</body>',
    '</html>',
    '',
  ]
    .filter((zeile, i, alle) => zeile !== '' || i === alle.length - 1)
    .join('\n');
};

const fuss = (gestaltung: Gestaltung | undefined): string =>
  gestaltung?.fuss === undefined ? '' : `<p>${maskiere(gestaltung.fuss)}</p>`;

const SCHUTZ = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const kopf = (titel: string, { jobcenter, fassung, gestaltung }: Dokument): string =>
  [
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${SCHUTZ}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="author" content="${maskiere(jobcenter)}">`,
    `<title>${maskiere([titel, jobcenter].filter(t => t !== '').join(' – '))}</title>`,
    `<style>\n${stilvorlage(fassung, gestaltung ?? GRUNDGESTALTUNG)}</style>`,
    '</head>',
  ].join('\n');

/** The draft mark stays in sight while scrolling and is printed on every page. */
const titelblock = (
  titel: string,
  { untertitel, jobcenter, jahr, stand, fassung, gestaltung }: Dokument,
): string => {
  const zeile = (klasse: string, text: string) =>
    text === '' ? [] : [`<p class="${klasse}">${maskiere(text)}</p>`];
  return [
    '<header>',
    ...logo(gestaltung),
    ...zeile('kopfzusatz', gestaltung?.kopf ?? ''),
    ...zeile('jobcenter', jobcenter),
    `<h1>${maskiere(titel)}</h1>`,
    ...zeile('untertitel', untertitel),
    ...zeile('jahr', titel.includes(String(jahr)) ? '' : String(jahr)),
    ...zeile('stand', stand),
    '</header>',
    ...(fassung === '' ? [] : [`<p class="fassung" role="note">Fassung: <b>${maskiere(fassung)}</b></p>`]),
  ].join('\n');
};

const logo = (gestaltung: Gestaltung | undefined): readonly string[] => {
  if (!gestaltung?.logo) return [];
  const { bild, alternativtext, breite } = gestaltung.logo;
  return [bildmarke(bild, alternativtext, `class="logo" width="${Math.round((breite / 25.4) * 96)}"`)];
};

const verzeichnis = (eintraege: readonly Eintrag[]): string => {
  const kapitel = eintraege.filter(e => e.ebene === 2);
  if (kapitel.length === 0) return '';
  return [
    '<nav aria-labelledby="verzeichnis">',
    '<h2 id="verzeichnis">Inhalt</h2>',
    '<ol>',
    ...kapitel.map((k, i) => {
      const bis = kapitel[i + 1];
      const darin = eintraege
        .slice(eintraege.indexOf(k) + 1, bis ? eintraege.indexOf(bis) : undefined)
        .filter(e => e.ebene === 3);
      const unter = darin.length === 0 ? '' : `<ol>${darin.map(e => `<li>${sprung(e)}</li>`).join('')}</ol>`;
      return `<li>${sprung(k)}${unter}</li>`;
    }),
    '</ol>',
    '</nav>',
  ].join('\n');
};

const sprung = ({ kennung, text }: Eintrag): string => `<a href="#${kennung}">${maskiere(text)}</a>`;

const anhangtitel = (titel: string, i: number, anzahl: number): string => {
  if (/^Anhang/i.test(titel)) return titel;
  const kennung = anzahl > 1 ? `Anhang ${String.fromCodePoint(65 + (i % 26))}` : 'Anhang';
  return titel === '' ? kennung : `${kennung}: ${titel}`;
};

const HILFEN: readonly (readonly [Merkmal, string])[] = [
  ['annahme', 'Ein Stern hinter einer Zahl (*) sagt: Sie beruht auf einer Annahme.'],
  ['stand', 'Kleine Buchstaben hinter einer Zahl verweisen auf ihren Stand; die Anmerkungen erklären sie.'],
  ['rechenweg', 'Gepunktet unterstrichene Zahlen führen zu ihrem Rechenweg.'],
];

const lesehilfe = (merkmale: ReadonlySet<Merkmal>): string => {
  const saetze = HILFEN.flatMap(([merkmal, satz]) => (merkmale.has(merkmal) ? [satz] : []));
  return saetze.length === 0 ? '' : `<p class="anmerkung lesehilfe">${saetze.join(' ')}</p>`;
};
