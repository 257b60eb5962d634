#include "output/answers/registers/enriched_toml.hpp"

#include <algorithm>
#include <map>

#include "network/model/vocabulary.hpp"
#include "network/text/text.hpp"
#include "output/contract_files/reconcile_toml.hpp"
#include "output/text/message.hpp"
#include "output/words/files/toml_messages.hpp"

namespace maillage::answers {

using contract_files::toml_comment;
using contract_files::toml_string;
using words::files::TomlComment;

namespace {

std::string toml_list(const std::vector<std::string>& texts) {
  std::string list;
  for (const std::string& text : texts) list += (list.empty() ? "" : ", ") + toml_string(text);
  return "[" + list + "]";
}

// The lines for one organisation, each without its end.
std::vector<std::string> lines_of(const model::Contract& contract,
                                  const registers::Enrichment& enrichment,
                                  const registers::Match& match, output_text::Language language) {
  const registers::Facts& facts = match.facts;
  std::vector<std::string> lines;
  const auto add = [&](const char* key, const std::string& value, const std::string& said = {}) {
    lines.push_back(std::string(key) + " = " + value +
                    (said.empty() ? "" : "  # " + toml_comment(said)));
  };
  std::string rows;
  for (const std::uint32_t at : match.entries) {
    const std::string row = row_text(enrichment.registers.entries[at].place);
    if (rows.find(row) == std::string::npos) rows += (rows.empty() ? "" : ", ") + row;
  }
  lines.push_back("# " + toml_comment(output_text::filled(message_of(TomlComment::from_register),
                                                          language, {{"rows", rows}})));
  if (facts.type) add("type", toml_string(model::code_of(*facts.type)));
  if (facts.parent) add("parent", toml_string(contract.partners[*facts.parent].id));
  if (!facts.siren.empty()) add("siren", toml_string(facts.siren));
  if (!facts.finess.empty()) add("finess", toml_string(facts.finess));
  if (!facts.commune.empty()) {
    const auto commune = enrichment.registers.communes.find(facts.commune);
    add("commune", toml_string(facts.commune),
        commune == enrichment.registers.communes.end() ? "" : commune->second.name);
  }
  if (!facts.epci.empty()) {
    const auto& entries = enrichment.registers.entries;
    const auto epci = std::find_if(entries.begin(), entries.end(), [&](const auto& each) {
      return each.siren == facts.epci && !each.is_establishment;
    });
    add("epci", toml_string(facts.epci), epci == entries.end() ? "" : epci->name);
  }
  if (facts.closed_since) {
    const std::string date = to_string(*facts.closed_since);
    add("ferme_depuis", facts.closed_since->day != 0 ? date : toml_string(date));
  }
  if (!facts.competences.empty()) add("competences", toml_list(facts.competences));
  if (!facts.lacking.empty()) add("competences_absentes", toml_list(facts.lacking));
  return lines;
}

// "  id = …": what a line may be added below.
bool begins_with_id(std::string_view line) {
  const std::string_view bare = text::trimmed(line);
  if (bare.substr(0, 2) != "id") return false;
  const std::size_t sign = bare.find_first_not_of(" \t", 2);
  return sign != std::string_view::npos && bare[sign] == '=';
}

}  // namespace

std::string row_text(const text::Place& place) {
  text::Place shown = place;
  const std::string& file = place.file;
  const std::size_t sheet = file.rfind('!');
  const std::size_t folder = file.rfind('/', sheet);
  if (folder != std::string::npos) shown.file = file.substr(folder + 1);
  return to_string(shown);
}

EnrichedToml enriched_toml(std::string_view text, const std::string& file,
                           const model::Contract& contract, const registers::Enrichment& enrichment,
                           output_text::Language language) {
  std::map<std::uint32_t, const registers::Match*> by_line;
  EnrichedToml made;
  for (const registers::Match& match : enrichment.matches) {
    if (match.facts.empty()) continue;
    const text::Place& place = contract.partners[match.partner].place;
    if (place.file == text::FileName(file) && place.line > 0) {
      by_line[place.line] = &match;
    } else {
      made.left.push_back(match.partner);
    }
  }
  for (std::uint32_t number = 1; !text.empty(); ++number) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    made.text += text.substr(0, std::min(end + 1, text.size()));
    const bool is_ended = end < text.size();
    text.remove_prefix(std::min(end + 1, text.size()));
    const auto match = by_line.find(number);
    if (match == by_line.end()) continue;
    if (!begins_with_id(line)) {
      made.left.push_back(match->second->partner);
      continue;
    }
    const bool is_windows = !line.empty() && line.back() == '\r';
    const std::string break_text = is_windows ? "\r\n" : "\n";
    const std::string indent(line.substr(0, line.find('i')));
    if (!is_ended) made.text += break_text;
    for (const std::string& each : lines_of(contract, enrichment, *match->second, language))
      made.text += indent + each + break_text;
  }
  std::sort(made.left.begin(), made.left.end(),
            [](text::PartnerId a, text::PartnerId b) { return a.value < b.value; });
  return made;
}

}  // namespace maillage::answers
