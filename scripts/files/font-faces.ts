import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The page's letters as styles that fetch nothing: each file stands in them. */
export const fontFaces = (): string =>
  readFileSync('src/fonts.css', 'utf8').replaceAll(
    /url\('(@fontsource\/[^']+)'\)/g,
    (_, file: string) =>
      `url(data:font/woff2;base64,${readFileSync(resolve(file)).toString('base64')})`,
  );
