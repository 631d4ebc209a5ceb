/** How long a browser may take to read what it is given to save, in milliseconds: WebKit asks for it after the click. */
const READING = 60_000;

/** Gives a file to the reader, as a download under a name. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READING);
}
