import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gelungen, type Ergebnis } from '#domain/werte';
import type { Zaehlergebnis, Zaehlwunsch } from '#ports';
import { bereiteLieferungAuf } from './aufbereiten/bereiteLieferungAuf.ts';
import { berichtVon } from './bericht.ts';
import { entbehrlicheTabellen } from './lesen/entbehrliches.ts';
import { leseLieferung } from './lesen/leseLieferung.ts';
import { verbinde } from './verbindung.ts';
import { auftragFuer } from './zaehlen/auftrag.ts';
import { liesBetraege, mitBetraegen } from './zaehlen/betraege.ts';
import { zaehleLieferung } from './zaehlen/zaehleLieferung.ts';

/** Reads what a wish needs of a delivery, prepares and counts it without any store; what it writes on the way is gone afterwards. */
export const zaehleQuelle = async (quelle: string, wunsch: Zaehlwunsch): Promise<Ergebnis<Zaehlergebnis>> => {
  const ordner = await mkdtemp(path.join(tmpdir(), 'stellwerk-zaehlung-'));
  const verbindung = await verbinde(2, path.join(ordner, 'ablage'));
  try {
    const ohne = entbehrlicheTabellen(wunsch);
    const lesung = await leseLieferung(
      verbindung,
      quelle,
      path.join(ordner, 'lesen'),
      undefined,
      undefined,
      ohne,
    );
    if (!lesung.ok) return lesung;
    const { vonMonat, stichtage, personen } = lesung.wert;
    const { altersgrenzen, schnitte } = wunsch;
    const dimensionen = await bereiteLieferungAuf(
      verbindung,
      lesung.wert,
      ordner,
      altersgrenzen,
      schnitte.flat(),
    );
    const auftrag = auftragFuer(vonMonat, stichtage, dimensionen, wunsch);
    if (!auftrag.ok) return auftrag;
    const { wuerfel } = await zaehleLieferung(ordner, personen, auftrag.wert);
    const betraege = await liesBetraege(verbindung, auftrag.wert);
    return gelungen({
      bericht: berichtVon(lesung.wert),
      dimensionen,
      wuerfel: mitBetraegen(wuerfel, betraege),
    });
  } finally {
    verbindung.closeSync();
    await rm(ordner, { recursive: true, force: true });
  }
};
