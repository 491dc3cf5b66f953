import { kontomeldungen } from '#domain/zugang';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Zweitfaktorangebot } from '../ports/identitaet.ts';
import type { Sitzungsinhaber, Zugangswerkzeug } from './werkzeug.ts';
import { zweckDesAngebots } from './zweitfaktorzweck.ts';

/** What to show while somebody sets up an app. verschlossen goes through the form and comes back with the first code: nothing is stored yet. */
export type Angebot = Zweitfaktorangebot & Readonly<{ verschlossen: string }>;

/** Offers a second factor for one's own account. */
export const bieteZweitenFaktor = async (
  { konten, einmalcodes, tresor }: Zugangswerkzeug,
  { akteur: { konto: kennung } }: Sitzungsinhaber,
): Promise<Ergebnis<Angebot>> => {
  const konto = await konten.ausfuehren(async zugriff => zugriff.konto(kennung));
  if (!konto?.kennwort) return misslungen(melde(kontomeldungen.OHNE_KENNWORT, '', {}));
  if (konto.zweiterFaktor) return misslungen(melde(kontomeldungen.ZWEITER_FAKTOR_VORHANDEN, '', {}));
  const angebot = einmalcodes.biete(konto.anmeldename);
  return gelungen({
    ...angebot,
    verschlossen: tresor.verschliesse(angebot.geheimnis, zweckDesAngebots(kennung)),
  });
};
