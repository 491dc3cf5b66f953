/** A step on the way to the decision on a plan. */
export type Beschlussschritt = Readonly<{
  schluessel: string;
  name: string;
  /** Who does it, or is asked. */
  wer: string;
  /** The paragraph that asks for it; null where only the house or the template does. */
  rechtsgrundlage: string | null;
  /** The one that decides: its day is the day of the decision. */
  beschliesst: boolean;
  /** May be left out without a hint. */
  freiwillig: boolean;
  /** Keys of the steps that usually come first. */
  nach: readonly string[];
  /** Key of the step of the planning calendar whose Frist holds for it. */
  kalender: string | null;
}>;

/** The way a template gives, in its usual order. */
export type Beschlussweg = readonly Beschlussschritt[];
