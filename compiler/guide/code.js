/* code.js: the QR code of the checker's printed list: a text to a drawing of one path, in runs of dark squares, as guide_qr.c has it. The
 * encoder is a library, assets/qr.js, which is fetched with the first list that is printed. */

const CODE_MARGIN = 4; /* squares, which ISO/IEC 18004 asks for */
const SQUARE = 0.5; /* mm: what phones read from paper */
const CODE_SIZE_MIN = 30; /* mm */
const CODE_TEXT_MAX = 640; /* bytes of a text that is no address: as in guide_qr.c */
const SVG = "http://www.w3.org/2000/svg";

/* Null where it does not come. */
let encoderAsked;
const encoder = () => (encoderAsked ||= loadScript("qr.js").then(() => globalThis.qrcode, () => null));

const bytesOf = (text) => [...new TextEncoder().encode(text)];

/* The squares of a text; null where no code holds it. A long one is less well protected from damage, which the library tells by throwing. */
function squaresOf(qrcode, text) {
  qrcode.stringToBytes = bytesOf;
  for (const protection of ["M", "L"]) {
    const code = qrcode(0, protection);
    code.addData(text);
    try {
      code.make();
      return code;
    } catch {
      continue;
    }
  }
  return null;
}

function codePath(code) {
  const count = code.getModuleCount(), runs = [];
  for (let y = 0; y < count; y++) {
    for (let x = 0; x < count; x++) {
      const start = x;
      while (x < count && code.isDark(y, x)) x++;
      if (x > start) runs.push(`M${start + CODE_MARGIN} ${y + CODE_MARGIN}h${x - start}v1h${start - x}z`);
    }
  }
  return runs.join("");
}

/* The code of a text as an element; null where there is none. */
async function codeOf(text) {
  const qrcode = HAS_ENCODER && (await encoder()), code = qrcode && squaresOf(qrcode, text);
  if (!code) return null;
  const count = code.getModuleCount() + 2 * CODE_MARGIN, size = `${Math.max(CODE_SIZE_MIN, count * SQUARE)}mm`;
  const svg = document.createElementNS(SVG, "svg"), path = document.createElementNS(SVG, "path");
  const attributes = { viewBox: `0 0 ${count} ${count}`, width: size, height: size, role: "img", "aria-label": say("print/code"), class: "qr" };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  path.setAttribute("d", codePath(code));
  svg.append(path);
  return svg;
}

/* Where the page is published; undefined of a file whose book does not say so. */
function publishedAddress() {
  if (location.protocol !== "file:") return location.href.replace(/#.*/, "");
  return document.querySelector(`link[rel="alternate"][hreflang="${LANGUAGE}"]`)?.href;
}

/* The lines of a text, as many of the first as fit. */
function linesFitting(lines) {
  let text = "";
  for (const line of lines) {
    if (bytesOf(`${text}\n${line}`).length > CODE_TEXT_MAX) break;
    text += (text && "\n") + line;
  }
  return text;
}
