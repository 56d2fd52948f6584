// Search in the reader's browser: no server, no dependencies, nothing evaluated. docs/search.md describes the files.
// Letters are treated as in the program that makes the index; the names there are SearchLetters and LetterFolding.

// ---- Words

/** Scripts without spaces between words: their terms are pairs of neighbouring letters. */
const unspaced = "\\u4e00-\\u9fff\\u3040-\\u30fa\\u30fc-\\u30ff\\u3005-\\u3007\\u3031-\\u3035\\u3400-\\u4dbf\\uf900-\\ufaff"
  + "\\uff66-\\uff9f\\u{20000}-\\u{3ffff}\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff";
const invisible = "\\u00ad\\u200b-\\u200f\\u2060\\ufe00-\\ufe0f";
const letter = "[\\p{L}\\p{M}\\p{Nd}\\u3007]";
const wordPattern = new RegExp(`(?:(?=[${unspaced}])${letter})+|(?![${unspaced}])${letter}(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{Nd}${invisible}])*`, "gu");
const isRun = new RegExp(`^[${unspaced}]`, "u");
const invisibles = new RegExp(`[${invisible}\\s]`, "gu");
const sameLetters = { ł: "l", ø: "o", đ: "d", ħ: "h", ŧ: "t", ı: "i", ŋ: "n", ð: "d", þ: "th", æ: "ae", œ: "oe", ß: "ss", ĸ: "k", ƀ: "b", ɨ: "i",
  ё: "е", آ: "ا", أ: "ا", إ: "ا", ٱ: "ا", ى: "ي", ی: "ي", ئ: "ي", ة: "ه", ۀ: "ه", ؤ: "و", ک: "ك" };

/** A word as it is compared: NFKC, case folded. */
export function comparable(text) {
  return text.normalize("NFKC").toLowerCase().replace(/ß/g, "ss").replace(/ς/g, "σ").replace(invisibles, "").normalize("NFKC");
}

