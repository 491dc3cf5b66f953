/** An e-mail address to write to, a telephone number to call; anything else as text. betreff: of the e-mail. */
export function Kontakt({ kontakt, betreff }: Readonly<{ kontakt: string; betreff: string }>) {
  if (/^[^\s@?&]+@[^\s@?&]+$/.test(kontakt))
    return <a href={`mailto:${kontakt}?subject=${encodeURIComponent(betreff)}`}>{kontakt}</a>;
  if (/^\+?[\d\s/()-]+$/.test(kontakt))
    return <a href={`tel:${kontakt.replaceAll(/[^\d+]/g, '')}`}>{kontakt}</a>;
  return <>{kontakt}</>;
}
