import { buildAll, type Built } from '../../src/pipeline/build-all.ts';
import { namesAndSystems } from '../../src/pipeline/gazetteer/names-and-systems.ts';
import { createKnowledge, type Knowledge } from '../../src/propose/knowledge.ts';
import { readInputFiles } from '../files/read-input-files.ts';

/** The project's tables, built, and what a reader of articles knows of them. Throws the first faults of the tables. */
export function loadKnowledge(): { built: Built; knowledge: Knowledge } {
  const built = buildAll(readInputFiles('data'));
  if (built.kind === 'faulty')
    throw new Error('the tables have faults - mend them first: npm run data');
  const names = namesAndSystems(built.tables, built.dataset.scope.hub);
  return { built, knowledge: createKnowledge(names, built.dataset.agreements) };
}
