#include "output/answers/import_account.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <map>

#include "network/model/columns.hpp"
#include "network/model/vocabulary.hpp"
#include "network/names/name_index.hpp"
#include "network/text/text.hpp"
#include "output/answers/import_account_matches.hpp"
#include "output/blocks/block_making.hpp"
#include "output/contract_files/import_toml.hpp"
#include "output/text/message.hpp"
#include "output/text/terminal.hpp"
#include "output/words/answers/import_messages.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/fault_words.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/ground_words.hpp"

namespace maillage::answers {
namespace {

using blocks::ParagraphKind;
using words::answers::Imports;

struct ImportVoice {
  const ImportAccount& account;
  const ImportExtent& extent;
  output_text::Language language;

  std::string say(Imports key, std::initializer_list<output_text::Filling> fillings = {}) const {
    return output_text::filled(message_of(key), language, fillings);
  }
  std::string quoted(std::string_view name) const { return quoted_name(name, 80, language); }
  std::string all_quoted(const std::vector<std::string>& names) const {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + quoted(name);
    return text;
  }
  std::string grounds(const std::vector<names::NameGround>& grounds) const {
    std::string text;
    for (const names::NameGround ground : grounds) {
      text += (text.empty() ? "" : ", ") + words::ground_words(code_of(ground), language);
    }
    return text;
  }
  // A column that the notes say is left out is not kept as it is.
  bool is_of_persons(const text::Place& header) const {
    return std::any_of(account.notes.begin(), account.notes.end(), [&](const text::Fault& note) {
      return note.kind == text::FaultKind::persons_left_out && note.place == header;
    });
  }
};

void add_source(const ImportVoice& voice, const model::DraftTable& table,
                blocks::ReportPart& part) {
  add(part, ParagraphKind::plain,
      voice.say(Imports::table, {{"place", output_text::printable(to_string(table.place))},
                                 {"file", contract_files::import_table_name(table.year)},
                                 {"n", table.rows.size()}}));
  std::vector<std::string> lines, kept, of_years;
  for (std::size_t i = 0; i < table.headers.size(); ++i) {
    const std::string& header = table.headers[i].value;
    const auto column = model::meaning_of(table, i);
    if (column) {
      const std::string meaning(code_of(*column));
      lines.push_back(header == meaning
                          ? meaning
                          : voice.say(Imports::column,
                                      {{"header", voice.quoted(header)}, {"meaning", meaning}}));
    } else if (!text::fold(header).empty() && !voice.is_of_persons(table.headers[i].place)) {
      (table.headers[i].is_told ? of_years : kept).push_back(header);
    }
  }
  if (!of_years.empty()) {
    lines.push_back(
        voice.say(Imports::columns_of_years, {{"columns", voice.all_quoted(of_years)}}));
  }
  if (!kept.empty()) {
    lines.push_back(voice.say(Imports::columns_kept, {{"columns", voice.all_quoted(kept)}}));
  }
  add_bullets(part, lines);
}

blocks::ReportPart sources_part(const ImportVoice& voice) {
  const std::vector<model::DraftTable>& tables = voice.account.tables;
  blocks::ReportPart part{
      "tableaux-lus", voice.say(Imports::tables_title, {{"n", tables.size()}}), {}};
  for (const model::DraftTable& table : tables) add_source(voice, table, part);
  return part;
}

Imports aside_key(importing::AsideReason why) {
  switch (why) {
    case importing::AsideReason::unknown_state:
      return Imports::unknown_states;
    case importing::AsideReason::no_epci:
      return Imports::no_epci;
    case importing::AsideReason::no_word:
      return Imports::no_word;
  }
  return Imports::no_word;
}

blocks::ReportPart notes_part(const ImportVoice& voice) {
  std::vector<std::string> lines;
  for (const text::Fault& note : voice.account.notes) {
    // Columns and counts of rows have been said above.
    const bool said_above =
        note.kind == text::FaultKind::unknown_column || note.kind == text::FaultKind::table_read;
    if (note.severity != text::FaultSeverity::note || said_above) continue;
    lines.push_back(
        voice.say(Imports::note, {{"place", output_text::printable(to_string(note.place))},
                                  {"note", words::fault_message(note, voice.language)}}));
  }
  for (const importing::CellsAside& aside : voice.account.imported.aside) {
    lines.push_back(
        voice.say(aside_key(aside.why), {{"file", contract_files::import_table_name(aside.year)},
                                         {"column", voice.quoted(aside.header)},
                                         {"words", voice.all_quoted(aside.words)}}));
  }
  blocks::ReportPart part{"lecture", voice.say(Imports::how_read_title), {}};
  add_bullets(part, lines);
  return part;
}

blocks::ReportPart outline_part(const ImportVoice& voice) {
  const importing::ImportedContract& imported = voice.account.imported;
  // Those of the tables, and those that a list beside them declares.
  const auto declared =
      std::count_if(imported.declared.begin(), imported.declared.end(),
                    [](const model::Record& each) { return each.section.value == "instance"; });
  blocks::ReportPart part{"plan", voice.say(Imports::outline_title), {}};
  add(part, ParagraphKind::plain,
      voice.say(Imports::outline,
                {{"axes", imported.axes.size()},
                 {"objectives", imported.objectives.size()},
                 {"instances", imported.instances.size() + static_cast<std::size_t>(declared)}}));
  return part;
}

std::string type_words(const ImportVoice& voice, const importing::ImportedPartner& partner) {
  if (partner.guess && partner.type) {
    return voice.say(Imports::type_guessed,
                     {{"type", words::type_word(*partner.type, voice.language)},
                      {"word", voice.quoted(partner.guess->word)}});
  }
  return partner.is_declared ? "" : voice.say(Imports::type_unknown);
}

blocks::ReportPart organisations_part(const ImportVoice& voice) {
  const std::vector<importing::ImportedPartner>& partners = voice.account.imported.names.partners;
  blocks::ReportPart part{
      "organisations", voice.say(Imports::organisations_title, {{"n", partners.size()}}), {}};
  std::vector<std::vector<std::string>> rows;
  for (const importing::ImportedPartner& partner : partners) {
    rows.push_back(
        {voice.quoted(partner.name), voice.say(Imports::mentions, {{"n", partner.mentions}}),
         type_words(voice, partner),
         partner.parent_guessed
             ? voice.say(Imports::service_guessed, {{"parent", voice.quoted(partner.parent)}})
             : ""});
  }
  if (rows.empty()) add(part, ParagraphKind::nothing, voice.say(Imports::no_organisation));
  add_table(part, "organisations-lues", part.title,
            {voice.say(Imports::organisation_header), voice.say(Imports::mentions_header),
             voice.say(Imports::type_header), voice.say(Imports::service_header)},
            rows);
  return part;
}

blocks::ReportPart joined_part(const ImportVoice& voice) {
  std::vector<std::string> lines;
  for (const importing::ImportedPartner& partner : voice.account.imported.names.partners) {
    for (const importing::JoinedName& alias : partner.aliases) {
      if (alias.grounds.empty()) continue;
      lines.push_back(voice.say(Imports::joined, {{"spelling", voice.quoted(alias.spelling)},
                                                  {"name", voice.quoted(partner.name)},
                                                  {"grounds", voice.grounds(alias.grounds)}}));
    }
  }
  blocks::ReportPart part{"noms-joints", voice.say(Imports::joined_title), {}};
  add_bullets(part, lines);
  return part;
}

// What check will report.
blocks::ReportPart perhaps_part(const ImportVoice& voice) {
  std::vector<std::string> lines;
  for (const names::NamePair& pair : voice.account.made.near_names()) {
    lines.push_back(voice.say(Imports::perhaps, {{"first", voice.quoted(pair.name_a)},
                                                 {"second", voice.quoted(pair.name_b)},
                                                 {"grounds", voice.grounds(pair.grounds)}}));
  }
  blocks::ReportPart part{"peut-etre-les-memes", voice.say(Imports::perhaps_title), {}};
  add_bullets(part, lines);
  return part;
}

// The lines that settle it.
blocks::ReportPart open_names_part(const ImportVoice& voice) {
  blocks::ReportPart part{"a-coller", voice.say(Imports::to_paste_title), {}};
  const std::string open =
      contract_files::import_open_names(voice.account.imported, voice.language);
  for (std::string_view rest = open; !rest.empty();) {
    const std::string_view each = rest.substr(0, rest.find('\n'));
    if (!each.empty()) add(part, ParagraphKind::verbatim, output_text::printable(each));
    rest.remove_prefix(std::min(each.size() + 1, rest.size()));
  }
  return part;
}

// The words of the cells that are not those of our own states.
std::vector<std::string> state_readings(const ImportVoice& voice, const model::WhichTable& year) {
  std::map<std::string, std::size_t> counts;
  for (const model::DraftTable& table : voice.account.imported.tables) {
    const auto at = std::find(table.columns.begin(), table.columns.end(),
                              std::optional<model::Column>(model::Column::state));
    if (table.year != year || at == table.columns.end()) continue;
    const auto position = static_cast<std::size_t>(at - table.columns.begin());
    for (const std::vector<model::Text>& row : table.rows) {
      if (position < row.size()) ++counts[std::string(text::trimmed(row[position].value))];
    }
  }
  std::vector<std::string> lines;
  for (const auto& [word, count] : counts) {
    const auto state = model::read_state(word);
    if (!state || text::fold(word) == text::fold(code_of(*state))) continue;
    lines.push_back(
        voice.say(Imports::state_read, {{"word", voice.quoted(word)},
                                        {"state", words::state_word(*state, voice.language)},
                                        {"n", count}}));
  }
  return lines;
}

void add_states(const ImportVoice& voice, const model::Edition& edition, blocks::ReportPart& part) {
  if (!edition.recorded.state) {
    add(part, ParagraphKind::plain, voice.say(Imports::no_state));
    return;
  }
  std::array<std::size_t, model::state_count> counts{};
  std::size_t without = 0;
  for (const model::ActionRow& row : edition.rows) {
    ++(row.state ? counts[static_cast<std::size_t>(*row.state)] : without);
  }
  std::string states;
  const auto add_state = [&](const std::string& words) {
    states += (states.empty() ? "" : " · ") + words;
  };
  for (int i = 0; i < model::state_count; ++i) {
    const std::size_t count = counts[static_cast<std::size_t>(i)];
    if (count == 0) continue;
    const std::string word = words::state_word(static_cast<model::State>(i), voice.language);
    add_state(voice.say(Imports::of_state, {{"n", count}, {"state", word}}));
  }
  if (without > 0) add_state(voice.say(Imports::without_state, {{"n", without}}));
  add(part, ParagraphKind::plain, states);
  add_bullets(part, state_readings(voice, edition.year));
}

std::string carried_words(const ImportVoice& voice, model::Carrying carrying, std::size_t count) {
  switch (carrying) {
    case model::Carrying::named:
      return voice.say(Imports::carried, {{"n", count}});
    case model::Carrying::nobody:
      return voice.say(Imports::orphan, {{"n", count}});
    case model::Carrying::uncertain:
      return voice.say(Imports::uncertain, {{"n", count}});
    case model::Carrying::person:
      return voice.say(Imports::by_person,
                       {{"n", count}, {"person", words::person_words(voice.language)}});
    case model::Carrying::not_recorded:
      return voice.say(Imports::carrier_not_recorded, {{"n", count}});
  }
  return "";
}

// How many actions are carried, and which are not.
void add_carried(const ImportVoice& voice, const model::Edition& edition, model::Carrying carrying,
                 blocks::ReportPart& part) {
  std::vector<std::string> titles;
  for (const model::ActionRow& row : edition.rows) {
    if (row.carrying != carrying) continue;
    titles.push_back(voice.quoted(row.title.empty() ? row.number : row.title));
  }
  if (titles.empty()) return;
  add(part, ParagraphKind::plain, carried_words(voice, carrying, titles.size()));
  if (carrying == model::Carrying::named || carrying == model::Carrying::not_recorded) return;
  const std::size_t most = voice.extent.most_actions;
  if (most > 0 && titles.size() > most) {
    const std::size_t left = titles.size() - most;
    titles.resize(most);
    titles.push_back(voice.say(Imports::and_more, {{"n", left}}));
  }
  add_bullets(part, titles);
}

blocks::ReportPart edition_part(const ImportVoice& voice, const model::Edition& edition) {
  blocks::ReportPart part{
      "tableau-" + words::table_slug(voice.account.made.contract(), edition.year),
      voice.say(Imports::table_title, {{"table", words::table_name(edition.year, voice.language)},
                                       {"n", edition.rows.size()}}),
      {}};
  add_states(voice, edition, part);
  for (const model::Carrying carrying :
       {model::Carrying::named, model::Carrying::nobody, model::Carrying::uncertain,
        model::Carrying::person, model::Carrying::not_recorded}) {
    add_carried(voice, edition, carrying, part);
  }
  return part;
}

}  // namespace

blocks::Report import_account(const ImportAccount& account, const ImportExtent& extent,
                              output_text::Language language) {
  const ImportVoice voice{account, extent, language};
  blocks::Report answer;
  answer.title = output_text::printable(account.made.contract().name);
  answer.subtitle = voice.say(Imports::title);
  const auto add_part = [&](blocks::ReportPart part) {
    if (!part.blocks.empty()) answer.parts.push_back(std::move(part));
  };
  if (account.decisions != nullptr) {
    add_part(decisions_part(*account.decisions, extent.all_decisions, language));
  }
  add_part(sources_part(voice));
  add_part(notes_part(voice));
  add_part(import_matches_part(account.imported, language));
  for (auto* make :
       {outline_part, organisations_part, joined_part, perhaps_part, open_names_part}) {
    add_part(make(voice));
  }
  for (const model::Edition& edition : account.made.contract().editions) {
    add_part(edition_part(voice, edition));
  }
  return answer;
}

}  // namespace maillage::answers
