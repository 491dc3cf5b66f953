import type { Dokumentdrucker } from '#ports';
import { seite } from './seite.ts';

/**
 * Makes documents as one self-contained HTML file, UTF-8, the same model always as the same bytes: no script, nothing fetched, every text
 * of a user escaped. Throws when a chart is not the drawing it should be: a programming fault.
 */
export const erstelleHtmldrucker = (): Dokumentdrucker<'html'> => ({
  html: async dokument => new TextEncoder().encode(seite(dokument)),
});
