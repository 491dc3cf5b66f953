import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Paket = Readonly<{
  version?: string;
  resolved?: string;
  optionalDependencies?: Readonly<Record<string, string>>;
}>;

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Readonly<{
  packages: Readonly<Record<string, Paket>>;
}>;

// npm ci refuses a lock file that lacks a package for another platform, and npm leaves such packages out when it cannot find them.
it('the lock file names every optional package of every platform', () => {
  const fehlend = Object.values(packages)
    .flatMap(paket => Object.keys(paket.optionalDependencies ?? {}))
    .filter(name => packages[`node_modules/${name}`]?.version === undefined);
  expect(fehlend).toEqual([]);
});

it('the lock file names no registry host', () => {
  expect(Object.values(packages).filter(paket => paket.resolved !== undefined)).toEqual([]);
});
