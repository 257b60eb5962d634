#include "output/diagrams/epci_tiles.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "network/gaps/coverage.hpp"
#include "network/gaps/steering.hpp"
#include "output/drawing/canvas.hpp"
#include "output/drawing/diagram_style.hpp"
#include "output/drawing/legend.hpp"
#include "output/text/message.hpp"
#include "output/words/headlines/epci_messages.hpp"
#include "output/words/network/table_words.hpp"

namespace maillage::diagrams {
namespace {

using words::headlines::EpciWords;

constexpr std::size_t tiles_across = 3;
constexpr double tile_gap = 12, tile_padding = 8;
constexpr double tile_width =
    (drawing::upright_inner - tile_gap * (tiles_across - 1)) / tiles_across;

// What is known of one EPCI; none: nothing is recorded.
struct EpciFacts {
  std::optional<bool> has_referent;
  std::optional<std::size_t> covering;                 // live actions that name it
  std::size_t objectives = 0, objectives_without = 0;  // those with a live action at all
  std::size_t carries = 0;
};

std::vector<EpciFacts> facts_of(const study::Study& study) {
  const model::Contract& contract = study.contract();
  std::vector<EpciFacts> all(contract.epcis.size());
  const gaps::Coverage& coverage = study.coverage(gaps::CoverageBy::epci);
  for (std::size_t column = 0; column < coverage.columns.size(); ++column) {
    EpciFacts& facts = all[coverage.columns[column]];
    for (const gaps::CoverageRow& row : coverage.rows) {
      const std::optional<std::uint32_t> count = row.cells[column];
      if (!count) continue;
      facts.covering = facts.covering.value_or(0) + *count;
      if (row.actions == 0 || row.subject.kind == model::SubjectKind::contract) continue;
      ++facts.objectives;
      facts.objectives_without += *count == 0 ? 1 : 0;
    }
  }
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (contract.referents_recorded) all[i].has_referent = false;
    all[i].carries =
        study.doings()[contract.epcis[text::EpciId{i}].partner.value].carries.live.size();
  }
  for (const model::Referent& referent : contract.referents) {
    if (gaps::serves_in(referent, study.scope().year.year())) {
      all[referent.epci.value].has_referent = true;
    }
  }
  return all;
}

class TileWords {
 public:
  explicit TileWords(output_text::Language language) : language_(language) {}

  std::vector<drawing::TextLine> of(const std::string& name, const EpciFacts& facts) {
    lines_.clear();
    drawing::Span bold;
    bold.size = drawing::upright_font + 1;
    bold.weight = drawing::Weight::bold;
    add(name, bold);
    if (!facts.has_referent) {
      missing(say(EpciWords::referents_not_recorded));
    } else if (*facts.has_referent) {
      mark(drawing::mark::kept, say(EpciWords::referent), drawing::ink::kept);
    } else {
      mark(drawing::mark::broken, say(EpciWords::no_referent), drawing::ink::alarm);
    }
    if (!facts.covering) {
      missing(say(EpciWords::coverage_not_recorded));
    } else {
      add(say(EpciWords::covers, {{"n", *facts.covering}}), plain());
      add(say(EpciWords::objectives_without,
              {{"n", facts.objectives_without}, {"all", facts.objectives}}),
          plain());
    }
    add(say(EpciWords::carries, {{"n", facts.carries}}), plain());
    return std::move(lines_);
  }

 private:
  std::string say(EpciWords key, std::initializer_list<output_text::Filling> with = {}) const {
    return output_text::filled(message_of(key), language_, with);
  }
  static drawing::Span plain() {
    drawing::Span span;
    span.size = drawing::upright_font;
    return span;
  }
  void mark(std::string_view sign, const std::string& text, std::string_view colour) {
    drawing::Span span = plain();
    span.colour = colour;
    span.weight = drawing::Weight::bold;
    add(std::string(sign) + " " + text, span);
  }
  void missing(const std::string& text) {
    drawing::Span span = plain();
    span.colour = drawing::ink::doubt;
    add(std::string(drawing::mark::empty) + " " + text, span);
  }
  void add(const std::string& text, const drawing::Span& style) {
    for (drawing::TextLine& line :
         drawing::text_lines(text, tile_width - 2 * tile_padding - 6, 5, style)) {
      lines_.push_back(std::move(line));
    }
  }

