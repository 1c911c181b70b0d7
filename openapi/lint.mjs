// Lints the contract by the rules in redocly.yaml. Installs its packages only when they are not those of the lock file.
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

function modified(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

function installPackages() {
  const installed = modified(join(here, "node_modules/.package-lock.json"));
  if (installed > modified(join(here, "package-lock.json")) && installed > modified(join(here, "package.json"))) return;
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-progress"], { cwd: here, stdio: ["ignore", "ignore", "inherit"] });
}

function lint() {
  try {
    execFileSync(join(here, "node_modules/.bin/redocly"), ["lint", "crosswalk.yaml"], { cwd: here, stdio: "inherit" });
  } catch (failure) {
    process.exit(failure.status ?? 1);
  }
}

installPackages();
lint();
