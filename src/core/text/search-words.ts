import { fold } from './search-fold.ts';

/** What readers call a thing, and the beginning of the word that titles call it by, in the same language. */
const SAID_FOR_TITLED: readonly (readonly [said: string, titled: string])[] = [
  ['unmanned aerial vehicle', 'drone'],
  ['unmanned aircraft', 'drone'],
  ['ucav', 'drone'],
  ['uav', 'drone'],
  ['mou', 'memorandum'],
  ['طائرات بدون طيار', 'مسيّر'],
  ['طائرة بدون طيار', 'مسيّر'],
  ['طائرات دون طيار', 'مسيّر'],
  ['طائرة دون طيار', 'مسيّر'],
  ['درونز', 'مسيّر'],
  ['درون', 'مسيّر'],
  ['silahlı insansız hava aracı', 'siha'],
  ['silahlı insansız hava araçları', 'siha'],
  ['insansız hava aracı', 'iha'],
  ['insansız hava araçları', 'iha'],
  ['dron', 'iha'],
];
const FOLDED = SAID_FOR_TITLED.map(([said, titled]) => [fold(said), fold(titled)] as const);

/** So many letters of a thing's name are enough to know it by while it is being typed. */
const ENOUGH = 5;

/** The folded query in the words of the titles, or null where it is in them already. A name may be half typed at its end. */
export function inWordsOfTitles(query: string): string | null {
  const text = ` ${fold(query)} `;
  for (const [said, titled] of FOLDED) {
    if (text.includes(` ${said} `)) return text.replace(` ${said} `, ` ${titled} `).trim();
    const begun = beginning(text.trimEnd(), ` ${said}`);
    if (begun !== null) return `${begun} ${titled}`.trim();
  }
  return null;
}

/** What stands before the beginning of a name with which a text ends; null where it ends with none. */
function beginning(text: string, name: string): string | null {
  for (let length = name.length; length > ENOUGH; length--)
    if (text.endsWith(name.slice(0, length))) return text.slice(0, text.length - length);
  return null;
}
