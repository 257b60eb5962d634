#include "output/drawing/graphviz.hpp"

#include <gvc.h>

// Leaked by the headers; they would catch innocent names.
#undef TRUE
#undef FALSE
#undef MAX
#undef MIN
#undef POINTS

#include <memory>
#include <mutex>
#include <string_view>

#include "output/drawing/drawn_svg.hpp"
#include "output/drawing/late_library.hpp"
#include "output/drawing/pdf_date.hpp"
#include "output/drawing/svg_file.hpp"
#include "output/words/libraries/drawing_words.hpp"

namespace maillage::drawing {
namespace {

MAILLAGE_LATE(graphviz_library, agclose);
MAILLAGE_LATE(graphviz_library, agfstnode);
MAILLAGE_LATE(graphviz_library, agmemread);
MAILLAGE_LATE(graphviz_library, agnameof);
MAILLAGE_LATE(graphviz_library, agnxtnode);
MAILLAGE_LATE(graphviz_library, agseterr);
MAILLAGE_LATE(graphviz_library, agseterrf);
MAILLAGE_LATE(graphviz_library, gvContext);
MAILLAGE_LATE(graphviz_library, gvFreeLayout);
MAILLAGE_LATE(graphviz_library, gvFreeRenderData);
MAILLAGE_LATE(graphviz_library, gvLayout);
MAILLAGE_LATE(graphviz_library, gvRenderData);

// Messages of the running call; Graphviz's callback takes no data of ours.
struct Messages {
  std::string errors;
  std::string warnings;
};
Messages* listener = nullptr;

int hear(char* text) {
  if (listener == nullptr || text == nullptr) return 0;
  // A message comes in pieces: "Error: " or "Warning: ", then its words.
  static bool warning = false;
  const std::string_view said = text;
  if (said.rfind("Warning", 0) == 0) warning = true;
  if (said.rfind("Error", 0) == 0) warning = false;
  (warning ? listener->warnings : listener->errors) += said;
  return 0;
}

std::mutex& graphviz_lock() {
  static std::mutex lock;
  return lock;
}

GVC_t* context() {
  static GVC_t* const made = [] {
    GVC_t* fresh = gvContext();
    agseterrf(hear);
    agseterr(AGWARN);
    return fresh;
  }();
  return made;
}

class Listening {
 public:
  explicit Listening(Messages& messages) { listener = &messages; }
  ~Listening() { listener = nullptr; }
  Listening(const Listening&) = delete;
  Listening& operator=(const Listening&) = delete;
};

// A graph that is read and laid out, freed in the order that Graphviz wants.
class LaidOut {
 public:
  LaidOut(GVC_t* gvc, const std::string& dot, Engine engine, Messages& messages) : gvc_(gvc) {
    graph_ = agmemread(dot.c_str());
    if (graph_ == nullptr) {
      if (messages.errors.empty()) messages.errors = words::code_of(words::Undrawn::no_graph);
      return;
    }
    laid_out_ = gvLayout(gvc_, graph_, engine_name(engine)) == 0;
    if (!laid_out_ && messages.errors.empty())
      messages.errors = words::code_of(words::Undrawn::no_layout);
  }
  ~LaidOut() {
    if (laid_out_) gvFreeLayout(gvc_, graph_);
    if (graph_ != nullptr) agclose(graph_);
  }
  LaidOut(const LaidOut&) = delete;
  LaidOut& operator=(const LaidOut&) = delete;

  Agraph_t* graph() const { return laid_out_ ? graph_ : nullptr; }

 private:
  GVC_t* gvc_;
  Agraph_t* graph_ = nullptr;
  bool laid_out_ = false;
};

const char* format_name(Format format) {
  switch (format) {
    case Format::svg:
      return "svg:svg:core";
    case Format::png:
      return "png:cairo:cairo";
    case Format::pdf:
      return "pdf:cairo:cairo";
    case Format::dot:
      return "dot";
  }
  return "svg";
}

}  // namespace

Rendered render(const std::string& dot, Engine engine, Format format) {
  const bool is_picture = format == Format::png || format == Format::pdf;
  if (is_picture && !has_font()) return {"", words::code_of(words::Undrawn::no_font), ""};
  const std::lock_guard<std::mutex> guard(graphviz_lock());
  GVC_t* const gvc = context();
  Messages messages;
  const Listening listening(messages);
  Rendered result;
  {
    const LaidOut laid_out(gvc, dot, engine, messages);
    if (laid_out.graph() != nullptr) {
      char* data = nullptr;
      unsigned length = 0;
      if (gvRenderData(gvc, laid_out.graph(), format_name(format), &data, &length) == 0 &&
          data != nullptr) {
        result.bytes.assign(data, length);
      } else if (messages.errors.empty()) {
        messages.errors = words::code_of(words::Undrawn::nothing);
      }
      if (data != nullptr) gvFreeRenderData(data);
    }
  }
  if (format == Format::svg) {
    if (has_link(result.bytes)) messages.errors = words::code_of(words::Undrawn::links);
    clean_svg(result.bytes);
  }
  if (format == Format::pdf) blank_creation_date(result.bytes);
  result.error = messages.errors;
  result.warnings = messages.warnings;
  if (!result.error.empty()) result.bytes.clear();
  return result;
}

Placement place(const std::string& dot, Engine engine) {
  const std::lock_guard<std::mutex> guard(graphviz_lock());
  GVC_t* const gvc = context();
  Messages messages;
  const Listening listening(messages);
  Placement result;
  {
    const LaidOut laid_out(gvc, dot, engine, messages);
    Agraph_t* const graph = laid_out.graph();
    if (graph != nullptr) {
      for (Agnode_t* node = agfstnode(graph); node != nullptr; node = agnxtnode(graph, node)) {
        result.nodes.push_back({agnameof(node), ND_coord(node).x, ND_coord(node).y});
      }
    }
  }
  result.error = messages.errors;
  if (!result.error.empty()) result.nodes.clear();
  return result;
}

}  // namespace maillage::drawing
