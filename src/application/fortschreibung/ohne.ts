/** An object without some of its fields. */
export const ohne = <T extends object, K extends keyof T>(von: T, ...felder: readonly K[]): Omit<T, K> =>
  Object.fromEntries(
    Object.entries(von).filter(([feld]) => !(felder as readonly string[]).includes(feld)),
  ) as Omit<T, K>;
