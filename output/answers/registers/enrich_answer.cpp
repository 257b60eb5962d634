#include "output/answers/registers/enrich_answer.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "network/model/vocabulary.hpp"
#include "output/answers/registers/enriched_toml.hpp"
#include "output/blocks/block_making.hpp"
#include "output/json/shapes.hpp"
#include "output/text/message.hpp"
#include "output/text/numbers.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/registers/enrich_messages.hpp"

namespace maillage::answers {
namespace {

using blocks::ParagraphKind;

using words::registers::Enrich;

bool is_of_registers(model::Rule rule) {
  return rule == model::Rule::porteur_ferme || rule == model::Rule::competence_absente;
}

// SIREN of those that a list of EPCI names.
const registers::Entry* unit_of(const registers::Enrichment& made, const std::string& siren) {
  const auto& entries = made.registers.entries;
  const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto& each) {
    return each.siren == siren && !each.is_establishment;
  });
  return found == entries.end() ? nullptr : &*found;
}

std::string commune_name(const registers::Enrichment& made, const std::string& code) {
  const auto found = made.registers.communes.find(code);
  return found == made.registers.communes.end() ? std::string() : found->second.name;
}

std::string joined_texts(const std::vector<std::string>& texts, const char* between) {
  std::string all;
  for (const std::string& text : texts) all += (all.empty() ? "" : between) + text;
  return all;
}

std::string say(const EnrichTold& told, Enrich key,
                std::initializer_list<output_text::Filling> fillings = {}) {
  return output_text::filled(message_of(key), told.language, fillings);
}

std::size_t asked(const EnrichTold& told) {
  std::set<std::uint32_t> partners;
  for (const registers::Question& each : told.enrichment.questions)
    partners.insert(each.partner.value);
  return partners.size();
}

blocks::ReportPart glance(const EnrichTold& told) {
  blocks::ReportPart part{"essentiel", say(told, Enrich::glance_title), {}};
  add(part, ParagraphKind::lead,
      say(told, Enrich::glance_lead,
          {{"n", told.enrichment.matches.size()},
           {"asked", asked(told)},
           {"unknown", told.enrichment.not_found.size()}}));
  blocks::KeyFigures keys;
  const auto key = [&](std::size_t value, Enrich words) {
    keys.figures.push_back(
        {{output_text::count_text(value, told.language)}, say(told, words, {{"n", value}})});
  };
  key(told.enrichment.matches.size(), Enrich::found_figure);
  key(asked(told), Enrich::asked_figure);
  key(told.enrichment.not_found.size(), Enrich::not_found_figure);
  key(static_cast<std::size_t>(
          std::count_if(told.enrichment.matches.begin(), told.enrichment.matches.end(),
                        [](const registers::Match& match) { return match.is_closed; })),
      Enrich::closed_figure);
  part.blocks.push_back({std::move(keys)});
  const registers::Territory& territory = told.enrichment.territory;
  const std::vector<std::string> departments(territory.departments.begin(),
                                             territory.departments.end());
  add(part, ParagraphKind::plain,
      departments.empty() ? say(told, Enrich::no_territory)
                          : say(told, Enrich::territory,
                                {{"epcis", territory.epcis.size()},
                                 {"communes", territory.communes.size()},
                                 {"n", departments.size()},
                                 {"departments", joined_texts(departments, ", ")}}));
  add(part, ParagraphKind::note,
      say(told, Enrich::registers_read, {{"files", joined_texts(told.files, ", ")}}));
  return part;
}

const std::string& name_of(const EnrichTold& told, text::PartnerId id) {
  return told.contract.partners[id].name;
}

