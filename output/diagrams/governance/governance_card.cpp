// A card is composed downwards: each part is put at y_ and moves it, and the card is as high as they need,
// before anybody knows where it will stand. Cards are made first and placed then, by their heights. What
// nobody recorded is said in grey words, so that a short card is not taken for a body without members or
// meetings.
#include "output/diagrams/governance/governance_card.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "output/diagrams/governance/diagram_governance.hpp"
#include "output/drawing/diagram_style.hpp"
#include "output/text/numbers.hpp"
#include "output/text/typography.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/diagrams/diagram_messages.hpp"

namespace maillage::diagrams {

using words::diagrams::DiagramMessage;

namespace {

constexpr std::size_t many_people = 24;
constexpr double name_line = 11.5;
constexpr std::size_t most_name_lines = 6;  // a name cut short names nobody
constexpr double year_room = 26;
constexpr double widest_years = 400;  // all of them, where a card is wide
constexpr double name_room = 120;     // a column of names is no narrower

class CardMaker {
 public:
  CardMaker(const model::Contract& contract, const model::Scope& scope, double column_width,
            output_text::Language language)
      : contract_(contract),
        scope_(scope),
        column_width_(column_width),
        words_(words::diagram_words(language)),
        language_(language) {}

  GovernanceCard make(text::InstanceId id) {
    const model::Instance& instance = contract_.instances[id];
    card_ = GovernanceCard{id, instance.level, false, column_width_, 0, {}};
    const std::size_t people_there = instance.members.size() + instance.guests.size();
    if (people_there > many_people) {
      card_.is_wide = true;
      card_.width = drawing::inner_width;
    }
    room_ = card_.width - 14;
    y_ = 4;
    drawing::Span title;
    title.size = 10;
    title.weight = drawing::Weight::bold;
    paragraph(instance.name.empty() ? instance.id : instance.name, title, 3);
    if (!instance.remit.empty()) {
      labelled(words_.remit, instance.remit, 4);
    } else {
      quiet(std::string(words_.remit) + output_text::colon(language_) + words_.not_recorded);
    }
    follows(instance);
    rhythm(instance);
    people(instance);
    card_.height = y_ + 5;
    return std::move(card_);
  }

 private:
  void paragraph(const std::string& text, const drawing::Span& style, std::size_t most_lines) {
    auto lines = drawing::text_lines(text, room_, most_lines, style);
    if (lines.empty()) return;
    const double height = static_cast<double>(lines.size()) * drawing::line_height(style.size) + 1;
    card_.parts.push_back({{7, y_, room_, height},
                           std::move(lines),
                           "",
                           "",
                           drawing::Border::none,
                           drawing::TextAlign::left});
    y_ += height + 2;
  }

  void labelled(const std::string& label, const std::string& text, std::size_t most_lines) {
    paragraph(label + output_text::colon(language_) + text, drawing::Span(), most_lines);
  }

  void quiet(const std::string& text) {
    drawing::Span style;
    style.colour = drawing::ink::quiet;
    paragraph(text, style, 2);
  }

  void follows(const model::Instance& instance) {
    std::string text;
    const auto add = [&](const std::string& word) { text += (text.empty() ? "" : ", ") + word; };
    if (instance.follows_whole_plan) add(words_.whole_plan);
    const auto add_named = [&](DiagramMessage key, const std::string& id) {
      add(output_text::filled(message_of(key), language_, {{"id", id}}));
    };
    for (text::AxisId id : instance.axes) {
      add_named(DiagramMessage::axis_named, contract_.axes[id].id);
    }
    for (text::ObjectiveId id : instance.objectives) {
      add_named(DiagramMessage::objective_named, contract_.objectives[id].id);
    }
    if (!instance.actions.empty()) {
      std::string titles;
      for (text::ActionId id : instance.actions) {
        const model::Action& action = contract_.actions[id];
        titles += (titles.empty() ? "" : output_text::semicolon(language_)) +
                  (action.title.empty() ? action.id : action.title);
      }
      add(output_text::counted(instance.actions.size(), "action", "actions", language_) + " (" +
          titles + ")");
    }
    if (!text.empty()) labelled(words_.follows, text, 3);
  }

