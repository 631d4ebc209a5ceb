/*
 * The first script of the one-file build (scripts/build-single.ts puts it in): unpacks the page's script and its workers
 * from the elements that hold them and starts the page. Data unpack themselves later, in src/state/fetch-json.ts.
 */
(() => {
  const urls = new Map();

  /* What the bundler writes where the page asks for the address of a file of its own. */
  globalThis.embeddedFile = (name) => urls.get(name) ?? fontFile(name);

  /* Fonts stand once, in the styles, with their name in their address. */
  function fontFile(name) {
    const styles = document.querySelector('style').textContent;
    const start = styles.indexOf(`data:font/woff2;name=${name};`);
    return styles.slice(start, styles.indexOf(')', start));
  }

  async function unpack(element) {
    const bytes = Uint8Array.from(atob(element.textContent), (each) => each.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Response(stream).text();
  }

  async function start() {
    for (const worker of document.querySelectorAll('[data-worker]')) {
      const code = new Blob([await unpack(worker)], { type: 'text/javascript' });
      urls.set(worker.id, URL.createObjectURL(code));
    }
    const main = document.createElement('script');
    main.type = 'module';
    main.textContent = await unpack(document.getElementById('main'));
    document.body.append(main);
  }

  start().catch((cause) => {
    console.error(cause);
    document.getElementById('app').replaceChildren(document.getElementById('too-old').content);
  });
})();
