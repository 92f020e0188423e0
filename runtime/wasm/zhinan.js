/* zhinan.js: the module for portals: core.js, and a way to load the files that lie beside it, in browsers and in Node. */
import { open } from "./core.js";

export { Book, open, ZhinanError } from "./core.js";

/* The bytes at an address: over the network, or from a file where there is one (Node). */
async function bytesAt(url) {
  if (url.protocol === "file:") return (await import("node:fs/promises")).readFile(url);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/* Opens the book beside this module, or the image at another address. */
export async function load({ image = new URL("book.img", import.meta.url), wasm = new URL("zhinan.wasm", import.meta.url) } = {}) {
  const [code, book] = await Promise.all([bytesAt(new URL(wasm, import.meta.url)), bytesAt(new URL(image, import.meta.url))]);
  return open({ wasm: code, image: book });
}