// Rows below what stands above, cut to as many as asked for.
void add_list(const EnrichTold& told, blocks::ReportPart& part, const std::vector<Enrich>& headers,
              std::vector<std::vector<std::string>> rows) {
  std::vector<std::string> words;
  for (const Enrich header : headers) words.push_back(say(told, header));
  const std::size_t all = rows.size();
  if (told.most_rows > 0 && all > told.most_rows) rows.resize(told.most_rows);
  add_table(part, part.id, part.title, words, rows, {}, blocks::GridUse::titled);
  if (rows.size() < all)
    add(part, ParagraphKind::plain, say(told, Enrich::more_rows, {{"n", all - rows.size()}}));
}

blocks::ReportPart findings(const EnrichTold& told) {
  blocks::ReportPart part{"constats", say(told, Enrich::findings_title), {}};
  std::vector<std::vector<std::string>> rows;
  for (const model::Finding& finding : told.study.analysis().findings) {
    if (!is_of_registers(finding.rule)) continue;
    rows.push_back({name_of(told, text::PartnerId{finding.subject.index}),
                    words::finding_detail(told.contract, finding, told.language),
                    std::string(words::what_to_do(finding.rule, gaps::consequence_of(finding),
                                                  told.language))});
  }
  if (rows.empty()) {
    add(part, ParagraphKind::nothing, say(told, Enrich::findings_none));
    return part;
  }
  add(part, ParagraphKind::lead, say(told, Enrich::findings_lead, {{"n", rows.size()}}));
  add_list(told, part,
           {Enrich::organisation_header, Enrich::finding_header, Enrich::action_to_do_header},
           std::move(rows));
  return part;
}

std::string facts_text(const EnrichTold& told, const registers::Match& match) {
  const registers::Facts& facts = match.facts;
  std::vector<std::string> texts;
  const auto tell = [&](Enrich key, const std::string& value) {
    if (!value.empty()) texts.push_back(say(told, key, {{"value", value}}));
  };
  if (facts.closed_since) {
    texts.push_back(say(told, Enrich::fact_closed,
                        {{"value", output_text::date_text(*facts.closed_since, told.language)},
                         {"day", std::size_t{facts.closed_since->day != 0 ? 2u : 1u}}}));
  }
  if (!facts.siren.empty()) texts.push_back("SIREN " + facts.siren);
  if (!facts.finess.empty()) texts.push_back("FINESS " + facts.finess);
  if (facts.type) tell(Enrich::fact_type, words::type_word(*facts.type, told.language));
  if (facts.parent) tell(Enrich::fact_parent, name_of(told, *facts.parent));
  if (!match.juridical.empty() && !facts.parent) tell(Enrich::fact_juridical, match.juridical);
  if (!facts.commune.empty()) {
    tell(Enrich::fact_commune,
         commune_name(told.enrichment, facts.commune) + " (" + facts.commune + ")");
  }
  if (!facts.epci.empty()) {
    const registers::Entry* epci = unit_of(told.enrichment, facts.epci);
    tell(Enrich::fact_epci, epci == nullptr ? facts.epci : epci->name);
  }
  tell(Enrich::fact_competences, joined_texts(facts.competences, ", "));
  tell(Enrich::fact_lacking, joined_texts(facts.lacking, ", "));
  return texts.empty() ? say(told, Enrich::nothing_to_add) : joined_texts(texts, " ; ");
}

blocks::ReportPart found(const EnrichTold& told) {
  blocks::ReportPart part{"reconnues", say(told, Enrich::found_title), {}};
  if (told.enrichment.matches.empty()) {
    add(part, ParagraphKind::nothing, say(told, Enrich::found_none));
    return part;
  }
  constexpr std::array<Enrich, 3> grounds = {Enrich::ground_siren, Enrich::ground_finess,
                                             Enrich::ground_name};
  add(part, ParagraphKind::lead, say(told, Enrich::found_lead));
  std::vector<std::vector<std::string>> rows;
  for (const registers::Match& match : told.enrichment.matches) {
    rows.push_back({name_of(told, match.partner), facts_text(told, match),
                    say(told, grounds[static_cast<std::size_t>(match.ground)]),
                    row_text(told.enrichment.registers.entries[match.entries.front()].place)});
  }
  add_list(told, part,
           {Enrich::organisation_header, Enrich::proposed_header, Enrich::ground_header,
            Enrich::row_header},
           std::move(rows));
  return part;
}

