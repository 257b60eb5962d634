// Pan, zoom and fit of one picture: the window of the SVG (its viewBox) moves over it. With the
// mouse, two fingers, or the keyboard. Our own, for it is short: a library of zoom would weigh as
// much as all the page's script, and know neither the keyboard nor the fragment.

const most_zoom = 12;

// `middle` is what is best seen of a picture that opens too large for its place, its least letters
// 11 px high: a point of it, or nothing for its beginning.
function makeMap(svg, moved, middle) {
  const box = svg.viewBox.baseVal;
  const whole = { x: box.x, y: box.y, width: box.width, height: box.height };
  svg.removeAttribute("width");
  svg.removeAttribute("height");
  svg.style.aspectRatio = whole.width + " / " + whole.height;
  let view = { ...whole };
  let isOpening = true;
  const pointers = new Map();
  let travelled = 0;

  // A wanted window, kept within reach of the picture.
  const withinReach = (wanted) => {
    const width = Math.min(whole.width * 1.5, Math.max(whole.width / most_zoom, wanted.width));
    const height = width * whole.height / whole.width;
    const bounded = (at, size, from, length) =>
      Math.min(from + length - size * .1, Math.max(from - size * .9, at));
    return {
      x: bounded(wanted.x, width, whole.x, whole.width),
      y: bounded(wanted.y, height, whole.y, whole.height), width, height,
    };
  };
  const show = (wanted) => {
    view = withinReach(wanted);
    svg.setAttribute("viewBox", [view.x, view.y, view.width, view.height].map((n) => n.toFixed(1)).join(" "));
  };
  const set = (wanted) => {
    isOpening = false;
    show(wanted);
    moved();
  };
  const opening = () => {
    const place = svg.getBoundingClientRect();
    const readable = parseFloat(svg.style.getPropertyValue("--readable"));
    const width = Math.min(place.width, place.height * whole.width / whole.height) * whole.width / readable;
    if (!(width > 0 && width < whole.width)) return whole;
    const height = width * whole.height / whole.width;
    const { x, y } = middle() || whole;
    const within = (at, size, from, length) => Math.min(from + length - size, Math.max(from, at - size / 2));
    return { x: within(x, width, whole.x, whole.width), y: within(y, height, whole.y, whole.height), width };
  };
  const open = () => {
    isOpening = true;
    show(opening());
  };
  // What one pixel of the screen is in the picture, and where a pixel lies in it.
  const scale = () => 1 / svg.getScreenCTM().a;
  const point = (x, y) => new DOMPoint(x, y).matrixTransform(svg.getScreenCTM().inverse());
  const zoom = (factor, x, y) => {
    const cx = x === undefined ? view.x + view.width / 2 : x;
    const cy = y === undefined ? view.y + view.height / 2 : y;
    const width = Math.min(whole.width * 1.5, Math.max(whole.width / most_zoom, view.width / factor));
    const by = width / view.width;
    set({ x: cx - (cx - view.x) * by, y: cy - (cy - view.y) * by, width });
  };
  const pan = (right, down) => set({ ...view, x: view.x + right * view.width, y: view.y + down * view.height });
  const fit = () => set(whole);
  // The rectangle in the middle, at a size at which its words can be read.
  const centre = (rect) => {
    const width = Math.min(view.width, whole.width / 2.5);
    const height = width * whole.height / whole.width;
    set({ x: rect.x + rect.width / 2 - width / 2, y: rect.y + rect.height / 2 - height / 2, width });
  };

  // While it is dragged the picture is moved as it was drawn, once a frame, and drawn anew when let go:
  // hundreds of ties drawn at each step of the mouse made it stick to its place.
  let drag = null;
  const beginDrag = () => {
    drag = { by: scale(), x: 0, y: 0, frame: 0 };
    svg.classList.add("moving");
  };
  const moveBy = (x, y) => {
    drag.x += x;
    drag.y += y;
    drag.frame ||= requestAnimationFrame(() => {
      if (!drag) return;
      drag.frame = 0;
      const to = withinReach({ ...view, x: view.x - drag.x * drag.by, y: view.y - drag.y * drag.by });
      const [right, down] = [(view.x - to.x) / drag.by, (view.y - to.y) / drag.by];
      svg.style.transform = "translate(" + right.toFixed(1) + "px," + down.toFixed(1) + "px)";
    });
  };
  const endDrag = () => {
    if (!drag) return;
    cancelAnimationFrame(drag.frame);
    const to = { ...view, x: view.x - drag.x * drag.by, y: view.y - drag.y * drag.by };
    drag = null;
    svg.style.transform = "";
    svg.classList.remove("moving");
    set(to);
  };

  svg.addEventListener("wheel", (event) => {
    // Without Ctrl the wheel is the page's, unless the map was entered.
    if (!event.ctrlKey && !svg.parentElement.contains(document.activeElement)) return;
    event.preventDefault();
    endDrag();
    const at = point(event.clientX, event.clientY);
    zoom(Math.exp(-event.deltaY * (event.deltaMode ? .05 : .0015)), at.x, at.y);
  }, { passive: false });
  svg.addEventListener("dragstart", (event) => event.preventDefault());
  svg.addEventListener("pointerdown", (event) => {
    if (pointers.size === 0) travelled = 0;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  svg.addEventListener("pointermove", (event) => {
    const before = pointers.get(event.pointerId);
    if (!before || (event.pointerType === "touch" && pointers.size < 2)) return;
    const now = { x: event.clientX, y: event.clientY };
    if (pointers.size === 2) {
      endDrag();
      const other = [...pointers].find(([id]) => id !== event.pointerId)[1];
      const apart = (a, b) => Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
      const middle = point((now.x + other.x) / 2, (now.y + other.y) / 2);
      zoom(apart(now, other) / apart(before, other), middle.x, middle.y);
    } else {
      travelled += Math.hypot(now.x - before.x, now.y - before.y);
      if (travelled > 4) {
        if (!drag) {
          svg.setPointerCapture(event.pointerId);
          beginDrag();
        }
        moveBy(now.x - before.x, now.y - before.y);
      }
    }
    pointers.set(event.pointerId, now);
  });
  const released = (event) => {
    pointers.delete(event.pointerId);
    endDrag();
  };
  svg.addEventListener("pointerup", released);
  svg.addEventListener("pointercancel", released);
  // A drag that ends on a link doesn't follow it.
  svg.addEventListener("click", (event) => {
    if (travelled <= 4) return;
    event.preventDefault();
    event.stopPropagation();
    travelled = 0;
  }, true);

  const keys = {
    ArrowLeft: () => pan(-.15, 0), ArrowRight: () => pan(.15, 0),
    ArrowUp: () => pan(0, -.15), ArrowDown: () => pan(0, .15),
    "+": () => zoom(1.25), "=": () => zoom(1.25), "-": () => zoom(.8), 0: fit,
  };
  const press = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  };
  for_paper.push({
    before: () => svg.setAttribute("viewBox", [whole.x, whole.y, whole.width, whole.height].join(" ")),
    after: () => show(view),
  });
  window.addEventListener("resize", () => { if (isOpening) open(); });
  return {
    zoom, pan, fit, centre, press, view: () => view, isOpening: () => isOpening,
    open(text) {
      if (!text) return open();
      isOpening = false;
      show(readView(text, whole));
    },
    text: () => [view.x, view.y, view.width].map((n) => Math.round(n)).join(","),
  };
}

function readView(text, whole) {
  const [x, y, width] = text.split(",").map(Number);
  return [x, y, width].every(Number.isFinite) && width > 0 ? { x, y, width } : whole;
}
