import { messwert, schreibeWert, type Zahl } from '#domain/werte';
import type { Baustein, Tabelle } from '#ports';
import type { Bauzeug } from '../bauzeug.ts';

type Verlauf = Readonly<{
  titel: string;
  satz: string;
  reihen: readonly Readonly<{ name: string; punkte: readonly Readonly<{ stelle: string; zahl: Zahl }>[] }>[];
  daten: Tabelle;
}>;

/** Lines over months with their sentence and data; series without points are left out. */
export const verlaufsdiagramm = async (
  bau: Bauzeug,
  { titel, satz, reihen, daten }: Verlauf,
): Promise<readonly Baustein[]> => {
  const belegt = reihen.filter(({ punkte }) => punkte.length > 0);
  const erste = belegt[0]?.punkte[0]?.zahl;
  if (!erste) return [];
  const teiler = erste.einheit === 'anteil' ? 10_000 : 1;
  return [
    {
      art: 'diagramm',
      titel,
      satz,
      alternativtext: `Liniendiagramm. ${belegt.map(r => `${r.name}: ${kurz(r.punkte)}`).join('. ')}.`,
      svg: await bau.zeichner.verlauf({
        titel,
        einheit: erste.einheit === 'anteil' ? 'in %' : '',
        reihen: belegt.map(({ name, punkte }) => ({
          name,
          punkte: punkte.map(({ stelle, zahl }) => ({ stelle, wert: messwert(zahl) / teiler })),
        })),
      }),
      daten,
    },
  ];
};

const kurz = (punkte: Verlauf['reihen'][number]['punkte']): string => {
  const [erster, letzter] = [punkte[0], punkte.at(-1)];
  if (!erster || !letzter) return '';
  return erster === letzter
    ? schreibeWert(erster.zahl)
    : `von ${schreibeWert(erster.zahl)} auf ${schreibeWert(letzter.zahl)}`;
};
