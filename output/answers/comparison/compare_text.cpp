#include "output/answers/comparison/compare_text.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "output/answers/comparison/compare_text_context.hpp"
#include "output/text/numbers.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/tally_words.hpp"

namespace maillage::answers {
namespace {

constexpr std::size_t title_width = 46, names_width = 40;

std::string signed_count(std::size_t before, std::size_t after) {
  if (before == after) return "=";
  return (after > before ? "+" : "−") +
         std::to_string(after > before ? after - before : before - after);
}

class Teller : public ComparisonPart {
 public:
  using ComparisonPart::ComparisonPart;

  std::string tell() const {
    std::string text = head() + counts() + moves();
    text += actions(analysis::Change::gained, say("Actions nouvelles", "New actions"));
    text += actions(analysis::Change::lost,
                    say("Actions qui n'y sont plus", "Actions no longer there"));
    return text + changed_states() + changed_carriers() + organisations();
  }

 private:
  std::string place_of(const analysis::ActionChange& action) const {
    if (action.after) return place(after_, action.after->place);
    return action.before ? place(before_, action.before->place) : "";
  }

  std::string head() const {
    const std::string& name = compared_.before.name;
    std::string text;
    if (compared_.one_contract()) {
      text = output_text::printable(
                 name.empty() ? say("Contrat sans nom", "Contract without a name") : name) +
             "\n";
    }
    return text + output_text::printable(before_words(compared_)) + " → " +
           output_text::printable(after_words(compared_)) + "\n";
  }

  std::string counts() const {
    Rows rows = {{"", say("avant", "before"), say("après", "after"), say("écart", "difference")}};
    for (const CountLine& line : count_lines(compared_)) {
      if (line.before == 0 && line.after == 0) continue;
      if (line.known) {
        rows.push_back({line.words, std::to_string(line.before), std::to_string(line.after),
                        signed_count(line.before, line.after)});
      } else {
        rows.push_back({line.words, "", "", say("non comparable", "not comparable")});
      }
    }
    std::array<std::size_t, 3> changes{};
    for (const analysis::ActionChange& action : comparison().actions) {
      ++changes[static_cast<std::size_t>(action.change)];
    }
    const auto of = [&](analysis::Change change) {
      return changes[static_cast<std::size_t>(change)];
    };
    std::string text = before_.heading(say("D'un coup d'œil", "At a glance"));
    text += "  " +
            output_text::counted(of(analysis::Change::kept), say("action reste", "action stays"),
                                 say("actions restent", "actions stay"), options_.language) +
            " · " +
            output_text::counted(of(analysis::Change::gained), say("nouvelle", "new"),
                                 say("nouvelles", "new"), options_.language) +
            " · " +
            output_text::counted(of(analysis::Change::lost), say("n'y est plus", "no longer there"),
                                 say("n'y sont plus", "no longer there"), options_.language) +
            "\n";
    return text +
           output_text::text_table(rows, {output_text::Align::left, output_text::Align::right,
                                          output_text::Align::right, output_text::Align::right});
  }

  std::string moves() const {
    std::vector<std::size_t> from, to;
    const auto& matrix = comparison().moves;
    for (std::size_t i = 0; i < matrix.size(); ++i) {
      std::size_t left = 0, right = 0;
      for (std::size_t j = 0; j < matrix.size(); ++j) {
        left += matrix[i][j];
        right += matrix[j][i];
      }
      if (left > 0) from.push_back(i);
      if (right > 0) to.push_back(i);
    }
    const auto no_state = static_cast<std::size_t>(analysis::SeenState::not_said);
    const auto is_seen = [&](std::size_t state) { return state < no_state; };
    if (std::none_of(from.begin(), from.end(), is_seen) ||
        std::none_of(to.begin(), to.end(), is_seen)) {
      return before_.heading(say("Passages d'un état à l'autre", "Moves between states")) +
             say("  non comparables\u00A0: l'un des tableaux ne renseigne pas l'état\n",
                 "  not comparable: one of the tables does not record states\n");
    }
    Rows rows = {{say("avant ↓  après →", "before ↓  after →")}};
    const auto word = [&](std::size_t state) {
      return seen_state_word(static_cast<analysis::SeenState>(state), options_.language);
    };
    for (const std::size_t j : to) rows.front().push_back(word(j));
    for (const std::size_t i : from) {
      rows.push_back({word(i)});
      for (const std::size_t j : to) {
        rows.back().push_back(matrix[i][j] == 0 ? "·" : std::to_string(matrix[i][j]));
      }
    }
    std::vector<output_text::Align> align(to.size() + 1, output_text::Align::right);
    align[0] = output_text::Align::left;
    return before_.heading(say("Passages d'un état à l'autre", "Moves between states")) +
           output_text::text_table(rows, align);
  }

