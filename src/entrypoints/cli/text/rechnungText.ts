import type { RechnungDaten } from '#contract';
import { tagAlsText } from '#domain/werte';
import { entschaerft, umbrochen } from './absatz.ts';

type Form = Readonly<{ breite: number }>;

/** All figures of the plan for the terminal: address and value on one line, the recipe below. */
export const rechnungText = ({ jobcenter, jahr, zahlen, rechtsstand }: RechnungDaten, form: Form): string =>
  [
    `${entschaerft(jobcenter)} ${jahr}`,
    ...zahlen.filter(z => !RECHTSWERT.test(z.pfad)).map(zahl => zahlText(zahl, form)),
    '',
    `Rechtsstand vom ${tagAlsText(rechtsstand.datum)}, Prüfsumme ${rechtsstand.hash.slice(0, 12)}`,
  ].join('\n');

/** Law and what stands in for it is explained where it is used. */
const RECHTSWERT = /^(?:recht|annahmen)\./;

const zahlText = ({ pfad, text, satz }: RechnungDaten['zahlen'][number], { breite }: Form): string => {
  const luecke = Math.max(2, breite - pfad.length - text.length);
  return `\n${pfad}${' '.repeat(luecke)}${text}\n${umbrochen(entschaerft(satz), breite, '  ')}`;
};
