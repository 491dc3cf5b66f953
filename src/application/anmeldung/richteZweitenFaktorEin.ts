import { anmeldemeldungen, kontomeldungen } from '#domain/zugang';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import { bestaetigeKennwort } from './bestaetigeKennwort.ts';
import type { Sitzungsinhaber, Zugangswerkzeug } from './werkzeug.ts';
import { zweckDesAngebots, zweckDesZweitfaktors } from './zweitfaktorzweck.ts';

/** Enough for years, few enough to be printed. */
const NOTFALLCODES = 10;

/** Sets up the second factor that was offered, once its first code is right. The emergency codes are shown this once. Other sign-ins end. */
export const richteZweitenFaktorEin = async (
  werkzeug: Zugangswerkzeug,
  { akteur: { konto: kennung, jobcenter }, anmeldung }: Sitzungsinhaber,
  { kennwort, angebot, code }: Readonly<{ kennwort: string; angebot: string; code: string }>,
): Promise<Ergebnis<Readonly<{ notfallcodes: readonly string[] }>>> => {
  const { konten, einmalcodes, tresor, scheine, jetzt } = werkzeug;
  const bestaetigt = await bestaetigeKennwort(werkzeug, kennung, kennwort);
  if (!bestaetigt.ok) return bestaetigt;
  const geheimnis = tresor.oeffne(angebot, zweckDesAngebots(kennung));
  if (geheimnis === null) return misslungen(melde(kontomeldungen.ANGEBOT_UNGUELTIG, '', {}));
  const letzterSchritt = einmalcodes.pruefe(geheimnis, code, jetzt(), null);
  if (letzterSchritt === null) return misslungen(melde(anmeldemeldungen.CODE_FALSCH, 'code', {}));
  const codes = scheine.notfallcodes(NOTFALLCODES);
  return konten.ausfuehren(async zugriff => {
    const konto = await zugriff.konto(kennung);
    if (konto?.zweiterFaktor) return misslungen(melde(kontomeldungen.ZWEITER_FAKTOR_VORHANDEN, '', {}));
    await zugriff.aendereKonto(kennung, {
      zweiterFaktor: {
        geheimnis: tresor.verschliesse(geheimnis, zweckDesZweitfaktors(kennung)),
        letzterSchritt,
        notfallcodes: codes.map(c => c.pruefwert),
      },
    });
    const abgemeldet = await zugriff.beendeAnmeldungen(kennung, anmeldung);
    await zugriff.protokolliere({
      art: 'zweiterFaktorEingerichtet',
      zeit: jetzt(),
      jobcenter,
      konto: kennung,
      von: kennung,
      einzelheiten: { abgemeldet },
    });
    return gelungen({ notfallcodes: codes.map(c => c.schein) });
  });
};
