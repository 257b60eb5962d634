#include "output/answers/import_account.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "network/model/columns.hpp"
#include "network/model/vocabulary.hpp"
#include "network/names/name_index.hpp"
#include "network/text/text.hpp"
#include "output/answers/import_account_matches.hpp"
#include "output/contract_files/import_toml.hpp"
#include "output/text/numbers.hpp"
#include "output/text/terminal.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/fault_words.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/ground_words.hpp"

namespace maillage::answers {
namespace {

// A list is cut behind these: `check` and the files have all of it.
constexpr std::size_t most_orphans = 40;

class AccountWriter {
 public:
  AccountWriter(const ImportAccount& account, output_text::Language language)
      : account_(account),
        french_(language == output_text::Language::french),
        language_(language) {}

  std::string write() {
    for (const model::DraftTable& table : account_.tables) write_source(table);
    write_notes();
    text_ += import_matches_text(account_.imported, language_);
    write_outline();
    write_partners();
    write_joined();
    write_open();
    write_tables();
    return std::move(text_);
  }

 private:
  const char* said(const char* french, const char* english) const {
    return french_ ? french : english;
  }
  std::string colon() const { return french_ ? " : " : ": "; }

  std::string quoted(std::string_view name) const {
    const std::string safe =
        output_text::printable(output_text::shortened(text::trimmed(name), 80));
    return french_ ? "« " + safe + " »" : "\"" + safe + "\"";
  }

  std::string plural(std::size_t count, const char* one, const char* many) const {
    return output_text::counted(count, one, many, language_);
  }

  void title(const std::string& words) { text_ += "\n" + words + "\n"; }
  void line(const std::string& words) { text_ += "  " + words + "\n"; }

  // A column that the notes say is left out is not kept as it is.
  bool is_of_persons(const text::Place& header) const {
    return std::any_of(account_.notes.begin(), account_.notes.end(), [&](const text::Fault& note) {
      return note.kind == text::FaultKind::persons_left_out && note.place == header;
    });
  }

  void write_source(const model::DraftTable& table) {
    text_ += output_text::printable(to_string(table.place)) + " → " +
             contract_files::import_table_name(table.year) + colon() +
             plural(table.rows.size(), said("ligne", "row"), said("lignes", "rows")) + "\n";
    std::string kept, of_years;
    for (std::size_t i = 0; i < table.headers.size(); ++i) {
      const std::string& header = table.headers[i].value;
      const auto column = table.columns.empty() ? model::read_column(header) : table.columns[i];
      if (column) {
        const std::string meaning(code_of(*column));
        line(header == meaning ? meaning : quoted(header) + " → " + meaning);
      } else if (!text::fold(header).empty() && !is_of_persons(table.headers[i].place)) {
        std::string& list = table.headers[i].is_told ? of_years : kept;
        list += (list.empty() ? "" : ", ") + quoted(header);
      }
    }
    if (!of_years.empty()) {
      line(said("lues année par année, dans les bilans : ", "read year by year, in the reviews: ") +
           of_years);
    }
    if (!kept.empty()) line(said("gardées telles quelles : ", "kept as they are: ") + kept);
  }

  void write_notes() {
    bool any = false;
    for (const text::Fault& note : account_.notes) {
      // Columns and counts of rows have been said above.
      const bool said_above =
          note.kind == text::FaultKind::unknown_column || note.kind == text::FaultKind::table_read;
      if (note.severity != text::FaultSeverity::note || said_above) continue;
      if (!any) title(said("Comment les tableaux ont été lus", "How the tables were read"));
      any = true;
      line(output_text::printable(to_string(note.place)) + colon() +
           words::fault_message(note, language_));
    }
    for (const importing::CellsAside& aside : account_.imported.aside) {
      if (!any) title(said("Comment les tableaux ont été lus", "How the tables were read"));
      any = true;
      std::string words;
      for (const std::string& word : aside.words) {
        words += (words.empty() ? "" : ", ") + quoted(word);
      }
      line(contract_files::import_table_name(aside.year) + colon() + aside_words(aside.why) +
           said(" ; gardés", "; kept") + said(" dans la colonne ", " in the column ") +
           quoted(aside.header) + colon() + words);
    }
  }

