// The organisation's card at the left, lists at the right with a line to each entry: what it carries, may
// carry, takes part in, funds, is meant by, sits on. A list is a section(); they stand one below the other,
// and the sheet grows. Kinds of tie differ by the line (thick, dashed, dotted), as on all drawings, not by
// colour alone.
#include "output/diagrams/diagram_partner.hpp"
#include "output/fields/field_summary.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "output/diagrams/diagram_data.hpp"
#include "output/diagrams/partner_doings.hpp"
#include "output/drawing/diagram_style.hpp"
#include "output/drawing/dot_writer.hpp"
#include "output/drawing/legend.hpp"
#include "output/text/numbers.hpp"
#include "output/text/typography.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/diagrams/diagram_messages.hpp"
#include "output/words/tally_words.hpp"

namespace maillage::diagrams {
namespace {

constexpr double partner_card_width = 210, gutter = 80;
constexpr double list_left = drawing::page_margin + partner_card_width + gutter;
constexpr double list_width = drawing::inner_width - partner_card_width - gutter;
constexpr double partner_font = 9;
constexpr double list_air = 8;  // between boxes side by side
constexpr std::size_t most_name_lines = 4;

class PartnerSheet {
 public:
  PartnerSheet(const model::Contract& contract, const model::Graph& graph, text::PartnerId partner,
               output_text::Language language)
      : contract_(contract),
        graph_(graph),
        partner_(partner),
        words_(words::diagram_words(language)),
        language_(language) {}

  // `file_name`: of the organisation (output/text/file_names.hpp). `rests_on`: what is filled in.
  drawing::Diagram draw(const std::vector<const model::ActionRow*>& rows,
                        const model::PartnerDoings& doings, const std::string& file_name,
                        const std::string& rests_on) {
    const model::Partner& partner = contract_.partners[partner_];
    const std::string table = words::table_slug(contract_, graph_.scope);
    const std::string name = "fiche-" + file_name + "-" + table;
    drawing::Canvas sheet(partner.name, name);
    y_ = drawing::add_heading(sheet, contract_, graph_.scope, partner.name,
                              doings_text(contract_, doings, partner_, language_) +
                                  (rests_on.empty() ? "" : " · " + rests_on),
                              language_) +
         4;
    const double top = y_;
    const drawing::Look look = drawing::look_of(partner.type);
    const std::string self = "partenaire " + partner.id;
    section(sheet, words_.carries, doings.carries, look.line, 1.6, drawing::Dash::solid);
    section(sheet, words_.carries_maybe, doings.maybe, drawing::ink::doubt, 1.3,
            drawing::Dash::dashed);
    section(sheet, words_.takes_part, doings.takes_part, "#6a6a6a", 0.8, drawing::Dash::solid);
    section(sheet, words_.funds, doings.funds, drawing::ink::kept, 1, drawing::Dash::dotted);
    section(sheet, words_.is_target, doings.is_target, drawing::ink::quiet, 1,
            drawing::Dash::dotted);
    sittings(sheet);
    neighbours(sheet, rows);
    if (arrivals_.empty() && y_ == top) {
      drawing::Span none;
      none.text = words_.nothing_here;
      none.size = 10;
      none.colour = drawing::ink::doubt;
      sheet.words({list_left, y_, list_width, 16}, {{none}});
      y_ += 22;
    }
    const double bottom = card(sheet, self, look, top);
    for (const drawing::Curve& each : arrivals_) sheet.add(each);
    std::vector<drawing::LegendEntry> legend;
    using Sample = drawing::LegendEntry::Sample;
    std::vector<const model::ActionRow*> shown;
    for (const auto* list :
         {&doings.carries, &doings.maybe, &doings.takes_part, &doings.funds, &doings.is_target}) {
      for (const model::ActionRow* row : model::all_of(*list)) shown.push_back(row);
    }
    drawing::add_states(legend, shown, language_);
    legend.push_back({Sample::line, "", look.line, words_.carries});
    if (!doings.maybe.empty()) {
      legend.push_back({Sample::dashed_line, "", drawing::ink::doubt, words_.carries_maybe});
    }
    legend.push_back({Sample::mark, "─", "#6a6a6a", words_.takes_part});
    std::vector<text::PartnerId> seen(seen_.begin(), seen_.end());
    seen.push_back(partner_);
    drawing::add_types(legend, contract_, seen, language_);
    const double foot = std::max(y_, bottom) + 4;
    drawing::add_legend(sheet, legend, foot);
    sheet.set_height(foot + drawing::legend_height(legend, drawing::inner_width) +
                     drawing::page_margin - 6);
    return {name, sheet.dot()};
  }