  void rhythm(const model::Instance& instance) {
    std::string promise = words_.rhythm_not_said;
    if (instance.rhythm) {
      promise = std::string(words_.rhythm) + output_text::colon(language_) +
                output_text::plain_number_text(*instance.rhythm, language_) + " " + words_.a_year;
      if (instance.rhythm_since) {
        promise = output_text::filled(
            message_of(DiagramMessage::promise_since), language_,
            {{"promise", promise},
             {"date", output_text::date_text(*instance.rhythm_since, language_)}});
      }
    }
    drawing::Span style;
    style.weight = instance.rhythm ? drawing::Weight::bold : drawing::Weight::normal;
    style.colour = instance.rhythm ? drawing::ink::text : drawing::ink::quiet;
    paragraph(promise, style, 1);
    if (!instance.meetings_recorded) {
      quiet(words_.meetings_not_recorded);
      return;
    }
    const auto years = meetings_by_year(contract_, instance);
    if (years.empty()) {
      quiet(words_.no_meeting);
      return;
    }
    const auto across = std::min<std::size_t>(years.size(), 8);
    const double width = (std::min(column_width_, widest_years) - 14) / static_cast<double>(across);
    for (std::size_t i = 0; i < years.size(); ++i) {
      const YearMeetings& each = years[i];
      const auto row = static_cast<double>(i / across);
      const double x = 7 + static_cast<double>(i % across) * width;
      drawing::Span year, count;
      year.text = std::to_string(each.year);
      year.weight = scope_.year == each.year ? drawing::Weight::bold : drawing::Weight::normal;
      count.text = each.mark == YearMark::not_known ? "–" : std::to_string(each.meetings);
      count.weight = drawing::Weight::bold;
      std::string_view fill = drawing::ink::white, line = drawing::ink::frame;
      drawing::Border border = drawing::Border::solid;
      if (each.mark == YearMark::kept) {
        count.text += " " + std::string(drawing::mark::kept);
        count.colour = line = drawing::ink::kept;
        fill = "#e0f4e8";
      } else if (each.mark == YearMark::broken) {
        count.text += " " + std::string(drawing::mark::broken);
        count.colour = line = drawing::ink::alarm;
        fill = drawing::ink::alarm_fill;
        border = drawing::Border::dashed;
      }
      card_.parts.push_back({{x, y_ + row * year_room, width - 2, year_room - 2},
                             {{year}, {count}},
                             fill,
                             line,
                             border,
                             drawing::TextAlign::centre});
    }
    y_ += year_room * static_cast<double>((years.size() + across - 1) / across) + 3;
  }

  void people(const model::Instance& instance) {
    const auto is_lead = [&](text::PartnerId id) {
      return std::find(instance.leads.begin(), instance.leads.end(), id) != instance.leads.end();
    };
    if (!instance.leads.empty()) list(words_.leads, instance.leads, drawing::Weight::bold);
    std::vector<text::PartnerId> members;
    for (text::PartnerId id : instance.members) {
      if (!is_lead(id)) members.push_back(id);
    }
    if (!instance.members.empty()) {
      const std::string count = " (" + std::to_string(instance.members.size()) + ")";
      if (members.empty()) {
        labelled(words_.members + count, words_.the_leads, 1);
      } else {
        list(words_.members + count, members, drawing::Weight::normal);
      }
    } else if (instance.members_recorded) {
      warn(words_.no_member);
    } else {
      warn(words_.members_not_recorded);
    }
    if (!instance.guests.empty()) list(words_.guests, instance.guests, drawing::Weight::normal);
  }

  void warn(const std::string& text) {
    drawing::Span style;
    style.colour = drawing::ink::doubt;
    style.weight = drawing::Weight::bold;
    paragraph(std::string(drawing::mark::empty) + " " + text, style, 1);
  }

  std::vector<drawing::TextLine> name_lines(text::PartnerId partner, double width,
                                            drawing::Weight weight) const {
    drawing::Span name;
    name.weight = weight;
    return drawing::text_lines(contract_.partners[partner].name, width - 20, most_name_lines, name);
  }

