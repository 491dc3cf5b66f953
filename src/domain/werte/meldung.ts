/** How bad it is. sperrt: against law or impossible. warnt: very likely wrong. hinweis: look here. */
export const STUFEN = ['sperrt', 'warnt', 'hinweis'] as const;
export type Stufe = (typeof STUFEN)[number];

/** A parameter of a message: plain JSON, so that a message can be stored and sent. */
export type Parameterwert =
  string | number | boolean | null | readonly Parameterwert[] | { readonly [k: string]: Parameterwert };
export type Parameter = Readonly<Record<string, Parameterwert>>;

/** A place in a file, counted from 1. */
export type Fundort = Readonly<{ zeile: number; spalte: number }>;

/** The one message type for findings, file errors, delivery rules and API problems. The text comes from the code's {@link Meldungsart}. */
export type Meldung = Readonly<{
  code: string;
  stufe: Stufe;
  /** Address of the figure or place in the plan it is about. */
  pfad: string;
  parameter: Parameter;
  fundort?: Fundort;
}>;

/** One kind of message: its code, its usual level, and the German sentence the user reads. */
export type Meldungsart<P extends Parameter = Parameter> = Readonly<{
  code: string;
  stufe: Stufe;
  satz(parameter: P): string;
}>;

/** The kind itself, with its parameters inferred from the sentence. */
export const meldungsart = <P extends Parameter>(art: Meldungsart<P>): Meldungsart<P> => art;

/** A message of a kind about an address; stufe only where it differs from the usual one. */
export const melde = <P extends Parameter>(
  art: Meldungsart<P>,
  pfad: string,
  parameter: P,
  stufe: Stufe = art.stufe,
): Meldung => ({ code: art.code, stufe, pfad, parameter });

const RANG: Readonly<Record<Stufe, number>> = { sperrt: 0, warnt: 1, hinweis: 2 };

/** Order for lists: worst first, then as found. */
export const nachStufe = (a: Meldung, b: Meldung): number => RANG[a.stufe] - RANG[b.stufe];
