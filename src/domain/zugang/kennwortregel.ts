import { melde, type Meldung } from '#domain/werte';
import { istHaeufig } from './haeufigeKennwoerter.ts';
import { kennwortmeldungen, kennwortweg } from './kennwortmeldungen.ts';

/** What a password must be: long with few kinds of characters, or shorter with many (BSI, Sichere Passwörter erstellen). */
export type Kennwortregel = Readonly<{
  hoechstens: number;
  /** One of them is enough. mitZweitemFaktor: only for accounts that have one. */
  wege: readonly Readonly<{ ab: number; zeichenarten: number; mitZweitemFaktor: boolean }>[];
}>;

/** The ways the BSI names. No change after a certain time: it only makes passwords worse (BSI, ORP.4.A23). */
export const KENNWORTREGEL: Kennwortregel = {
  hoechstens: 128,
  wege: [
    { ab: 20, zeichenarten: 2, mitZweitemFaktor: false },
    { ab: 8, zeichenarten: 4, mitZweitemFaktor: false },
    { ab: 8, zeichenarten: 3, mitZweitemFaktor: true },
  ],
};

/** What is wrong with a password, all at once; empty when it may be used. zweiterFaktor: whether the account has one. */
export const pruefeKennwort = (
  kennwort: string,
  { anmeldename, zweiterFaktor }: Readonly<{ anmeldename: string; zweiterFaktor: boolean }>,
  regel: Kennwortregel = KENNWORTREGEL,
): readonly Meldung[] => {
  const laenge = zeichen(kennwort).length;
  const arten = zeichenarten(kennwort);
  const wege = regel.wege.filter(weg => zweiterFaktor || !weg.mitZweitemFaktor);
  const { ZU_SCHWACH, ZU_LANG, STEUERZEICHEN, ENTHAELT_NAMEN, HAEUFIG, GLEICHFOERMIG } = kennwortmeldungen;
  const genuegt = wege.some(weg => laenge >= weg.ab && arten >= weg.zeichenarten);
  return [
    ...(genuegt ? [] : [melde(ZU_SCHWACH, ORT, { laenge, arten, wege: wege.map(alsParameter) })]),
    ...(laenge > regel.hoechstens ? [melde(ZU_LANG, ORT, { laenge, hoechstens: regel.hoechstens })] : []),
    ...(/\p{Cc}/u.test(kennwort) ? [melde(STEUERZEICHEN, ORT, {})] : []),
    ...(enthaelt(kennwort, anmeldename) ? [melde(ENTHAELT_NAMEN, ORT, {})] : []),
    ...(istHaeufig(kennwort) ? [melde(HAEUFIG, ORT, {})] : []),
    ...(istGleichfoermig(kennwort) ? [melde(GLEICHFOERMIG, ORT, {})] : []),
  ];
};

/** The ways in words: 'mindestens 8 Zeichen mit drei Zeichenarten'. */
export const kennwortwege = (regel: Kennwortregel, zweiterFaktor: boolean): readonly string[] =>
  regel.wege.filter(weg => zweiterFaktor || !weg.mitZweitemFaktor).map(kennwortweg);

const ORT = 'kennwort';

const alsParameter = ({ ab, zeichenarten }: Kennwortregel['wege'][number]) => ({ ab, zeichenarten });

/** Characters as people count them: 'ä' is one, however it was typed. */
const zeichen = (text: string): readonly string[] => [...text.normalize('NFC')];

const ARTEN = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u];

const zeichenarten = (text: string): number => ARTEN.filter(art => art.test(text)).length;

/** The name to sign in with, or the part of an address before the @, where it is long enough to matter. */
const enthaelt = (kennwort: string, anmeldename: string): boolean => {
  const klein = kennwort.toLowerCase();
  const namen = [anmeldename, anmeldename.split('@')[0] ?? ''].map(name => name.toLowerCase());
  return namen.some(name => name.length >= 4 && klein.includes(name));
};

/** Fewer than five different characters, or only steps of one: aaaaaaaa, abababab, abcdefgh, 87654321. */
const istGleichfoermig = (kennwort: string): boolean => {
  const alle = zeichen(kennwort.toLowerCase());
  const schritte = alle
    .slice(1)
    .map((z, i) => Math.abs((z.codePointAt(0) ?? 0) - (alle[i]?.codePointAt(0) ?? 0)));
  return new Set(alle).size < 5 || schritte.every(schritt => schritt === 1);
};