/** The same without diacritics. */
export function folded(word) {
  if (/^[\x00-\x7f]*$/.test(word)) return word;
  return word
    .replace(/[\u00c0-\u024f\u1e00-\u1eff\u0370-\u03ff\u1f00-\u1fff]/g, (c) => sameLetters[c] ?? c.normalize("NFD").replace(/[\u0300-\u036f]/g, ""))
    .replace(/[\u0300-\u036f\u0640\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g, "")
    .replace(/[ёآأإٱىیئةۀؤک٠-٩۰-۹]/g, (c) => sameLetters[c] ?? c.charCodeAt() & 15);
}

/** The words of a text and where they stand: `{text, start, end, run}`. */
export function words(text) {
  return Array.from(text.matchAll(wordPattern), (m) => ({ text: m[0], start: m.index, end: m.index + m[0].length, run: isRun.test(m[0]) }));
}

/** A run of letters without spaces in pieces that readers take for words. */
function pieces(run, lang) {
  const segmenter = Intl.Segmenter && new Intl.Segmenter(lang, { granularity: "word" });
  const cut = (part) => (segmenter && !/^[\u30a1-\u30ff]/.test(part) ? Array.from(segmenter.segment(part), (s) => s.segment) : part);
  const parts = run.match(/[\u30a1-\u30ff]+|[^\u30a1-\u30ff]+/gu).flatMap(cut);
  // Particles and endings in hiragana say little beside anything else.
  const strong = parts.filter((part) => !/^[\u3040-\u309f]{1,2}$/.test(part));
  return strong.length ? strong : [run];
}

// ---- The index

const digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
const fieldWeights = [1, 3, 8, 3];
const nameLength = 10;

/** One language's index. `read(name, kind)` gives a file: parsed JSON, or bytes. */
export class SearchIndex {
  static async open(read) {
    return new SearchIndex(read, await read("index.json", "json"));
  }

  constructor(read, entry) {
    this.read = read;
    this.lang = entry.lang;
    this.dir = entry.dir;
    this.count = entry.count;
    this.fragmentNames = entry.documents;
    this.chunkNames = entry.chunks;
    this.starts = entry.starts.split(" ");
    if (!entry.chunks) this.starts = [];
    this.suffixes = entry.suffixes ? entry.suffixes.split(" ").map((rule) => rule.split(">")) : [];
    const lists = entry.affixes?.map((list) => list.split(" "));
    const steps = entry.steps?.map((list) => new Map(list.split(" ").map((rule) => rule.split(">"))));
    /** The language's own stemming, where its rules come with the index. */
    this.stem = lists ? (word) => lightStem(word, lists) : steps ? (word) => steppedStem(word, steps) : null;
    this.lengths = Array.from(entry.lengths, (c) => {
      const value = digits.indexOf(c);
      return (4 + (value & 3)) * 2 ** (value >> 2);
    });
    this.meanLength = this.lengths.reduce((a, b) => a + b, 0) / Math.max(1, this.count);
    this.chunks = [];
    this.fragments = [];
  }

  /** A document's title, address and text. */
  fragment(document) {
    const start = document * nameLength;
    return (this.fragments[document] ??= this.read(this.fragmentNames.slice(start, start + nameLength) + ".json", "json"));
  }

  chunkNumber(word) {
    let low = 0, high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle] > word) high = middle;
      else low = middle + 1;
    }
    return Math.max(0, low - 1);
  }

  async chunk(number) {
    if (number >= this.starts.length) return emptyChunk;
    const name = this.chunkNames.slice(number * nameLength, (number + 1) * nameLength);
    return (this.chunks[number] ??= this.read(name + ".bin", "bytes").then(parseChunk));
  }

  chunkOf(word) {
    return this.chunk(this.chunkNumber(word));
  }

  /** The groups of forms with a folded stem. */
  async stems(stem) {
    return (await this.chunkOf(stem)).stems.get(stem) ?? [];
  }

  /** The groups that have a form with this folded spelling. */
  async groupsOf(word) {
    const chunk = await this.chunkOf(word);
    return [...(chunk.forms.get(word) ?? []), ...(await this.named(chunk.aliases.get(word)))];
  }

  /** The groups of some stems, which may be in other chunks. */
  async named(stems = []) {
    const found = await Promise.all(stems.map((stem) => this.stems(folded(stem))));
    return found.flat().filter((group) => stems.includes(group.stem));
  }

  /** Forms that begin with a text, from at most four files. */
  async formsFrom(text) {
    const found = [];
    const last = Math.min(this.chunkNumber(text + "\uffff"), this.chunkNumber(text) + 3);
    for (let number = this.chunkNumber(text); number <= last; number++) {
      const chunk = await this.chunk(number);
      for (const word of new Set([...chunk.forms.keys(), ...chunk.aliases.keys()])) {
        if (!word.startsWith(text)) continue;
        for (const group of await this.groupsOf(word)) found.push(...group.forms.filter((form) => form.folded === word));
      }
    }
    return found;
  }
}

const emptyChunk = { stems: new Map(), forms: new Map(), aliases: new Map() };

function varint(bytes, at) {
  let value = 0, shift = 1, byte;
  do {
    byte = bytes[at.offset++];
    value += (byte & 127) * shift;
    shift *= 128;
  } while (byte > 127);
  return value;
}