  std::string carriers_of(const model::Contract& contract,
                          const analysis::ActionSeen& action) const {
    switch (action.carrying) {
      case model::Carrying::named:
        return names_of(contract, action.carriers, options_.language);
      case model::Carrying::nobody:
        return say("sans porteur", "no porteur");
      case model::Carrying::uncertain:
        return say("porteur incertain", "uncertain porteur");
      case model::Carrying::not_recorded:
        return say("porteur non renseigné", "porteur not recorded");
      case model::Carrying::person:
        return std::string(words::person_words(options_.language));
    }
    return "";
  }

  std::string actions(analysis::Change change, const std::string& title) const {
    Rows rows;
    for (const analysis::ActionChange& action : comparison().actions) {
      if (action.change != change) continue;
      const bool gained = change == analysis::Change::gained;
      const auto& seen = gained ? action.after : action.before;
      if (!seen) continue;
      rows.push_back({cut(action_title(compared_, action), title_width),
                      seen_state_word(seen->state, options_.language),
                      cut(carriers_of(gained ? compared_.after : compared_.before, *seen), 30),
                      place_of(action)});
    }
    if (rows.empty()) return "";
    const std::size_t count = rows.size();
    return heading(title, count) + list(std::move(rows));
  }

  std::string changed_states() const {
    Rows rows;
    for (const analysis::ActionChange& action : comparison().actions) {
      if (!action.before || !action.after || action.before->state == action.after->state) continue;
      if (action.before->state == analysis::SeenState::not_said) continue;
      rows.push_back({cut(action_title(compared_, action), title_width),
                      seen_state_word(action.before->state, options_.language) + " → " +
                          seen_state_word(action.after->state, options_.language),
                      place_of(action)});
    }
    if (rows.empty()) return "";
    const std::size_t count = rows.size();
    return heading(say("Actions qui ont changé d'état", "Actions that changed state"), count) +
           list(std::move(rows));
  }

  std::string signed_names(const std::vector<analysis::PartnerChange>& changes) const {
    std::string text;
    for (const analysis::PartnerChange& each : changes) {
      if (each.change == analysis::Change::kept) continue;
      text += (text.empty() ? "" : ", ");
      text += each.change == analysis::Change::gained ? "+ " : "− ";
      text += partner_name(compared_, each);
    }
    return text;
  }

  std::string changed_carriers() const {
    const std::string title =
        say("Actions dont les porteurs ont changé", "Actions whose porteurs changed");
    if (!comparison().carriers_comparable) {
      return before_.heading(title) +
             say("  non comparables\u00A0: l'un des tableaux ne renseigne pas les porteurs\n",
                 "  not comparable: one of the tables does not record porteurs\n");
    }
    Rows rows;
    for (const analysis::ActionChange& action : comparison().actions) {
      const std::string names = signed_names(action.carriers);
      if (names.empty() || !action.after) continue;
      const bool nobody = action.after->carrying == model::Carrying::nobody;
      const bool person = action.after->carrying == model::Carrying::person;
      rows.push_back({cut(action_title(compared_, action), title_width), cut(names, names_width),
                      nobody   ? say("sans porteur", "no porteur")
                      : person ? std::string(words::person_words(options_.language))
                               : "",
                      place_of(action)});
    }
    if (rows.empty()) return "";
    const std::size_t count = rows.size();
    return heading(title, count) + list(std::move(rows));
  }