  output_text::Language language_;
  std::vector<drawing::TextLine> lines_;
};

double tile_height(const std::vector<drawing::TextLine>& lines) {
  double height = 2 * tile_padding;
  for (const drawing::TextLine& line : lines) height += drawing::line_height(line.front().size);
  return height;
}

}  // namespace

std::string epci_title(const study::Study& study, output_text::Language language) {
  const std::vector<EpciFacts> all = facts_of(study);
  std::size_t without_referent = 0, without_action = 0, known = 0, objectives = 0, most_without = 0;
  for (const EpciFacts& each : all) {
    without_referent += !each.has_referent.value_or(true) ? 1 : 0;
    without_action += each.covering.value_or(1) == 0 ? 1 : 0;
    known += each.has_referent || each.covering ? 1 : 0;
    objectives = std::max(objectives, each.objectives);
    most_without = std::max(most_without, each.objectives_without);
  }
  const auto say = [&](EpciWords key, std::size_t n, std::size_t of) {
    return output_text::filled(message_of(key), language, {{"n", n}, {"all", of}});
  };
  if (without_referent > 0) return say(EpciWords::without_referent, without_referent, all.size());
  if (without_action > 0) return say(EpciWords::without_action, without_action, all.size());
  if (most_without > 0) return say(EpciWords::objectives_in_title, most_without, objectives);
  return say(known == 0 ? EpciWords::nothing_known : EpciWords::all_have, 0, all.size());
}

std::vector<drawing::Diagram> epci_diagrams(const study::Study& study,
                                            output_text::Language language) {
  const model::Contract& contract = study.contract();
  if (contract.epcis.empty()) return {};
  const std::string id = "epci-" + words::table_slug(contract, study.scope());
  const std::string title = epci_title(study, language);
  drawing::Canvas sheet(title, id, drawing::upright_width, drawing::upright_height);
  double y =
      drawing::add_heading(sheet, contract, study.scope(), title,
                           output_text::filled(message_of(EpciWords::drawn), language), language) +
      6;
  const std::vector<EpciFacts> facts = facts_of(study);
  TileWords tile_words(language);
  for (std::uint32_t first = 0; first < facts.size(); first += tiles_across) {
    const auto last =
        std::min<std::uint32_t>(first + tiles_across, static_cast<std::uint32_t>(facts.size()));
    std::vector<std::vector<drawing::TextLine>> tiles;
    double height = 0;
    for (std::uint32_t i = first; i < last; ++i) {
      tiles.push_back(
          tile_words.of(contract.partners[contract.epcis[text::EpciId{i}].partner].name, facts[i]));
      height = std::max(height, tile_height(tiles.back()));
    }
    for (std::uint32_t i = first; i < last; ++i) {
      const bool lacks =
          !facts[i].has_referent.value_or(true) || facts[i].covering.value_or(1) == 0;
      const drawing::Look look = drawing::look_of(model::PartnerType::codecom);
      drawing::Box tile;
      tile.name = "partenaire " + contract.partners[contract.epcis[text::EpciId{i}].partner].id;
      tile.rect = {drawing::page_margin + (i - first) * (tile_width + tile_gap), y, tile_width,
                   height};
      tile.corners = drawing::Corners::round;
      tile.border = lacks ? drawing::Border::thick_dashed : drawing::Border::solid;
      tile.line = lacks ? drawing::ink::alarm : look.line;
      tile.fill = look.fill;
      tile.columns = {
          {tile_padding, drawing::TextAlign::left, {}},
          {tile_width - 2 * tile_padding, drawing::TextAlign::left, std::move(tiles[i - first])}};
      sheet.add(std::move(tile));
    }
    y += height + tile_gap;
  }
  sheet.set_height(y + drawing::page_margin);
  return {{id, sheet.dot()}};
}

}  // namespace maillage::diagrams