  const char* aside_words(importing::AsideReason why) const {
    switch (why) {
      case importing::AsideReason::unknown_state:
        return said("ces mots ne sont pas des états connus", "no known states");
      case importing::AsideReason::no_epci:
        return said("tous ne sont pas des EPCI", "not all of them are EPCI");
      case importing::AsideReason::no_word:
        return said("ni lettre ni chiffre", "neither letter nor digit");
    }
    return "";
  }

  void write_outline() {
    title(said("Plan", "Plan"));
    const importing::ImportedContract& imported = account_.imported;
    // Those of the tables, and those that a list beside them declares.
    const auto declared =
        std::count_if(imported.declared.begin(), imported.declared.end(),
                      [](const model::Record& each) { return each.section.value == "instance"; });
    const std::size_t instances = imported.instances.size() + static_cast<std::size_t>(declared);
    line(plural(imported.axes.size(), said("axe", "axis"), said("axes", "axes")) + " · " +
         plural(imported.objectives.size(), said("objectif", "objective"),
                said("objectifs", "objectives")) +
         " · " + plural(instances, "instance", "instances"));
  }

  void write_partners() {
    const std::vector<importing::ImportedPartner>& partners = account_.imported.names.partners;
    title(said("Organisations", "Organisations") + colon() +
          output_text::count_text(partners.size(), language_));
    for (const importing::ImportedPartner& partner : partners) {
      std::string words =
          quoted(partner.name) + ", " +
          plural(partner.mentions, said("cellule", "cell"), said("cellules", "cells"));
      if (partner.guess && partner.type) {
        words += said(" ; type deviné : ", "; type guessed: ") +
                 std::string(code_of(*partner.type)) + " (" + quoted(partner.guess->word) + ")";
      } else if (!partner.is_declared) {
        words += said(" ; type inconnu", "; type unknown");
      }
      if (partner.parent_guessed) {
        words += said(" ; service de ", "; service of ") + quoted(partner.parent) +
                 said(" (deviné)", " (guessed)");
      }
      line(words);
    }
  }

  std::string grounds(const std::vector<names::NameGround>& grounds) const {
    std::string text;
    for (const names::NameGround ground : grounds) {
      text += (text.empty() ? "" : ", ") + words::ground_words(code_of(ground), language_);
    }
    return text;
  }

  void write_joined() {
    bool any = false;
    for (const importing::ImportedPartner& partner : account_.imported.names.partners) {
      for (const importing::JoinedName& alias : partner.aliases) {
        if (alias.grounds.empty()) continue;
        if (!any) title(said("Noms joints", "Names joined"));
        any = true;
        line(quoted(alias.spelling) + said(" est ", " is ") + quoted(partner.name) + colon() +
             grounds(alias.grounds));
      }
    }
  }

  // What check will report, and the lines that settle it.
  void write_open() {
    const std::vector<names::NamePair>& pairs = account_.made.near_names();
    if (!pairs.empty()) {
      title(said("Peut-être la même organisation (rien n’a été joint)",
                 "Perhaps the same organisation (nothing was joined)"));
    }
    for (const names::NamePair& pair : pairs) {
      line(quoted(pair.name_a) + " – " + quoted(pair.name_b) + colon() + grounds(pair.grounds));
    }
    const std::string open = contract_files::import_open_names(account_.imported, language_);
    if (open.empty()) return;
    title(said("Si c’est la même, à mettre dans contrat.toml à la place de leurs sections",
               "If it is the same, for contrat.toml in place of their sections"));
    for (std::string_view rest = open; !rest.empty();) {
      const std::string_view each = rest.substr(0, rest.find('\n'));
      text_ += each.empty() ? "\n" : "  " + output_text::printable(each) + "\n";
      rest.remove_prefix(std::min(each.size() + 1, rest.size()));
    }
  }

