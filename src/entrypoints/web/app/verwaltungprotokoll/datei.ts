import { data } from 'react-router';
import { alsAnhang } from '../darstellung/anhang.ts';
import { csvtext } from '../darstellung/csvtext.ts';
import { nurMit } from '../darstellung/nurMit.ts';
import { zeitangabe } from '../darstellung/zeitpunkttext.ts';
import type { Lader } from '../kontext.ts';
import { frageAus, leseAuswahl } from './frage.ts';
import { protokollsatz } from './saetze.ts';
import { texte } from './texte.ts';

const KOPF = [texte.nummer, texte.zeit, texte.wer, texte.satz, texte.vorher, texte.nachher];

/** The entries that were chosen, as CSV. */
export const loader = async ({ request, context }: Lader) => {
  const { platz, nutzer } = nurMit(context, 'protokoll.exportieren');
  const frage = frageAus(leseAuswahl(new URL(request.url).searchParams));
  const ausgabe = await platz.verwaltung.gibProtokollAus(nutzer.akteur, frage);
  if (!ausgabe.ok) throw data(null, { status: 404 });
  const { zeilen, namen, vollstaendig } = ausgabe.wert;
  const inhalt = zeilen.map(zeile => {
    const { satz, vorher, nachher } = protokollsatz(zeile, namen);
    return [String(zeile.nummer), zeitangabe(zeile.zeit), zeile.name ?? texte.niemand, satz, vorher, nachher];
  });
  return new Response(csvtext([KOPF, ...inhalt, ...(vollstaendig ? [] : [[texte.gekuerzt]])]), {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': alsAnhang(texte.datei) },
  });
};