 private:
  void heading(drawing::Canvas& sheet, const std::string& text, std::size_t count,
               std::size_t abandoned = 0) {
    drawing::Span style;
    style.text =
        text + " (" + std::to_string(count) + ")" + words::abandoned_beside(abandoned, language_);
    style.text[0] = static_cast<char>(
        style.text[0] >= 'a' && style.text[0] <= 'z' ? style.text[0] - 'a' + 'A' : style.text[0]);
    style.size = 10;
    style.weight = drawing::Weight::bold;
    drawing::Box box;
    box.rect = {list_left, y_, list_width, 15};
    box.fill = drawing::ink::heading_pale;
    box.columns = {{6, drawing::TextAlign::left, {}},
                   {list_width - 8, drawing::TextAlign::left, {{style}}}};
    sheet.add(std::move(box));
    y_ += 18;
  }

  void section(drawing::Canvas& sheet, const std::string& title,
               const model::CountedActions& actions, std::string_view colour, double pen,
               drawing::Dash dash) {
    if (actions.empty()) return;
    heading(sheet, title, actions.live.size(), actions.abandoned.size());
    for (const model::ActionRow* row : model::all_of(actions))
      action(sheet, *row, title, colour, pen, dash);
    y_ += 5;
  }

  void action(drawing::Canvas& sheet, const model::ActionRow& row, const std::string& section_name,
              std::string_view colour, double pen, drawing::Dash dash) {
    const drawing::Look look = drawing::look_of(row.state);
    const double others_width = list_width * 0.42;
    const double title_width = list_width - others_width - 20;
    drawing::Span style;
    style.size = partner_font;
    if (row.state == model::State::abandoned) {
      style.ink = drawing::Ink::struck;
      style.colour = drawing::ink::quiet;
    }
    std::string title = row_title(contract_, row);
    if (row.objective)
      title = contract_.objectives[*row.objective].id + " · " + title;
    else if (row.axis)
      title = output_text::filled(message_of(words::diagrams::DiagramMessage::axis_named),
                                  language_, {{"id", contract_.axes[*row.axis].id}}) +
              " · " + title;
    auto lines = drawing::text_lines(title, title_width - 6, 4, style);
    drawing::Span quiet;
    quiet.colour = drawing::ink::quiet;
    auto others = drawing::text_lines(others_in(contract_, row, partner_, language_),
                                      others_width - 8, 4, quiet);
    drawing::Box box;
    box.name = "action " + contract_.actions[row.action].id + " " + section_name;
    const double words =
        std::max(static_cast<double>(lines.size()) * drawing::line_height(partner_font),
                 static_cast<double>(others.size()) * drawing::line_height(drawing::least_font));
    box.rect = {list_left, y_, list_width, words + 5};
    box.fill = look.fill;
    box.border = drawing::Border::solid;
    box.line = "#b8b8b8";
    drawing::Span mark;
    mark.text = std::string(look.mark);
    mark.size = partner_font + 1;
    mark.weight = drawing::Weight::bold;
    mark.colour = look.line;
    box.columns.push_back({18, drawing::TextAlign::centre, {{mark}}});
    box.columns.push_back({title_width - 4, drawing::TextAlign::left, std::move(lines)});
    box.columns.push_back({others_width - 4, drawing::TextAlign::left, std::move(others)});
    drawing::Curve curve;
    curve.from = "partenaire " + contract_.partners[partner_].id;
    curve.to = box.name;
    curve.points.assign(4, {list_left, box.rect.middle()});
    curve.colour = colour;
    curve.pen = pen;
    curve.dash = dash;
    arrivals_.push_back(std::move(curve));
    y_ = box.rect.bottom() + 2;
    sheet.add(std::move(box));
  }

