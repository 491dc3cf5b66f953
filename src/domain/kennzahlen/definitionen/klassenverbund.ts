/** Between the names of classes that are one now. */
const UND = ' + ';

/** The name of a class made of others. */
export const alsEineKlasse = (klassen: readonly string[]): string => klassen.join(UND);

/** The classes an old one or one put together consists of. */
export const teileDerKlasse = (klasse: string): readonly string[] => klasse.split(UND);