  void write_tables() {
    for (const model::Edition& edition : account_.made.contract().editions) {
      title(words::table_name(edition.year, language_) + colon() +
            plural(edition.rows.size(), "action", "actions"));
      write_states(edition);
      write_orphans(edition);
    }
  }

  void write_states(const model::Edition& edition) {
    if (!edition.recorded.state) {
      line(said("aucun état d’avancement", "no state of any action"));
      return;
    }
    std::array<std::size_t, model::state_count> counts{};
    std::size_t without = 0;
    for (const model::ActionRow& row : edition.rows) {
      if (row.state) {
        ++counts[static_cast<std::size_t>(*row.state)];
      } else {
        ++without;
      }
    }
    std::string words;
    const auto add = [&](std::size_t count, const std::string& word) {
      if (count == 0) return;
      words +=
          (words.empty() ? "" : " · ") + output_text::count_text(count, language_) + " " + word;
    };
    for (int i = 0; i < model::state_count; ++i) {
      add(counts[static_cast<std::size_t>(i)],
          words::state_word(static_cast<model::State>(i), language_));
    }
    add(without, said("sans état", "without a state"));
    line(words);
    write_state_words(edition.year);
  }

  // The words of the cells that are not those of our own states.
  void write_state_words(const model::WhichTable& year) {
    std::map<std::string, std::size_t> counts;
    for (const model::DraftTable& table : account_.imported.tables) {
      const auto at = std::find(table.columns.begin(), table.columns.end(),
                                std::optional<model::Column>(model::Column::state));
      if (table.year != year || at == table.columns.end()) continue;
      const auto position = static_cast<std::size_t>(at - table.columns.begin());
      for (const std::vector<model::Text>& row : table.rows) {
        if (position < row.size()) ++counts[std::string(text::trimmed(row[position].value))];
      }
    }
    for (const auto& [word, count] : counts) {
      const auto state = model::read_state(word);
      if (!state || text::fold(word) == text::fold(code_of(*state))) continue;
      line("  " + quoted(word) + said(" lu comme ", " read as ") + std::string(code_of(*state)) +
           " (" + output_text::count_text(count, language_) + ")");
    }
  }

  void write_orphans(const model::Edition& edition) {
    std::array<std::vector<const model::ActionRow*>, model::carrying_count> by_carrying;
    for (const model::ActionRow& row : edition.rows) {
      by_carrying[static_cast<std::size_t>(row.carrying)].push_back(&row);
    }
    const auto list = [&](model::Carrying carrying, const char* words) {
      const std::vector<const model::ActionRow*>& rows =
          by_carrying[static_cast<std::size_t>(carrying)];
      if (rows.empty()) return;
      line(output_text::count_text(rows.size(), language_) + " " + words);
      if (carrying == model::Carrying::named || carrying == model::Carrying::not_recorded) return;
      for (std::size_t i = 0; i < std::min(rows.size(), most_orphans); ++i) {
        const std::string& said_of = rows[i]->title.empty() ? rows[i]->number : rows[i]->title;
        line("  " + quoted(said_of));
      }
      if (rows.size() > most_orphans) line("  …");
    };
    list(model::Carrying::named, said("avec porteur", "with a porteur"));
    list(model::Carrying::nobody, said("sans porteur", "without a porteur"));
    list(model::Carrying::uncertain, said("au porteur incertain", "with an uncertain porteur"));
    const std::string persons =
        said("par ", "carried by ") + std::string(words::person_words(language_));
    list(model::Carrying::person, persons.c_str());
    list(model::Carrying::not_recorded,
         said("au porteur non renseigné", "whose porteur is not recorded"));
  }

  const ImportAccount& account_;
  const bool french_;
  const output_text::Language language_;
  std::string text_;
};

}  // namespace

std::string import_account(const ImportAccount& account, output_text::Language language) {
  return AccountWriter(account, language).write();
}

}  // namespace maillage::answers
