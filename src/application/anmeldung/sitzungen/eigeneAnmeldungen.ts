import { sitzungszustand, type Zeitpunkt } from '#domain/zugang';
import type { Sitzung } from '#ports';
import type { Sitzungsinhaber, Zugangswerkzeug } from '../werkzeug.ts';

/** A sign-in of the own account that still holds, as its owner knows it again. */
export type EigeneAnmeldung = Readonly<{
  anmeldung: string;
  geraet: string;
  beimDienst: boolean;
  begonnen: Zeitpunkt;
  /** At most a minute old while somebody works. */
  zuletzt: Zeitpunkt;
  /** The one that asks. */
  diese: boolean;
}>;

/** Where the own account is signed in, the one used last first. */
export const eigeneAnmeldungen = async (
  { konten, jetzt, regeln }: Zugangswerkzeug,
  { akteur: { konto }, anmeldung: diese }: Sitzungsinhaber,
): Promise<readonly EigeneAnmeldung[]> => {
  const scheine = await konten.ausfuehren(async zugriff => zugriff.sitzungenVon(konto));
  const gueltige = scheine.filter(
    s => s.stufe === 'voll' && sitzungszustand(s, jetzt(), regeln.sitzung) !== 'abgelaufen',
  );
  return [...Map.groupBy(gueltige, s => s.anmeldung).values()]
    .map(scheineDer => alsAnmeldung(scheineDer, diese))
    .toSorted((a, b) => b.zuletzt - a.zuletzt);
};

/** Of the tokens of a sign-in the one used last counts. */
const alsAnmeldung = (scheine: readonly Sitzung[], diese: string): EigeneAnmeldung => {
  const [letzter] = scheine.toSorted((a, b) => b.zuletzt - a.zuletzt) as [Sitzung, ...Sitzung[]];
  const { anmeldung, geraet, beimDienst, begonnen, zuletzt } = letzter;
  return { anmeldung, geraet, beimDienst, begonnen, zuletzt, diese: anmeldung === diese };
};
