import type { Einheit } from '#domain/werte';
import type { Druck } from '../drucke.ts';
import { beweiseWert } from '../beweis.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';

type P = Readonly<{
  name: string;
  gedruckt: string;
  ort: string | null;
  fehler: string;
  beweis: string | null;
}>;

/** Thousands groups have three digits; an amount in plain Euro has no three decimals. The column's total proves what is meant. */
export const tausendergruppen = regel<P>({
  code: 'H-11',
  stufe: 'warnt',
  titel: 'Schreibweise der Beträge',
  satz: ({ name, gedruckt, ort, fehler, beweis }) =>
    `${name}: gedruckt „${gedruckt}“${ort ? ` (${ort})` : ''}. ${fehler}${beweis ? ` ${beweis}` : ''}`,
  pruefe: kontext => kontext.drucke.flatMap(druck => pruefeDruck(kontext, druck)),
});

const pruefeDruck = (kontext: Pruefkontext, { zahl, stelle, gelesen }: Druck): readonly Fund<P>[] => {
  const fehler = gelesen.ok ? null : fehlertext(zahl.einheit, gelesen.fehler);
  if (fehler === null) return [];
  return [
    fund(zahl.pfad, {
      name: zahl.name,
      gedruckt: stelle.text,
      ort: stelle.ort ?? null,
      fehler,
      beweis: beweiseWert(kontext, zahl),
    }),
  ];
};

const fehlertext = (einheit: Einheit, fehler: Extract<Druck['gelesen'], { ok: false }>['fehler']): string => {
  switch (fehler.art) {
    case 'tausendergruppe':
      return fehler.lesarten.length > 0
        ? `Ungültige Tausendergruppe; gemeint sein kann ${fehler.lesarten.join(' oder ')}.`
        : 'Ungültige Tausendergruppe.';
    case 'nachkommastellen':
      return einheit === 'cent' && fehler.hoechstens === 2
        ? 'Ein Betrag in Euro hat höchstens 2 Nachkommastellen; fehlt „Mio.“ oder „T€“?'
        : `Mehr als ${fehler.hoechstens} Nachkommastellen sind hier nicht möglich.`;
    case 'keine_zahl':
      return 'Das ist keine lesbare Zahl.';
    case 'falsche_einheit':
      return `Die Einheit „${fehler.gefunden}“ passt nicht zu dieser Zahl.`;
    case 'einheit_fehlt':
      return 'Die Einheit fehlt.';
    case 'zu_gross':
      return 'Die Zahl ist zu groß.';
  }
};
