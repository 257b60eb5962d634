// The same answer as a workbook and as JSON.
#include <cstdlib>
#include <utility>

#include "output/answers/region/region_answer.hpp"
#include "output/contract_files/xlsx_writer.hpp"
#include "output/json/shapes.hpp"
#include "output/text/message.hpp"
#include "output/words/region/region_messages.hpp"

namespace maillage::answers {

using namespace json;  // the shapes that it is made of

namespace {

using words::region::Region;

std::string words_in(const blocks::Prose& prose) {
  std::string text;
  for (const blocks::Run& run : prose) text += run.text;
  return text;
}

// Counts as numbers; all else as the page has it.
contract_files::TableCell cell_of(const blocks::GridCell& cell, bool is_number) {
  const std::string text = words_in(cell.prose);
  if (!is_number || text.empty()) return text;
  std::string digits;
  for (const char each : text) {
    if (each >= '0' && each <= '9') digits += each;
  }
  const std::string& plain = cell.sort.empty() ? digits : cell.sort;
  return digits == plain ? contract_files::TableCell(std::strtod(plain.c_str(), nullptr))
                         : contract_files::TableCell(text);
}

contract_files::ExportTable table_of(const blocks::Grid& grid) {
  contract_files::ExportTable table{grid.id, grid.caption, {}, {}};
  for (const blocks::GridColumn& column : grid.columns) {
    table.columns.push_back({column.header, column.align == blocks::GridAlign::numbers
                                                ? contract_files::ColumnKind::count
                                                : contract_files::ColumnKind::text});
  }
  for (const blocks::GridRow& row : grid.rows) {
    std::vector<contract_files::TableCell>& cells = table.rows.emplace_back();
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      cells.push_back(cell_of(row.cells[i], grid.columns[i].align == blocks::GridAlign::numbers));
    }
  }
  return table;
}

Json part_json(const region::Part& part) {
  return part.of == 0 ? Json(nullptr) : Json{{"count", part.count}, {"of", part.of}};
}

}  // namespace

std::optional<std::string> region_workbook(const Told& told, const blocks::Report& answer) {
  const auto say = [&](Region key) { return output_text::filled(message_of(key), told.language); };
  contract_files::WrittenWorkbook book;
  book.title = answer.title;
  book.cover_title = say(Region::workbook_cover);
  book.lists_title = say(Region::workbook_list);
  book.cover = {{answer.title, ""}, {answer.subtitle, ""}};
  for (const blocks::ReportPart& part : answer.parts) {
    for (const blocks::Block& block : part.blocks) {
      if (const auto* paragraph = std::get_if<blocks::Paragraph>(&block.content)) {
        book.cover.emplace_back(part.title, words_in(paragraph->prose));
      }
      const auto* grid = std::get_if<blocks::Grid>(&block.content);
      if (grid == nullptr) continue;
      contract_files::ExportTable table = table_of(*grid);
      if (grid->id == "contrats") {
        table.columns.push_back({say(Region::report_header), contract_files::ColumnKind::text});
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
          table.rows[i].push_back(i < told.reports.size() ? told.reports[i] : std::string());
        }
      }
      std::string title = table.title;  // at most 31 characters, without what Excel forbids there
      for (const char* forbidden : {"?", "\u202F", "\u00A0"}) {
        for (auto at = title.find(forbidden); at != std::string::npos; at = title.find(forbidden))
          title.erase(at, std::string_view(forbidden).size());
      }
      book.sheets.push_back({title, std::move(table)});
    }
  }
  return contract_files::xlsx(book);
}

namespace {

// Contracts of one territory and what they share.
Json territories_json(const Told& told) {
  const region::Region& region = told.region;
  Json all = Json::array();
  for (const region::Territory& territory : region.territories) {
    const auto names_of = [&](const std::vector<std::uint32_t>& sides) {
      Json names = Json::array();
      for (const std::uint32_t side : sides) names.push_back(told.names[side]);
      return names;
    };
    Json contracts = Json::array(), organisations = Json::array(), bodies = Json::array(),
         themes = Json::array();
    for (const std::uint32_t side : territory.sides) {
      contracts.push_back({{"contract", told.names[side]},
                           {"nature", word_or_null(region.sides[side].contract->nature)}});
    }
    for (const region::SharedOrganisation& each : territory.organisations) {
      organisations.push_back({{"id", region.whole.partners[text::PartnerId{each.organisation}].id},
                               {"contracts", names_of(each.sides)},
                               {"carries_in", names_of(each.carries_in)}});
    }
    for (const region::SharedBody& each : territory.bodies) {
      Json seats = Json::array();
      for (const region::SharedBody::Seat& seat : each.seats) {
        seats.push_back({{"contract", told.names[seat.side]},
                         {"id", region.sides[seat.side].contract->instances[seat.instance].id}});
      }
      bodies.push_back({{"seats", std::move(seats)},
                        {"one", each.is_one},
                        {"members_recorded", each.members_said},
                        {"members_in_all", each.common},
                        {"members", each.members}});
    }
    for (const region::Theme& each : territory.themes) {
      Json objectives = Json::array();
      for (const region::ObjectiveSeat& seat : each.which) {
        objectives.push_back(
            {{"contract", told.names[seat.side]},
             {"id", region.sides[seat.side].contract->objectives[seat.objective].id}});
      }
      themes.push_back({{"word", each.word}, {"objectives", std::move(objectives)}});
    }
    all.push_back({{"contracts", std::move(contracts)},
                   {"organisations", std::move(organisations)},
                   {"bodies", std::move(bodies)},
                   {"themes", std::move(themes)},
                   {"actions_counted_once", territory.one.size()},
                   {"actions_asked", territory.asked.size()}});
  }
  return all;
}

Json conditions_json(const Told& told) {
  if (!told.region.conditions) return nullptr;
  Json all = Json::array();
  for (const region::ConditionResult& each : *told.region.conditions) {
    Json proofs = Json::array();
    for (const region::Proof& proof : each.proofs) {
      proofs.push_back({{"contract", told.names[proof.side]}, {"place", to_string(proof.place)}});
    }
    all.push_back({{"condition", region::code_of(each.condition)},
                   {"contract", told.names[each.side]},
                   {"other", each.other ? Json(told.names[*each.other]) : Json(nullptr)},
                   {"held", region::code_of(each.held)},
                   {"because", region::code_of(each.because)},
                   {"numbers", each.numbers},
                   {"words", each.words},
                   {"proofs", std::move(proofs)}});
  }
  return all;
}

}  // namespace

