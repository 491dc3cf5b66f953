export { lagerdateien } from './lagerdateien.ts';
export { liesSicherung } from './liesSicherung.ts';
export { schreibeSicherung } from './schreibeSicherung.ts';