// With what to paste: the number that tells it from the others.
std::string candidate_text(const EnrichTold& told, const registers::Entry& entry) {
  const std::string number = entry.is_establishment && !entry.finess.empty()
                                 ? "finess = \"" + entry.finess + "\""
                                 : "siren = \"" + entry.siren + "\"";
  const std::string commune = commune_name(told.enrichment, entry.commune);
  return commune.empty()
             ? say(told, Enrich::candidate_alone,
                   {{"name", entry.name}, {"number", number}, {"row", row_text(entry.place)}})
             : say(told, Enrich::candidate,
                   {{"name", entry.name},
                    {"commune", commune},
                    {"number", number},
                    {"row", row_text(entry.place)}});
}

blocks::ReportPart questions(const EnrichTold& told) {
  blocks::ReportPart part{"questions", say(told, Enrich::questions_title), {}};
  if (told.enrichment.questions.empty()) {
    add(part, ParagraphKind::nothing, say(told, Enrich::questions_none));
    return part;
  }
  constexpr std::array<Enrich, registers::ask_ground_count> asks = {
      Enrich::ask_several, Enrich::ask_near,    Enrich::ask_elsewhere,  Enrich::ask_other_type,
      Enrich::ask_shared,  Enrich::ask_differs, Enrich::ask_not_listed, Enrich::ask_closed_undated};
  add(part, ParagraphKind::lead,
      say(told, Enrich::questions_lead, {{"n", told.enrichment.questions.size()}}));
  std::vector<std::vector<std::string>> rows;
  for (const registers::Question& question : told.enrichment.questions) {
    std::vector<std::string> candidates;
    for (const std::uint32_t at : question.entries)
      candidates.push_back(candidate_text(told, told.enrichment.registers.entries[at]));
    rows.push_back({name_of(told, question.partner),
                    say(told, asks[static_cast<std::size_t>(question.ground)]),
                    candidates.empty() ? "\u2013" : joined_texts(candidates, " ; ")});
  }
  add_list(told, part,
           {Enrich::organisation_header, Enrich::question_header, Enrich::candidates_header},
           std::move(rows));
  add(part, ParagraphKind::note, say(told, Enrich::questions_note));
  return part;
}

std::string names_of(const EnrichTold& told, const std::vector<text::PartnerId>& ids) {
  std::vector<std::string> names;
  for (const text::PartnerId id : ids) names.push_back(name_of(told, id));
  return joined_texts(names, " ; ");
}

blocks::ReportPart left(const EnrichTold& told) {
  blocks::ReportPart part{"pas-ecrites", say(told, Enrich::left_title), {}};
  add(part, ParagraphKind::lead,
      say(told, Enrich::left_lead, {{"names", names_of(told, told.left)}}));
  return part;
}

blocks::ReportPart not_found(const EnrichTold& told) {
  blocks::ReportPart part{"pas-trouvees", say(told, Enrich::not_found_title), {}};
  if (told.enrichment.not_found.empty()) {
    add(part, ParagraphKind::nothing, say(told, Enrich::not_found_none));
  } else {
    add(part, ParagraphKind::lead,
        say(told, Enrich::not_found_lead, {{"names", names_of(told, told.enrichment.not_found)}}));
  }
  std::set<std::uint32_t> looked_for;
  for (const registers::Match& each : told.enrichment.matches)
    looked_for.insert(each.partner.value);
  for (const registers::Question& each : told.enrichment.questions)
    looked_for.insert(each.partner.value);
  for (const text::PartnerId each : told.enrichment.not_found) looked_for.insert(each.value);
  if (const std::size_t others = told.contract.partners.size() - looked_for.size(); others > 0)
    add(part, ParagraphKind::note, say(told, Enrich::not_looked_for, {{"n", others}}));
  return part;
}

