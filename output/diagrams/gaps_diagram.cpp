#include "output/diagrams/gaps_diagram.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "network/collaboration/governance_gaps.hpp"
#include "network/planning/introductions/introductions.hpp"
#include "output/drawing/canvas.hpp"
#include "output/drawing/diagram_style.hpp"
#include "output/drawing/legend.hpp"
#include "output/text/message.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/diagrams/diagram_messages.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/headlines/gap_messages.hpp"
#include "output/words/network/table_words.hpp"

namespace maillage::diagrams {
namespace {

using planning::introductions::Introduction;
using words::headlines::GapWords;

// An objective, an organisation, where they meet, an organisation, an objective.
constexpr double objective_room = 165, organisation_room = 135, air_between = 12;
constexpr double where_room =
    drawing::upright_inner - 2 * objective_room - 2 * organisation_room - 4 * air_between;
constexpr std::array<double, 5> lefts = {
    drawing::page_margin, drawing::page_margin + objective_room + air_between,
    drawing::page_margin + objective_room + organisation_room + 2 * air_between,
    drawing::page_margin + objective_room + organisation_room + where_room + 3 * air_between,
    drawing::page_margin + objective_room + 2 * organisation_room + where_room + 4 * air_between};
constexpr std::size_t most_words = 8;  // lines of a box: names are long, and none is cut

// What a rule finds wanting of objectives, axes and EPCI; in the order of the rules.
std::map<model::Rule, std::vector<model::Subject>> lacking(const study::Study& study) {
  std::map<model::Rule, std::vector<model::Subject>> found;
  for (const model::Finding& finding : study.analysis().findings) {
    if (finding.subject.kind == model::SubjectKind::objective ||
        finding.subject.kind == model::SubjectKind::epci) {
      found[finding.rule].push_back(finding.subject);
    }
  }
  return found;
}

// Pairs of objectives worked on apart that no meeting of `pairs` joins.
std::vector<std::size_t> left_apart(const collaboration::GovernanceGaps& gaps,
                                    const std::vector<Introduction>& pairs) {
  std::set<std::size_t> joined;
  for (const Introduction& pair : pairs) joined.insert(pair.closes.begin(), pair.closes.end());
  std::vector<std::size_t> left;
  for (std::size_t i = 0; i < gaps.objective_pairs.size(); ++i) {
    if (gaps.objective_pairs[i].is_gap() && joined.count(i) == 0) left.push_back(i);
  }
  return left;
}

std::vector<Introduction> meetings_of(const study::Study& study) {
  const auto* found = study.introductions();
  return found == nullptr ? std::vector<Introduction>() : found->pairs;
}

// What stands side by side on a sheet: boxes and ties from its own top.
struct GapRow {
  double height = 0;
  bool is_heading = false;
  std::vector<drawing::Box> boxes;
  std::vector<drawing::Curve> ties;
};

class GapSheets {
 public:
  GapSheets(const study::Study& study, output_text::Language language)
      : study_(study),
        contract_(study.contract()),
        gaps_(study.governance_gaps()),
        language_(language) {}

