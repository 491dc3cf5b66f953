/** 'a, b und 3 weitere': at most so many are named. */
export const aufzaehlung = (teile: readonly string[], hoechstens = 6): string => {
  const weitere = teile.length - hoechstens;
  if (weitere > 0) return `${teile.slice(0, hoechstens).join(', ')} und ${weitere} weitere`;
  return teile.length < 2 ? teile.join('') : `${teile.slice(0, -1).join(', ')} und ${teile.at(-1) ?? ''}`;
};
