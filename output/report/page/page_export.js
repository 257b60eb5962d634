// The view of a picture as it is shown, as a file: SVG, or PNG at twice the size of a screen.

const png_width = 2400;

function viewAsSvg(svg) {
  const copy = svg.cloneNode(true);
  const [, , width, height] = svg.getAttribute("viewBox").split(/[ ,]+/).map(Number);
  copy.setAttribute("xmlns", svg_space);
  copy.setAttribute("width", Math.round(width));
  copy.setAttribute("height", Math.round(height));
  copy.removeAttribute("class");
  for (const each of copy.querySelectorAll(".gone, rect.frame[visibility=hidden]")) each.remove();
  for (const each of copy.querySelectorAll(".faded")) each.setAttribute("opacity", ".1");
  for (const frame of copy.querySelectorAll("rect.frame")) {
    for (const [key, value] of Object.entries({ fill: "none", stroke: "#0b4f8a", "stroke-width": "2" })) frame.setAttribute(key, value);
  }
  for (const line of copy.querySelectorAll(".added line")) {
    for (const [key, value] of Object.entries({ stroke: "#34495c", "stroke-width": "1", "stroke-dasharray": "4 3" })) line.setAttribute(key, value);
  }
  // Links lead into the report; alone, the file has nowhere to lead.
  for (const link of copy.querySelectorAll("a")) link.replaceWith(...link.childNodes);
  return new XMLSerializer().serializeToString(copy);
}

function saveSvg(svg, name) {
  save(name + ".svg", new Blob([viewAsSvg(svg)], { type: "image/svg+xml" }));
}

function savePng(svg, name) {
  const address = URL.createObjectURL(new Blob([viewAsSvg(svg)], { type: "image/svg+xml" }));
  const image = new Image();
  image.onload = () => {
    const canvas = document.createElement("canvas");
    canvas.width = png_width;
    canvas.height = Math.round(png_width * image.height / image.width);
    const pen = canvas.getContext("2d");
    pen.fillStyle = "#ffffff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(address);
    canvas.toBlob((blob) => save(name + ".png", blob));
  };
  image.src = address;
}
