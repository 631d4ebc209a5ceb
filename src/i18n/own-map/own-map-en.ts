import type { OwnMapMessages } from './own-map-messages.ts';

export const ownMapEn: OwnMapMessages = {
  title: 'Make a map of your own',
  lead: 'A table of agreements, visits, votes or matches becomes a map with a timeline: one file that opens anywhere.',
  stays: 'Nothing leaves this browser: your table is read here and sent nowhere.',
  toMap: 'To the map',
  steps: {
    give: '1. Give a table or an article',
    answer: '2. Check how it was read',
    name: '3. Name it',
    see: '4. See it',
    take: '5. Take it with you',
  },
  give: {
    drop: 'Drop a file here',
    choose: 'Choose a file',
    paste: 'or paste a table or an article:',
    pasted: 'Table or article to paste',
    usePasted: 'Use what is pasted',
    kinds:
      'A table as CSV, TSV, Excel (XLSX), OpenDocument (ODS), JSON, GeoJSON or the ZIP of a data package, or an article as a text file. A table needs a column with countries; a title and a date help.',
    given: (name) => `Given: ${name}`,
    discard: 'Discard it',
    kept: 'The draft is kept in this browser until you discard it.',
  },
  article: {
    heading: 'From an article',
    open: 'Read an article',
    close: 'Close the article',
    hub: 'Whose ties?',
    guess: 'The country that it names most',
    put: (count, text) =>
      count === 1
        ? 'Put 1 confirmed record on the map'
        : `Put ${text} confirmed records on the map`,
    done: (count, text) =>
      count === 1 ? '1 record was put on the map.' : `${text} records were put on the map.`,
    rows: 'Records from articles',
    of: (title) => `From: ${title || 'an article without a title'}`,
    title: 'Title of the article',
    publisher: 'Publisher',
    url: 'Address (https://…)',
    rowTitle: (sentence) => `Title of the record that says: ${sentence}`,
    remove: 'Take off the map',
    quotes: 'Only the sentences that records rest on go with the map, not the whole article.',
  },
  busy: {
    reading: (percent) => `Reading the table: ${percent}`,
    building: 'Drawing the map',
    filling: 'Making the file',
  },
  failures: {
    'no-table':
      'There is no table in this file. Give a CSV, TSV, XLSX, ODS or JSON file, or a data package.',
    empty: 'The table has no row below its header. Add the rows, and give it again.',
    'too-large': 'The file has more than 60 MB. Give a part of it.',
    broken: 'The file could not be opened. Save it again, as CSV if need be, and give that.',
    locked:
      'The workbook is protected by a password. Take the password off in the spreadsheet program, save it, and give it again.',
    'old-workbook':
      'This is a workbook of the old kind (XLS) or another document. Save it as XLSX or CSV, and give that.',
    'no-text':
      'This file holds no text: it may be a picture or a program under another name. Give a CSV, TSV, XLSX, ODS or JSON file.',
    'no-reader':
      'What reads tables did not arrive. Check the connection, and load the page again; what was given is kept.',
    faults: 'The tables have faults:',
    noRows:
      'No row can be drawn yet. Check which column holds the countries, and the list of rows below.',
  },
  questions: {
    none: 'Nothing is left to ask.',
    some: (count, text) => (count === 1 ? '1 question' : `${text} questions`),
    hub: 'Around which country is the map?',
    choose: 'Choose …',
    dates: 'Does the day or the month come first?',
    dayFirst: (example, read) => `Day first: ${example} is ${read}`,
    monthFirst: (example, read) => `Month first: ${example} is ${read}`,
    codes: 'Which list are these codes of?',
    reads: (code, place) => `${code} is ${place}`,
    parties: (place, rows, others) =>
      `${place} is among the partners in some rows (${rows}) and not in others (${others}). What are the others?`,
    allParties: (place) => `Rows of other countries: leave them out (${place} is not a party)`,
    otherParties: (place) => `Rows of ${place} too: draw them`,
    names: 'What do these names mean?',
    leaveOut: 'Leave out',
    nameOf: (text, rows) => `${text} (rows: ${rows})`,
    means: (place) => `It means ${place}`,
    meanAll: (pairs) => `Read them so: ${pairs}`,
    columns: 'Which column is what?',
  },
  read: {
    heading: 'How it was read',
    hub: 'Country in the middle',
    title: 'Column with titles',
    date: 'Column with dates',
    partners: 'Column with partners',
    partnersToo: 'Second column with partners',
    category: 'Column for the legend',
    noColumn: 'None',
    dates: 'Dates such as 1/2/2019',
    orders: { dmy: 'Day first', mdy: 'Month first', ymd: 'Year first' },
    system: 'Partners are written as',
    systems: {
      names: 'Names',
      iso2: 'ISO codes of two letters (FR)',
      iso3: 'ISO codes of three letters (FRA)',
      'iso-number': 'ISO numbers (250)',
      cow: 'Correlates of War, letters (FRN)',
      'cow-number': 'Correlates of War, numbers (220)',
    },
    encoding: 'Encoding',
    delimiter: 'Between cells',
    delimiters: {
      ',': 'Comma',
      ';': 'Semicolon',
      '؛': 'Arabic semicolon (؛)',
      '\t': 'Tab',
      '|': 'Bar',
    },
    example: (text) => `For example: ${text}`,
  },
  result: {
    rows: (count, text) => (count === 1 ? '1 row is on the map' : `${text} rows are on the map`),
    ready: (count, text) => (count === 1 ? '1 row can be drawn' : `${text} rows can be drawn`),
    left: (count, text) => (count === 1 ? '1 row is left out' : `${text} rows are left out`),
    perPartner: 'Rows by partner',
    partner: 'Partner',
    rowsHead: 'Rows',
    line: 'Line',
    reason: 'Reason',
    leftHead: 'Rows left out',
    more: (text) => `and ${text} more, all in the file`,
    faults: 'Save these rows with their reasons (CSV)',
  },
  notes: {
    invisible: (rows) => `Invisible marks were removed (rows: ${rows}).`,
    repeated: (rows) => `Rows that repeat an earlier one are kept apart (rows: ${rows}).`,
    hubDropped: (rows) =>
      `The country in the middle stood among the partners and was dropped there (rows: ${rows}).`,
    undated: (rows) => `Rows without a date are shown as undated (rows: ${rows}).`,
    turned: (rows) =>
      `Years or countries stand as columns: each filled cell was read as a row (rows: ${rows}).`,
    filled: (rows) =>
      `Cells left empty below the first row of a group were read as that row’s country (rows: ${rows}).`,
    shown: (text, place) => `“${text}” was read as the country ${place}.`,
    gone: (text) => `“${text}” no longer exists; its arc ends at what was its capital.`,
    unread: (tables) =>
      `Other tables of the file were not read (tables or sheets: ${tables}). Give each as a file of its own.`,
    byTitle: (text, place) => `“${text}” was read as ${place}, as its row’s title says.`,
    headerless: 'The first row was read as a record, since it names no column.',
  },
  reasons: {
    nul: (column) => `A NUL character stands in “${column}”. Save the table again as text.`,
    lost: (column) => `A letter was lost in “${column}” (�). Export the table again as UTF-8.`,
    turned: (column) => `A mark in “${column}” turns the writing direction. Remove it.`,
    mojibake: (column) =>
      `Letters in “${column}” are garbled (such as Ã¼). Export the table again as UTF-8.`,
    lookalike: (column) =>
      `A word in “${column}” mixes letters of two alphabets that look alike. Type it again.`,
    blank: (column) =>
      `The cell in “${column}” is empty: it may mean the country above it, or none. Write the country.`,
    unclosed: 'A quotation mark does not close. Close it, and double those inside the cell.',
    width: (found, expected) =>
      `The row has ${found} cells and the header ${expected}. Put cells that hold the delimiter in quotation marks.`,
    noTitle: 'The title is empty. Write one.',
    noPartner: 'No partner is named. Name a country.',
    date: (text) => `“${text}” is no date of the calendar. Correct it, or leave it empty.`,
    about: (text) =>
      `“${text}” says only about when. Write the years between which it lies, such as 1985/1989, or leave it empty.`,
    calendar: (text, calendars) =>
      `“${text}” looks like a date of another calendar: ${calendars}. Write it in the Gregorian calendar, or leave it empty.`,
    calendars: {
      islamic: 'the Islamic one',
      iranian: 'the Iranian one',
      buddhist: 'the Buddhist one',
      hebrew: 'the Hebrew one',
    },
    or: ' or ',
    year: (text) => `“${text}” is before 1500 or after 2100. Correct the year.`,
    unknown: (text) => `“${text}” is not a known country or capital.`,
    union: (text) => `“${text}” is not a country but a union of countries. Name its members.`,
    several: (text, places) => `“${text}” may be ${places}.`,
    code: (text) => `The code “${text}” is of no country on the map.`,
    others: (place) =>
      `It names other countries only, and not ${place}, which is in the middle: it has no arc from there.`,
    refused: (text) => `The checks refuse it: ${text}`,
    onlyHub: (place) => `Only ${place} is named, which is in the middle. Name the other side.`,
  },
  words: {
    title: 'Title',
    description: 'What it is about, in a sentence',
    author: 'Whose data they are',
    license: 'Licence',
    licenseHint: 'Such as CC-BY-4.0. Empty if you do not know.',
    from: 'First year',
    to: 'Last year',
  },
  see: {
    frame: 'Preview of your map',
    waiting: 'The map appears here once the questions are answered.',
  },
  take: {
    html: 'Save the map (one HTML file)',
    htmlHint: 'It opens from a disk without a network, and can be put on any website.',
    zip: 'Save the data (ZIP)',
    zipHint: 'A data package: tables to go on from.',
    embed: 'In an iframe, add ?embed to its address.',
    failed: 'The file could not be made. Load the page again; the draft is kept.',
    done: (name) => `Saved: ${name}`,
  },
};
