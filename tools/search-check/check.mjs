// Runs the queries of queries.txt against the built site with the script of the theme, as a browser would.
//
//   node tools/search-check/check.mjs SITE [QUERIES] [--show]
//
// SITE is the folder of a built site, queries are `language article query`. Prints for each language how many queries
// have their article first and among the first three, and what a query loads on average; --show prints each miss.
// Exit code 1 if a language finds less than nine in ten among the first three.
import fs from "node:fs";
import path from "node:path";

const [site, list = path.join(import.meta.dirname, "queries.txt")] = process.argv.slice(2).filter((a) => !a.startsWith("--"));
const show = process.argv.includes("--show");
const script = fs.readdirSync(path.join(site, "assets")).find((name) => /^search\..*\.js$/.test(name));
const source = fs.readFileSync(path.join(site, "assets", script), "utf8");
const { SearchIndex, search } = await import("data:text/javascript;base64," + Buffer.from(source).toString("base64"));

const queries = new Map();
for (const line of fs.readFileSync(list, "utf8").split("\n")) {
  const [, lang, article, query] = line.match(/^(\S+) (\S+) (.+)$/) ?? [];
  if (!query || line.startsWith("#")) continue;
  if (!queries.has(lang)) queries.set(lang, []);
  queries.get(lang).push([article, query]);
}

let failed = false;
const sums = { count: 0, first: 0, three: 0 };
for (const [lang, all] of queries) {
  const folder = path.join(site, lang.toLowerCase(), "search");
  let first = 0, three = 0, bytes = 0, results = 0;
  for (const [article, query] of all) {
    const read = async (name, kind) => {
      const data = fs.readFileSync(path.join(folder, name));
      bytes += data.length;
      return kind === "json" ? JSON.parse(data.toString()) : new Uint8Array(data);
    };
    const index = await SearchIndex.open(read);
    const { documents } = await search(index, query);
    results += documents.length;
    const found = await Promise.all(documents.slice(0, 3).map(({ document }) => index.fragment(document)));
    const names = found.map((fragment) => decodeURIComponent(fragment.u).replace(/\/$/, ""));
    if (names[0] === article) first++;
    if (names.includes(article)) three++;
    if (show && names[0] !== article) console.log(`  ${lang} ${query} → ${names.join(", ") || "nothing"}; wanted ${article}`);
  }
  const share = (n) => ((100 * n) / all.length).toFixed(0).padStart(3) + " %";
  console.log(`${lang.padEnd(8)} ${all.length} queries  first ${share(first)}  in three ${share(three)}  ${(results / all.length).toFixed(1)} results  ${Math.round(bytes / all.length / 1024)} kB a query`);
  failed ||= three < all.length * 0.9;
  sums.count += all.length;
  sums.first += first;
  sums.three += three;
}
console.log(`all      ${sums.count} queries  first ${((100 * sums.first) / sums.count).toFixed(1)} %  in three ${((100 * sums.three) / sums.count).toFixed(1)} %`);
process.exit(failed ? 1 : 0);
