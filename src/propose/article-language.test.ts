import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { isRead, languageOf } from './article-language.ts';

it.each([
  ['fr', 'La Turquie et le Niger ont signé un accord de coopération militaire à Niamey.'],
  [
    'es',
    'El ministro de Defensa firmó en Ankara un contrato para la compra de seis drones turcos.',
  ],
  ['pt', 'O governo do Brasil assinou com a Turquia um acordo de cooperação na área da defesa.'],
  ['it', 'La marina italiana ha firmato con Ankara un accordo per la vendita di due navi.'],
  [
    'de',
    'Die Türkei und Deutschland haben am Montag einen Vertrag über die Lieferung unterzeichnet.',
  ],
  ['nl', 'Het kabinet heeft de export van onderdelen naar Turkije voor een jaar stilgelegd.'],
  ['pl', 'Polska podpisała w maju umowę na dostawę dronów, która jest warta 270 milionów dolarów.'],
  ['ro', 'România a semnat un contract pentru livrarea de drone și cu o firmă din Turcia.'],
  [
    'id',
    'Indonesia dan Turki menandatangani perjanjian untuk membangun tank yang akan dibuat di Bandung.',
  ],
  ['az', 'Azərbaycan və Türkiyə müdafiə sahəsində əməkdaşlıq haqqında saziş imzalayıb.'],
  ['ru', 'Турция и Россия подписали в Анкаре контракт на поставку зенитных систем, сообщили СМИ.'],
  ['uk', 'Україна і Туреччина підписали угоду про спільне виробництво безпілотників.'],
  ['kk', 'Қазақстан мен Түркия әскери ынтымақтастық туралы келісімге қол қойды.'],
  [
    'fi',
    'Turkki luovutti kuusi lennokkia Puolustusvoimille. Sopimus allekirjoitettiin Helsingissä keväällä.',
  ],
  ['el', 'Η Τουρκία υπέγραψε συμφωνία με την Αλβανία.'],
  ['he', 'טורקיה חתמה על הסכם עם אזרבייג׳ן.'],
  ['fa', 'ترکیه و ایران در تهران قرارداد همکاری امضا کردند که این قرارداد از ماه آینده است.'],
  ['ur', 'پاکستان اور ترکی نے انقرہ میں دفاعی تعاون کے معاہدے پر دستخط کیے ہیں۔'],
  ['ja', 'トルコと日本は防衛協力に関する覚書に署名した。'],
  ['zh', '土耳其与中国签署了一项合作协议。'],
])('a text in %s is told from those that are read', (tag, text) => {
  expect(languageOf(text)).toBe(tag);
  expect(isRead(languageOf(text))).toBe(false);
});

it('a text in letters of which no language is known is in none that are read', () => {
  expect(languageOf('\u{10A00}\u{10A10} '.repeat(40))).toBe('und');
});

it('a heading, or what has no words, is read as what it is nearest to of those that are read', () => {
  expect(['Kuwait buys Turkish drones', '12.5', ''].map(languageOf)).toEqual(['en', 'en', 'en']);
});

it('a name in another alphabet, or a quotation, does not hide the language', () => {
  const text =
    'Kuwait (الكويت) signed a contract with Baykar; “la vie est belle”, said the minister.';
  expect(languageOf(text)).toBe('en');
});

it.each(['en', 'ar', 'tr'])('each line of the made-up articles in %s is read as that', (tag) => {
  const lines = readFileSync(`scripts/propose/articles/${tag}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !/^[@=#]/.test(line));
  expect(lines.length).toBeGreaterThan(40);
  expect(lines.filter((line) => languageOf(line) !== tag)).toEqual([]);
});
