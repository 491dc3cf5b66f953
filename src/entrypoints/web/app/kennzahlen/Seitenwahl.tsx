import { useLocation, useRouteLoaderData } from 'react-router';
import type { Rahmendaten } from '../darstellung/rahmendaten.ts';
import { texte } from './texte.ts';

/** The pages about figures that this person may open. */
export function Seitenwahl() {
  const { pathname } = useLocation();
  const liestLieferungen = useRouteLoaderData<Rahmendaten>('root')?.liestLieferungen ?? false;
  const seiten = texte.seiten.filter(({ ziel }) => liestLieferungen || ziel !== LIEFERUNGEN);
  return (
    <nav aria-label={texte.bereiche} className="wahl">
      <ul>
        {seiten.map(({ ziel, name }) => (
          <li key={ziel}>
            <a href={ziel} aria-current={pathname === ziel ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const LIEFERUNGEN = '/kennzahlen/lieferungen';
