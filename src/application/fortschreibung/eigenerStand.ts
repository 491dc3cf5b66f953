/** A value that moves out of its block names the Stand it had there. */
export const mitEigenemStand = <A extends Readonly<{ stand?: string; annahme?: string }>>(
  angabe: A,
  stand: string,
): A => (angabe.annahme === undefined && angabe.stand === undefined ? { ...angabe, stand } : angabe);
