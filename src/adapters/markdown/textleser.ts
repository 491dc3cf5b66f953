import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Textleser } from '#ports';
import { leseBloecke } from './bloecke.ts';
import { pruefeUmfang } from './grenzen.ts';

/**
 * Reads the subset of CommonMark that plan texts need. `bausteine` throws {@link Textgrenze} when the text is longer,
 * more deeply nested or more tangled than any plan text; everything else is read in well under a second.
 */
export const erstelleTextleser = (): Textleser => ({
  bausteine(markdown, zahl) {
    pruefeUmfang(markdown);
    return leseBloecke(fromMarkdown(markdown, { extensions: [TEILMENGE] }).children, { zahl, tiefe: 0 });
  },
});

/** Left out, so that it stays visible as typed: raw HTML, link definitions, code by mere indentation. */
const TEILMENGE = { disable: { null: ['htmlFlow', 'htmlText', 'definition', 'codeIndented'] } };
