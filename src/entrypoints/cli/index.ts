import { AUSGANG, type Befehl } from './befehl.ts';
import { alleBefehle, findeBefehl } from './befehlsverzeichnis.ts';
import { befehlshilfe, gesamthilfe } from './hilfe.ts';
import { liesAufruf } from './liesAufruf.ts';
import { alsMeldung } from './text/alsMeldung.ts';
import { Dateifehler, type Kommandoumgebung } from './umgebung.ts';

export { Dateifehler, type Kommandoumgebung } from './umgebung.ts';

const HILFE = ['--hilfe', '--help', '-h', 'hilfe'];

/** Runs one call of the command line and gives its exit code. */
export const fuehreAus = async (argumente: readonly string[], welt: Kommandoumgebung): Promise<number> => {
  const umgebung = { ...welt, fehler: (text: string) => welt.fehler(alsMeldung(text, welt.farbig)) };
  const [erstes] = argumente;
  if (erstes === '--version') {
    umgebung.aus(umgebung.version);
    return AUSGANG.gut;
  }
  if (erstes === undefined || HILFE.includes(erstes)) {
    umgebung.aus(gesamthilfe(await alleBefehle(), umgebung.version));
    return AUSGANG.gut;
  }
  const befehl = await findeBefehl(argumente);
  return befehl
    ? fuehreBefehlAus(befehl, argumente.slice(befehl.name.split(' ').length), umgebung)
    : unbekannt(argumente, umgebung);
};

const fuehreBefehlAus = async (
  befehl: Befehl,
  argumente: readonly string[],
  umgebung: Kommandoumgebung,
): Promise<number> => {
  if (argumente.some(a => HILFE.slice(0, 3).includes(a))) {
    umgebung.aus(befehlshilfe(befehl));
    return AUSGANG.gut;
  }
  const gelesen = liesAufruf(befehl, argumente);
  if (!gelesen.ok) {
    umgebung.fehler(`${gelesen.grund}\n\n${befehlshilfe(befehl)}`);
    return AUSGANG.aufruf;
  }
  try {
    return await befehl.fuehreAus(gelesen.aufruf, umgebung);
  } catch (fehler) {
    if (!(fehler instanceof Dateifehler)) throw fehler;
    umgebung.fehler(fehler.message);
    return AUSGANG.unlesbar;
  }
};

/** A word group ('plan') with --hilfe shows its commands; anything else is a wrong call. */
const unbekannt = async (argumente: readonly string[], umgebung: Kommandoumgebung): Promise<number> => {
  const alle = await alleBefehle();
  const gruppe = alle.filter(b => b.name.startsWith(`${argumente[0]} `));
  const hilfe = gesamthilfe(gruppe.length > 0 ? gruppe : alle, umgebung.version);
  if (gruppe.length > 0 && argumente.slice(1).every(a => HILFE.includes(a))) {
    umgebung.aus(hilfe);
    return AUSGANG.gut;
  }
  const worte = argumente
    .filter(a => !a.startsWith('-'))
    .slice(0, 2)
    .join(' ');
  umgebung.fehler(`Den Befehl „${worte}“ gibt es nicht.\n\n${hilfe}`);
  return AUSGANG.aufruf;
};