  // "+ ADMR (3), Croix-Rouge (1)": organisations, with how many actions.
  std::string organisations_of(std::optional<analysis::Change> analysis::OrganisationChange::*field,
                               analysis::Change wanted, const char* title) const {
    struct Named {
      std::size_t live = 0, abandoned = 0;
      std::string name = {}, perhaps = {};
    };
    std::vector<Named> named;
    for (const analysis::OrganisationChange& each : comparison().organisations) {
      if (each.*field != wanted) continue;
      const bool as_carrier = field == &analysis::OrganisationChange::as_carrier;
      const bool is_lost = wanted == analysis::Change::lost;
      Named one;
      one.name = partner_name(compared_, each);
      if (as_carrier && each.perhaps) {
        const model::Contract& other = is_lost ? compared_.after : compared_.before;
        one.perhaps =
            say(", peut-être ", ", perhaps ") + cut(other.partners[*each.perhaps].name, 48);
      }
      // Abandoned actions apart, by the side that is told.
      const auto count = [&](const std::vector<std::uint32_t>& actions) {
        for (const std::uint32_t at : actions) {
          const analysis::ActionChange& action = comparison().actions[at];
          const auto& seen = is_lost ? action.before : action.after;
          const bool is_abandoned = seen && seen->state == analysis::SeenState::abandoned;
          ++(is_abandoned ? one.abandoned : one.live);
        }
      };
      const auto add = [&](const analysis::ActionLists& lists) {
        count(lists.kept);
        count(is_lost ? lists.lost : lists.gained);
      };
      add(each.carried);
      if (!as_carrier) add(each.joined);
      named.push_back(std::move(one));
    }
    std::stable_sort(named.begin(), named.end(),
                     [](const Named& a, const Named& b) { return a.live > b.live; });
    std::string text = "  " + std::string(title) + " (" + std::to_string(named.size()) + ")";
    const std::size_t most = options_.most_per_rule == 0 ? named.size() : options_.most_per_rule;
    std::size_t width = output_text::display_width(text);
    for (std::size_t i = 0; i < named.size() && i < most; ++i) {
      const std::string each =
          cut(named[i].name, 60) + " " +
          words::tally_in_brackets(named[i].live, named[i].abandoned, options_.language) +
          named[i].perhaps;
      if (i == 0) text += colon();
      width += 2 + output_text::display_width(each);
      if (width > 112) {
        text += i == 0 ? "\n      " : ",\n      ";
        width = 6 + output_text::display_width(each);
      } else if (i > 0) {
        text += ", ";
      }
      text += each;
    }
    if (named.size() > most) {
      text += say(" et ", " and ") + std::to_string(named.size() - most) + say(" de plus", " more");
    }
    return text + "\n";
  }

  std::string organisations() const {
    std::string text = before_.heading(
        say("Organisations (nombre d'actions)", "Organisations (how many actions)"));
    if (comparison().carriers_comparable) {
      const auto field = &analysis::OrganisationChange::as_carrier;
      text +=
          organisations_of(field, analysis::Change::gained, say("portent désormais", "carry now"));
      text += organisations_of(field, analysis::Change::lost,
                               say("ne portent plus", "no longer carry"));
      text +=
          organisations_of(field, analysis::Change::kept, say("portent toujours", "still carry"));
    } else {
      text += say("  porteurs\u00A0: non renseignés des deux côtés\n",
                  "  porteurs: not recorded on both sides\n");
    }
    if (comparison().participants_comparable) {
      const auto field = &analysis::OrganisationChange::in_network;
      text += organisations_of(field, analysis::Change::gained,
                               say("entrent dans le réseau", "enter the network"));
      text += organisations_of(field, analysis::Change::lost, say("en sortent", "leave it"));
      text += organisations_of(field, analysis::Change::kept, say("y restent", "stay in it"));
    } else {
      text += say("  partenaires et financeurs\u00A0: non renseignés des deux côtés\n",
                  "  partners and funders: not recorded on both sides\n");
    }
    return text;
  }
};

}  // namespace

std::string ComparisonPart::heading(const std::string& title, std::size_t count) const {
  return before_.heading(title + " (" + std::to_string(count) + ")");
}

std::string ComparisonPart::cut(const std::string& text, std::size_t width) {
  return output_text::shortened(output_text::printable(text), width);
}

std::string ComparisonPart::place(const SummaryPart& side, const text::Place& place) const {
  if (compared_.one_contract()) return side.place(place);
  text::Place shown = place;
  shown.column = 0;
  return output_text::printable(to_string(shown));
}

std::string ComparisonPart::list(Rows rows, const std::vector<output_text::Align>& align) const {
  const std::size_t most = options_.most_per_rule;
  const std::size_t more = most == 0 || rows.size() <= most ? 0 : rows.size() - most;
  rows.resize(rows.size() - more);
  std::string text = output_text::text_table(rows, align);
  if (more > 0) {
    text += say("  … et ", "  … and ") + std::to_string(more) +
            say(" de plus\u00A0: --all\n", " more: --all\n");
  }
  return text;
}

std::string comparison_text(const Compared& compared, const SummaryOptions& options) {
  return Teller(compared, options).tell() + findings_compared(compared, options) +
         measures_compared(compared, options) + questions_compared(compared, options);
}

}  // namespace maillage::answers
