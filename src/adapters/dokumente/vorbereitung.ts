import { GRUNDGESTALTUNG, type Dokument } from '#ports';
import { adressenMitRechenweg, bereiteBausteine, type Satzumfeld } from './bausteine.ts';
import { erstelleBildablage, type Bildablage } from './bilder.ts';
import type { Druckvorlage } from './druckvorlage.ts';
import { bereiteGestalt } from './gestalt.ts';
import type { Merkmal } from './laeufe.ts';
import type { Satzmittel } from './satzmittel.ts';
import { PLATZHALTER } from './zeichenersatz.ts';

/**
 * The print sheet of a document: everything that needs thinking is done here, the template only places it. Its pictures go into the
 * ablage.
 */
export const bereiteVor = (
  dokument: Dokument,
  mittel: Satzmittel,
  ablage: Bildablage = erstelleBildablage(),
): Druckvorlage => {
  const { text, klartext } = mittel;
  const umfeld: Satzumfeld = {
    mittel,
    ablage,
    rechenwege: adressenMitRechenweg(dokument),
    merkmale: new Set(),
    vergeben: new Set(),
  };
  const bausteine = bereiteBausteine(dokument.bausteine, umfeld, 0);
  const anhaenge = dokument.anhaenge.map((anhang, i) => ({
    titel: anhangtitel(text(anhang.titel), i, dokument.anhaenge.length),
    bausteine: bereiteBausteine(anhang.bausteine, umfeld, 1),
    nachschlagen: anhang.nachschlagen === true,
    folgt: anhang.folgt === true,
  }));
  const gestaltung = dokument.gestaltung ?? GRUNDGESTALTUNG;
  const gestalt = bereiteGestalt(gestaltung, mittel, ablage);
  const titel = klartext(dokument.titel).trim() || 'Ohne Titel';
  return {
    blatt: dokument.form === 'blatt',
    titel: text(titel),
    untertitel: text(dokument.untertitel),
    jobcenter: text(dokument.jobcenter),
    jahr: String(dokument.jahr),
    stand: text(dokument.stand),
    fassung: text(dokument.fassung),
    titelKlartext: titel,
    jobcenterKlartext: klartext(dokument.jobcenter),
    kopftitel: gekuerzt(titel, PLATZ.kopftitel, mittel),
    kopfzusatz: gekuerzt(klartext(gestaltung.kopf ?? dokument.jobcenter), PLATZ.kopfzusatz, mittel),
    fusszeile: [
      gekuerzt(klartext(dokument.stand), PLATZ.stand, mittel),
      gekuerzt(klartext(dokument.fassung), PLATZ.fassung, mittel),
    ].filter(t => t !== ''),
    lesehilfe: lesehilfe(umfeld.merkmale),
    gegliedert: dokument.anhaenge.length > 0 || dokument.bausteine.some(b => b.art === 'ueberschrift'),
    bausteine,
    anhaenge,
    vermerk: [text(dokument.vermerk), ersatzvermerk(mittel.ersetzt)].filter(t => t !== ''),
    gestalt,
  };
};

const anhangtitel = (titel: string, i: number, anzahl: number): string => {
  if (/^Anhang/i.test(titel)) return titel;
  const kennung = anzahl > 1 ? `Anhang ${i < BUCHSTABEN.length ? BUCHSTABEN.charAt(i) : i + 1}` : 'Anhang';
  return titel === '' ? kennung : `${kennung}: ${titel}`;
};

const BUCHSTABEN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** In parts of the font size; the whole line has 55 of them. */
const PLATZ = { kopftitel: 33, kopfzusatz: 20, stand: 18, fassung: 24 };

const gekuerzt = (text: string, platz: number, { breite }: Satzmittel): string => {
  if (breite(text) <= platz) return text;
  let kurz = '';
  for (const zeichen of text) {
    if (breite(`${kurz}${zeichen}…`) > platz) break;
    kurz += zeichen;
  }
  return `${kurz.trimEnd()}…`;
};

const HILFEN: readonly (readonly [Merkmal, string])[] = [
  ['annahme', 'Ein Stern hinter einer Zahl (*) sagt: Sie beruht auf einer Annahme.'],
  ['stand', 'Kleine Buchstaben hinter einer Zahl verweisen auf ihren Stand; die Anmerkungen erklären sie.'],
  ['rechenweg', 'Zahlen im Text sind in der PDF-Datei mit ihrem Rechenweg verknüpft.'],
];

const lesehilfe = (merkmale: ReadonlySet<Merkmal>): readonly string[] =>
  HILFEN.flatMap(([merkmal, satz]) => (merkmale.has(merkmal) ? [satz] : []));

/** Says on the last page which characters could not be printed: a name that is spelt wrong must not go unnoticed. */
const ersatzvermerk = (ersetzt: ReadonlySet<string>): string => {
  if (ersetzt.size === 0) return '';
  const gezeigt = [...ersetzt].slice(0, 12).map(codepunkte).join(', ');
  const rest = ersetzt.size > 12 ? ` und ${ersetzt.size - 12} weitere` : '';
  return `Für diese Zeichen haben die Schriften des Dokuments keine Form, an ihrer Stelle steht „${PLATZHALTER}“: ${gezeigt}${rest}.`;
};

const codepunkte = (zeichen: string): string =>
  Array.from(zeichen, z => `U+${(z.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(
    ' ',
  );
