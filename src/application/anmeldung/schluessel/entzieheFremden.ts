import { anmeldemeldungen, darf, handlungsname, schluesselmeldungen, type Akteur } from '#domain/zugang';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Zugangswerkzeug } from '../werkzeug.ts';

/** Ends a key of somebody in the own Jobcenter at once. */
export const entzieheFremden = async (
  { konten, jetzt }: Zugangswerkzeug,
  akteur: Akteur,
  { konto: kennung, schluessel }: Readonly<{ konto: string; schluessel: string }>,
): Promise<Ergebnis<null>> => {
  const { konto: von, jobcenter } = akteur;
  if (!darf(akteur, 'schluessel.verwalten', { jobcenter }))
    return misslungen(
      melde(anmeldemeldungen.NICHT_ERLAUBT, '', { handlung: handlungsname('schluessel.verwalten').name }),
    );
  return konten.ausfuehren(async zugriff => {
    const konto = await zugriff.konto(kennung);
    const entzogen =
      konto?.jobcenter === jobcenter ? await zugriff.entferneProgrammschluessel(kennung, schluessel) : [];
    if (entzogen.length === 0) return misslungen(melde(schluesselmeldungen.UNBEKANNT, '', {}));
    await zugriff.protokolliere({
      art: 'schluesselEntzogen',
      zeit: jetzt(),
      jobcenter,
      konto: kennung,
      von,
      einzelheiten: { schluessel },
    });
    return gelungen(null);
  });
};
