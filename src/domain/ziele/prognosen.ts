import { anteilAnAnzahl, anteilVonAnzahl, sage, summeAnzahl, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import type { Prognose } from './angaben.ts';
import { basisAusZuwachs, restDerBasis } from './formeln/index.ts';

type Anzahl = Zahl<'anzahl'> | null;
type Angegeben = Readonly<{ basis: Anzahl; zuwachs: Anzahl; veraenderung: Zahl<'anteil'> | null }>;
/** What is known of a forecast: where it starts, by how much it grows. */
type Stand = Readonly<{ basis: Anzahl; zuwachs: Anzahl }>;
type Prognosen = Readonly<Record<string, Prognose>>;

/** Forecasts, of two parts each the third; returns the forecast stocks by key. */
export const berechnePrognosen = (
  zeug: Schreibzeug,
  prognosen: Prognosen,
): ReadonlyMap<string, Zahl<'anzahl'>> => {
  const angegeben = new Map(
    Object.entries(prognosen).map(([schluessel, prognose]) => [
      schluessel,
      sagePrognose(zeug, schluessel, prognose),
    ]),
  );
  const basen = new Map(
    [...angegeben].map(([schluessel, a]) => [schluessel, basis(zeug, schluessel, prognosen, a)]),
  );
  for (const [schluessel, prognose] of Object.entries(prognosen))
    ergaenzeRest(zeug, schluessel, prognose, { prognosen, basen });
  const staende = new Map<string, Stand>(
    [...angegeben].map(([schluessel, a]) => {
      const b = basen.get(schluessel) ?? null;
      return [schluessel, { basis: b, zuwachs: zuwachs(zeug, schluessel, prognosen, { ...a, basis: b }) }];
    }),
  );
  return new Map(
    Object.entries(prognosen).flatMap(([schluessel, prognose]) => {
      const wert = ergebnis(zeug, schluessel, prognose, staende);
      return wert ? [[schluessel, wert] as const] : [];
    }),
  );
};

const hier = (zeug: Schreibzeug, schluessel: string, prognose: Prognose, name: string, ort: string) =>
  ziel(zeug, `${prognose.bezeichnung}: ${name}`, 'prognosen', schluessel, ort);

const sagePrognose = (zeug: Schreibzeug, schluessel: string, p: Prognose): Angegeben => {
  const ort = ['prognosen', schluessel] as const;
  return {
    basis: sage(zeug, 'anzahl', p.basis, `${p.bezeichnung}: Ausgangsbestand`, ...ort, 'basis'),
    zuwachs: sage(zeug, 'anzahl', p.zuwachs, `${p.bezeichnung}: Zuwachs`, ...ort, 'zuwachs'),
    veraenderung: sage(
      zeug,
      'anteil',
      p.veraenderung,
      `${p.bezeichnung}: Veränderung`,
      ...ort,
      'veraenderung',
    ),
  };
};

const basis = (zeug: Schreibzeug, schluessel: string, prognosen: Prognosen, a: Angegeben): Anzahl => {
  const prognose = prognosen[schluessel];
  if (a.basis || !prognose || !a.zuwachs || !a.veraenderung || a.veraenderung.wert[0] === 0) return a.basis;
  return zeug.rechnung.wende(basisAusZuwachs, hier(zeug, schluessel, prognose, 'Ausgangsbestand', 'basis'), {
    zuwachs: a.zuwachs,
    veraenderung: a.veraenderung,
  });
};

/** One part may lack a base: it is what the others leave. */
const ergaenzeRest = (
  zeug: Schreibzeug,
  schluessel: string,
  { teile = [] }: Prognose,
  { prognosen, basen }: Readonly<{ prognosen: Prognosen; basen: Map<string, Anzahl> }>,
): void => {
  const ganzes = basen.get(schluessel);
  const offen = [...new Set(teile)].filter(teil => basen.get(teil) === null);
  const [rest] = offen;
  const prognose = prognosen[rest ?? ''];
  if (!ganzes || offen.length !== 1 || rest === undefined || !prognose || rest === schluessel) return;
  const andere = teile.flatMap(teil => basen.get(teil) ?? []);
  if (andere.length === 0) return;
  basen.set(
    rest,
    zeug.rechnung.wende(restDerBasis, hier(zeug, rest, prognose, 'Ausgangsbestand', 'basis'), {
      ganzes,
      andere,
    }),
  );
};

/** Growth as said, else from base and change; where all three are said, the change they give. */
const zuwachs = (zeug: Schreibzeug, schluessel: string, prognosen: Prognosen, a: Angegeben): Anzahl => {
  const prognose = prognosen[schluessel];
  if (!prognose || !a.basis) return a.zuwachs;
  if (a.zuwachs) {
    const selbst = prognose.basis !== undefined || prognose.veraenderung === undefined;
    if (selbst && a.basis.wert > 0)
      zeug.rechnung.wende(
        anteilAnAnzahl,
        hier(zeug, schluessel, prognose, 'Zuwachs in Prozent', 'veraenderungErrechnet'),
        { teil: a.zuwachs, ganzes: a.basis },
      );
    return a.zuwachs;
  }
  if (!a.veraenderung) return null;
  return zeug.rechnung.wende(anteilVonAnzahl, hier(zeug, schluessel, prognose, 'Zuwachs', 'zuwachs'), {
    anteil: a.veraenderung,
    ganzes: a.basis,
  });
};

/** Base and growth; of a whole with parts the growth of its parts counts, which is compared with the one that is said. */
const ergebnis = (
  zeug: Schreibzeug,
  schluessel: string,
  prognose: Prognose,
  staende: ReadonlyMap<string, Stand>,
): Anzahl => {
  const eigen = staende.get(schluessel);
  const ausTeilen = zuwachsDerTeile(zeug, schluessel, prognose, staende);
  const mehr = ausTeilen ?? eigen?.zuwachs;
  if (!eigen?.basis || !mehr) return null;
  if (ausTeilen && eigen.basis.wert > 0)
    zeug.rechnung.wende(
      anteilAnAnzahl,
      hier(zeug, schluessel, prognose, 'Veränderung aus den Teilen', 'veraenderungAusTeilen'),
      { teil: ausTeilen, ganzes: eigen.basis },
    );
  return zeug.rechnung.wende(
    summeAnzahl,
    hier(zeug, schluessel, prognose, 'erwarteter Bestand', 'ergebnis'),
    { teile: [eigen.basis, mehr] },
  );
};

const zuwachsDerTeile = (
  zeug: Schreibzeug,
  schluessel: string,
  prognose: Prognose,
  staende: ReadonlyMap<string, Stand>,
): Anzahl => {
  const teile = [...new Set(prognose.teile ?? [])].filter(teil => teil !== schluessel);
  const bekannte = teile.flatMap(teil => staende.get(teil)?.zuwachs ?? []);
  return teile.length > 0 && bekannte.length === teile.length
    ? zeug.rechnung.wende(
        summeAnzahl,
        hier(zeug, schluessel, prognose, 'Zuwachs aus den Teilen', 'zuwachsAusTeilen'),
        { teile: bekannte },
      )
    : null;
};
