/* lighthouse.js: the scores of Lighthouse for pages of a guide served on this machine: `lighthouse.js GUIDE`, a line for each page and
 * category. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";

const guide = resolve(process.argv[2]), PAGES = ["index.html", "replace-onsite.html", "offices.html"];
const TYPES = { html: "text/html; charset=utf-8", js: "text/javascript; charset=utf-8", css: "text/css; charset=utf-8" };
const require = createRequire(import.meta.url);
const PROGRAM = join(require.resolve("lighthouse/package.json"), "../cli/index.js");

/* Serves the guide: in a process of its own, as measuring waits for Lighthouse. */
function serve(port) {
  createServer(({ url }, response) => {
    const path = join(guide, url.replace(/[?#].*/, "")), type = TYPES[path.split(".").pop()];
    if (!type || !existsSync(path)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": type, "content-encoding": "gzip" }).end(gzipSync(readFileSync(path)));
  }).listen(port, "127.0.0.1");
}

function measure(page, port) {
  const options = ["--quiet", "--output=json", "--chrome-flags=--headless --no-sandbox --disable-gpu"];
  const address = `http://127.0.0.1:${port}/${page}`;
  const { stdout } = spawnSync(process.execPath, [PROGRAM, address, ...options], { encoding: "utf8", maxBuffer: 1 << 26 });
  for (const [name, { score }] of Object.entries(JSON.parse(stdout).categories))
    console.log(`bench lighthouse-${page.split(".")[0]}-${name} ${Math.round(score * 100)} goal >=100${score < 1 ? " missed" : ""}`);
}

if (process.argv[3]) serve(Number(process.argv[3]));
else {
  const port = 20000 + (process.pid % 20000), server = spawn(process.execPath, [fileURLToPath(import.meta.url), guide, String(port)]);
  process.env.CHROME_PATH = execFileSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).trim();
  try {
    for (const page of PAGES) measure(page, port);
  } finally {
    server.kill();
  }
}
