// Lighthouse in one start of Chromium: `node lighthouse.mjs MODULES` reads addresses and writes reports, a line each.
// Each page is opened anew, and without anything that was stored of it before.

import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const modules = process.argv[2];
const load = (...parts) => import(pathToFileURL(join(modules, ...parts)).href);
const { default: lighthouse } = await load("lighthouse", "core", "index.js");
const { launch } = await load("chrome-launcher", "dist", "index.js");

const chromeFlags = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
];
const chromium = await launch({ chromeFlags, logLevel: "silent" });
try {
  for await (const address of createInterface({ input: process.stdin })) {
    const { lhr } = await lighthouse(address, { port: chromium.port, logLevel: "silent" });
    process.stdout.write(`${JSON.stringify(lhr)}\n`);
  }
} finally {
  chromium.kill();
}
