import type { Arbeitsplatz } from '#application/arbeitsplatz';
import type { Akteur } from '#domain/zugang';
import { darfImHaus } from '../darstellung/rechte.ts';
import { texte } from './texte.ts';

/** A plan and its scenarios as a table: a column for each, the plan first. */
export type Szenarientafel = Readonly<{
  spalten: readonly Szenariospalte[];
  zeilen: readonly Readonly<{ name: string; werte: readonly string[] }>[];
}>;

type Szenariospalte = Readonly<{
  kennung: string;
  titel: string;
  szenario: boolean;
  loeschbar: boolean;
}>;

/** null: the plan cannot be read that way. */
export const nebeneinander = async (
  { szenarien }: Pick<Arbeitsplatz, 'szenarien'>,
  akteur: Akteur,
  kennung: string,
): Promise<Szenarientafel | null> => {
  const vergleich = await szenarien.nebeneinander(akteur, kennung);
  if (!vergleich.ok) return null;
  const { spalten, eckzahlen } = vergleich.wert;
  return {
    spalten: spalten.map(({ kopf }) => ({
      kennung: kopf.kennung,
      titel: kopf.szenarioVon === undefined ? texte.plan(kopf.titel) : kopf.titel,
      szenario: kopf.szenarioVon !== undefined,
      loeschbar: kopf.szenarioVon !== undefined && darfImHaus(akteur, 'plan.szenario'),
    })),
    zeilen: [
      ...eckzahlen.map(({ name, werte }) => ({ name, werte: werte.map(wert => wert ?? texte.fehlt) })),
      {
        name: texte.offen,
        werte: spalten.map(({ befunde: { sperrt, warnt, hinweis } }) => String(sperrt + warnt + hinweis)),
      },
      { name: texte.sperren, werte: spalten.map(({ befunde }) => String(befunde.sperrt)) },
    ],
  };
};
