import {
  bestaetigeZweitenFaktor,
  meldeAb,
  meldeAn,
  meldeBeimDienstAn,
  meldeUeberallAb,
  pruefeSitzung,
  type Zugangswerkzeug,
} from '#application/anmeldung';
import type { Arbeitsplatz, Dienstanmeldung } from '#application/arbeitsplatz';
import type { Anmeldedienst } from '#ports';
import { BEISPIELKENNWORT } from './beispielkennwort.ts';
import type { Konfiguration } from './konfiguration.ts';

/** Binds signing in and out to the real world. dienst: the provider to sign in with, where one is configured. */
export const bindeZugang = (
  zugang: Zugangswerkzeug,
  dienst: Anmeldedienst | null,
  konfiguration: Pick<Konfiguration, 'beispiele'>,
): Pick<Arbeitsplatz, 'zugang'> => ({
  zugang: {
    meldeAn: async eingabe => meldeAn(zugang, ohneBekanntes(eingabe, konfiguration)),
    bestaetige: async eingabe => bestaetigeZweitenFaktor(zugang, eingabe),
    pruefe: async schein => pruefeSitzung(zugang, schein),
    meldeAb: async schein => meldeAb(zugang, schein),
    meldeUeberallAb: async sitzung => void (await meldeUeberallAb(zugang, sitzung)),
    dienst: dienst && bindeDienst(zugang, dienst),
  },
});

const bindeDienst = (zugang: Zugangswerkzeug, dienst: Anmeldedienst): Dienstanmeldung => ({
  beginne: async () => dienst.beginne(),
  abmeldeadresse: async () => dienst.abmeldeadresse(),
  schliesseAb: async (antwort, vorgang, geraet) => {
    const wer = await dienst.loeseEin(antwort, vorgang);
    return wer.ok ? meldeBeimDienstAn(zugang, wer.wert, geraet) : wer;
  },
});

/** The password of the examples is known to everybody: where others reach the server it is a wrong one. */
const ohneBekanntes = <T extends Readonly<{ kennwort: string }>>(
  eingabe: T,
  { beispiele }: Pick<Konfiguration, 'beispiele'>,
): T =>
  beispiele === 'nein' && eingabe.kennwort === BEISPIELKENNWORT ? { ...eingabe, kennwort: '' } : eingabe;
