import { data, redirect } from 'react-router';
import { istHandlung } from '#domain/zugang';
import { textAus } from '../darstellung/formulartext.ts';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';

/** What was typed into the form for a new key, without the password. */
export type Schluesseleingaben = Readonly<{ name: string; nur: readonly string[]; tage: string }>;

/** What the page knows after a form was sent: the new key, this once; or what is wrong by field, with what was typed. */
export type Antwort = Readonly<
  | { art: 'angelegt'; name: string; schein: string }
  | { art: 'fehler'; tun: 'anlegen' | 'entziehen'; eingaben: Schluesseleingaben; fehler: Schluesselfehler }
>;

export type Schluesselfehler = Readonly<
  Record<'name' | 'nur' | 'tage' | 'kennwort', string> & { sonst: readonly string[] }
>;

/** Makes a key or takes one away. */
export const fuehreAus = async ({ context }: Lader) => {
  const { platz, anfrage, nutzer } = angemeldeteAnfrage(context);
  const text = (name: string): string => textAus(anfrage.formular, name);
  const eingaben: Schluesseleingaben = {
    name: text('name'),
    nur: anfrage.formular?.getAll('nur').map(String) ?? [],
    tage: text('tage'),
  };
  const tun = text('tun') === 'entziehen' ? 'entziehen' : 'anlegen';
  const ergebnis =
    tun === 'entziehen'
      ? await platz.konto.entzieheSchluessel(nutzer, { schluessel: text('schluessel') })
      : await platz.konto.legeSchluesselAn(nutzer, {
          name: eingaben.name,
          nur: eingaben.nur.filter(istHandlung),
          tage: Number(eingaben.tage),
          kennwort: text('kennwort'),
        });
  if (ergebnis.ok && ergebnis.wert === null) throw redirect('/konto/schluessel?entzogen', 303);
  if (ergebnis.ok && ergebnis.wert !== null)
    return data<Antwort>({ art: 'angelegt', name: eingaben.name.trim(), schein: ergebnis.wert.schein });
  const zu = (pfad: string): readonly string[] =>
    ergebnis.meldungen.filter(m => m.pfad === pfad).map(anfrage.meldungstext);
  const alle = (pfad: string): string => zu(pfad).join(' ');
  const fehler = {
    name: alle('name'),
    nur: alle('nur'),
    tage: alle('tage'),
    kennwort: alle('kennwort'),
    sonst: zu(''),
  };
  return data<Antwort>({ art: 'fehler', tun, eingaben, fehler }, { status: 422 });
};
