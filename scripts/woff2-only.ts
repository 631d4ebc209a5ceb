import type { Plugin } from 'vite';

/** Leaves the older WOFF files, which @fontsource names beside WOFF2, out of the build: no browser we run in asks for them. */
export const woff2Only: Plugin = {
  name: 'woff2-only',
  config: () => ({
    css: {
      postcss: {
        plugins: [
          {
            postcssPlugin: 'woff2-only',
            // At once, before Vite takes the addresses out of the styles.
            Once: (styles) => {
              styles.walkDecls('src', (declaration) => {
                declaration.value = declaration.value.replace(/,\s*url\([^)]+\.woff\)[^,]*/g, '');
              });
            },
          },
        ],
      },
    },
  }),
};
