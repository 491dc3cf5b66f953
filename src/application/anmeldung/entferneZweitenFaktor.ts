import { pruefeKennwort } from '#domain/zugang';
import { gelungen, misslungen, type Ergebnis } from '#domain/werte';
import { bestaetigeKennwort } from './bestaetigeKennwort.ts';
import type { Sitzungsinhaber, Zugangswerkzeug } from './werkzeug.ts';

/** Removes one's own second factor. A password that is only good enough together with one has to be changed first. */
export const entferneZweitenFaktor = async (
  werkzeug: Zugangswerkzeug,
  { akteur: { konto: kennung, jobcenter }, anmeldung }: Sitzungsinhaber,
  { kennwort }: Readonly<{ kennwort: string }>,
): Promise<Ergebnis<null>> => {
  const { konten, jetzt, regeln } = werkzeug;
  const bestaetigt = await bestaetigeKennwort(werkzeug, kennung, kennwort);
  if (!bestaetigt.ok) return bestaetigt;
  const { anmeldename } = bestaetigt.wert;
  const zuSchwach = pruefeKennwort(kennwort, { anmeldename, zweiterFaktor: false }, regeln.kennwort);
  if (zuSchwach.length > 0) return misslungen(...zuSchwach);
  return konten.ausfuehren(async zugriff => {
    await zugriff.aendereKonto(kennung, { zweiterFaktor: null });
    await zugriff.beendeAnmeldungen(kennung, anmeldung);
    await zugriff.protokolliere({
      art: 'zweiterFaktorEntfernt',
      zeit: jetzt(),
      jobcenter,
      konto: kennung,
      von: kennung,
      einzelheiten: {},
    });
    return gelungen(null);
  });
};
