import { ZUGANGSREGELN, type Zugangsregeln } from '#application/anmeldung';
import type { Konfiguration } from './konfiguration.ts';

/** The rules of access as configured: passwords may have to be longer than the BSI says, never shorter. */
export const zugangsregeln = ({
  sitzungUntaetigMinuten,
  sitzungHoechstensStunden,
  anmeldeversuche,
  kennwortMindestens,
  zweiterFaktor,
}: Konfiguration): Zugangsregeln => ({
  kennwort: {
    ...ZUGANGSREGELN.kennwort,
    wege: ZUGANGSREGELN.kennwort.wege.map(weg => ({ ...weg, ab: Math.max(weg.ab, kennwortMindestens) })),
  },
  sperre: { ...ZUGANGSREGELN.sperre, freiversuche: anmeldeversuche },
  sitzung: {
    ...ZUGANGSREGELN.sitzung,
    untaetigMinuten: sitzungUntaetigMinuten,
    hoechstensStunden: sitzungHoechstensStunden,
    erneuernNachMinuten: Math.min(ZUGANGSREGELN.sitzung.erneuernNachMinuten, sitzungUntaetigMinuten / 2),
  },
  zweiterFaktor,
});
