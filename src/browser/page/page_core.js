// @ts-check
// The worker that holds the core: started when it is first asked, again after it was stopped.

/** @type {Worker|null} */ let worker = null;
/** @type {Promise<void>|null} */ let starting = null;
/** @type {Map<number, {resolve: (told: Told) => void, reject: (why: Error) => void}>} */
const waiting = new Map();
/** @type {Promise<{module: WebAssembly.Module, script: string}>|null} */ let unpacked = null;
let asked = 0;
let isFresh = true;  // nothing was taken by this worker
/** @type {(why: Error) => void} */ let giveUp = () => {};
/** @type {Promise<never>} */ let givenUp = hope();
const cancelled = new Error("cancelled");

/** Rejected when the work is cancelled, whatever it waits for. @returns {Promise<never>} */
function hope() {
  const made = new Promise((_, reject) => { giveUp = reject; });
  made.catch(() => {});  // mostly nobody waits for it
  return /** @type {Promise<never>} */ (made);
}

/** Two printable letters are 13 bits, "<" is none of them: `letters` in assemble.mjs. A click that comes in the
 * middle of it does not wait for its end. @param {string} id */
async function bytesOf(id) {
  const letters = by(id).textContent;
  const digit = (/** @type {number} */ at) => letters.charCodeAt(at) - (letters.charCodeAt(at) > 60 ? 34 : 33);
  const bytes = new Uint8Array(letters.length);
  let bits = 0, held = 0, end = 0;
  for (let at = 0; at < letters.length; at += 2) {
    if (at % 200_000 === 199_998) await new Promise((go) => setTimeout(go));
    const isPair = at + 1 < letters.length;  // the last may stand alone, for six bits
    bits |= (isPair ? digit(at) * 93 + digit(at + 1) : digit(at)) << held;
    for (held += isPair ? 13 : 6; held >= 8; held -= 8) {
      bytes[end++] = bits & 255;
      bits >>>= 8;
    }
  }
  return bytes.subarray(0, end);
}

/** @param {string} id */
async function unpack(id) {
  const bytes = await bytesOf(id);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}

function startCore() {
  if (starting) return starting;
  unpacked ??= (async () => ({
    module: await WebAssembly.compile(await unpack("core")),
    script: URL.createObjectURL(new Blob([await unpack("worker")], {type: "text/javascript"})),
  }))();
  starting = unpacked.then(({module, script}) => new Promise((resolve, reject) => {
    isFresh = true;
    worker = new Worker(script);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({data}) => {
      if (data.started) resolve(undefined);
      if (data.broken && !data.id) reject(new Error(data.broken));
      if (data.broken) stopCore();
      waiting.get(data.id)?.resolve(data);
      waiting.delete(data.id);
    };
    worker.postMessage({module});
  }));
  return starting;
}

function stopCore() {
  worker?.terminate();
  worker = null;
  starting = null;
}

/** @param {Record<string, unknown>} ask @param {{files?: Given[], fetch?: string}} [more] @returns {Promise<Told>} */
async function call(ask, more = {}) {
  await Promise.race([startCore(), givenUp]);
  if (ask.do !== "take" && isFresh && given.length > 0) {
    await take();
    if (pieces.length > 0) await call({do: "work", pieces: pieces.map(({text}) => text)});
  }
  return new Promise((resolve, reject) => {
    asked += 1;
    waiting.set(asked, {resolve, reject});
    worker?.postMessage({id: asked, ask: {language, ...ask}, ...more});
  });
}

async function take() {
  const told = await call({do: "take", answers}, {files: given});
  isFresh = false;
  return told;
}