std::string region_json(const Told& told) {
  const region::Region& region = told.region;
  const auto names_of = [&](const std::vector<std::uint32_t>& sides) {
    Json names = Json::array();
    for (const std::uint32_t side : sides) names.push_back(told.names[side]);
    return names;
  };
  Json contracts = Json::array();
  for (std::size_t i = 0; i < region.sides.size(); ++i) {
    const region::ContractFigures& mine = region.figures[i];
    contracts.push_back({{"name", told.names[i]},
                         {"contract", contract_json(*region.sides[i].contract)},
                         {"year", year_of(region.sides[i].scope)},
                         {"report", word_or_null(told.reports[i])},
                         {"counts", counts_json(mine.counts)},
                         {"density", or_null(mine.density)},
                         {"filled", part_json(mine.filled)},
                         {"rhythms_kept", part_json(mine.rhythms_kept)},
                         {"objectives_served", part_json(mine.objectives_served)},
                         {"epcis_served", part_json(mine.epcis_served)},
                         {"errors", mine.grave},
                         {"warnings", mine.warnings}});
  }
  std::vector<const region::Everywhere*> doings(region.joined.organisations.size());
  for (const region::Everywhere& each : region.everywhere) doings[each.organisation] = &each;
  Json organisations = Json::array();
  for (std::uint32_t i = 0; i < region.joined.organisations.size(); ++i) {
    const region::Organisation& mine = region.joined.organisations[i];
    const model::Partner& partner = region.whole.partners[text::PartnerId{i}];
    Json members = Json::array();
    for (std::size_t m = 0; m < mine.members.size(); ++m) {
      const region::Member& member = mine.members[m];
      members.push_back(
          {{"contract", told.names[member.contract]},
           {"id", region.sides[member.contract].contract->partners[member.partner].id},
           {"name", region.sides[member.contract].contract->partners[member.partner].name},
           {"ground", m == 0 ? Json(nullptr) : Json(code_of(mine.grounds[m]))}});
    }
    Json one = {{"id", partner.id}, {"name", partner.name}, {"members", std::move(members)}};
    if (doings[i] != nullptr) {
      one["carries_in"] = names_of(doings[i]->carries_in);
      one["carried"] = doings[i]->carried;
      one["joined"] = doings[i]->joined;
    }
    organisations.push_back(std::move(one));
  }
  Json questions = Json::array();
  for (const region::Question& question : region.joined.questions) {
    Json ids = Json::array();
    for (const std::uint32_t i : question.organisations)
      ids.push_back(region.whole.partners[text::PartnerId{i}].id);
    questions.push_back(
        {{"ground", code_of(question.ground)}, {"score", question.score}, {"organisations", ids}});
  }
  Json themes = Json::array();
  for (const region::Theme& theme : region.themes) {
    themes.push_back({{"word", theme.word},
                      {"contracts", names_of(theme.sides)},
                      {"orphan_in", names_of(theme.orphan_sides)},
                      {"objectives", theme.objectives},
                      {"orphans", theme.orphans}});
  }
  const auto shared_json = [&](const std::vector<region::SharedAction>& actions) {
    Json all = Json::array();
    for (const region::SharedAction& action : actions) {
      Json seats = Json::array();
      for (const region::ActionSeat& seat : action) {
        seats.push_back({{"contract", told.names[seat.side]},
                         {"id", region.sides[seat.side].contract->actions[seat.action].id}});
      }
      all.push_back(std::move(seats));
    }
    return all;
  };
  const region::WholeFigures& whole = region.whole_figures;
  const Json answer = {
      {"schema", schema_version},
      {"contracts", std::move(contracts)},
      {"whole",
       {{"counts", counts_json(whole.counts)},
        {"density", or_null(whole.density)},
        {"groups", whole.groups},
        {"largest_group", whole.largest},
        {"in_several", whole.in_several}}},
      {"organisations", std::move(organisations)},
      {"questions", std::move(questions)},
      {"shared_actions",
       {{"declared", shared_json(region.shared.one)}, {"asked", shared_json(region.shared.asked)}}},
      {"themes", std::move(themes)},
      {"articulation", territories_json(told)},
      {"conditions", conditions_json(told)},
      {"unread", told.unread},
      {"scenarios", told.scenarios}};
  return text_of(answer);
}

}  // namespace maillage::answers
