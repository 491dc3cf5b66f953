import { data, redirect } from 'react-router';
import type { Meldung } from '#domain/werte';
import { textAus } from '../darstellung/formulartext.ts';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';

/** What the page knows after a form was sent: what is wrong by field with the offer it was about, or the emergency codes, this once. */
export type Antwort = Readonly<
  | { art: 'eingerichtet'; notfallcodes: readonly string[] }
  | {
      art: 'fehler';
      tun: 'einrichten' | 'entfernen';
      kennwort: string;
      code: string;
      sonst: readonly string[];
    }
>;

/** Sets up or removes the second factor. */
export const fuehreAus = async ({ context }: Lader) => {
  const { platz, anfrage, nutzer } = angemeldeteAnfrage(context);
  const text = (name: string): string => textAus(anfrage.formular, name);
  const kennwort = text('kennwort');
  if (text('tun') === 'entfernen') {
    const entfernt = await platz.konto.entferneZweitenFaktor(nutzer, { kennwort });
    if (entfernt.ok) throw redirect('/konto?getan=entfernt', 303);
    return fehler('entfernen', entfernt.meldungen, anfrage.meldungstext);
  }
  const { angebot, code } = { angebot: text('angebot'), code: text('code') };
  const eingerichtet = await platz.konto.richteZweitenFaktorEin(nutzer, { kennwort, angebot, code });
  if (!eingerichtet.ok) return fehler('einrichten', eingerichtet.meldungen, anfrage.meldungstext);
  return data<Antwort>({ art: 'eingerichtet', notfallcodes: eingerichtet.wert.notfallcodes });
};

const fehler = (
  tun: 'einrichten' | 'entfernen',
  meldungen: readonly Meldung[],
  meldungstext: (meldung: Meldung) => string,
) => {
  const zu = (pfad: string): string =>
    meldungen
      .filter(m => m.pfad === pfad)
      .map(meldungstext)
      .join(' ');
  return data<Antwort>(
    {
      art: 'fehler',
      tun,
      kennwort: zu('kennwort'),
      code: zu('code'),
      sonst: meldungen.filter(m => m.pfad === '').map(meldungstext),
    },
    { status: 422 },
  );
};
