/* unpack.js: the end of assets/book.js and whole.js: turns the literals in which zhinanc carries the runtime and the tables into a book. Where
 * the browser cannot inflate there is no book, and pages stay as they are. */

async function unpack(text) {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/* An image whose records stand in columns, as image_columns.c laid them; the section table says which. */
function records(columns) {
  const image = columns.slice(), view = new DataView(image.buffer), number = (at) => view.getUint32(at, true);
  for (let entry = number(12), left = number(32); left; left--, entry += number(36)) {
    let from = number(entry + 8);
    const at = from, count = number(entry + 16), size = number(entry + 20), end = at + count * size;
    for (let column = 0; column < size; column++)
      for (let to = at + column; to < end; to += size) image[to] = columns[from++];
  }
  return image;
}

function unpacked(wasm, image) {
  const book = Promise.all([unpack(wasm), unpack(image).then(records)]).then(([wasm, image]) => open({ wasm, image }));
  book.catch(() => {}); /* whoever asks for it is told */
  return book;
}
