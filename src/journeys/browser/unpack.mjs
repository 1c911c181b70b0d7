// Prints the path of a browser for the page tests. It comes out of the npm package @sparticuz/chromium, so that no
// system package is needed; the libraries and fonts it brings are used only by it.
// Usage: node unpack.mjs OUTPUT_DIRECTORY
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, "../target/browser"));
const packed = join(here, "node_modules/@sparticuz/chromium/bin");
const door = join(out, "browser");

function modified(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

function installPackages() {
  if (modified(join(here, "node_modules/.package-lock.json")) > modified(join(here, "package-lock.json"))) return;
  execFileSync("npm", ["ci", "--no-progress"], { cwd: here, stdio: ["ignore", "ignore", "inherit"] });
}

function unpackFolder(name, folder = join(out, name)) {
  mkdirSync(folder, { recursive: true });
  execFileSync("tar", ["x", "-C", folder], { input: brotliDecompressSync(readFileSync(join(packed, `${name}.tar.br`))) });
  return folder;
}

function unpack() {
  mkdirSync(out, { recursive: true });
  const chromium = join(out, "chromium");
  writeFileSync(chromium, brotliDecompressSync(readFileSync(join(packed, "chromium.br"))));
  chmodSync(chromium, 0o755);
  unpackFolder("swiftshader", out); // drawing without a graphics card; the browser looks for it beside itself
  const libraries = join(unpackFolder("al2023"), "lib");
  const fonts = unpackFolder("fonts");
  const script = [
    "#!/bin/sh",
    "# The browser with its own libraries and fonts.",
    `export LD_LIBRARY_PATH="${libraries}"`,
    `[ -d /etc/fonts ] || export FONTCONFIG_PATH="${fonts}"`,
    `exec "${chromium}" "$@"`,
  ];
  writeFileSync(door, script.join("\n") + "\n");
  chmodSync(door, 0o755);
}

installPackages();
if (modified(door) < modified(join(here, "node_modules/.package-lock.json"))) unpack();
console.log(door);
