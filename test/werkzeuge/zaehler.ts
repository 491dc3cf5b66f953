import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

/** Vitest reporter: sends the counts of a run to the process that has started Vitest (start.mjs, for its last line). */
export default class Zaehler implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): Promise<void> {
    const counts = zaehle(modules, errors);
    await new Promise(resolve => process.send?.(counts, resolve));
  }
}

type Zahlen = { passed: number; failed: number; skipped: number };

/** A file that fails without a failed test (does not load, hook, crash) and an error outside of any test count as one each. */
function zaehle(modules: readonly TestModule[], errors: readonly SerializedError[]): Zahlen {
  const counts = { passed: 0, failed: errors.length, skipped: 0 };
  for (const module of modules) {
    const failedBefore = counts.failed;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      counts[state === 'pending' ? 'failed' : state] += 1;
    }
    if (module.state() !== 'passed' && module.state() !== 'skipped' && counts.failed === failedBefore)
      counts.failed += 1;
  }
  return counts;
}
