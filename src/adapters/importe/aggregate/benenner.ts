/**
 * Names rows that are called alike. A table says 'sozialversicherungspflichtig' below each of three figures; they become '…', '… (2)' and '… (3)' in the
 * order of the table. `wo` is what they must differ within.
 */
export const benenner = (): ((
  wo: string,
  merkmal: string,
) => Readonly<{ name: string; wiederholt: boolean }>) => {
  const gesehen = new Map<string, number>();
  return (wo, merkmal) => {
    const schluessel = JSON.stringify([wo, merkmal]);
    const mal = (gesehen.get(schluessel) ?? 0) + 1;
    gesehen.set(schluessel, mal);
    return { name: mal === 1 ? merkmal : `${merkmal} (${mal})`, wiederholt: mal > 1 };
  };
};
