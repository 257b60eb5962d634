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
#include "output/words/fault_words.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/ground_words.hpp"
#include "output/words/plan_words.hpp"

namespace maillage {
namespace {

// A list is cut behind these: `check` and the files have all of it.
constexpr std::size_t most_orphans = 40;

class AccountWriter {
 public:
  AccountWriter(const ImportAccount& account, Language language)
      : account_(account), french_(language == Language::french), language_(language) {}

  std::string write() {
    for (const DraftTable& table : account_.tables) write_source(table);
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
    const std::string safe = printable(shortened(trimmed(name), 80));
    return french_ ? "« " + safe + " »" : "\"" + safe + "\"";
  }

  std::string plural(std::size_t count, const char* one, const char* many) const {
    return counted(count, one, many, language_);
  }

  void title(const std::string& words) { text_ += "\n" + words + "\n"; }
  void line(const std::string& words) { text_ += "  " + words + "\n"; }

  // A column that the notes say is left out is not kept as it is.
  bool is_of_persons(const Place& header) const {
    return std::any_of(account_.notes.begin(), account_.notes.end(), [&](const Fault& note) {
      return note.kind == FaultKind::persons_left_out && note.place == header;
    });
  }

  void write_source(const DraftTable& table) {
    text_ += printable(to_string(table.place)) + " → " + import_table_name(table.year) + colon() +
             plural(table.rows.size(), said("ligne", "row"), said("lignes", "rows")) + "\n";
    std::string kept;
    for (std::size_t i = 0; i < table.headers.size(); ++i) {
      const std::string& header = table.headers[i].value;
      const auto column = table.columns.empty() ? read_column(header) : table.columns[i];
      if (column) {
        const std::string meaning(code_of(*column));
        line(header == meaning ? meaning : quoted(header) + " → " + meaning);
      } else if (!fold(header).empty() && !is_of_persons(table.headers[i].place)) {
        kept += (kept.empty() ? "" : ", ") + quoted(header);
      }
    }
    if (!kept.empty()) line(said("gardées telles quelles : ", "kept as they are: ") + kept);
  }

  void write_notes() {
    bool any = false;
    for (const Fault& note : account_.notes) {
      // Columns and counts of rows have been said above.
      const bool said_above =
          note.kind == FaultKind::unknown_column || note.kind == FaultKind::table_read;
      if (note.severity != FaultSeverity::note || said_above) continue;
      if (!any) title(said("Comment les tableaux ont été lus", "How the tables were read"));
      any = true;
      line(printable(to_string(note.place)) + colon() + fault_message(note, language_));
    }
    for (const CellsAside& aside : account_.imported.aside) {
      if (!any) title(said("Comment les tableaux ont été lus", "How the tables were read"));
      any = true;
      std::string words;
      for (const std::string& word : aside.words) {
        words += (words.empty() ? "" : ", ") + quoted(word);
      }
      line(import_table_name(aside.year) + colon() + aside_words(aside.why) +
           said(" ; gardés", "; kept") + said(" dans la colonne ", " in the column ") +
           quoted(aside.header) + colon() + words);
    }
  }

  const char* aside_words(AsideReason why) const {
    switch (why) {
      case AsideReason::unknown_state:
        return said("ces mots ne sont pas des états connus", "no known states");
      case AsideReason::no_epci:
        return said("tous ne sont pas des EPCI", "not all of them are EPCI");
      case AsideReason::no_word:
        return said("ni lettre ni chiffre", "neither letter nor digit");
    }
    return "";
  }

  void write_outline() {
    title(said("Plan", "Plan"));
    const ImportedContract& imported = account_.imported;
    line(plural(imported.axes.size(), said("axe", "axis"), said("axes", "axes")) + " · " +
         plural(imported.objectives.size(), said("objectif", "objective"),
                said("objectifs", "objectives")) +
         " · " +
         plural(imported.instances.size(), said("instance", "body"), said("instances", "bodies")));
  }