  void sittings(drawing::Canvas& sheet) {
    std::vector<std::pair<const model::Instance*, std::string>> seats;
    for (const model::Instance& instance : contract_.instances) {
      std::string role;
      if (holds(instance.leads, partner_)) role = words_.steers;
      if (holds(instance.members, partner_) && role.empty()) role = words_.sits;
      if (holds(instance.guests, partner_) && role.empty()) role = words_.invited;
      if (!role.empty()) seats.emplace_back(&instance, role);
    }
    if (seats.empty()) return;
    heading(sheet, "Instances", seats.size());
    std::vector<drawing::Box> boxes;
    const double width = (list_width - list_air) / 2;
    for (const auto& [instance, role] : seats) {
      drawing::Span level;
      level.colour = drawing::ink::quiet;
      level.text = std::string(words::level_word(instance->level, language_));
      const double level_width = drawing::text_width(level.text, level.size);
      drawing::Box box;
      box.name = "instance " + instance->id;
      box.border = drawing::Border::solid;
      box.line = drawing::ink::heading;
      box.columns = {{6, drawing::TextAlign::left, {}},
                     {width - level_width - 18, drawing::TextAlign::left,
                      drawing::text_lines(role + output_text::colon(language_) + instance->name,
                                          width - level_width - 26, most_name_lines, {})},
                     {level_width + 6, drawing::TextAlign::right, {{level}}}};
      boxes.push_back(std::move(box));
    }
    side_by_side(sheet, boxes, 2);
    y_ += 5;
  }

  // In rows, each as high as the most lines in it need.
  void side_by_side(drawing::Canvas& sheet, std::vector<drawing::Box>& boxes, std::size_t columns) {
    const double width =
        (list_width - list_air * static_cast<double>(columns - 1)) / static_cast<double>(columns);
    for (std::size_t first = 0; first < boxes.size(); first += columns) {
      const std::size_t last = std::min(first + columns, boxes.size());
      std::size_t lines = 1;
      for (std::size_t i = first; i < last; ++i) {
        lines = std::max(lines, boxes[i].columns[1].lines.size());
      }
      const double height =
          static_cast<double>(lines) * drawing::line_height(drawing::least_font) + 4;
      for (std::size_t i = first; i < last; ++i) {
        const double x = list_left + static_cast<double>(i - first) * (width + list_air);
        boxes[i].rect = {x, y_, width, height};
        sheet.add(std::move(boxes[i]));
      }
      y_ += height + 2;
    }
  }

  // Those it shares actions with, most first.
  void neighbours(drawing::Canvas& sheet, const std::vector<const model::ActionRow*>& rows) {
    const auto order = acts_with(graph_, rows, partner_);
    if (order.empty()) return;
    heading(sheet, words_.works_with, order.size());
    const std::size_t columns = 4;
    const double width = (list_width - list_air * (columns - 1)) / columns;
    std::vector<drawing::Box> boxes;
    for (const auto& [partner, shared] : order) {
      const model::Partner& other = contract_.partners[partner];
      seen_.insert(partner);
      const drawing::Look look = drawing::look_of(other.type);
      drawing::Span mark, count;
      mark.text = std::string(look.mark);
      mark.colour = look.line;
      count.text = std::to_string(shared);
      count.weight = drawing::Weight::bold;
      count.colour = look.line;
      drawing::Box box;
      box.name = "partenaire " + other.id;
      box.fill = look.fill;
      box.line = look.line;
      box.border = drawing::Border::solid;
      box.corners = drawing::Corners::round;
      box.columns = {{16, drawing::TextAlign::centre, {{mark}}},
                     {width - 40, drawing::TextAlign::left,
                      drawing::text_lines(other.name, width - 44, most_name_lines, {})},
                     {20, drawing::TextAlign::right, {{count}}}};
      boxes.push_back(std::move(box));
    }
    side_by_side(sheet, boxes, columns);
    y_ += 3;
  }

