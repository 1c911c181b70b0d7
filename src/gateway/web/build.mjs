// Makes the pages' assets: style sheet, the fonts and images it names, and a manifest with the checksum
// of all of them. Usage: node build.mjs OUTPUT_DIRECTORY. Does nothing when the output is newer than its sources.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const web = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(web, "../target/classes/web"));
const manifest = join(out, "manifest.properties");
const uswds = join(web, "node_modules/@uswds/uswds");

function filesUnder(directory) {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

function modified(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

function installPackages() {
  const installed = modified(join(web, "node_modules/.package-lock.json"));
  if (installed > modified(join(web, "package-lock.json")) && installed > modified(join(web, "package.json"))) return;
  execFileSync("npm", ["ci", "--no-progress"], { cwd: web, stdio: ["ignore", "ignore", "inherit"] });
}

function upToDate() {
  const sources = [...filesUnder(join(web, "src")), join(web, "package-lock.json"), join(web, "build.mjs")];
  return sources.every((source) => modified(source) < modified(manifest));
}

/** Text is readable at once, in the reader's own font until ours is there; the design system has no setting for it. */
function showTextAtOnce(css) {
  const shown = css.replaceAll("font-display:fallback", "font-display:swap");
  const faces = css.split("@font-face").length - 1;
  if (shown.split("font-display:swap").length - 1 !== faces) throw new Error("A font face may hide text until it is loaded");
  return shown;
}

async function compileStyles() {
  const sass = await import("sass");
  const packages = join(uswds, "packages");
  return sass.compile(join(web, "src/styles/site.scss"), {
    loadPaths: [packages],
    style: "compressed",
    quietDeps: true,
    logger: sass.Logger.silent,
  }).css;
}

/** Copies what the style sheet names and nothing else; keeps only the one font format every browser reads. */
function copyNamedFiles(css) {
  const slim = css.replace(/src:([^;}]*)/g, (whole, list) => {
    const woff2 = list.split(",").filter((source) => source.includes("woff2"));
    return woff2.length ? "src:" + woff2.join(",") : whole;
  });
  for (const [, name] of slim.matchAll(/url\(["']?\.\.\/([^"')?#]+)/g)) {
    const own = join(web, "src", name);
    cpSync(existsSync(own) ? own : join(uswds, "dist", name), join(out, name));
  }
  return slim;
}

function writeManifest() {
  const files = filesUnder(out).map((path) => relative(out, path)).sort();
  const checksum = createHash("sha256");
  for (const file of files) checksum.update(file).update(readFileSync(join(out, file)));
  writeFileSync(manifest, `checksum=${checksum.digest("hex").slice(0, 16)}\nfiles=${files.join(",")}\n`);
}

installPackages();
if (!upToDate()) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, "css"), { recursive: true });
  cpSync(join(web, "src/img"), join(out, "img"), { recursive: true });
  writeFileSync(join(out, "css/site.css"), copyNamedFiles(showTextAtOnce(await compileStyles())));
  writeManifest();
}
