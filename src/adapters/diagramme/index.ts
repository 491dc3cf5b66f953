export { erstelleDiagrammzeichner } from './diagrammzeichner.ts';
