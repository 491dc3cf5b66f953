import { useLocation } from 'react-router';
import { texte } from './texte.ts';

/** The pages about figures. */
export function Seitenwahl() {
  const { pathname } = useLocation();
  return (
    <nav aria-label={texte.bereiche} className="wahl">
      <ul>
        {texte.seiten.map(({ ziel, name }) => (
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
