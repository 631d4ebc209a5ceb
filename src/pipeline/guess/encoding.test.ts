import { expect, test } from 'vitest';
import { readText } from './encoding.ts';

const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = [...text].flatMap((letter) => {
    const unit = letter.charCodeAt(0);
    return little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
  });
  return Uint8Array.from(bytes);
};

const TABLE = 'title,date,partners\nEğitim,2019,Türkiye\n';

test('UTF-8 and UTF-16 are known with their mark and without, and a mark that stands twice falls away', () => {
  const utf8 = new TextEncoder().encode(`\uFEFF\uFEFF${TABLE}`);
  expect(readText(utf8)).toEqual({ text: TABLE, encoding: 'utf-8' });
  for (const mark of ['', '\uFEFF']) {
    expect(readText(utf16(mark + TABLE, true))).toEqual({ text: TABLE, encoding: 'utf-16le' });
    expect(readText(utf16(mark + TABLE, false))).toEqual({ text: TABLE, encoding: 'utf-16be' });
  }
});

/** The bytes of a text in an old encoding, by trying all of its 256. */
function inOld(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  return Uint8Array.from([...text].map((letter) => letters.indexOf(letter)));
}

test.each([
  ['windows-1252', 'title,date,partners\nVerträge über Öl,2019,España\nCoopération,2020,Sénégal\n'],
  [
    'windows-1254',
    'başlık,tarih,ülke\nEğitim işbirliği,2019,Türkiye\nSavunma anlaşması,2020,Kırgızistan\n',
  ],
  ['windows-1256', 'العنوان,التاريخ,الدولة\nاتفاقية تدريب,2019,قطر\nعقد طائرات,2020,الكويت\n'],
])('%s is what reads best', (encoding, text) => {
  expect(readText(inOld(text, encoding))).toEqual({ text, encoding });
});

test('what the reader chooses goes before what reads best', () => {
  const bytes = inOld('Þórshöfn', 'windows-1252');
  expect(readText(bytes, 'windows-1252').text).toBe('Þórshöfn');
});
