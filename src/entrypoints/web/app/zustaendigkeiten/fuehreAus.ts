import { data, redirect } from 'react-router';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import { KAPITELSTATUS } from '#domain/plan';
import { liesTag, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { textAus } from '../darstellung/formulartext.ts';
import { nurTexte } from '../darstellung/meldungsdarstellung.ts';
import { offenerPlan } from '../darstellung/offenerPlan.ts';
import type { Lader } from '../kontext.ts';
import { texte } from './texte.ts';

/** What a form of the page asks for; what was typed comes back with what is wrong. */
export const fuehreAus = async ({ params, context }: Lader) => {
  const { wahl, platz, anfrage, nutzer } = await offenerPlan(context, params);
  if (wahl.fassung !== undefined) throw data(null, { status: 404 });
  const text = (name: string): string => textAus(anfrage.formular, name);
  const eingaben = {
    tun: text('tun'),
    id: text('id'),
    status: text('status'),
    kapitel: text('kapitel'),
    wer: text('wer'),
    frist: text('frist').trim(),
  };
  if (eingaben.frist !== '' && liesTag(eingaben.frist) === null)
    return data({ eingaben, meldungen: [{ text: texte.keinTag, ziel: null, ort: null }] }, { status: 422 });
  const ergebnis = await tue(platz, nutzer.akteur, wahl.kennung, eingaben);
  if (ergebnis.ok) throw redirect(`/planung/${wahl.kennung}/zustaendigkeiten?getan`, 303);
  return data({ eingaben, meldungen: nurTexte(ergebnis.meldungen, anfrage.meldungstext) }, { status: 422 });
};

type Eingaben = Readonly<Record<'tun' | 'id' | 'status' | 'kapitel' | 'wer' | 'frist', string>>;

const tue = async (
  { zusammenarbeit }: Pick<Arbeitsplatz, 'zusammenarbeit'>,
  akteur: Akteur,
  kennung: string,
  { tun, id, status, kapitel, wer, frist }: Eingaben,
): Promise<Ergebnis<unknown>> => {
  if (tun === 'entziehen') return zusammenarbeit.entziehe(akteur, { kennung, id });
  if (tun === 'melden')
    return zusammenarbeit.meldeStatus(akteur, {
      kennung,
      id,
      status: KAPITELSTATUS.find(s => s === status) ?? KAPITELSTATUS[0],
    });
  const [art, wen = ''] = wer.split(':');
  return zusammenarbeit.vergib(akteur, {
    kennung,
    kapitel,
    einheit: art === 'einheit' ? wen : null,
    konto: art === 'konto' ? wen : null,
    frist: liesTag(frist),
  });
};