function add(map, key, value) {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function parseChunk(bytes) {
  const at = { offset: 0 };
  const length = varint(bytes, at);
  const [text, others = ""] = new TextDecoder().decode(bytes.subarray(at.offset, at.offset + length)).split("\n\n");
  at.offset += length;
  const chunk = { stems: new Map(), forms: new Map(), aliases: new Map() };
  let before = [];
  for (const line of text.split("\n")) {
    if (!line) continue;
    const [head, ...endings] = line.split(" ");
    const letters = before.slice(0, digits.indexOf(head[0])).concat([...head.slice(1)]);
    const stem = letters.join("");
    const group = { stem, forms: [] };
    for (const ending of endings.length ? endings : ["0"]) {
      const word = letters.slice(0, Math.max(0, letters.length - digits.indexOf(ending[0]))).join("") + ending.slice(1);
      const size = varint(bytes, at);
      const form = { word, folded: folded(word), bytes, start: at.offset };
      at.offset += size;
      group.forms.push(form);
      add(chunk.forms, form.folded, group);
    }
    add(chunk.stems, folded(stem), group);
    before = letters;
  }
  for (const line of others.split("\n")) {
    const [word, stem] = line.split(" ");
    if (stem) add(chunk.aliases, folded(word), stem);
  }
  return chunk;
}

/** Where a form stands: document → `{weight, places}`; no places where they are not kept. */
function postings(form) {
  if (form.postings) return form.postings;
  const at = { offset: form.start }, found = new Map();
  const documents = varint(form.bytes, at);
  let document = -1;
  for (let i = 0; i < documents; i++) {
    document += varint(form.bytes, at) + 1;
    const head = varint(form.bytes, at), count = head >> 2, kind = head & 3;
    const hit = { weight: 0, top: 1, places: null };
    if (kind === 2) hit.weight = count;
    else {
      hit.places = [];
      let place = 0;
      for (let n = 0; n < count; n++) {
        const value = varint(form.bytes, at);
        place += kind ? value >> 2 : value;
        hit.places.push(place);
        const weight = fieldWeights[kind ? value & 3 : 0];
        hit.weight += weight;
        hit.top = Math.max(hit.top, weight);
      }
    }
    found.set(document, hit);
  }
  return (form.postings = found);
}

// ---- Queries

/** A query as terms in its order; kind is word, run or phrase. */
function parse(query, lang) {
  const terms = [];
  const quoted = /["＂“”„«»‹›「」『』《》](.*?)["＂“”„«»‹›「」『』《》]|(^|[^\p{L}\p{Nd}])['‘](.*?)['’](?![\p{L}\p{Nd}])/gu;
  let end = 0;
  const plain = (text) => {
    for (const word of words(text)) {
      if (word.run) for (const piece of pieces(comparable(word.text), lang)) terms.push({ kind: "run", word: piece });
      else terms.push({ kind: "word", word: comparable(word.text) });
    }
  };
  for (const match of query.matchAll(quoted)) {
    plain(query.slice(end, match.index));
    end = match.index + match[0].length;
    const parts = [], inner = match[1] ?? match[3], found = words(inner);
    found.forEach((word, i) => {
      const text = comparable(word.text);
      if (!word.run) return parts.push(text);
      const last = [...text].pop();
      parts.push(...pairs(text));
      // The index has a place for the last letter of a run too.
      if (i < found.length - 1 && last !== text) parts.push(last);
    });
    const pattern = new RegExp(found.map((word) => word.text).join("[^\\p{L}\\p{M}\\p{Nd}]*"), "giu");
    if (parts.length) terms.push({ kind: "phrase", parts, word: inner, pattern });
  }
  plain(query.slice(end));
  if (terms.length && /[\p{L}\p{M}\p{Nd}]$/u.test(query)) terms[terms.length - 1].isOpen = true;
  return terms.filter((term) => term.word);
}

/** Each pair of neighbouring letters, as the index has them. */
function pairs(text) {
  const letters = [...text];
  return letters.length === 1 ? letters : letters.slice(0, -1).map((letter, i) => letter + letters[i + 1]);
}

/** A word as it is and, in German, with "a", "o" and "u" for each "ae", "oe" and "ue": some stand for "ä", "ö" and "ü". */
function spellingsOf(lang, word) {
  const parts = lang.startsWith("de") ? word.split(/([aou])e/) : [word];
  let all = [parts[0]];
  for (let i = 1; i < parts.length; i += 2) {
    all = all.flatMap((start) => ["e", ""].map((e) => start + parts[i] + e + parts[i + 1])).slice(0, 16);
  }
  return [...new Set([word, ...all])];
}

/** Whether two words differ by one letter, or two neighbours changed places. */
function isNear(one, other) {
  let i = 0;
  while (i < one.length && one[i] === other[i]) i++;
  const [a, b] = [one.slice(i), other.slice(i)];
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
}

/** For a word that nothing has: forms with a slip of one letter, else those that begin as most of it does. */
async function nearForms(index, word) {
  const found = [];
  if (word.length < 5 || /\d/.test(word)) return found;
  const chunk = await index.chunkOf(word);
  for (const groups of chunk.forms.values()) {
    for (const group of groups) for (const form of group.forms) if (isNear(word, form.folded)) found.push(...group.forms);
  }
  for (let length = word.length - 1; !found.length && length > 4 && length > word.length - 4; length--) {
    found.push(...(await index.formsFrom(word.slice(0, length))));
  }
  return found;
}

/** The forms that a word of a query stands for, each with how well it fits. */
async function formsOf(index, term) {
  const found = new Map();
  const take = (form, fit) => found.set(form, Math.max(fit, found.get(form) ?? 0));
  const word = folded(term.word);
  const spellings = spellingsOf(index.lang, word);
  const takeGroups = (groups, fit) => {
    // The spelling of the query counts for more than another with other diacritics.
    const hasExact = groups.some((group) => group.forms.some((form) => form.word === term.word));
    for (const group of groups) {
      const isOther = hasExact && !group.forms.some((form) => form.word === term.word);
      for (const form of group.forms) {
        const own = form.word === term.word ? 1 : form.folded === word ? 0.95 : 0.85;
        take(form, fit * own * (isOther ? 0.6 : 1));
      }
    }
  };
  let groups = await index.groupsOf(word);
  takeGroups(groups, 1);
  if (index.stem) takeGroups(await index.stems(index.stem(word)), 0.9);
  else if (!groups.length) {
    groups = (await Promise.all(spellings.slice(1).map((spelling) => index.groupsOf(spelling)))).flat();
    takeGroups(groups, 1);
    const candidates = [...spellings];
    for (const spelling of spellings) {
      for (const [ending, replacement] of index.suffixes) {
        const length = spelling.length - ending.length;
        if (length >= 2 && spelling.endsWith(ending)) candidates.push(spelling.slice(0, length) + replacement);
      }
    }
    candidates.sort((a, b) => b.length - a.length);
    for (const stem of groups.length ? [] : candidates) {
      const stems = await index.stems(stem);
      if (!stems.length) continue;
      takeGroups(stems, 0.9);
      break;
    }
    // A German compound that no article has: its two parts, the second as long as it can be.
    for (let i = 4; i < word.length - 2 && !found.size && index.lang.startsWith("de"); i++) {
      const parts = [word.slice(0, i).replace(/(ung|heit|keit|schaft|ion)s$/, "$1"), word.slice(i)];
      const both = await Promise.all(parts.map((part) => index.groupsOf(part)));
      if (both.every((part) => part.length)) takeGroups(both.flat(), 0.4);
    }
  }
  for (const start of term.isOpen ? spellings : []) {
    if (start.length < 2) continue;
    for (const form of await index.formsFrom(start)) if (!found.has(form)) take(form, 0.3 + 0.3 * (start.length / form.folded.length));
  }
  term.isNear = !found.size;
  if (term.isNear) for (const form of await nearForms(index, word)) take(form, 0.3);
  return found;
}

/** The light stemming of Arabic, with the lists of the index. */
function lightStem(word, [prefixes, suffixes]) {
  if (word.length < 3 || !/^[\u0600-\u06ff]/.test(word)) return word;
  const prefix = prefixes.find((p) => word.startsWith(p) && word.length - p.length >= (p.length === 1 ? 3 : 2));
  const rest = prefix ? word.slice(prefix.length) : word;
  const suffix = suffixes.find((s) => rest.endsWith(s) && rest.length - s.length >= 3);
  return suffix ? rest.slice(0, -suffix.length) : rest;
}

/** The light stemming of Polish: in each step the longest ending that fits is replaced. */
function steppedStem(word, steps) {
  if (/\d/.test(word)) return word;
  for (const rules of steps) {
    for (let length = Math.min(9, word.length - 2); length > 0; length--) {
      const ending = word.slice(-length), replacement = rules.has(ending) ? rules.get(ending) ?? "" : null;
      if (replacement === null || word.length - length + replacement.length < 2) continue;
      word = word.slice(0, -length) + replacement;
      break;
    }
  }
  while (word.length > 3 && /[ij]$/.test(word)) word = word.slice(0, -1);
  return word;
}

/** The documents of one term, as `postings`. */
async function documentsOf(index, term) {
  if (term.kind === "phrase") return phraseDocuments(index, term.parts);
  if (term.kind === "run") {
    const found = await runDocuments(index, term.word);
    // The ending of a Japanese verb or adjective may be another: 買う also finds 買った.
    term.stem = /^([\u3005\u4e00-\u9fff]+)[\u3040-\u309f]+$/.exec(term.word)?.[1];
    if (term.stem) {
      for (const [document, hit] of await runDocuments(index, term.stem)) {
        if (!found.has(document)) found.set(document, { ...hit, fit: hit.fit * 0.5 });
      }
    }
    return found;
  }
  term.forms = await formsOf(index, term);
  return union(term.forms);
}

async function runDocuments(index, run) {
  // A single letter begins a pair, or ends a run.
  if ([...run].length === 1) return union((await index.formsFrom(run)).map((form) => [form, 1]));
  return phrase(await Promise.all(pairs(run).map((pair) => exactDocuments(index, pair))));
}

/** The documents of a quoted phrase. A single letter is a piece of its own only at the end of a run. */
async function phraseDocuments(index, parts) {
  return phrase(await Promise.all(parts.map((part, i) => exactDocuments(index, part, i > 0 && i < parts.length - 1))));
}

async function exactDocuments(index, word, isWhole) {
  const same = folded(word);
  if (!isWhole && isRun.test(word) && [...word].length === 1) return runDocuments(index, word);
  const forms = (await index.groupsOf(same)).flatMap((group) => group.forms.filter((form) => form.folded === same));
  return union(forms.map((form) => [form, form.word === word ? 1 : 0.9]));
}

function union(forms) {
  const found = new Map();
  for (const [form, fit] of forms) {
    for (const [document, hit] of postings(form)) {
      const known = found.get(document);
      if (!known) found.set(document, { ...hit, weight: hit.weight * fit, fit, places: hit.places && [...hit.places] });
      else {
        known.weight += hit.weight * fit;
        known.fit = Math.max(known.fit, fit);
        known.top = Math.max(known.top, hit.top);
        if (known.places && hit.places) known.places.push(...hit.places);
        else known.places = null;
      }
    }
  }
  return found;
}

/** Documents in which the parts follow each other. */
function phrase(parts) {
  const found = new Map();
  for (const [document, first] of parts[0] ?? []) {
    const hits = parts.map((part) => part.get(document));
    if (hits.some((hit) => !hit)) continue;
    const known = hits.findIndex((hit) => hit.places);
    if (known < 0) {
      found.set(document, first);
      continue;
    }
    const sets = hits.map((hit) => hit.places && new Set(hit.places));
    const places = hits[known].places.map((place) => place - known).filter((place) => sets.every((set, i) => !set || set.has(place + i)));
    if (places.length) {
      const share = places.length / hits[known].places.length;
      found.set(document, { ...hits[known], weight: hits[known].weight * share, fit: Math.min(...hits.map((hit) => hit.fit)), places });
    }
  }
  return found;
}

/** The documents that a query finds, the best first: `{documents: [{document, score}], terms}`. */
export async function search(index, query) {
  const terms = parse(query, index.lang);
  const found = await Promise.all(terms.map((term) => documentsOf(index, term)));
  const known = found.map((documents) => Math.log(1 + (index.count - documents.size + 0.5) / (documents.size + 0.5)));
  const scores = new Map();
  found.forEach((documents, i) => {
    // A word of most documents, or of a near spelling, helps to rank and excludes none.
    const isNeeded = terms[i].kind === "phrase" || (!(terms[i].isNear && documents.size) && (documents.size <= index.count * 0.5 || index.count < 4));
    terms[i].isNeeded = isNeeded;
    terms[i].rarity = known[i];
    for (const [document, hit] of documents) {
      const score = scores.get(document) ?? { document, score: 0, matched: 0, needed: 0 };
      const length = 0.4 + 0.6 * (index.lengths[document] / index.meanLength);
      const place = hit.top === 8 ? 0.8 : hit.top === 3 ? 0.3 : 0;
      score.score += known[i] * hit.fit * (place + (hit.weight * 2.2) / (hit.weight + 1.2 * length));
      score.matched += known[i];
      if (isNeeded) score.needed++;
      scores.set(document, score);
    }
  });
  for (let i = 1; i < terms.length; i++) {
    for (const [document, hit] of found[i]) {
      const before = found[i - 1].get(document);
      if (!before?.places || !hit.places) continue;
      const places = new Set(before.places);
      const step = terms[i - 1].kind === "run" ? [...terms[i - 1].word].length : terms[i - 1].parts?.length ?? 1;
      if (hit.places.some((place) => places.has(place - step))) scores.get(document).score *= 1.25;
    }
  }
  const all = [...scores.values()];
  const needed = terms.filter((term) => term.isNeeded).length;
  let whole = all.filter((score) => score.needed === needed);
  // Only common words: those that have them all, if any.
  const full = whole.filter((score) => found.every((documents) => documents.has(score.document)));
  if (!needed && full.length) whole = full;
  // Phrases are never given up; of several words those documents count that have the most.
  const must = terms.map((term, i) => (term.kind === "phrase" ? found[i] : null)).filter(Boolean);
  let chosen = whole;
  if (!whole.length) {
    const total = known.reduce((a, b) => a + b, 0);
    for (const score of all) score.score *= (score.matched / total) ** 2;
    const best = Math.max(0, ...all.map((score) => score.needed));
    // On a large site a common word alone is no answer.
    chosen = all.filter((score) => (best || index.count < 50) && score.needed === best && must.every((documents) => documents.has(score.document)));
  }
  chosen.sort((a, b) => b.score - a.score || b.document - a.document);
  return { documents: chosen, terms };
}

// ---- Excerpts

/** Where a text matches the terms of a query: `[{start, end, term, whole}]`; `whole` where it is a phrase. */
export function matches(text, all) {
  const found = [];
  const terms = all.map((term, number) => {
    const before = found.length;
    for (const match of term.pattern ? text.matchAll(term.pattern) : []) {
      if (match[0]) found.push({ start: match.index, end: match.index + match[0].length, term: number, whole: 1 });
    }
    return found.length > before ? {} : term;
  });
  for (const word of words(text)) {
    const same = comparable(word.text);
    if (word.run) {
      const isAligned = same.length === word.text.length;
      terms.forEach((term, number) => {
        const wanted = term.kind === "run" ? [term.word, term.stem].filter(Boolean) : term.kind === "phrase" ? words(term.word).filter((w) => w.run).map((w) => comparable(w.text)) : [];
        for (const piece of wanted) {
          for (let at = same.indexOf(piece); at >= 0; at = same.indexOf(piece, at + piece.length)) {
            if (isAligned) found.push({ start: word.start + at, end: word.start + at + piece.length, term: number });
            else found.push({ start: word.start, end: word.end, term: number });
          }
        }
      });
      continue;
    }
    const plain = folded(same);
    terms.forEach((term, number) => {
      const fits = term.kind === "phrase" ? term.parts.some((part) => folded(part) === plain) : term.names?.has(plain);
      if (fits) found.push({ start: word.start, end: word.end, term: number });
    });
  }
  // Marks that follow belong to the letter before them.
  for (const match of found) while (match.end < text.length && /^[\p{M}\u200d\ufe0f]/u.test(text.slice(match.end, match.end + 2))) match.end++;
  return found.sort((a, b) => a.start - b.start);
}

/** Where the word begins that holds a place in a run of letters without spaces. */
function wordStart(run, at) {
  if (!Intl.Segmenter) return at;
  return new Intl.Segmenter("zh", { granularity: "word" }).segment(run).containing(at)?.index ?? at;
}

/** The part of a document that fits a query best: `{section, text, marks}`. */
export function excerpt(fragment, terms, length) {
  for (const term of terms) if (term.forms && !term.names) term.names = new Set(Array.from(term.forms.keys(), (form) => form.folded));
  let best = null;
  fragment.s.forEach(([id, heading, text], number) => {
    const inHeading = matches(heading, terms), inText = matches(text, terms);
    const value = new Map();
    const worth = (match) => (terms[match.term].rarity ?? 1) + (match.whole ?? 0) * 9;
    for (const match of inText) value.set(match.term, worth(match) + 0.01);
    for (const match of inHeading) value.set(match.term, worth(match) * 1.3 + 0.02);
    const score = [...value.values()].reduce((a, b) => a + b, 0) + Math.min(inText.length, 9) * 0.02;
    if (!best || score > best.score + 1e-9) best = { score, number, inText, inHeading };
  });
  const [id, heading, text] = fragment.s[best.number];
  // The stretch with the most different terms.
  let start = 0, top = -1;
  for (const first of best.inText) {
    const within = best.inText.filter((match) => match.start >= first.start && match.end <= first.start + length);
    const score = new Set(within.map((match) => match.term)).size * 4 + within.length;
    if (score > top) [top, start] = [score, first.start];
  }
  let from = Math.max(0, start - Math.round(length / 4));
  // Not within a word, or in the middle of a letter.
  const tokens = words(text);
  const inside = tokens.find((token) => token.start < from && token.end > from);
  if (inside) from = inside.start + (inside.run ? wordStart(inside.text, from - inside.start) : 0);
  let to = Math.min(text.length, from + length);
  const cut = tokens.find((token) => !token.run && token.start < to && token.end > to);
  if (cut) to = cut.start > from ? cut.start : cut.end;
  const isTrail = (at) => at > 0 && at < text.length && (/^[\p{M}\u200d\ufe0f]/u.test(text.slice(at)) || /[\ud800-\udbff]/.test(text[at - 1]));
  while (isTrail(from)) from--;
  while (isTrail(to)) to++;
  const lead = from > 0 ? "… " : "", tail = to < text.length ? " …" : "";
  const shown = text.slice(from, to);
  const skipped = shown.length - shown.trimStart().length;
  const marks = best.inText.filter((match) => match.start >= from && match.end <= to)
    .map(({ start, end }) => ({ start: start - from - skipped + lead.length, end: end - from - skipped + lead.length }));
  return { id, heading, headingMarks: best.inHeading, text: lead + shown.trim() + tail, marks };
}

// ---- The page

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A text with its marked parts in `<mark>`. */
function marked(text, marks) {
  const parts = [];
  let end = 0;
  for (const mark of marks) {
    if (mark.end <= end) continue;
    const start = Math.max(mark.start, end);
    if (start > end) parts.push(text.slice(end, start));
    const last = parts[parts.length - 1];
    if (start === end && last?.nodeName === "MARK") last.append(text.slice(start, mark.end));
    else parts.push(element("mark", {}, text.slice(start, mark.end)));
    end = mark.end;
  }
  parts.push(text.slice(end));
  return parts;
}

class SearchPage {
  constructor(form) {
    this.form = form;
    this.input = form.querySelector("input[type=search]");
    this.status = document.querySelector("[data-search-status]");
    this.list = document.querySelector("[data-search-results]");
    this.rest = document.querySelectorAll("[data-search-rest]");
    this.more = document.querySelector("[data-search-more]");
    this.clear = form.querySelector("[data-search-clear]");
    this.messages = JSON.parse(form.dataset.messages);
    this.base = new URL(form.dataset.index, location.href);
    this.round = 0;
    this.pageSize = 10;
    this.listen();
    const query = new URLSearchParams(location.search).get("q") ?? "";
    this.input.value = query;
    this.show(query);
  }

  listen() {
    let timer = 0;
    this.input.addEventListener("focus", () => this.index().catch(() => {}), { once: true });
    this.input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.go(this.input.value, false), 120);
    });
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(timer);
      this.go(this.input.value, true);
    });
    this.clear.addEventListener("click", () => {
      this.input.value = "";
      this.go("", false);
      this.input.focus();
    });
    this.more.addEventListener("click", () => this.append(true));
    addEventListener("popstate", () => {
      this.input.value = new URLSearchParams(location.search).get("q") ?? "";
      this.show(this.input.value);
    });
    addEventListener("keydown", (event) => {
      const isText = event.target.closest?.("input, textarea, select, [contenteditable]");
      if (event.key === "/" && !isText && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        this.input.focus();
      }
    });
  }

  index() {
    const read = async (name, kind) => {
      const answer = await fetch(new URL(name, this.base));
      if (!answer.ok) throw new Error(`${answer.status} ${name}`);
      return kind === "json" ? answer.json() : new Uint8Array(await answer.arrayBuffer());
    };
    // A failure is tried again at the next search.
    this.opening ??= SearchIndex.open(read).catch((error) => {
      this.opening = null;
      throw error;
    });
    return this.opening;
  }

  /** Keeps the address in step: a finished query is a step back, one being typed is not. */
  go(query, isFinished) {
    const url = new URL(location.href);
    if (query.trim()) url.searchParams.set("q", query);
    else url.searchParams.delete("q");
    if (url.href !== location.href || isFinished) history[isFinished && url.href !== location.href ? "pushState" : "replaceState"](null, "", url);
    return this.show(query);
  }

  async show(query) {
    const round = ++this.round;
    this.clear.hidden = !query;
    if (!query.trim()) return this.settle("", []);
    this.form.setAttribute("aria-busy", "true");
    const wait = setTimeout(() => round === this.round && (this.status.textContent = this.messages.loading), 400);
    try {
      const index = await this.index();
      const result = await search(index, query);
      if (round !== this.round) return;
      await this.settle(result.documents.length ? this.counted(result.documents.length) : this.messages.none, result.documents, result.terms, index);
    } catch (error) {
      console.error(error);
      if (round === this.round) this.settle(this.messages.error, []);
    } finally {
      clearTimeout(wait);
      if (round === this.round) this.form.removeAttribute("aria-busy");
    }
  }

  counted(count) {
    const { forms, digits: own } = this.messages.count;
    const text = forms["=" + count] ?? forms[new Intl.PluralRules(document.documentElement.lang).select(count)] ?? forms.other;
    const number = own ? String(count).replace(/\d/g, (digit) => [...own][digit]) : String(count);
    return text.replaceAll("#", number);
  }

  async settle(message, documents, terms, index) {
    this.found = { documents, terms, index, shown: 0, round: this.round };
    const items = await this.items();
    if (this.found.round !== this.round) return;
    this.list.replaceChildren(...items);
    this.list.hidden = !documents.length;
    for (const part of this.rest) part.hidden = documents.length > 0;
    this.status.textContent = message;
  }

  async items() {
    const { documents, terms, index, shown } = this.found;
    const next = documents.slice(shown, shown + this.pageSize);
    const fragments = await Promise.all(next.map(({ document }) => index.fragment(document)));
    this.found.shown = shown + next.length;
    this.more.hidden = this.found.shown >= documents.length;
    return fragments.map((fragment) => this.item(fragment, terms, index));
  }

  async append() {
    const items = await this.items();
    this.list.append(...items);
    items[0]?.querySelector("a").focus();
  }

  item(fragment, terms, index) {
    const best = excerpt(fragment, terms, /^(ja|zh|th)/.test(fragment.l) ? 90 : 170);
    const own = fragment.l === document.documentElement.lang ? {} : { lang: fragment.l };
    const url = new URL(fragment.u, new URL("../", this.base)).href;
    const title = element("h2", {}, element("a", { href: url, ...own, hreflang: fragment.l }, ...marked(fragment.t, matches(fragment.t, terms))));
    const language = { lang: fragment.l, dir: fragment.l === index.lang ? index.dir : "auto" };
    const parts = [title];
    if (best.id && best.heading) parts.push(element("p", { class: "result-section", ...language }, element("a", { href: url + "#" + encodeURIComponent(best.id) }, ...marked(best.heading, best.headingMarks))));
    parts.push(element("p", { class: "result-text", ...language }, ...marked(best.text, best.marks)));
    return element("li", {}, ...parts);
  }
}

if (globalThis.document) {
  const form = document.querySelector("form[data-index]");
  if (form) new SearchPage(form);
}
