import { expect, it } from 'vitest';
import { NO_ADDRESS, siteAddress } from './site-address.ts';

it('is the folder that SITE names, with a slash at its end', () => {
  expect(siteAddress('https://example.org/ankara-arcs')?.href).toBe(
    'https://example.org/ankara-arcs/',
  );
  expect(siteAddress('http://localhost:8080')?.href).toBe('http://localhost:8080/');
});

it('is none where SITE is not set: no host is made up', () => {
  expect(siteAddress(undefined)).toBeNull();
  expect(siteAddress('')).toBeNull();
});

it.each(['example.org', 'ftp://example.org/', 'https://example.org/?page=1', 'https://a.org/#b'])(
  'says of %s what is expected',
  (text) => {
    expect(() => siteAddress(text)).toThrow(
      `SITE="${text}": not the address of a folder; expected one like https://example.org/ankara-arcs/; correct it, or leave SITE out`,
    );
  },
);

it('tells whoever builds without one what is left out, and how to have it', () => {
  expect(NO_ADDRESS).toBe(
    'SITE is not set: canonical links, card pictures, oEmbed and the sitemap need an absolute address and are left out; set it, as in SITE=https://example.org/ankara-arcs/ npm run build',
  );
});
