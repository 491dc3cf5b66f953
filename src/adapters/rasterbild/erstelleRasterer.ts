import { createRequire } from 'node:module';
import path from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { HAUSSCHRIFTEN, type Rasterer } from '#ports';

/** Draws in the face that charts are set in; nothing of the machine's own fonts, so that a picture is the same everywhere. */
export const erstelleRasterer = (): Rasterer => ({
  async alsPng(svg, breite) {
    const bild = await renderAsync(svg, {
      fitTo: { mode: 'width', value: breite },
      background: '#ffffff',
      font: {
        loadSystemFonts: false,
        fontFiles: SCHRIFTDATEIEN,
        defaultFontFamily: HAUSSCHRIFTEN['source-sans'],
      },
    });
    return new Uint8Array(bild.asPng());
  },
});

const ordner = path.dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'),
);

const SCHRIFTDATEIEN = ['400Regular', '400Regular_Italic', '600SemiBold'].map(schnitt =>
  path.join(ordner, schnitt, `SourceSans3_${schnitt}.ttf`),
);
