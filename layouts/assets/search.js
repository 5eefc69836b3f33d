// The search page, on Pagefind's own API. All words are in `search.html`; the state is in the address.

const LETTERS =
  "[\\u0e00-\\u0edf\\u1000-\\u109f\\u1780-\\u17ff\\u2e80-\\u2fdf\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u4dbf" +
  "\\u4e00-\\u9fff\\uf900-\\ufaff\\uff66-\\uff9f\\u{20000}-\\u{3ffff}]";
const UNSPACED = new RegExp(`${LETTERS}\\p{M}*`, "gu"); // scripts without spaces: a letter is a word
const BETWEEN = new RegExp(
  `(?<=${LETTERS}[^\\w\\s<]*(?:</mark>)?[^\\w\\s<]*) (?=(?:<mark>)?[^\\w\\s<]*${LETTERS})`,
  "gu",
);
const QUOTED = /^["“”„‟«»「『＂]([^"“”„‟«»「」『』＂]+)["“”‟«»」』＂]$/; // as phones and languages write it
const MARKS = [[0x0e00, 0x0edf], [0x1000, 0x109f], [0x1780, 0x17ff], [0x3099, 0x309a]];
const MARKS_FROM = 0x12000; // in the index, letters from here on stand for these marks
const PLACES = MARKS.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
const AT_ONCE = 20;
const VALUES = 8;
const PAUSE = 200; // milliseconds without a key, after which is searched
const TITLE = document.title;

const form = document.getElementById("at_search");
const query = document.getElementById("at_query");
const sort = document.getElementById("at_sort");
const status = document.getElementById("at_status");
const found = document.getElementById("at_found");
const list = found.querySelector("ol");
const more = document.getElementById("at_more");
const folded = form.querySelector("details");
const facets = [...form.querySelectorAll("[data-facet]")];

let index; // a promise of Pagefind, once it is needed
let turn = 0; // of searches: only the last may show what it found
let rest = [];
let timer;

function open() {
  index ??= import(form.dataset.script)
    .then(async (pagefind) => {
      const opened = pagefind.createInstance({ basePath: form.dataset.index, baseUrl: "/", noWorker: true });
      await opened.init();
      await opened.filters(); // without which an answer has no counts
      return opened;
    })
    .catch((fault) => {
      index = undefined;
      throw fault;
    });
  return index;
}

// -- the address

function wanted() {
  const asked = new URLSearchParams(location.search);
  const filters = {};
  for (const { dataset } of facets) {
    const values = asked.getAll(dataset.facet);
    if (values.length) filters[dataset.facet] = values;
  }
  return { words: (asked.get("q") ?? "").trim(), filters, order: asked.get("sort") ?? "" };
}

function address() {
  const asked = new URLSearchParams();
  if (query.value.trim()) asked.set("q", query.value.trim());
  for (const facet of facets) {
    for (const box of facet.querySelectorAll("input:checked")) asked.append(facet.dataset.facet, box.value);
  }
  if (sort.value) asked.set("sort", sort.value);
  const words = asked.toString();
  return location.pathname + (words ? `?${words}` : "");
}

function go(how) {
  clearTimeout(timer);
  if (address() !== location.pathname + location.search) history[how](null, "", address());
  return search();
}

// -- searching

function straight(words) {
  return words.replaceAll("’", "'").replace(QUOTED, '"$1"');
}

/** What Pagefind is asked: letters without spaces apart, and in a row where nothing else is asked. */
function spaced(words) {
  const letter = (found) => ` ${found.normalize("NFD").replace(/\p{M}/gu, unmarked)} `;
  const cut = words.replace(UNSPACED, letter).replace(/\s+/g, " ").trim();
  const alone = cut !== words && !/\s/.test(words) && !words.includes('"');
  return alone ? `"${cut}"` : cut;
}

function unmarked(mark) {
  const place = PLACES.indexOf(mark.codePointAt(0));
  return place < 0 ? mark : String.fromCodePoint(MARKS_FROM + place);
}

/** A text of the index as it was written. */
function joined(text) {
  const whole = text.replace(/[\u{12000}-\u{12201}]/gu, (letter) =>
    String.fromCodePoint(PLACES[letter.codePointAt(0) - MARKS_FROM]),
  );
  return whole.replace(/(?<=[\p{L}.,!?…])'/gu, "’").replace(BETWEEN, "").replaceAll("</mark><mark>", "").normalize("NFC");
}

async function search() {
  const mine = ++turn;
  const { words, filters, order } = wanted();
  const asked = straight(words);
  const isNarrowed = Object.keys(filters).length > 0;
  document.title = words ? `${words}: ${TITLE}` : TITLE;
  if (!words && !isNarrowed) {
    found.hidden = true;
    status.textContent = "";
    return;
  }
  const slow = setTimeout(() => (status.textContent = status.dataset.busy), PAUSE);
  try {
    const by = order || (words ? "" : "date");
    const sorted = by ? { sort: { date: by === "oldest" ? "asc" : "desc" } } : {};
    const pagefind = await open();
    const ask = async (exactDiacritics) => {
      await pagefind.options({ exactDiacritics, excerptLength: asked.search(UNSPACED) < 0 ? 30 : 90 });
      return pagefind.search(asked ? spaced(asked) : null, { filters, ...sorted });
    };
    let answer = await ask(false);
    // Pagefind finds no row where a text has a word of it both with an accent and without.
    if (!answer.results.length && /".*[^\0-\x7f]/.test(asked)) answer = await ask(true);
    const first = await Promise.all(answer.results.slice(0, AT_ONCE).map((one) => one.data()));
    if (mine !== turn) return;
    rest = answer.results.slice(AT_ONCE);
    list.replaceChildren(...first.map(row));
    more.hidden = !rest.length;
    for (const facet of facets) narrow(facet, answer.filters[facet.dataset.facet] ?? {}, filters);
    folded.hidden = facets.every((facet) => facet.hidden);
    const count = answer.results.length;
    found.hidden = !count && !isNarrowed;
    list.parentElement.hidden = !count;
    status.textContent = count ? `${status.dataset.found} ${count}` : status.dataset.none;
  } catch (fault) {
    if (mine !== turn) return;
    found.hidden = true;
    status.textContent = status.dataset.fault;
  } finally {
    clearTimeout(slow);
  }
}

async function showMore() {
  const mine = turn;
  const next = await Promise.all(rest.slice(0, AT_ONCE).map((one) => one.data()));
  if (mine !== turn) return;
  rest = rest.slice(AT_ONCE);
  const rows = next.map(row);
  list.append(...rows);
  more.hidden = !rest.length;
  rows[0]?.querySelector("a").focus();
}

// -- showing

function row({ url, meta, filters, excerpt }) {
  const made = document.getElementById("at_result").content.cloneNode(true);
  const put = (selector, text) => {
    const element = made.querySelector(selector);
    if (text) element.textContent = text;
    else element.remove();
    return element;
  };
  put(".source", filters.source?.[0] ?? meta.edition);
  put(".place", filters.place?.[0]);
  put(".when", meta.day);
  const link = put("a", joined(meta.title));
  link.href = url;
  if (filters.lang) made.querySelector("article").lang = filters.lang[0];
  made.querySelector(".summary").append(...marked(joined(excerpt)));
  return made.firstElementChild;
}

/** An excerpt as nodes: of HTML, Pagefind puts in `mark` and writes `<` and `>` of the text as entities. */
function* marked(excerpt) {
  for (const [, word, text] of excerpt.matchAll(/<mark>(.*?)<\/mark>|([^<]+)/gs)) {
    const plain = (word ?? text).replaceAll("&lt;", "<").replaceAll("&gt;", ">");
    if (word === undefined) yield plain;
    else yield Object.assign(document.createElement("mark"), { textContent: plain });
  }
}

function narrow(facet, counts, filters) {
  const chosen = filters[facet.dataset.facet] ?? [];
  const isYear = facet.dataset.facet === "year";
  const values = Object.entries(counts).filter(([value, count]) => count || chosen.includes(value));
  for (const value of chosen) if (!(value in counts)) values.push([value, 0]);
  values.sort(([a, m], [b, n]) =>
    chosen.includes(b) - chosen.includes(a) || (isYear ? (a < b ? 1 : -1) : n - m || a.localeCompare(b)),
  );
  const held = document.activeElement?.closest?.("fieldset") === facet ? document.activeElement.value : null;
  const isOpen = facet.dataset.open === "true";
  const shown = facet.querySelector("ul");
  const known = new Map([...shown.children].map((item) => [item.querySelector("input").value, item]));
  const boxes = values.map(([value, count], place) => {
    const item = known.get(value) ?? document.getElementById("at_value").content.cloneNode(true).firstElementChild;
    const box = item.querySelector("input");
    box.value = value;
    box.checked = chosen.includes(value);
    item.querySelector("label span").textContent = value;
    item.querySelector(".count").textContent = count;
    item.hidden = !isOpen && place >= Math.max(VALUES, chosen.length);
    return item;
  });
  if (boxes.length !== known.size || boxes.some((item, place) => item !== shown.children[place])) {
    shown.replaceChildren(...boxes);
  }
  facet.querySelector(".more").hidden = !boxes.some((box) => box.hidden);
  facet.hidden = values.length < 2 && !chosen.length;
  if (held !== null) boxes.map((box) => box.querySelector("input")).find((box) => box.value === held)?.focus();
}

// -- what readers do

function restore() {
  const { words, filters, order } = wanted();
  query.value = words;
  sort.value = order;
  for (const facet of facets) narrow(facet, {}, filters);
  return search();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  go("pushState");
});
query.addEventListener("focus", () => void open().catch(() => {}), { once: true });
query.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(go, PAUSE, "replaceState");
});
found.addEventListener("change", () => go("pushState"));
more.addEventListener("click", showMore);
for (const facet of facets) {
  facet.querySelector(".more").addEventListener("click", (event) => {
    const hidden = facet.querySelectorAll("li[hidden]");
    facet.dataset.open = "true";
    for (const value of hidden) value.hidden = false;
    event.currentTarget.hidden = true;
    hidden[0]?.querySelector("input").focus();
  });
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const at = document.activeElement;
  const links = [...list.querySelectorAll("a")];
  const place = links.indexOf(at);
  if (event.key === "/" && !at.matches("input[type=search], select, textarea")) {
    query.select();
    query.focus();
  } else if (event.key === "Escape" && place >= 0) {
    query.focus();
  } else if (event.key === "ArrowDown" && (at === query || place >= 0) && place + 1 < links.length) {
    links[place + 1].focus();
  } else if (event.key === "ArrowUp" && place >= 0) {
    (links[place - 1] ?? query).focus();
  } else {
    return;
  }
  event.preventDefault();
});

const wide = matchMedia("(min-width: 64rem)");
const unfold = () => (folded.open = wide.matches);
wide.addEventListener("change", unfold);
unfold();
addEventListener("popstate", restore);
restore();
