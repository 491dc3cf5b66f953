import type { Farben, Gestaltung } from '#ports';
import { alsStiltext } from './maskiere.ts';

/** The style sheet of the page, for screen and paper. fassung: printed at the head of every page. */
export const stilvorlage = (
  fassung: string,
  { farben, schriften, kopf, fuss }: Gestaltung,
): string => `${schirm(farben, schriftfolge(schriften.html))}${PAPIER}@media print {
@page { size: A4; margin: 24mm 20mm; ${randtext('top-left', kopf, farben)}${randtext('bottom-left', fuss, farben)}@top-right { content: ${alsStiltext(fassung)}; font: 9pt sans-serif; color: ${farben.nebenschrift} }
@bottom-right { content: "Seite " counter(page) " von " counter(pages); font: 9pt sans-serif; color: ${farben.nebenschrift} } }
}
`;

const schriftfolge = (schriften: readonly string[]): string =>
  [...schriften.map(alsStiltext), 'sans-serif'].join(', ');

const randtext = (ecke: string, worte: string | undefined, { nebenschrift }: Farben): string =>
  worte === undefined
    ? ''
    : `@${ecke} { content: ${alsStiltext(worte)}; font: 9pt sans-serif; color: ${nebenschrift} }\n`;

/** Text on ground has a contrast of at least 4.5 to 1, which a design file has to keep too; nothing is told by colour alone. */
const schirm = (
  { haupt, flaeche, schrift, nebenschrift, linie }: Farben,
  schriften: string,
): string => `:root { color-scheme: light }
* { box-sizing: border-box }
html { background: #fff; color: ${schrift}; font: 1.0625rem/1.55 ${schriften}; font-variant-numeric: lining-nums }
body { margin: 0 auto; max-width: 56rem; padding: 0 1.25rem 4rem; hyphens: auto; overflow-wrap: break-word }
h1, h2, h3, h4 { color: ${haupt}; line-height: 1.25; hyphens: manual }
h1 { font-size: 2.2rem; margin: .3em 0 }
h2 { font-size: 1.6rem; margin: 2.2em 0 .7em }
h3 { font-size: 1.25rem; margin: 1.8em 0 .6em }
h4 { font-size: 1.0625rem; color: ${schrift}; margin: 1.5em 0 .5em }
a { color: ${haupt} }
a.zahl { color: inherit; text-decoration: underline dotted; text-underline-offset: .2em }
:focus-visible { outline: 3px solid ${haupt}; outline-offset: 2px }
main:focus { outline: none }
header { border-left: .4rem solid ${haupt}; margin: 3rem 0 2rem; padding-left: 1.5rem }
header p { margin: .3em 0 }
.jobcenter, .fassung, .stufe { font-weight: 600; color: ${haupt} }
.untertitel { font-size: 1.25rem }
.fassung { position: sticky; top: 0; z-index: 1; margin: 0; padding: .3em .6em; background: ${flaeche}; border-bottom: 1px solid ${nebenschrift} }
.sprung { position: absolute; left: -100rem; background: #fff; padding: .6em 1em; z-index: 2 }
.sprung:focus { left: 1rem; top: 1rem }
.nur-vorgelesen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
nav ol { list-style: none; padding-left: 0 }
nav ol ol { padding-left: 1.5em }
nav > ol > li { margin-top: .5em }
[id] { scroll-margin-top: 3rem }
blockquote { margin: 1.2em 0; padding-left: 1.2em; border-left: 3px solid ${linie} }
.anmerkung { font-size: .9rem; color: ${nebenschrift} }
figure { margin: 2em 0 }
figure svg, figure img { display: block; max-width: 100%; height: auto }
.logo { float: right; max-width: 45%; height: auto; margin: 0 0 1em 1em }
figcaption, caption { text-align: left; padding: .4em 0; caption-side: top }
figcaption b, caption b { color: ${haupt}; margin-right: .5em }
summary { cursor: pointer; padding: .3em 0 }
.rollbar { overflow-x: auto; margin: 1.5em 0 }
table { border-collapse: collapse; width: 100%; font-size: .95rem; font-variant-numeric: lining-nums tabular-nums; hyphens: manual; border-bottom: 2px solid ${haupt} }
th, td { padding: .35em .6em; text-align: left; vertical-align: top; border-top: 1px solid ${linie} }
thead th { color: ${haupt}; vertical-align: bottom; border-top: 2px solid ${haupt}; border-bottom: 1.5px solid ${haupt} }
tbody th { font-weight: 400 }
.rechts { text-align: right; white-space: nowrap }
thead .rechts { white-space: normal }
.darunter > :first-child { padding-left: 1.8em }
.nachrichtlich > * { font-style: italic }
.zwischentitel th { font-weight: 600; color: ${haupt}; padding-top: 1em }
.summe > * { font-weight: 600; background: ${flaeche} }
.befunde, .rechenwege { list-style: none; padding: 0 }
.befunde li { margin: 1em 0; padding: .2em 0 .2em .9em; border-left: 2px solid ${haupt} }
.befunde li.sperrt { border-left-width: 6px }
.befunde li.hinweis { border-left-style: dotted }
.befunde p { margin: .25em 0 }
.rechenwege li { margin: .7em 0; padding-left: 1em; text-indent: -1em; break-inside: avoid }
.nachschlagen { columns: 2 22rem; column-gap: 2.5rem; font-size: .85rem; line-height: 1.4 }
.nachschlagen h2 { column-span: all }
.nachschlagen p, .nachschlagen .rechenwege li { margin: .45em 0 }
footer { margin-top: 4rem; border-top: 1px solid ${linie}; font-size: .9rem; color: ${nebenschrift} }
`;

const PAPIER = `@media print {
html { font-size: 10.5pt } body { max-width: none; padding: 0 }
.sprung { display: none } .fassung { position: static; background: none }
.rollbar { overflow: visible }
h1, h2, h3, h4, figcaption, caption, summary { break-after: avoid }
tr, figure svg, .befunde li { break-inside: avoid }
.anhang:not(.folgt), .seitenumbruch + * { break-before: page } nav { break-after: page }
details::details-content { content-visibility: visible; display: block }
a { color: inherit; text-decoration: none }
}
`;
