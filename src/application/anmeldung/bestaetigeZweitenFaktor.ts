import { anmeldemeldungen } from '#domain/zugang';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Konto, Kontenzugriff, Zweitfaktor } from '../ports/konten.ts';
import { beginneSitzung, type Anmeldung } from './beginneSitzung.ts';
import { protokolliereFehlversuch, sperrmeldung, vergissVersuche, zaehleVersuch } from './sperre.ts';
import { zweckDesZweitfaktors } from './zweitfaktorzweck.ts';
import type { Zugangswerkzeug } from './werkzeug.ts';

/** The second step of signing in: a code of the app, or an emergency code. schein: that of the first step, which then ends. */
export const bestaetigeZweitenFaktor = async (
  werkzeug: Zugangswerkzeug,
  { schein, code }: Readonly<{ schein: string; code: string }>,
): Promise<Ergebnis<Anmeldung>> =>
  werkzeug.konten.ausfuehren(async zugriff => {
    const sitzung = await zugriff.sitzung(werkzeug.scheine.pruefwert(schein));
    const wartet = sitzung?.stufe === 'zweiterFaktor' && werkzeug.jetzt() < sitzung.endet;
    const konto = wartet ? await zugriff.konto(sitzung.konto) : null;
    if (!wartet || !konto?.zweiterFaktor || konto.gesperrt)
      return misslungen(melde(anmeldemeldungen.ABGELAUFEN, '', {}));
    const schluessel = `zweiterFaktor:${konto.konto}`;
    const versuch = await zaehleVersuch(werkzeug, zugriff, schluessel);
    if (!versuch.erlaubt) return misslungen(sperrmeldung(werkzeug, versuch));
    const verbraucht = verbrauche(werkzeug, konto, konto.zweiterFaktor, code);
    if (verbraucht === null) {
      await protokolliereFehlversuch(werkzeug, zugriff, versuch, konto, 'zweiter Faktor');
      return misslungen(
        melde(
          istLesbar(werkzeug, konto.zweiterFaktor, konto.konto)
            ? anmeldemeldungen.CODE_FALSCH
            : anmeldemeldungen.SCHLUESSEL_FEHLT,
          '',
          {},
        ),
      );
    }
    await zugriff.aendereKonto(konto.konto, { zweiterFaktor: verbraucht });
    await protokolliereNotfallcode(werkzeug, zugriff, konto, verbraucht);
    await vergissVersuche(zugriff, schluessel);
    await zugriff.beendeAnmeldung(sitzung.anmeldung);
    return gelungen(
      await beginneSitzung(werkzeug, zugriff, konto, { stufe: 'voll', geraet: sitzung.geraet }),
    );
  });

/** The second factor with the code used up; null for a wrong code. Without the key of this installation only emergency codes are left. */
const verbrauche = (
  { einmalcodes, tresor, scheine, jetzt }: Zugangswerkzeug,
  { konto }: Konto,
  faktor: Zweitfaktor,
  code: string,
): Zweitfaktor | null => {
  const geheimnis = tresor.oeffne(faktor.geheimnis, zweckDesZweitfaktors(konto));
  const schritt =
    geheimnis === null ? null : einmalcodes.pruefe(geheimnis, code, jetzt(), faktor.letzterSchritt);
  if (schritt !== null) return { ...faktor, letzterSchritt: schritt };
  const notfallcode = scheine.notfallpruefwert(code);
  return faktor.notfallcodes.includes(notfallcode)
    ? { ...faktor, notfallcodes: faktor.notfallcodes.filter(c => c !== notfallcode) }
    : null;
};

/** Not after a restore without the file schluessel. */
const istLesbar = ({ tresor }: Zugangswerkzeug, { geheimnis }: Zweitfaktor, konto: string): boolean =>
  tresor.oeffne(geheimnis, zweckDesZweitfaktors(konto)) !== null;

const protokolliereNotfallcode = async (
  { jetzt }: Zugangswerkzeug,
  zugriff: Kontenzugriff,
  { konto, jobcenter, zweiterFaktor }: Konto,
  { notfallcodes }: Zweitfaktor,
): Promise<void> => {
  if (notfallcodes.length === zweiterFaktor?.notfallcodes.length) return;
  const einzelheiten = { uebrig: notfallcodes.length };
  const art = 'notfallcodeVerbraucht';
  await zugriff.protokolliere({ art, zeit: jetzt(), jobcenter, konto, von: konto, einzelheiten });
};
