import { reactRouter } from '@react-router/dev/vite';
import { defineConfig, type Plugin } from 'vite';
import { skripte } from './bauen/skripte.ts';

/**
 * The rooms of Stellwerk stay outside the server bundle: Node.js runs their sources, once for everybody. React is bundled, as it is for
 * production.
 */
const raeumeBleibenDraussen: Plugin = {
  name: 'stellwerk-raeume',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^#/ },
    handler(id) {
      return this.environment.name === 'ssr' ? { id, external: true } : null;
    },
  },
};

export default defineConfig({
  plugins: [raeumeBleibenDraussen, skripte(), reactRouter()],
  environments: {
    ssr: {
      define: { 'process.env.NODE_ENV': '"production"' },
      resolve: { noExternal: ['react', 'react-dom', 'react-router', '@react-router/node', 'scheduler'] },
    },
  },
  logLevel: 'warn',
});
