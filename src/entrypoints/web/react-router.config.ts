import type { Config } from '@react-router/dev/config';

/** Pages are rendered on the server. Built into .cache/web, see {@link file://./bauen/baueWeb.ts}. */
export default {
  ssr: true,
  appDirectory: 'app',
  buildDirectory: process.env['STELLWERK_WEB_ZIEL'] ?? '../../../.cache/web/bau',
} satisfies Config;