  std::vector<drawing::Diagram> make() {
    add_meetings();
    add_apart();
    add_lacking();
    if (rows_.empty()) return {};
    const auto legend = legend_of();
    const double below =
        drawing::legend_height(legend, drawing::upright_inner) + drawing::page_margin + 6;
    std::vector<drawing::Diagram> diagrams;
    for (std::size_t at = 0; at < rows_.size();) {
      const std::size_t number = diagrams.size() + 1;
      std::string id = "manques-" + words::table_slug(contract_, study_.scope());
      std::string title = gaps_title(study_, language_);
      if (number > 1) {
        id += "-feuille-" + std::to_string(number);
        title =
            output_text::filled(message_of(words::diagrams::DiagramMessage::sheet_number),
                                language_, {{"title", title}, {"number", std::to_string(number)}});
      }
      drawing::Canvas sheet(title, id, drawing::upright_width, drawing::upright_height);
      double y = drawing::add_heading(sheet, contract_, study_.scope(), title, say(GapWords::drawn),
                                      language_) +
                 4;
      const std::size_t first = at;
      for (; at < rows_.size(); ++at) {
        // A heading stands with what it heads; a sheet takes one row at least.
        const double with_next =
            rows_[at].height +
            (rows_[at].is_heading && at + 1 < rows_.size() ? rows_[at + 1].height : 0);
        if (at > first && y + with_next > drawing::upright_height - below) break;
        put(sheet, rows_[at], y);
        y += rows_[at].height;
      }
      drawing::add_legend(sheet, legend, y + 4);
      sheet.set_height(y + below);
      diagrams.push_back({id, sheet.dot()});
    }
    return diagrams;
  }

 private:
  std::string say(GapWords key, std::initializer_list<output_text::Filling> with = {}) const {
    return output_text::filled(message_of(key), language_, with);
  }

  static void put(drawing::Canvas& sheet, const GapRow& row, double top) {
    for (drawing::Box box : row.boxes) {
      box.rect.top += top;
      sheet.add(std::move(box));
    }
    for (drawing::Curve tie : row.ties) {
      for (drawing::CanvasPoint& point : tie.points) point.y += top;
      sheet.add(std::move(tie));
    }
  }

  static double words_height(const std::vector<drawing::TextLine>& lines) {
    return static_cast<double>(std::max<std::size_t>(1, lines.size())) *
               drawing::line_height(drawing::upright_font) +
           8;
  }

  std::vector<drawing::TextLine> words_in(const std::string& text, double room,
                                          std::string_view colour = drawing::ink::text) const {
    drawing::Span span;
    span.size = drawing::upright_font;
    span.colour = colour;
    return drawing::text_lines(text, room - 14, most_words, span);
  }

  void heading(const std::string& text) {
    drawing::Span span;
    span.size = drawing::upright_font + 1;
    span.weight = drawing::Weight::bold;
    drawing::Box box;
    box.rect = {drawing::page_margin, 6, drawing::upright_inner, 20};
    box.fill = drawing::ink::heading_pale;
    box.columns = {{6, drawing::TextAlign::left, {}},
                   {drawing::upright_inner - 8, drawing::TextAlign::left,
                    drawing::text_lines(text, drawing::upright_inner - 20, 1, span)}};
    rows_.push_back({30, true, {std::move(box)}, {}});
  }

  drawing::Box box_of(std::string name, const drawing::Rect& rect,
                      std::vector<drawing::TextLine> lines) const {
    drawing::Box box;
    box.name = std::move(name);
    box.rect = rect;
    box.columns = {{6, drawing::TextAlign::left, {}},
                   {rect.width - 8, drawing::TextAlign::left, std::move(lines)}};
    return box;
  }

  std::string objective_name(text::ObjectiveId id) const {
    return words::subject_name(contract_, {model::SubjectKind::objective, id.value}, language_);
  }

  bool works_on(text::PartnerId partner, text::ObjectiveId objective) const {
    const auto& on = gaps_.on[objective.value];
    return std::find(on.begin(), on.end(), partner) != on.end();
  }

  std::string where_text(const Introduction& pair) const {
    if (!pair.where) return say(GapWords::in_common);
    const model::Instance& body = contract_.instances[*pair.where];
    const std::string name = body.name.empty() ? body.id : body.name;
    std::string names;
    for (const text::PartnerId each : pair.to_seat) {
      names += (names.empty() ? "" : ", ") + contract_.partners[each].name;
    }
    std::string text = names.empty()
                           ? say(GapWords::both_sit, {{"instance", name}})
                           : say(GapWords::to_seat, {{"instance", name}, {"names", names}});
    if (!pair.off_remit.empty()) text += " (" + say(GapWords::off_remit) + ")";
    return text;
  }

