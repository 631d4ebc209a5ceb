import { servePage } from './serve-page.ts';
import { CellRun } from './cell-run.ts';
import type { EngineName } from './figures.ts';
const served = await servePage();
const [n, ...engines] = process.argv.slice(2);
for (const e of engines) {
  const c = await CellRun.open(served.address, e as EngineName, Number(n), 60000);
  for (let i = 0; i < 6; i++) await c.step(2014.5 + i / 2);
  console.log(JSON.stringify(await c.close()));
}
await served.close();
