/**
 * `npm run publish -- DIR`: puts the built folder `dist` into DIR, which a web server gives out, and a copy of this
 * version for good into DIR/v/VERSION/. It only adds and replaces: other versions, files of yours and pages of earlier
 * publications stay. All of it appears at once, or nothing changes.
 */
import { publishSite } from './publish/publish-site.ts';

try {
  console.log(publishSite('dist', process.argv.slice(2)));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
