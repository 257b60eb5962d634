// What the page offers to take away: made by the program's own commands, one file each.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "network/model/decision.hpp"
#include "output/text/language.hpp"

namespace maillage::browser {

struct Download {
  std::string_view what;    // a word of page_words(): "make_" before it
  std::string_view format;  // of `export`; empty: made in another way
  std::string_view ending;
};

inline constexpr std::array downloads_of_page = {
    Download{"contract", "", ".zip"},
    Download{"xlsx", "xlsx", ".xlsx"},
    Download{"page", "", ".html"},
    Download{"report", "", ".zip"},
    Download{"schemas", "", ".zip"},
    Download{"plan", "", ".zip"},
    Download{"csv", "csv", ".zip"},
    Download{"json", "json", ".json"},
    Download{"graphml", "graphml", ".graphml"},
    Download{"gexf", "gexf", ".gexf"},
    Download{"kumu", "kumu", ".zip"},
    Download{"pajek", "pajek", ".zip"},
};

// Paths of the contract and of the scenario over it, if there is one.
struct OpenContract {
  std::string contract;
  std::string scenario;
  const std::string& shown() const { return scenario.empty() ? contract : scenario; }
};

// Makes it of what is open, in the folder, and gives its path. `table`: as --year has it; empty: the
// latest. None: why not has been told on the standard error.
std::optional<std::string> make_download(const OpenContract& open, const std::string& what,
                                         const std::string& table, output_text::Language language,
                                         const std::string& folder);

// Where the scenario over a contract stands: in a folder beside it.
std::string scenario_path(const std::string& contract);

// contrat.toml with these answers in its section [reponses], before those that it had.
std::string with_answers(const std::string& toml, const model::Answers& answers,
                         output_text::Language language);

}  // namespace maillage::browser
