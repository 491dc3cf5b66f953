/** A field of a form as text; a file, or a field that is not there, is empty. */
export const textAus = (formular: FormData | null, name: string): string => {
  const wert = formular?.get(name);
  return typeof wert === 'string' ? wert : '';
};

/** A place of this site to go on to; the start page for everything else, so that no link leads away through us. */
export const zielAus = (text: string | null): string =>
  text !== null && /^\/(?![/\\])[\w\-./~%?=&+:@#]*$/.test(text) ? text : '/';
