import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Bereich, Rahmendaten } from '../darstellung/rahmendaten.ts';
import { texte } from './texte.ts';
import { Schutz } from './Formular.tsx';

/** Head, main menu, page, foot: the same around every page. */
export function Rahmen({
  jobcenter,
  nutzer,
  bereiche,
  laufend,
  version,
  children,
}: Rahmendaten & Readonly<{ children: ReactNode }>) {
  const { pathname } = useLocation();
  return (
    <>
      <a className="sprungmarke" href="#inhalt">
        {texte.zumInhalt}
      </a>
      <header className="kopf">
        <div className="kopf__innen">
          <a href="/" className="kopf__marke">
            <Zeichen />
            {texte.produkt}
          </a>
          {jobcenter !== null && <span className="kopf__jobcenter">{jobcenter}</span>}
          {laufend !== null && laufend !== pathname && (
            <a href={laufend} className="kopf__arbeit">
              {texte.laufend}
            </a>
          )}
          <Nutzer name={nutzer} />
        </div>
        {bereiche.length > 0 && <Hauptmenue bereiche={bereiche} />}
      </header>
      <main id="inhalt" tabIndex={-1} className="seite">
        {children}
      </main>
      <footer className="fuss">
        <ul className="fuss__innen">
          <li>
            <a href="/barrierefreiheit">{texte.barrierefreiheit}</a>
          </li>
          <li>
            <a href={`/rueckmeldung?von=${encodeURIComponent(pathname)}`}>{texte.rueckmeldung}</a>
          </li>
          <li>
            <a href="/hilfe">{texte.hilfe}</a>
          </li>
          {version !== '' && <li className="fuss__version">{texte.version(version)}</li>}
        </ul>
      </footer>
    </>
  );
}

function Nutzer({ name }: Readonly<{ name: string | null }>) {
  const { pathname } = useLocation();
  if (name === null)
    return pathname.startsWith('/anmelden') ? null : (
      <a href="/anmelden" className="kopf__nutzer">
        {texte.anmelden}
      </a>
    );
  return (
    <form method="post" action="/abmelden" className="kopf__nutzer">
      <Schutz />
      <a href="/konto">
        <span className="nur-vorgelesen">{texte.konto}: </span>
        {name}
      </a>
      <button type="submit" className="kopf__knopf">
        {texte.abmelden}
      </button>
    </form>
  );
}

function Hauptmenue({ bereiche }: Readonly<{ bereiche: readonly Bereich[] }>) {
  const { pathname } = useLocation();
  const hier = (pfad: string): boolean => (pfad === '/' ? pathname === '/' : pathname.startsWith(pfad));
  return (
    <nav aria-label={texte.hauptmenue} className="hauptmenue">
      <ul className="hauptmenue__innen">
        {bereiche.map(({ pfad, name }) => (
          <li key={pfad}>
            <a href={pfad} aria-current={hier(pfad) ? (pathname === pfad ? 'page' : 'true') : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A set of points: two tracks and the way from one to the other. */
function Zeichen() {
  return (
    <svg className="kopf__zeichen" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M2 22h28M6 22c9 0 11-12 20-12h4" fill="none" stroke="currentColor" strokeWidth="3" />
      <circle cx="8" cy="22" r="3" fill="currentColor" />
    </svg>
  );
}
