/** Names of countries that English does not say without an article. */
const THE =
  /^(?:United |Netherlands$|Philippines$|Bahamas$|Gambia$|Maldives$|Comoros$|Seychelles$|Vatican$|DR Congo$|Republic of )|\s(?:Islands|Republic|Union|Emirates|Federation)$/;

/** A country's English name as a sentence has it: "the United States", "France". */
export const withArticle = (country: string): string =>
  THE.test(country) ? `the ${country}` : country;
