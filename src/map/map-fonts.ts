/** The map's letters, the same files as the page's: Latin, the Turkish ones in its extension, and Arabic. */
export { default as latinRegular } from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url';
export { default as latinExtRegular } from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff2?url';
export { default as arabicRegular } from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url';
