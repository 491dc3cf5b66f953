import { imArbeitsspeicher } from './imArbeitsspeicher.ts';
import { pruefeKontenspeicher } from './kontenspeichervertrag.ts';

pruefeKontenspeicher('im Arbeitsspeicher', async () => imArbeitsspeicher());
