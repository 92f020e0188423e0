/* unpack.js: the end of assets/book.js: turns the literals in which zhinanc carries the runtime and the tables into a book. Where the
 * browser cannot inflate there is no book, and pages stay as they are. */

async function unpack(text) {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function unpacked(wasm, image) {
  const book = Promise.all([unpack(wasm), unpack(image)]).then(([wasm, image]) => open({ wasm, image }));
  book.catch(() => {}); /* whoever asks for it is told */
  return book;
}
