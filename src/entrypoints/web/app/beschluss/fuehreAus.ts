import { data, redirect } from 'react-router';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import { liesTag, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { textAus } from '../darstellung/formulartext.ts';
import { nurTexte } from '../darstellung/meldungsdarstellung.ts';
import { offenerPlan } from '../darstellung/offenerPlan.ts';
import type { Lader } from '../kontext.ts';
import { istGetan, texte, type Getan } from './texte.ts';

/** What a form of the page asks for; what was typed comes back with what is wrong. */
export const fuehreAus = async ({ params, context }: Lader) => {
  const { wahl, platz, anfrage, nutzer } = await offenerPlan(context, params);
  const tun = textAus(anfrage.formular, 'tun');
  if (wahl.fassung !== undefined || !istGetan(tun) || tun === 'beschliessen')
    throw data(null, { status: 404 });
  const eingaben = {
    schluessel: textAus(anfrage.formular, 'schluessel'),
    erledigt: textAus(anfrage.formular, 'erledigt'),
    bemerkung: textAus(anfrage.formular, 'bemerkung'),
    anlass: textAus(anfrage.formular, 'anlass'),
    fassung: textAus(anfrage.formular, 'fassung'),
  };
  if (tun === 'schritt' && liesTag(eingaben.erledigt) === null)
    return data(
      { tun, eingaben, meldungen: [{ text: texte.keinTag, ziel: null, ort: null }] },
      { status: 422 },
    );
  const ergebnis = await HANDLUNGEN[tun](platz, nutzer.akteur, wahl.kennung, eingaben);
  if (ergebnis.ok) throw redirect(`/planung/${wahl.kennung}/beschluss?getan=${tun}`, 303);
  return data(
    { tun, eingaben, meldungen: nurTexte(ergebnis.meldungen, anfrage.meldungstext) },
    { status: 422 },
  );
};

type Eingaben = Readonly<Record<'schluessel' | 'erledigt' | 'bemerkung' | 'anlass' | 'fassung', string>>;
type Handlung = (
  platz: Pick<Arbeitsplatz, 'beschluss'>,
  akteur: Akteur,
  kennung: string,
  eingaben: Eingaben,
) => Promise<Ergebnis<unknown>>;

/** Deciding has a page of its own. */
const HANDLUNGEN: Readonly<Record<Exclude<Getan, 'beschliessen'>, Handlung>> = {
  schritt: ({ beschluss }, akteur, kennung, { schluessel, erledigt, bemerkung }) =>
    beschluss.trageSchrittEin(akteur, {
      kennung,
      schluessel,
      erledigt: liesTag(erledigt),
      bemerkung: bemerkung.trim() || null,
    }),
  entfernt: ({ beschluss }, akteur, kennung, { schluessel }) =>
    beschluss.trageSchrittEin(akteur, { kennung, schluessel, erledigt: null, bemerkung: null }),
  abstimmen: ({ beschluss }, akteur, kennung) => beschluss.gibInAbstimmung(akteur, kennung),
  zurueck: ({ beschluss }, akteur, kennung) => beschluss.holeZurueck(akteur, kennung),
  fortschreiben: ({ beschluss }, akteur, kennung, { anlass }) =>
    beschluss.schreibeFort(akteur, { kennung, anlass }),
  freigeben: ({ beschluss }, akteur, kennung, { fassung }) =>
    beschluss.gibFrei(akteur, { kennung, fassung: Number(fassung), frei: true }),
  zuruecknehmen: ({ beschluss }, akteur, kennung, { fassung }) =>
    beschluss.gibFrei(akteur, { kennung, fassung: Number(fassung), frei: false }),
};
