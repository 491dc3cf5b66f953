import type { Rollenvergabe } from '#domain/zugang';

/** How to reach an OpenID Connect provider, and what its claims mean here. */
export type Dienstangaben = Readonly<{
  /** The issuer: 'https://anmeldung.stadt.example/realms/jobcenter'. http only on the same machine. */
  aussteller: string;
  /** Identifier and secret of Stellwerk at the provider. */
  kennung: string;
  geheimnis: string;
  /** Where the browser comes back to, after signing in and after signing out. */
  rueckkehr: string;
  nachAbmeldung: string;
  /** The Jobcenter the provider speaks for: its accounts and no others. */
  jobcenter: string;
  /** What is asked for: 'openid profile email'. */
  umfang: string;
  /** Claim with the name to sign in with; 'email' only counts when the provider says that it is verified. */
  namensanspruch: string;
  /** Claim with the name people read. */
  anzeigeanspruch: string;
  /** Claim with roles, a path with dots where it lies deeper ('realm_access.roles'); null: roles are given here. */
  rollenanspruch: string | null;
  /** What a value of that claim means. */
  rollen: Readonly<Record<string, Rollenvergabe>>;
}>;
