import { istParameterId, parameterAm } from '#recht';
import type { Tag, Zeitraum } from '#domain/werte';

/** From when to when a value of the law is in force, and where it stands. */
export type Rechtsgeltung = Readonly<{ rechtsgrundlage: string; gueltig: Zeitraum }>;

/** The row of law that a figure of a plan was read from; null where there is none. Law is for everybody. */
export const rechtsgeltung = ({
  parameter,
  am,
}: Readonly<{ parameter: string; am: Tag }>): Rechtsgeltung | null => {
  const zeile = istParameterId(parameter) ? parameterAm(parameter, am) : null;
  return zeile?.ok === true
    ? { rechtsgrundlage: zeile.wert.rechtsgrundlage, gueltig: zeile.wert.gueltig }
    : null;
};
