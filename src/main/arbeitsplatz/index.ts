export { bindePlanleben } from './bindePlanleben.ts';
