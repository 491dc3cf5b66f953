/** A benefit spell: ELB or NEF, paid by the own Jobcenter or another. */
export const BEZUG = { elb: 1, eigen: 2 } as const;

/**
 * A job. beginn: its first row decides when and as what it started; zaehlt: not funded as öffentlich geförderte Beschäftigung.
 * integration: SVB, AUSBILDUNG or SELBSTAENDIG.
 */
export const ARBEIT = { integration: 1, svb: 2, gering: 4, zaehlt: 8, beginn: 16 } as const;

/**
 * A participation. oegb: öffentlich geförderte Beschäftigung; aktivierung: counts for K3E2; beginn: its first row; massnahme45: MAT or MAG,
 * which does not end long-term unemployment.
 */
export const TEILNAHME = { oegb: 1, aktivierung: 2, beginn: 4, massnahme45: 8 } as const;
