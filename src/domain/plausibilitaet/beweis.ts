import { cent, liesGedruckt, schreibeEuro, type Cent, type Zahl } from '#domain/werte';
import { leseDruckeVon, nachbar, istGroesse } from './drucke.ts';
import type { Pruefkontext } from './regel.ts';

/** A total of a printed column: the whole is the signed sum of its parts. Endings of addresses. */
type Spaltensumme = Readonly<{ ganzes: string; teile: Readonly<Record<string, 1 | -1>> }>;

const SPALTENSUMMEN: readonly Spaltensumme[] = [
  {
    ganzes: 'gesamtverwaltungskosten',
    teile: { verwaltungskostenbudget: 1, umschichtung: 1, kommunalerFinanzierungsanteil: 1 },
  },
  {
    ganzes: 'eingliederungstitel.verfuegbarInklBez',
    teile: { 'eingliederungstitel.inklBez': 1, umschichtung: -1 },
  },
  {
    ganzes: 'eingliederungstitel.verfuegbar',
    teile: { 'eingliederungstitel.ohneBez': 1, umschichtung: -1 },
  },
  {
    ganzes: 'eingliederungstitel.inklBez',
    teile: { 'eingliederungstitel.ohneBez': 1, 'eingliederungstitel.bez': 1 },
  },
  { ganzes: 'gesamtbudget', teile: { 'eingliederungstitel.ohneBez': 1, verwaltungskostenbudget: 1 } },
];

type Glied = Readonly<{ name: string; wert: Cent; vorzeichen: 1 | -1 }>;

/**
 * What an unreadable printed amount must be, proven by the total of its column as printed, and what the total would be with the
 * other reading. null when no printed total contains it, or the total gives another amount than the plan.
 */
export const beweiseWert = (kontext: Pruefkontext, zahl: Zahl): string | null => {
  for (const summe of SPALTENSUMMEN) {
    const teil = Object.keys(summe.teile).find(endung => istGroesse(zahl.pfad, endung));
    const beweis = teil && zahl.einheit === 'cent' ? beweiseMit(kontext, summe, teil, zahl) : null;
    if (beweis) return beweis;
  }
  return null;
};

const beweiseMit = (
  kontext: Pruefkontext,
  summe: Spaltensumme,
  teil: string,
  zahl: Zahl<'cent'>,
): string | null => {
  const ganzes = bekannt(kontext, zahl, summe.ganzes, 1);
  const andere = Object.entries(summe.teile)
    .filter(([endung]) => endung !== teil)
    .map(([endung, vorzeichen]) => bekannt(kontext, zahl, endung, vorzeichen));
  const vorzeichen = summe.teile[teil] ?? 1;
  if (!ganzes || andere.some(glied => glied === null)) return null;
  const glieder = andere.filter(glied => glied !== null);
  const rest = glieder.reduce((r, g) => r - g.vorzeichen * g.wert, ganzes.wert as number);
  if (Math.abs(vorzeichen * rest - zahl.wert) > TOLERANZ_JE_GLIED * (glieder.length + 1)) return null;
  const rechnung = glieder
    .map(g => ` ${g.vorzeichen === 1 ? '−' : '+'} ${g.name} ${schreibeEuro(g.wert)}`)
    .join('');
  const beweis = `Die Spaltensumme beweist ${schreibeEuro(zahl.wert)}: ${ganzes.name} ${schreibeEuro(ganzes.wert)}${rechnung} = ${schreibeEuro(cent(rest))}.`;
  return beweis + gegenprobe(kontext, zahl, ganzes, vorzeichen);
};

/** Half a Euro for each amount printed in whole Euro. */
const TOLERANZ_JE_GLIED = 50;

/** An amount of the same column as it is printed, else as it is said; a computed one that is not printed proves nothing. */
const bekannt = (kontext: Pruefkontext, zahl: Zahl, endung: string, vorzeichen: 1 | -1): Glied | null => {
  const glied = kontext.blatt.get(nachbar(zahl.pfad, endung));
  if (glied?.einheit !== 'cent') return null;
  for (const { gelesen } of leseDruckeVon(kontext.drucke, glied))
    if (gelesen.ok && gelesen.wert.einheit === 'cent')
      return { name: glied.name, wert: gelesen.wert.wert as Cent, vorzeichen };
  return glied.herkunft.art === 'angabe' ? { name: glied.name, wert: glied.wert, vorzeichen } : null;
};

const gegenprobe = (kontext: Pruefkontext, zahl: Zahl<'cent'>, ganzes: Glied, vorzeichen: 1 | -1): string => {
  const lesarten = leseDruckeVon(kontext.drucke, zahl).flatMap(({ gelesen }) =>
    !gelesen.ok && gelesen.fehler.art === 'tausendergruppe' ? gelesen.fehler.lesarten : [],
  );
  return [...new Set(lesarten)]
    .flatMap(lesart => {
      const gelesen = liesGedruckt(lesart, 'cent');
      if (!gelesen.ok || gelesen.wert.wert === zahl.wert) return [];
      const dann = cent(ganzes.wert + vorzeichen * (gelesen.wert.wert - zahl.wert));
      return [` Mit ${lesart} € wäre die Summe ${schreibeEuro(dann)}.`];
    })
    .join('');
};
