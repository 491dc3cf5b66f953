import { data, redirect } from 'react-router';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import type { Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { textAus } from '../darstellung/formulartext.ts';
import { nurTexte } from '../darstellung/meldungsdarstellung.ts';
import { nurMit } from '../darstellung/nurMit.ts';
import type { Lader } from '../kontext.ts';
import { liesRollen } from './rollen.ts';
import { istGetan, type Getan } from './texte.ts';

/** What a form of the page of an account asks for. A new password comes back in the answer and nowhere else. */
export const fuehreAus = async ({ params, context }: Lader) => {
  const { platz, anfrage, nutzer } = nurMit(context, 'konten.verwalten');
  const konto = params['konto'] ?? '';
  const tun = textAus(anfrage.formular, 'tun');
  if (!istGetan(tun)) throw data(null, { status: 404 });
  if (tun === 'zuruecksetzen') {
    const neues = await platz.verwaltung.setzeZugangZurueck(nutzer.akteur, { konto });
    if (neues.ok) return { kennwort: neues.wert.kennwort, meldungen: null, rollen: null };
    return abgelehnt(neues.meldungen.map(anfrage.meldungstext));
  }
  const rollen = liesRollen(anfrage.formular);
  const ergebnis = await TUN[tun](platz, nutzer.akteur, konto, rollen);
  if (ergebnis.ok) throw redirect(`/verwaltung/konten/${konto}?getan=${tun}`, 303);
  return data(
    {
      kennwort: null,
      meldungen: nurTexte(ergebnis.meldungen, anfrage.meldungstext),
      rollen: tun === 'rollen' ? rollen : null,
    },
    { status: 422 },
  );
};

const abgelehnt = (saetze: readonly string[]) =>
  data(
    { kennwort: null, meldungen: saetze.map(text => ({ text, ziel: null, ort: null })), rollen: null },
    { status: 422 },
  );

type Handlung = (
  platz: Pick<Arbeitsplatz, 'verwaltung'>,
  akteur: Akteur,
  konto: string,
  rollen: ReturnType<typeof liesRollen>,
) => Promise<Ergebnis<unknown>>;

const TUN: Readonly<Record<Exclude<Getan, 'zuruecksetzen'>, Handlung>> = {
  rollen: ({ verwaltung }, akteur, konto, rollen) => verwaltung.vergibRollen(akteur, { konto, rollen }),
  sperren: ({ verwaltung }, akteur, konto) => verwaltung.sperreKonto(akteur, { konto, gesperrt: true }),
  entsperren: ({ verwaltung }, akteur, konto) => verwaltung.sperreKonto(akteur, { konto, gesperrt: false }),
  abmelden: ({ verwaltung }, akteur, konto) => verwaltung.meldeKontoAb(akteur, { konto }),
};
