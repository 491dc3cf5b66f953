/** What people type into. */
type Feld = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Fields that say something else than when the page came: name and text. A checkbox that is ticked is its value. */
export const geaenderte = (formular: HTMLFormElement): readonly (readonly [string, string])[] =>
  felderVon(formular).flatMap(feld =>
    textIn(feld) === urspruenglich(feld) ? [] : [[feldname(feld), textIn(feld)] as const],
  );

/** Puts texts back into the fields of these names; rows that are not there yet are asked of their table. */
export const stelleWiederHer = (
  formular: HTMLFormElement,
  felder: readonly (readonly [string, string])[],
): void => {
  for (const [name, text] of felder) {
    const feld = feldNamens(formular, name) ?? mitNeuerZeile(formular, name);
    if (!feld) continue;
    if (feld instanceof HTMLInputElement && feld.type === 'checkbox') feld.checked = text !== '';
    else feld.value = text;
    feld.dispatchEvent(new Event('input', { bubbles: true }));
  }
};

/** What people call the field, and what stands in it now. */
export const beschrifte = (
  formular: HTMLFormElement,
  name: string,
): Readonly<{ titel: string; text: string }> => {
  const feld = feldNamens(formular, name);
  const titel = feld?.ariaLabel ?? feld?.labels?.[0]?.textContent ?? name.replace(/^[a-z]+:/, '');
  return { titel, text: feld ? textIn(feld) : '' };
};

const felderVon = (formular: HTMLFormElement): readonly Feld[] => [
  ...formular.querySelectorAll<Feld>('input:not([type="hidden"], [type="submit"]), select, textarea'),
];

const feldNamens = (formular: HTMLFormElement, name: string): Feld | undefined =>
  felderVon(formular).find(feld => feldname(feld) === name);

/** Several checkboxes share a name: their value tells them apart. */
const feldname = (feld: Feld): string => (istHaken(feld) ? `${feld.name} ${feld.value}` : feld.name);

const textIn = (feld: Feld): string => (istHaken(feld) && !feld.checked ? '' : feld.value);

const urspruenglich = (feld: Feld): string => {
  if (istHaken(feld)) return feld.defaultChecked ? feld.value : '';
  if (!(feld instanceof HTMLSelectElement)) return feld.defaultValue;
  const gewaehlt = [...feld.options].find(o => o.defaultSelected) ?? feld.options[0];
  return gewaehlt?.value ?? '';
};

const istHaken = (feld: Feld): feld is HTMLInputElement =>
  feld instanceof HTMLInputElement && feld.type === 'checkbox';

const mitNeuerZeile = (formular: HTMLFormElement, name: string): Feld | undefined => {
  const [vorlage, ort, nummer] = /^[a-z]+:(.*)\/\+(\d+)/.exec(name) ?? [];
  const tabelle = [...formular.querySelectorAll<HTMLTableElement>('table[data-raster]')].find(
    t => t.dataset['raster'] === ort,
  );
  if (vorlage === undefined || !tabelle) return undefined;
  for (let i = 2; i <= Number(nummer) && !feldNamens(formular, name); i++)
    tabelle.dispatchEvent(new CustomEvent('zeile'));
  return feldNamens(formular, name);
};
