import type { Arbeitsplatz } from '#application/arbeitsplatz';
import type { Akteur } from '#domain/zugang';
import type { Kommentarorte } from '../bausteine/kommentarorte.ts';
import { offeneKommentare } from './offeneKommentare.ts';
import { adresseDerFassung, type Planwahl } from './planadresse.ts';
import { darfImHaus } from './rechte.ts';

/** What a page needs so that its fields and findings lead to comments; hier: its own address, to come back to. */
export const kommentarorteFuer = async (
  platz: Pick<Arbeitsplatz, 'zusammenarbeit'>,
  akteur: Akteur,
  wahl: Planwahl,
  hier: string,
): Promise<Kommentarorte> => ({
  kennung: adresseDerFassung(wahl),
  hier,
  offene: await offeneKommentare(platz, akteur, wahl),
  darfKommentieren: wahl.fassung === undefined && darfImHaus(akteur, 'kommentar.schreiben'),
  mitVerlauf: darfImHaus(akteur, 'plan.lesen'),
});
