// A tuned site: prev/next, tag pages and tag feeds are computed once, in collections, not per page.
const PER_PAGE = 20;
const slug = (s) => s.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
const chunks = (list, size) => Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

module.exports = function (config) {
  let entries, tags;
  const load = (api) => {
    entries = api.getFilteredByGlob("src/entries/*.md").sort((a, b) => b.date - a.date);
    entries.forEach((a, i) => { a.data.newer = entries[i - 1]; a.data.older = entries[i + 1]; });
    const by = new Map();
    for (const a of entries) for (const t of a.data.tags) by.has(t) ? by.get(t).push(a) : by.set(t, [a]);
    tags = [...by].map(([name, items]) => ({ name, slug: slug(name), items })).sort((a, b) => a.name.localeCompare(b.name));
    return entries;
  };
  config.addCollection("entries", load);
  config.addCollection("tagList", () => tags);
  config.addCollection("tagPages", () => tags.flatMap((t) => {
    const pages = chunks(t.items, PER_PAGE);
    return pages.map((items, number) => ({ tag: t, items, number, total: pages.length }));
  }));
  config.addFilter("tagSlug", slug);
  config.addFilter("head", (list, n) => list.slice(0, n));
  config.addFilter("iso", (d) => d.toISOString());
  config.addFilter("rfc822", (d) => d.toUTCString());
  const month = "January February March April May June July August September October November December".split(" ");
  config.addFilter("day", (d) => `${d.getUTCDate()} ${month[d.getUTCMonth()]} ${d.getUTCFullYear()}`);
  config.addPassthroughCopy({ "static/style.css": "style.css" });
  config.amendLibrary("md", (md) => md.set({ typographer: true }));
  return { dir: { input: "src", output: "_site" }, markdownTemplateEngine: false, htmlTemplateEngine: "njk" };
};