  drawing::Box organisation(text::PartnerId id, double left, double height) {
    const model::Partner& partner = contract_.partners[id];
    const drawing::Look look = drawing::look_of(partner.type);
    drawing::Box box =
        box_of("partenaire " + partner.id + " #" + std::to_string(rows_.size()),
               {left, 0, organisation_room, height},
               words_in(std::string(look.mark) + " " + partner.name, organisation_room));
    box.fill = look.fill;
    box.line = look.line;
    box.border = drawing::Border::solid;
    box.corners = drawing::Corners::round;
    box.pen = 1.2;
    shown_.push_back(id);
    return box;
  }

  // The two objectives of a gap, level with each other; gives where the lower ends.
  double objectives(GapRow& row, text::ObjectiveId one, text::ObjectiveId other, double top) const {
    const std::array<text::ObjectiveId, 2> ids = {one, other};
    const std::array<double, 2> left = {lefts[0], lefts[4]};
    std::array<std::vector<drawing::TextLine>, 2> lines;
    double height = 0;
    for (std::size_t i = 0; i < 2; ++i) {
      lines[i] = words_in(objective_name(ids[i]), objective_room);
      height = std::max(height, words_height(lines[i]));
    }
    for (std::size_t i = 0; i < 2; ++i) {
      drawing::Box box = box_of("", {left[i], top, objective_room, height}, std::move(lines[i]));
      box.fill = drawing::ink::heading_paler;
      row.boxes.push_back(std::move(box));
    }
    return top + height + 3;
  }

  void heads() {
    GapRow row;
    const std::array<GapWords, 5> said = {GapWords::left_objective, GapWords::organisation,
                                          GapWords::where, GapWords::organisation,
                                          GapWords::right_objective};
    const std::array<double, 5> rooms = {objective_room, organisation_room, where_room,
                                         organisation_room, objective_room};
    for (std::size_t i = 0; i < said.size(); ++i) {
      auto lines = words_in(say(said[i]), rooms[i], drawing::ink::quiet);
      row.height = std::max(row.height, words_height(lines));
      row.boxes.push_back(box_of("", {lefts[i], 0, rooms[i], 0}, std::move(lines)));
    }
    for (drawing::Box& box : row.boxes) box.rect.height = row.height;
    row.is_heading = true;
    rows_.push_back(std::move(row));
  }

  void tie(GapRow& row, const drawing::Box& from, const drawing::Box& to) const {
    drawing::Curve curve =
        drawing::straight_curve(from.name, to.name, {from.rect.right(), from.rect.middle()},
                                {to.rect.left, to.rect.middle()});
    curve.colour = drawing::ink::heading;
    curve.pen = 2;
    row.ties.push_back(std::move(curve));
  }

  void add_meetings() {
    const std::vector<Introduction> pairs = meetings_of(study_);
    if (pairs.empty()) return;
    heading(say(GapWords::introduce));
    heads();
    for (const Introduction& pair : pairs) {
      GapRow row;
      double bottom = 0;
      for (const std::size_t at : pair.closes) {
        const collaboration::ObjectivePair& gap = gaps_.objective_pairs[at];
        const bool as_written = works_on(pair.a, gap.a) && works_on(pair.b, gap.b);
        bottom = objectives(row, as_written ? gap.a : gap.b, as_written ? gap.b : gap.a, bottom);
      }
      auto where_lines = words_in(where_text(pair), where_room);
      double height = std::max(bottom - 3, words_height(where_lines));
      for (const text::PartnerId id : {pair.a, pair.b}) {
        height = std::max(
            height, words_height(words_in("◆ " + contract_.partners[id].name, organisation_room)));
      }
      drawing::Box one = organisation(pair.a, lefts[1], height);
      drawing::Box other = organisation(pair.b, lefts[3], height);
      drawing::Box where = box_of("rencontre " + std::to_string(rows_.size()),
                                  {lefts[2], 0, where_room, height}, std::move(where_lines));
      where.border = drawing::Border::dashed;
      where.line = drawing::ink::heading;
      where.fill = drawing::ink::white;
      tie(row, one, where);
      tie(row, where, other);
      for (drawing::Box* each : {&one, &where, &other}) row.boxes.push_back(std::move(*each));
      row.height = std::max(bottom, height) + 8;
      rows_.push_back(std::move(row));
    }
  }

