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

test.each([
  [
    'windows-1250',
    'Państwo;Umowa;Data\nWłochy;Układ o przyjaźni;1991\nWęgry;Traktat o dobrym sąsiedztwie;1992\n',
  ],
  [
    'windows-1251',
    'Страна;Договор;Дата\nКазахстан;Договор о дружбе;1992\nКитай;Договор о границе;2001\n',
  ],
  [
    'windows-1253',
    'Χώρα;Συμφωνία;Έτος\nΓαλλία;Στρατηγική συμφωνία;2021\nΑίγυπτος;Συμφωνία άμυνας;2020\n',
  ],
])('%s is known by its words', (encoding, text) => {
  expect(readText(inOld(text, encoding))).toEqual({ text, encoding });
});

test('what Chinese spreadsheets write is known', () => {
  const bytes = Uint8Array.from(
    atob(
      'ufq80izQrbaow/uzxizHqcrwyNXG2gqwzbv5y7nMuSzW0LDN19TTycOz0tfQrbaoLDIwMDbE6jEx1MIyNMjVCtDCzvfAvCzW0NDC19TTycOz0tfQrbaoLDIwMDjE6jTUwjfI1QqwxLTzwPvRxyzNttfK0K22qCwyMDE1xOo21MIxN8jVCg==',
    ),
    (letter) => letter.charCodeAt(0),
  );
  expect(readText(bytes).encoding).toBe('gb18030');
  expect(readText(bytes).text).toContain('巴基斯坦,中巴自由贸易协定');
});

test('what the reader chooses goes before what reads best', () => {
  const bytes = inOld('Þórshöfn', 'windows-1252');
  expect(readText(bytes, 'windows-1252').text).toBe('Þórshöfn');
});
