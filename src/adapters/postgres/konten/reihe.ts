/** Makes functions that wait for each other: whatever is called at once is done in the order in which it was called. */
export const erstelleReihe = (): Reihe => {
  let letzte: Promise<unknown> = Promise.resolve();
  return tue =>
    async (...was) => {
      const lauf = letzte.then(async () => tue(...was));
      letzte = lauf.catch(() => null);
      return lauf;
    };
};

export type Reihe = <Was extends readonly unknown[], T>(
  tue: (...was: Was) => Promise<T>,
) => (...was: Was) => Promise<T>;
