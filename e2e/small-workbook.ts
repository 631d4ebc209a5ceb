import { strToU8, zipSync } from 'fflate';

/** A workbook as spreadsheets write it, of sheets whose cells are texts or numbers. */
export function smallWorkbook(
  sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
): Uint8Array {
  const names = Object.keys(sheets);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const sheetPath = (i: number): string => `worksheets/sheet${i + 1}.xml`;
  const xml = (text: string): Uint8Array => strToU8(`<?xml version="1.0"?>${text}`);
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': xml(
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/>${names
        .map(
          (_, i) =>
            `<Override PartName="/xl/${sheetPath(i)}" ContentType="${kinds}.worksheet+xml"/>`,
        )
        .join('')}</Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${packaged}/relationships">${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${relations}/worksheet" Target="${sheetPath(i)}"/>`).join('')}</Relationships>`,
    ),
  };
  for (const [i, rows] of Object.values(sheets).entries())
    files[`xl/${sheetPath(i)}`] = xml(
      `<worksheet xmlns="${main}"><sheetData>${rows
        .map(
          (cells, row) =>
            `<row r="${row + 1}">${cells
              .map((cell, column) => {
                const place = `r="${String.fromCharCode(65 + column)}${row + 1}"`;
                if (cell === '') return '';
                return typeof cell === 'number'
                  ? `<c ${place}><v>${cell}</v></c>`
                  : `<c ${place} t="inlineStr"><is><t>${cell}</t></is></c>`;
              })
              .join('')}</row>`,
        )
        .join('')}</sheetData></worksheet>`,
    );
  return zipSync(files);
}