  static double name_height(std::size_t lines) {
    return name_line + drawing::line_height(drawing::least_font) *
                           static_cast<double>(std::max<std::size_t>(1, lines) - 1);
  }

  // How many columns of names make the card lowest: long names need wide ones.
  std::size_t fewest_lines_in(const std::vector<text::PartnerId>& partners,
                              drawing::Weight weight) const {
    std::size_t best = 1;
    double lowest = 0;
    for (std::size_t columns = 1; static_cast<double>(columns) * name_room <= room_; ++columns) {
      const std::size_t rows = (partners.size() + columns - 1) / columns;
      double height = 0, highest = 0;
      for (std::size_t i = 0; i < partners.size(); ++i) {
        if (i % rows == 0) height = 0;
        const double width = room_ / static_cast<double>(columns);
        height += name_height(name_lines(partners[i], width, weight).size());
        highest = std::max(highest, height);
      }
      if (columns > 1 && highest >= lowest) continue;
      best = columns;
      lowest = highest;
    }
    return best;
  }

  // Names in columns, each with the mark of its type.
  void list(const std::string& label, const std::vector<text::PartnerId>& partners,
            drawing::Weight weight) {
    drawing::Span heading;
    heading.colour = drawing::ink::quiet;
    heading.weight = drawing::Weight::bold;
    paragraph(label, heading, 1);
    const std::size_t columns = fewest_lines_in(partners, weight);
    const double width = room_ / static_cast<double>(columns);
    const std::size_t rows = (partners.size() + columns - 1) / columns;
    const double top = y_;
    double lowest = y_;
    for (std::size_t i = 0; i < partners.size(); ++i) {
      if (i % rows == 0) y_ = top;
      const model::Partner& partner = contract_.partners[partners[i]];
      const drawing::Look look = drawing::look_of(partner.type);
      drawing::Span mark;
      mark.text = std::string(look.mark);
      mark.colour = look.line;
      auto lines = name_lines(partners[i], width, weight);
      const double x = 7 + width * static_cast<double>(i / rows);
      const double height = name_height(lines.size());
      card_.parts.push_back({{x, y_, 12, name_line},
                             {{mark}},
                             "",
                             "",
                             drawing::Border::none,
                             drawing::TextAlign::centre});
      card_.parts.push_back({{x + 14, y_, width - 16, height},
                             std::move(lines),
                             "",
                             "",
                             drawing::Border::none,
                             drawing::TextAlign::left});
      y_ += height;
      lowest = std::max(lowest, y_);
    }
    y_ = lowest + 3;
  }

  const model::Contract& contract_;
  const model::Scope& scope_;
  double column_width_;
  const words::DiagramWords& words_;
  output_text::Language language_;
  GovernanceCard card_;
  double room_ = 0;  // for words
  double y_ = 0;
};

}  // namespace

GovernanceCard make_governance_card(const model::Contract& contract, const model::Scope& scope,
                                    text::InstanceId instance, double column_width,
                                    output_text::Language language) {
  return CardMaker(contract, scope, column_width, language).make(instance);
}

void draw_governance_card(const model::Contract& contract, const GovernanceCard& card, double left,
                          double top, drawing::Canvas& sheet) {
  drawing::Box box;
  box.name = "instance " + contract.instances[card.instance].id;
  box.rect = {left, top, card.width, card.height};
  box.border = drawing::Border::solid;
  box.line = drawing::ink::heading;
  box.fill = drawing::ink::white;
  box.pen = 1.2;
  sheet.add(std::move(box));
  for (const CardPart& part : card.parts) {
    drawing::Box inside;
    inside.rect = {left + part.rect.left, top + part.rect.top, part.rect.width, part.rect.height};
    inside.fill = part.fill;
    inside.line = part.line;
    inside.border = part.border;
    inside.columns.push_back({part.rect.width - 1, part.align, part.lines});
    sheet.add(std::move(inside));
  }
}

}  // namespace maillage::diagrams