  // The organisation itself, beside the middle of its lists; gives where its card ends.
  double card(drawing::Canvas& sheet, const std::string& self, const drawing::Look& look,
              double top) {
    const model::Partner& partner = contract_.partners[partner_];
    const char* colon = output_text::colon(language_);
    drawing::Span name;
    name.size = 12;
    name.weight = drawing::Weight::bold;
    auto lines = drawing::text_lines(partner.name, partner_card_width - 24, 5, name);
    drawing::Span line;
    line.size = partner_font;
    const auto add = [&](const std::string& text, std::string_view colour = drawing::ink::text) {
      line.colour = colour;
      for (auto& each : drawing::text_lines(text, partner_card_width - 24, 3, line))
        lines.push_back(std::move(each));
    };
    add(std::string(look.mark) + " " + words::type_word(partner.type, language_), look.line);
    if (partner.parent) {
      add(std::string(words_.service_of) + colon + contract_.partners[*partner.parent].name);
    }
    if (partner.epci) {
      add(std::string(words_.stands_in) + colon +
          contract_.partners[contract_.epcis[*partner.epci].partner].name);
    }
    const auto signature =
        std::find_if(contract_.signatures.begin(), contract_.signatures.end(),
                     [&](const model::Signature& each) { return each.partner == partner_; });
    if (signature == contract_.signatures.end()) {
      add(words_.not_signatory, drawing::ink::quiet);
    } else {
      add(std::string(words_.signed_on) +
          (signature->date ? colon + output_text::date_text(*signature->date, language_) : ""));
    }
    double height = 14;
    for (const drawing::TextLine& each : lines)
      height += drawing::line_height(each.front().size) + 0.6;
    double middle = top + height / 2;
    if (!arrivals_.empty()) {
      const double low = arrivals_.front().points[3].y, high = arrivals_.back().points[3].y;
      middle = std::max(middle, (low + high) / 2);
    }
    drawing::Box box;
    box.name = self;
    box.rect = {drawing::page_margin, middle - height / 2, partner_card_width, height};
    box.fill = look.fill;
    box.line = look.line;
    box.border = drawing::Border::solid;
    box.corners = drawing::Corners::round;
    box.pen = 2;
    box.columns = {{8, drawing::TextAlign::left, {}},
                   {partner_card_width - 16, drawing::TextAlign::left, std::move(lines)}};
    const double count = static_cast<double>(arrivals_.size());
    for (std::size_t i = 0; i < arrivals_.size(); ++i) {
      const drawing::CanvasPoint end = arrivals_[i].points[3];
      const drawing::CanvasPoint start{
          box.rect.right(),
          box.rect.top + 6 + (height - 12) * (static_cast<double>(i) + 0.5) / count};
      arrivals_[i].points = drawing::level_curve("", "", start, end).points;
    }
    const double bottom = box.rect.bottom();
    sheet.add(std::move(box));
    return bottom;
  }

  const model::Contract& contract_;
  const model::Graph& graph_;
  text::PartnerId partner_;
  const words::DiagramWords& words_;
  output_text::Language language_;
  double y_ = 0;
  std::vector<drawing::Curve> arrivals_;
  std::set<text::PartnerId> seen_;
};

}  // namespace

namespace {

std::vector<std::string> partner_file_names(const model::Contract& contract) {
  std::vector<std::string> ids;
  for (const model::Partner& partner : contract.partners) ids.push_back(partner.id);
  return output_text::file_names(ids);
}

}  // namespace

drawing::Diagram partner_diagram(const study::Study& study, text::PartnerId partner,
                                 output_text::Language language) {
  const model::Contract& contract = study.contract();
  return PartnerSheet(contract, study.graph(), partner, language)
      .draw(shown_rows(contract, study.scope()), study.doings()[partner.value],
            partner_file_names(contract)[partner.value], fields::who_rests_on(study, language));
}

std::vector<drawing::Diagram> partner_diagrams(const study::Study& study,
                                               output_text::Language language) {
  const model::Contract& contract = study.contract();
  const model::Graph& graph = study.graph();
  const auto rows = shown_rows(contract, study.scope());
  std::set<text::PartnerId> named;
  for (const model::ActionRow* row : rows) {
    for (const auto* list :
         {&row->carriers, &row->candidates, &row->partners, &row->funders, &row->targets}) {
      for (const model::Mention& each : *list) named.insert(each.partner);
    }
  }
  for (const model::Instance& instance : contract.instances) {
    for (const auto* list : {&instance.members, &instance.guests, &instance.leads}) {
      named.insert(list->begin(), list->end());
    }
  }
  const std::vector<std::string> names = partner_file_names(contract);
  const std::vector<model::PartnerDoings>& doings = study.doings();
  const std::string rests_on = fields::who_rests_on(study, language);
  std::vector<drawing::Diagram> diagrams;
  for (text::PartnerId id : graph.partners) {
    if (named.count(id) == 0) continue;
    diagrams.push_back(PartnerSheet(contract, graph, id, language)
                           .draw(rows, doings[id.value], names[id.value], rests_on));
  }
  return diagrams;
}

}  // namespace maillage::diagrams
