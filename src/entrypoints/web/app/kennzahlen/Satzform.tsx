import type { Auskunftsansicht } from '#application/arbeitsplatz';
import { monatAlsIso, monatAlsText } from '#domain/werte';
import { Knopf } from '../bausteine/Knopf.tsx';
import { Satzwahl } from '../bausteine/Satzwahl.tsx';
import { texte } from './texte.ts';

type Auskunft = Auskunftsansicht['auskunft'];

/** The question as a sentence of choices; sending it makes the address of the view. */
export function Satzform({
  frage,
  angebot,
  zeitraeume,
}: Pick<Auskunft, 'frage' | 'angebot'> & Readonly<{ zeitraeume: readonly number[] }>) {
  const bereiche = [...Map.groupBy(angebot.zahlen, z => z.bereich)];
  return (
    <form method="get" action="/kennzahlen" className="satzform" aria-label={texte.frage}>
      {angebot.jobcenter.length > 1 && (
        <Satzwahl
          name="jobcenter"
          komma
          beschriftung={texte.jobcenter}
          wert={frage.jobcenter}
          wahlen={angebot.jobcenter.map(j => ({ wert: j.nummer, name: j.name }))}
        />
      )}
      <Satzwahl
        name="zahl"
        stumm
        beschriftung={texte.zahl}
        wert={frage.zahl}
        gruppen={bereiche.map(([titel, zahlen]) => ({
          titel,
          wahlen: zahlen.map(z => ({ wert: z.id, name: `${z.id} ${z.kurz}` })),
        }))}
      />
      <Satzwahl
        name="fuer"
        beschriftung={texte.fuer}
        wert={frage.fuer ? `${frage.fuer.merkmal}.${frage.fuer.klasse}` : ''}
        wahlen={[{ wert: '', name: texte.alle }]}
        gruppen={angebot.merkmale.map(m => ({
          titel: m.titel,
          wahlen: m.klassen.map(k => ({ wert: `${m.name}.${k.klasse}`, name: k.name })),
        }))}
      />
      <Satzwahl
        name="je"
        komma
        beschriftung={texte.je}
        wert={frage.je ?? ''}
        wahlen={[
          { wert: '', name: texte.ohne },
          ...angebot.merkmale.map(m => ({ wert: m.name, name: m.titel })),
        ]}
      />
      <Satzwahl
        name="monate"
        stumm
        beschriftung={texte.monate}
        wert={String(frage.monate)}
        wahlen={zeitraeume.map(z => ({ wert: String(z), name: texte.zeitraum(z) }))}
      />
      <Satzwahl
        name="bis"
        komma
        beschriftung={texte.bis}
        wert={monatAlsIso(frage.bis)}
        wahlen={angebot.monate.toReversed().map(m => ({ wert: monatAlsIso(m), name: monatAlsText(m) }))}
      />
      <Satzwahl
        name="gegen"
        komma={angebot.darfUngeschuetzt}
        beschriftung={texte.gegen}
        wert={frage.gegen}
        wahlen={(['vorjahr', 'vormonat', 'nichts'] as const).map(v => ({
          wert: v,
          name: texte.vergleiche[v],
        }))}
      />
      {angebot.darfUngeschuetzt && (
        <Satzwahl
          name="schutz"
          stumm
          beschriftung={texte.schutz}
          wert={frage.geschuetzt ? 'an' : 'aus'}
          wahlen={[
            { wert: 'an', name: texte.geschuetzt },
            { wert: 'aus', name: texte.ungeschuetzt },
          ]}
        />
      )}
      <Knopf>{texte.zeigen}</Knopf>
    </form>
  );
}
