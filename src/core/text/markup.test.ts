import { expect, it } from 'vitest';
import { joined, jsonInHtml, markup } from './markup.ts';

it('lets no text be read as markup, in contents nor in attributes', () => {
  const text = `<script>"A" & 'B'</script>`;
  expect(markup`<p title="${text}">${text}</p>`.text).toBe(
    `<p title="&lt;script&gt;&quot;A&quot; &amp; 'B'&lt;/script&gt;">` +
      `&lt;script&gt;&quot;A&quot; &amp; 'B'&lt;/script&gt;</p>`,
  );
});

it('takes markup in as it is, one or several, and leaves out what is not there', () => {
  const items = [markup`<li>${1}</li>`, markup`<li>${'&'}</li>`];
  expect(markup`<ul>${items}</ul>${null}${false}`.text).toBe('<ul><li>1</li><li>&amp;</li></ul>');
  expect(joined([markup`<i>a</i>`, markup`<i>b</i>`], ' & ').text).toBe('<i>a</i> &amp; <i>b</i>');
});

it('writes JSON that can not end its script element, and reads as the same', () => {
  const value = { text: '</script><script>' };
  const { text } = jsonInHtml(value);
  expect(text).not.toContain('</script');
  expect(JSON.parse(text)).toEqual(value);
});
