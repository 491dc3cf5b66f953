import { beginneEntwurf } from './entwurf/entwurf.ts';
import { beginneRaster } from './raster/raster.ts';
import { beginneRechnen } from './rechnen/rechnen.ts';
import { beginneKlappen } from './seite/klappen.ts';

beginneKlappen();
const formular = document.querySelector<HTMLFormElement>('form[data-kapitel]');
if (formular) {
  beginneRaster();
  beginneRechnen(formular);
  beginneEntwurf(formular);
}