  void write_partners() {
    const std::vector<ImportedPartner>& partners = account_.imported.names.partners;
    title(said("Organisations", "Organisations") + colon() +
          count_text(partners.size(), language_));
    for (const ImportedPartner& partner : partners) {
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

  std::string grounds(const std::vector<NameGround>& grounds) const {
    std::string text;
    for (const NameGround ground : grounds) {
      text += (text.empty() ? "" : ", ") + ground_words(code_of(ground), language_);
    }
    return text;
  }

  void write_joined() {
    bool any = false;
    for (const ImportedPartner& partner : account_.imported.names.partners) {
      for (const JoinedName& alias : partner.aliases) {
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
    const std::vector<NamePair> pairs = near_duplicates(account_.made);
    if (!pairs.empty()) {
      title(said("Peut-être la même organisation (rien n'a été joint)",
                 "Perhaps the same organisation (nothing was joined)"));
    }
    for (const NamePair& pair : pairs) {
      line(quoted(pair.name_a) + " – " + quoted(pair.name_b) + colon() + grounds(pair.grounds));
    }
    const std::string open = import_open_names(account_.imported, language_);
    if (open.empty()) return;
    title(said("Si c'est la même, à mettre dans contrat.toml à la place de leurs sections",
               "If it is the same, for contrat.toml in place of their sections"));
    for (std::string_view rest = open; !rest.empty();) {
      const std::string_view each = rest.substr(0, rest.find('\n'));
      text_ += each.empty() ? "\n" : "  " + printable(each) + "\n";
      rest.remove_prefix(std::min(each.size() + 1, rest.size()));
    }
  }

  void write_tables() {
    for (const Edition& edition : account_.made.editions) {
      title(table_name(edition, language_) + colon() +
            plural(edition.rows.size(), "action", "actions"));
      write_states(edition);
      write_orphans(edition);
    }
  }

  void write_states(const Edition& edition) {
    if (!edition.recorded.state) {
      line(said("aucun état d'avancement", "no state of any action"));
      return;
    }
    std::array<std::size_t, state_count> counts{};
    std::size_t without = 0;
    for (const ActionRow& row : edition.rows) {
      if (row.state) {
        ++counts[static_cast<std::size_t>(*row.state)];
      } else {
        ++without;
      }
    }
    std::string words;
    const auto add = [&](std::size_t count, const std::string& word) {
      if (count == 0) return;
      words += (words.empty() ? "" : " · ") + count_text(count, language_) + " " + word;
    };
    for (int i = 0; i < state_count; ++i) {
      add(counts[static_cast<std::size_t>(i)], state_word(static_cast<State>(i), language_));
    }
    add(without, said("sans état", "without a state"));
    line(words);
    write_state_words(edition.year);
  }

  // The words of the cells that are not those of our own states.
  void write_state_words(std::optional<int> year) {
    std::map<std::string, std::size_t> counts;
    for (const DraftTable& table : account_.imported.tables) {
      const auto at = std::find(table.columns.begin(), table.columns.end(),
                                std::optional<Column>(Column::state));
      if (table.year != year || at == table.columns.end()) continue;
      const auto position = static_cast<std::size_t>(at - table.columns.begin());
      for (const std::vector<Text>& row : table.rows) {
        if (position < row.size()) ++counts[std::string(trimmed(row[position].value))];
      }
    }
    for (const auto& [word, count] : counts) {
      const auto state = read_state(word);
      if (!state || fold(word) == fold(code_of(*state))) continue;
      line("  " + quoted(word) + said(" lu comme ", " read as ") + std::string(code_of(*state)) +
           " (" + count_text(count, language_) + ")");
    }
  }

  void write_orphans(const Edition& edition) {
    std::array<std::vector<const ActionRow*>, carrying_count> by_carrying;
    for (const ActionRow& row : edition.rows) {
      by_carrying[static_cast<std::size_t>(row.carrying)].push_back(&row);
    }
    const auto list = [&](Carrying carrying, const char* words) {
      const std::vector<const ActionRow*>& rows = by_carrying[static_cast<std::size_t>(carrying)];
      if (rows.empty()) return;
      line(count_text(rows.size(), language_) + " " + words);
      if (carrying == Carrying::named || carrying == Carrying::not_recorded) return;
      for (std::size_t i = 0; i < std::min(rows.size(), most_orphans); ++i) {
        const std::string& said_of = rows[i]->title.empty() ? rows[i]->number : rows[i]->title;
        line("  " + quoted(said_of));
      }
      if (rows.size() > most_orphans) line("  …");
    };
    list(Carrying::named, said("avec porteur", "with a porteur"));
    list(Carrying::nobody, said("sans porteur", "without a porteur"));
    list(Carrying::uncertain, said("au porteur incertain", "with an uncertain porteur"));
    const std::string persons = said("par ", "carried by ") + std::string(person_words(language_));
    list(Carrying::person, persons.c_str());
    list(Carrying::not_recorded, said("au porteur non renseigné", "whose porteur is not recorded"));
  }

  const ImportAccount& account_;
  const bool french_;
  const Language language_;
  std::string text_;
};

}  // namespace

std::string import_account(const ImportAccount& account, Language language) {
  return AccountWriter(account, language).write();
}

}  // namespace maillage
