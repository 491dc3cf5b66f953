import {
  anmeldemeldungen,
  darf,
  handlungsname,
  schluesselmeldungen,
  spaeterUm,
  type Handlung,
} from '#domain/zugang';
import { gelungen, melde, misslungen, type Ergebnis, type Meldung } from '#domain/werte';
import { bestaetigeSich } from '../bestaetigeSich.ts';
import type { Sitzungsinhaber, Zugangswerkzeug } from '../werkzeug.ts';
import { waehlbareHandlungen } from './waehlbareHandlungen.ts';

/** How long a key may hold, in days. */
const SCHLUESSELFRISTEN = [30, 90, 180, 365];

/** A key somebody wants. kennwort: once more, where the account has one; a stolen session must not become a lasting key. */
export type Schluesselwunsch = Readonly<{
  name: string;
  nur: readonly Handlung[];
  tage: number;
  kennwort: string;
}>;

/** More than anybody needs; nobody shall fill the database. */
const SCHLUESSEL_HOECHSTENS = 20;

/** By this a key is known wherever it turns up. */
const VORSILBE = 'stellwerk_';

/** Makes a key for a program, for the own account. schein is shown this once and kept nowhere. */
export const legeSchluesselAn = async (
  werkzeug: Zugangswerkzeug,
  inhaber: Sitzungsinhaber,
  wunsch: Schluesselwunsch,
): Promise<Ergebnis<Readonly<{ schluessel: string; schein: string }>>> => {
  const { akteur } = inhaber;
  if (!darf(akteur, 'schluessel.eigene', akteur))
    return misslungen(
      melde(anmeldemeldungen.NICHT_ERLAUBT, '', { handlung: handlungsname('schluessel.eigene').name }),
    );
  const fehler = wunschfehler(inhaber, wunsch);
  if (fehler.length > 0) return misslungen(...fehler);
  const bestaetigt = await bestaetigeSich(werkzeug, akteur.konto, wunsch.kennwort);
  if (!bestaetigt.ok) return bestaetigt;
  return lege(werkzeug, inhaber, wunsch);
};

const wunschfehler = (
  { akteur }: Sitzungsinhaber,
  { name, nur, tage }: Schluesselwunsch,
): readonly Meldung[] => {
  const waehlbar = new Set(waehlbareHandlungen(akteur));
  const laenge = name.trim().length;
  return [
    ...(laenge === 0 || laenge > 60 ? [melde(schluesselmeldungen.NAME_FEHLT, 'name', {})] : []),
    ...(nur.length === 0 || !nur.every(handlung => waehlbar.has(handlung))
      ? [melde(schluesselmeldungen.OHNE_HANDLUNG, 'nur', {})]
      : []),
    ...(SCHLUESSELFRISTEN.includes(tage) ? [] : [melde(schluesselmeldungen.FRIST, 'tage', {})]),
  ];
};

const lege = async (
  { konten, scheine, jetzt }: Zugangswerkzeug,
  { akteur: { konto, jobcenter } }: Sitzungsinhaber,
  { name, nur, tage }: Schluesselwunsch,
): Promise<Ergebnis<Readonly<{ schluessel: string; schein: string }>>> => {
  const schein = VORSILBE + scheine.neu().schein;
  const schluessel = scheine.kennung();
  const zeit = jetzt();
  return konten.ausfuehren(async zugriff => {
    // Held until the end, so that two at once do not both find room for the last one.
    await zugriff.konto(konto);
    if ((await zugriff.programmschluesselVon(konto)).length >= SCHLUESSEL_HOECHSTENS)
      return misslungen(melde(schluesselmeldungen.ZU_VIELE, '', { hoechstens: SCHLUESSEL_HOECHSTENS }));
    await zugriff.legeProgrammschluesselAn({
      schluessel,
      konto,
      jobcenter,
      name: name.trim(),
      pruefwert: scheine.pruefwert(schein),
      nur,
      angelegt: zeit,
      zuletzt: null,
      endet: spaeterUm(zeit, tage * 24 * 3600),
    });
    await zugriff.protokolliere({
      art: 'schluesselAngelegt',
      zeit,
      jobcenter,
      konto,
      von: konto,
      einzelheiten: { schluessel, nur, tage },
    });
    return gelungen({ schluessel, schein });
  });
};