json::Json entry_json(const registers::Entry& entry) {
  return {{"register", registers::option_of(entry.from)},
          {"name", entry.name},
          {"siren", json::word_or_null(entry.siren)},
          {"finess", json::word_or_null(entry.finess)},
          {"commune", json::word_or_null(entry.commune)},
          {"kind", json::word_or_null(entry.kind)},
          {"row", row_text(entry.place)}};
}

json::Json entries_json(const registers::Enrichment& made,
                        const std::vector<std::uint32_t>& positions) {
  json::Json entries = json::Json::array();
  for (const std::uint32_t at : positions)
    entries.push_back(entry_json(made.registers.entries[at]));
  return entries;
}

}  // namespace

blocks::Report enrich_answer(const EnrichTold& told) {
  blocks::Report answer;
  answer.title = say(told, Enrich::title, {{"contract", told.contract.name}});
  answer.subtitle =
      say(told, Enrich::subtitle,
          {{"n", told.enrichment.matches.size()}, {"all", told.contract.partners.size()}});
  answer.parts = {glance(told), findings(told), questions(told), found(told)};
  if (!told.left.empty()) answer.parts.push_back(left(told));
  answer.parts.push_back(not_found(told));
  return answer;
}

std::string enrich_json(const EnrichTold& told) {
  using json::Json;
  const registers::Enrichment& made = told.enrichment;
  Json answer = {{"schema", json::schema_version},
                 {"contract", json::contract_json(told.contract)}};
  answer["registers"] = told.files;
  answer["territory"] = {{"epcis", made.territory.epcis},
                         {"communes", made.territory.communes},
                         {"departments", made.territory.departments}};
  answer["organisations"] = Json::array();
  for (const registers::Match& match : made.matches) {
    const registers::Facts& facts = match.facts;
    const Json proposed = {{"siren", json::word_or_null(facts.siren)},
                           {"finess", json::word_or_null(facts.finess)},
                           {"type", facts.type ? Json(model::code_of(*facts.type)) : Json(nullptr)},
                           {"parent", json::id_or_null(told.contract, facts.parent)},
                           {"commune", json::word_or_null(facts.commune)},
                           {"epci", json::word_or_null(facts.epci)},
                           {"closed_since", json::or_null(facts.closed_since)},
                           {"competences", facts.competences},
                           {"lacking", facts.lacking}};
    answer["organisations"].push_back({{"id", json::id_of(told.contract, match.partner)},
                                       {"ground", code_of(match.ground)},
                                       {"closed", match.is_closed},
                                       {"juridical_entity", json::word_or_null(match.juridical)},
                                       {"proposed", proposed},
                                       {"rows", entries_json(made, match.entries)}});
  }
  answer["questions"] = Json::array();
  for (const registers::Question& question : made.questions) {
    answer["questions"].push_back({{"organisation", json::id_of(told.contract, question.partner)},
                                   {"ground", code_of(question.ground)},
                                   {"rows", entries_json(made, question.entries)}});
  }
  answer["not_found"] = json::ids_of(told.contract, made.not_found);
  answer["not_written"] = json::ids_of(told.contract, told.left);
  answer["findings"] = Json::array();
  for (const model::Finding& finding : told.study.analysis().findings) {
    if (is_of_registers(finding.rule))
      answer["findings"].push_back(json::finding_json(told.contract, finding, told.language));
  }
  return json::text_of(answer);
}

std::string_view code_of(registers::MatchGround ground) {
  constexpr std::array<std::string_view, 3> codes = {"siren", "finess", "name"};
  return codes[static_cast<std::size_t>(ground)];
}

std::string_view code_of(registers::AskGround ground) {
  constexpr std::array<std::string_view, registers::ask_ground_count> codes = {
      "several", "near-name", "elsewhere",  "other-type",
      "shared",  "differs",   "not-listed", "closed-undated"};
  return codes[static_cast<std::size_t>(ground)];
}

}  // namespace maillage::answers
