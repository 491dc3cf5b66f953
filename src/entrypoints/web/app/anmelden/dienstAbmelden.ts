import { redirect } from 'react-router';
import { arbeitsplatzKontext, type Lader } from '../kontext.ts';

/** On to where one signs out at the provider. A link leads here, not a form: forms of ours lead nowhere else. */
export const loader = async ({ context }: Lader) => {
  const { dienst } = context.get(arbeitsplatzKontext).zugang;
  throw redirect((await dienst?.abmeldeadresse()) ?? '/anmelden');
};
