// The report told as a story (output/report/story): a bar at the foot of the page leads from one state of
// the report to the next. A step is an address, so that it can be sent and that Back leads to the one
// before: "#explorer?constat=action-sans-porteur&etape=1".

function liveStory(story) {
  const list = document.querySelector("#parcours ul");
  if (!list || !story) return;
  const { steps, words } = story;
  const address = (at) => {
    const state = steps[at].state || "parcours";
    return `#${state}${state.includes("?") ? "&" : "?"}etape=${at + 1}`;
  };
  const stepOf = (hash) => {
    const at = Number(new URLSearchParams(hash.split("?")[1] || "").get("etape")) - 1;
    return steps[at] && address(at) === hash ? at : -1;
  };
  let now = -1;
  let followed = false;  // by the reader, not by an address that was sent

  const place = element("p", { class: "kind" });
  const told = element("p", { role: "status" });
  const previous = button(words.previous, () => go(now - 1));
  const next = button(words.next, () => go(now + 1));
  const bar = element("section", { class: "story", "aria-label": words.title, hidden: "" }, place, told,
    element("div", { class: "tools" }, previous, next, button(words.leave, leave)));
  bar.addEventListener("keydown", (event) => {
    if (event.key === "Escape") leave();
  });
  document.body.append(bar);

  [...list.children].forEach((item, at) => {
    const title = item.querySelector("strong");
    const link = title.closest("a") || element("a", {});
    if (!link.isConnected) {
      title.before(link);
      link.append(title);
    }
    link.setAttribute("href", address(at));
    link.addEventListener("click", () => {
      followed = true;
      if (location.hash === address(at)) read();
    });
  });
  list.before(element("p", { class: "tools" }, button(words.begin, () => go(0))));

  function go(at) {
    if (at < 0 || at >= steps.length) return;
    followed = true;
    if (location.hash === address(at)) read();
    else location.hash = address(at);
  }

  function leave() {
    const target = targetOf(now);
    bar.hidden = true;
    now = -1;
    const [id, text] = location.hash.split("?");
    const query = new URLSearchParams(text || "");
    query.delete("etape");
    history.replaceState(null, "", id + (query.toString() === "" ? "" : "?" + query));
    if (!target) return;
    target.setAttribute("tabindex", "-1");
    target.focus({ preventScroll: true });
  }

  function targetOf(at) {
    return document.getElementById(decodeURIComponent(address(at).slice(1).split("?")[0]));
  }

  // What is read stays read: an address without a step leaves the bar as it is.
  function read() {
    const at = stepOf(location.hash);
    if (at < 0) return;
    now = at;
    bar.hidden = false;
    place.textContent = steps[at].count;
    told.replaceChildren(element("a", { href: address(at) }, steps[at].title), steps[at].note ? element("br") : "", steps[at].note);
    previous.setAttribute("aria-disabled", String(at === 0));
    next.setAttribute("aria-disabled", String(at === steps.length - 1));
    if (followed && !bar.contains(document.activeElement)) (at === steps.length - 1 ? previous : next).focus();
    // Once what it leads to has been opened, and the bar's own room is known.
    requestAnimationFrame(() => {
      const target = targetOf(at);
      if (target) target.scrollIntoView();
    });
  }
  window.addEventListener("hashchange", read);
  read();
}