  void add_apart() {
    const std::vector<std::size_t> left = left_apart(gaps_, meetings_of(study_));
    if (left.empty()) return;
    heading(say(GapWords::apart));
    for (const std::size_t at : left) {
      GapRow row;
      row.height = objectives(row, gaps_.objective_pairs[at].a, gaps_.objective_pairs[at].b, 0) + 2;
      rows_.push_back(std::move(row));
    }
  }

  // Under each rule those it names, two beside each other.
  void add_lacking() {
    constexpr double half = drawing::upright_inner / 2;
    for (const auto& [rule, subjects] : lacking(study_)) {
      heading(std::string(drawing::mark::orphan) + " " +
              std::string(words::rule_title(rule, language_)) + " (" +
              std::to_string(subjects.size()) + ")");
      for (std::size_t first = 0; first < subjects.size(); first += 2) {
        GapRow row;
        for (std::size_t i = first; i < std::min(first + 2, subjects.size()); ++i) {
          auto lines = words_in(words::subject_name(contract_, subjects[i], language_), half);
          const double height = words_height(lines);
          row.height = std::max(row.height, height);
          row.boxes.push_back(
              box_of("", {drawing::page_margin + (i == first ? 0 : half), 0, half - 6, height},
                     std::move(lines)));
        }
        rows_.push_back(std::move(row));
      }
    }
  }

  std::vector<drawing::LegendEntry> legend_of() const {
    std::vector<drawing::LegendEntry> legend;
    if (shown_.empty()) return legend;
    legend.push_back({drawing::LegendEntry::Sample::line, "", drawing::ink::heading,
                      say(GapWords::meeting_tie)});
    drawing::add_types(legend, contract_, shown_, language_);
    return legend;
  }

  const study::Study& study_;
  const model::Contract& contract_;
  const collaboration::GovernanceGaps& gaps_;
  output_text::Language language_;
  std::vector<GapRow> rows_;
  std::vector<text::PartnerId> shown_;
};

}  // namespace

std::string gaps_title(const study::Study& study, output_text::Language language) {
  const auto say = [&](GapWords key, std::size_t n, std::size_t other = 0) {
    return output_text::filled(message_of(key), language,
                               {{"n", n}, {"gaps", other}, {"epcis", other}});
  };
  const std::vector<Introduction> pairs = meetings_of(study);
  std::set<std::size_t> joined;
  for (const Introduction& pair : pairs) joined.insert(pair.closes.begin(), pair.closes.end());
  if (!pairs.empty()) return say(GapWords::meetings_join, pairs.size(), joined.size());
  const std::size_t apart = study.governance_gaps().integrative_gaps().value_or(0);
  if (apart > 0) return say(GapWords::worked_apart, apart);
  std::set<model::Subject> objectives, epcis;
  for (const auto& [rule, subjects] : lacking(study)) {
    for (const model::Subject& each : subjects) {
      (each.kind == model::SubjectKind::epci ? epcis : objectives).insert(each);
    }
  }
  if (objectives.empty()) return say(GapWords::epcis_lack, epcis.size());
  if (epcis.empty()) return say(GapWords::objectives_lack, objectives.size());
  return say(GapWords::both_lack, objectives.size(), epcis.size());
}

std::vector<drawing::Diagram> gap_diagrams(const study::Study& study,
                                           output_text::Language language) {
  return GapSheets(study, language).make();
}

}  // namespace maillage::diagrams
