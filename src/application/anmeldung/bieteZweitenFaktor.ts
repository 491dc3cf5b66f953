import { kontomeldungen } from '#domain/zugang';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Zweitfaktorangebot } from '../ports/identitaet.ts';
import type { Sitzungsinhaber, Zugangswerkzeug } from './werkzeug.ts';
import { zweckDesAngebots } from './zweitfaktorzweck.ts';

/** What to show while somebody sets up an app. verschlossen goes through the form and comes back with the first code: nothing is stored yet. */
export type Angebot = Zweitfaktorangebot & Readonly<{ verschlossen: string }>;

/** Offers a second factor for one's own account. angebot: one offered before, to be shown again after a mistake; any other is as good as none. */
export const bieteZweitenFaktor = async (
  { konten, einmalcodes, tresor }: Zugangswerkzeug,
  { akteur: { konto: kennung } }: Sitzungsinhaber,
  { angebot: bisher }: Readonly<{ angebot: string | null }> = { angebot: null },
): Promise<Ergebnis<Angebot>> => {
  const konto = await konten.ausfuehren(async zugriff => zugriff.konto(kennung));
  if (!konto?.kennwort) return misslungen(melde(kontomeldungen.OHNE_KENNWORT, '', {}));
  if (konto.zweiterFaktor) return misslungen(melde(kontomeldungen.ZWEITER_FAKTOR_VORHANDEN, '', {}));
  const zweck = zweckDesAngebots(kennung);
  const geheimnis = bisher === null ? null : tresor.oeffne(bisher, zweck);
  const angebot = einmalcodes.biete(konto.anmeldename, geheimnis ?? undefined);
  return gelungen({ ...angebot, verschlossen: tresor.verschliesse(angebot.geheimnis, zweck) });
};
