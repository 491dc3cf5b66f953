import { kennwortmeldungen, kontomeldungen, pruefeKennwort } from '#domain/zugang';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import { bestaetigeKennwort } from './bestaetigeKennwort.ts';
import type { Sitzungsinhaber, Zugangswerkzeug } from './werkzeug.ts';

/** Changes one's own password. Every other sign-in of the account ends; says how many. */
export const aendereKennwort = async (
  werkzeug: Zugangswerkzeug,
  { akteur: { konto: kennung, jobcenter }, anmeldung }: Sitzungsinhaber,
  { bisher, neu }: Readonly<{ bisher: string; neu: string }>,
): Promise<Ergebnis<Readonly<{ abgemeldet: number }>>> => {
  const { konten, kennwoerter, jetzt, regeln } = werkzeug;
  const konto = await konten.ausfuehren(async zugriff => zugriff.konto(kennung));
  const bestaetigt = await bestaetigeKennwort(werkzeug, kennung, bisher);
  if (!konto?.kennwort) return misslungen(melde(kontomeldungen.OHNE_KENNWORT, '', {}));
  const { anmeldename, zweiterFaktor } = konto;
  const fehler = [
    ...bestaetigt.meldungen,
    ...(bisher === neu ? [melde(kennwortmeldungen.WIE_BISHER, 'kennwort', {})] : []),
    ...pruefeKennwort(neu, { anmeldename, zweiterFaktor: zweiterFaktor !== null }, regeln.kennwort),
  ];
  if (fehler.length > 0) return misslungen(...fehler);
  const pruefwert = await kennwoerter.pruefwertFuer(neu);
  return konten.ausfuehren(async zugriff => {
    await zugriff.aendereKonto(kennung, { kennwort: { pruefwert, vorlaeufig: false } });
    const abgemeldet = await zugriff.beendeAnmeldungen(kennung, anmeldung);
    await zugriff.protokolliere({
      art: 'kennwortGeaendert',
      zeit: jetzt(),
      jobcenter,
      konto: kennung,
      von: kennung,
      einzelheiten: { abgemeldet },
    });
    return gelungen({ abgemeldet });
  });
};
