import type { Haushaltsrecht } from '#domain/haushalt';
import type { Annahme, Plan } from '#domain/plan';
import {
  liesGedruckt,
  melde,
  meldungsart,
  messwert,
  pfad,
  schreibeWert,
  wertVon,
  type Meldung,
  type Tag,
  type Zahl,
} from '#domain/werte';
import {
  EINHEITEN,
  istParameterId,
  parameterAlsZahl,
  PARAMETER_IDS,
  rechtsmeldungen,
  reihe,
  type ArtVon,
  type ParameterId,
  type ZahlparameterId,
} from '#recht';

/** Gives the law value of a parameter on a key date: the law's own, else the plan's Annahme for it, else null. */
export type Rechtsquelle = <I extends ZahlparameterId>(id: I, am: Tag) => Zahl<ArtVon<I>> | null;

type MitAnnahmen = Pick<Plan, 'annahmen'>;
type Rechtsannahme = Readonly<{ kennung: string; annahme: Annahme; recht: NonNullable<Annahme['recht']> }>;

/** What the law says wins; an Annahme stands in only where nothing is set. */
export const rechtsquelleFuer = (plan: Plan): Rechtsquelle => {
  const annahmen = rechtsannahmen(plan);
  return (id, am) => {
    const gesetz = parameterAlsZahl(id, am);
    if (gesetz.ok) return gesetz.wert;
    if (gesetz.meldungen.some(m => m.code === rechtsmeldungen.KEINE_REGEL.code)) return null;
    const passend = annahmen
      .filter(({ recht }) => recht.parameter === id && recht.ab <= am)
      .toSorted((a, b) => b.recht.ab - a.recht.ab)[0];
    return passend ? annahmeAlsZahl(id, passend) : null;
  };
};

const rechtsannahmen = (plan: MitAnnahmen): readonly Rechtsannahme[] =>
  Object.entries(plan.annahmen ?? {}).flatMap(([kennung, annahme]) =>
    annahme.recht ? [{ kennung, annahme, recht: annahme.recht }] : [],
  );

const annahmeAlsZahl = <I extends ZahlparameterId>(
  id: I,
  { kennung, annahme, recht }: Rechtsannahme,
): Zahl<ArtVon<I>> | null => {
  const { name, einheit } = reihe<ZahlparameterId>(id);
  const art = EINHEITEN[einheit].art;
  const gelesen = liesGedruckt(recht.wert, art);
  if (!gelesen.ok) return null;
  const zahl = {
    pfad: pfad('annahmen', kennung),
    name,
    einheit: art,
    wert: gelesen.wert.wert,
    herkunft: { art: 'annahme', kennung, von: annahme.von, grund: annahme.grund },
  };
  return zahl as Zahl as Zahl<ArtVon<I>>;
};

const UNBEKANNT = meldungsart<{ parameter: string; erlaubt: readonly string[] }>({
  code: 'ANNAHME-01',
  stufe: 'sperrt',
  satz: p => `Den Rechtswert „${p.parameter}“ gibt es nicht. Möglich sind: ${p.erlaubt.join(', ')}.`,
});

const WERT = meldungsart<{ wert: string; name: string }>({
  code: 'ANNAHME-02',
  stufe: 'sperrt',
  satz: p => `„${p.wert}“ ist kein Wert für „${p.name}“. Schreiben Sie ihn mit Einheit: "284,00 €", "50 %".`,
});

const NICHT_POSITIV = meldungsart<{ wert: string; name: string }>({
  code: 'ANNAHME-03',
  stufe: 'sperrt',
  satz: p => `„${p.name}“ ist immer größer als null, angenommen sind ${p.wert}.`,
});

/** The kinds of message about an Annahme that stands in for law. */
export const annahmemeldungen = [UNBEKANNT, WERT, NICHT_POSITIV] as const;

const istZahlparameter = (id: ParameterId): id is ZahlparameterId =>
  ['cent', 'anteil', 'punkte', 'anzahl'].includes(EINHEITEN[reihe<ParameterId>(id).einheit].art);

/** Law Annahmen that name no parameter, or a value that is none. */
export const pruefeRechtsannahmen = (plan: MitAnnahmen): readonly Meldung[] =>
  rechtsannahmen(plan).flatMap(({ kennung, recht: { parameter, wert } }) => {
    const ort = `annahmen.${kennung}.recht`;
    if (!istParameterId(parameter) || !istZahlparameter(parameter))
      return [
        melde(UNBEKANNT, `${ort}.parameter`, { parameter, erlaubt: PARAMETER_IDS.filter(istZahlparameter) }),
      ];
    const { name, einheit } = reihe<ZahlparameterId>(parameter);
    const gelesen = liesGedruckt(wert, EINHEITEN[einheit].art, { einheitPflicht: true });
    if (!gelesen.ok) return [melde(WERT, `${ort}.wert`, { wert, name })];
    return messwert(wertVon(gelesen.wert)) > 0 ? [] : [melde(NICHT_POSITIV, `${ort}.wert`, { wert, name })];
  });

/** Annahmen for law values that are set on the first day of the year for which they were made. */
export const ueberholteAnnahmen = (plan: Plan): Haushaltsrecht['ueberholteAnnahmen'] =>
  rechtsannahmen(plan).flatMap(({ kennung, recht: { parameter, ab } }) => {
    const gesetz =
      istParameterId(parameter) && istZahlparameter(parameter) ? gesetzAm(parameter, ab) : undefined;
    return gesetz === undefined ? [] : [{ kennung, gesetz }];
  });

/** What the law says on a day: a value, null for no such rule, undefined when nothing is set yet. */
const gesetzAm = (parameter: ZahlparameterId, am: Tag): string | null | undefined => {
  const gesetz = parameterAlsZahl(parameter, am);
  if (gesetz.ok) return schreibeWert(gesetz.wert);
  return gesetz.meldungen.some(m => m.code === rechtsmeldungen.KEINE_REGEL.code) ? null : undefined;
};
