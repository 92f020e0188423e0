/* unpack.js: the end of assets/book.js and whole.js: turns the literals in which zhinanc carries the runtime and the tables into a book. Where
 * the browser cannot inflate there is no book, and pages stay as they are. */

/* The first answer waits for this: a loop over the text and the bare stream take a tenth of what Uint8Array.from and Response do. */
async function unpack(text) {
  const packed = atob(text), bytes = new Uint8Array(packed.length), stream = new DecompressionStream("deflate");
  for (let i = 0; i < bytes.length; i++) bytes[i] = packed.charCodeAt(i);
  const writer = stream.writable.getWriter(), reader = stream.readable.getReader(), parts = [];
  Promise.all([writer.write(bytes), writer.close()]).catch(() => {}); /* who reads is told */
  for (let part; !(part = await reader.read()).done;) parts.push(part.value);
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}

const NAMES = 4; /* the section of names, which stand as they are */

/* An image whose records stand in columns of differences, as image_columns.c laid them; the section table says which. */
function records(columns) {
  const image = columns.slice(), view = new DataView(image.buffer), number = (at) => view.getUint32(at, true);
  for (let entry = number(12), left = number(32); left; left--, entry += number(36)) {
    const at = number(entry + 8), size = number(entry + 20), end = at + number(entry + 16) * size;
    if (size === 1 || number(entry) === NAMES) continue;
    for (let column = 0, from = at; column < size; column++)
      for (let to = at + column, before = 0; to < end; to += size) image[to] = before += columns[from++];
  }
  return image;
}

function unpacked(wasm, image) {
  const book = Promise.all([unpack(wasm), unpack(image).then(records)]).then(([wasm, image]) => open({ wasm, image }));
  book.catch(() => {}); /* whoever asks for it is told */
  return book;
}
