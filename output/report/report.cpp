#include "output/report/report.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "network/study/study.hpp"
#include "output/answers/comparison/diagram_states.hpp"
#include "output/diagrams/diagrams.hpp"
#include "output/exchange/exports.hpp"
#include "output/report/actions/action_parts.hpp"
#include "output/report/bilan/bilan.hpp"
#include "output/report/blocks/report_context.hpp"
#include "output/report/overview/overview_parts.hpp"
#include "output/report/overview/part_page.hpp"
#include "output/report/page/explore_data.hpp"
#include "output/report/page/later.hpp"
#include "output/report/page/page.hpp"
#include "output/report/paper/paper.hpp"
#include "output/report/partners/partner_parts.hpp"
#include "output/report/story/story.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/report/frame_messages.hpp"

namespace maillage::report {
namespace {

using words::report::Frame;

// Pictures by name, out of the documents that they are written to as well.
blocks::Pictures pictures_of(const std::vector<output_text::Document>& documents) {
  constexpr std::string_view ending = ".svg";
  blocks::Pictures pictures;
  for (const output_text::Document& document : documents) {
    const std::string& name = document.name;
    if (name.size() <= ending.size()) continue;
    pictures[name.substr(0, name.size() - ending.size())] = document.bytes;
  }
  return pictures;
}

std::vector<blocks::TracedRow> traced_rows(const model::Contract& contract) {
  std::vector<blocks::TracedRow> rows;
  for (const model::Edition& edition : contract.editions) {
    for (const model::ActionRow& row : edition.rows) {
      rows.push_back(
          {row.place.file, row.place.line,
           blocks::report_anchor(contract, {model::SubjectKind::action, row.action.value})});
    }
  }
  return rows;
}

std::string subtitle(const blocks::ReportMaking& making) {
  std::string text = making.contract.territory;
  const auto add = [&](const std::string& more) {
    if (!more.empty()) text += (text.empty() ? "" : " · ") + more;
  };
  add(words::period_words(making.contract, making.language));
  add(making.say(Frame::read_as, {{"where", blocks::scope_phrase(making.contract, making.scope(),
                                                                 making.language)}}));
  return text;
}

blocks::Report titled(const blocks::ReportMaking& making) {
  blocks::Report report;
  report.title =
      making.contract.name.empty() ? making.say(Frame::unnamed_contract) : making.contract.name;
  report.subtitle = subtitle(making);
  return report;
}

// The page for elected members with as much as one sheet of A4 holds.
struct FittedPage {
  blocks::Report report;
  paper::PaperFile paper;
  overview::PageRoom room;
};

FittedPage fitted_page(blocks::ReportMaking& making) {
  FittedPage page;
  for (const overview::PageRoom& room : overview::page_rooms) {
    page.room = room;
    page.report = titled(making);
    page.report.parts = {overview::report_page_for_elected(making, room, overview::PageIs::alone)};
    page.paper = paper::report_paper(page.report, paper::PaperOf::page, making.language);
    if (page.paper.pages <= 1) break;
  }
  return page;
}

blocks::Report report_of(blocks::ReportMaking& making,
                         const std::vector<blocks::StoryStep>& steps) {
  blocks::Report report = titled(making);
  report.parts.push_back(
      overview::report_page_for_elected(making, fitted_page(making).room, overview::PageIs::part));
  if (!steps.empty()) report.parts.push_back(story::report_story(steps, making.language));
  report.parts.push_back(overview::report_essentials(making));
  if (making.study.base() != nullptr) report.parts.push_back(actions::report_scenario(making));
  for (const auto part :
       {actions::report_orphans, actions::report_coverage, partners::report_partnerships,
        partners::report_governance, partners::report_fragility, partners::report_missing,
        partners::report_proposals, actions::report_evolution, actions::report_declared_figures,
        overview::report_fiches, overview::report_method}) {
    report.parts.push_back(part(making));
  }
  report.traces = making.traces();
  report.rows = traced_rows(making.contract);
  return report;
}

void add_paper(const char* name, paper::PaperFile file, MadeReport& made) {
  if (file.error.empty() && file.bytes.empty()) return;
  if (file.error.empty()) {
    made.documents.push_back({name, std::move(file.bytes)});
  } else {
    made.errors.push_back(std::string(name) + ": " + file.error);
  }
}

void add_tables(const study::Study& study, output_text::Language language, MadeReport& made) {
  for (const std::string_view format : {"csv", "xlsx"}) {
    std::vector<output_text::Document> tables =
        exchange::export_documents(*exchange::find_export_format(format), study, language);
    if (tables.empty()) made.errors.push_back("tableaux: " + std::string(format));
    for (output_text::Document& document : tables) {
      document.name = "tableaux/" + document.name;
      made.documents.push_back(std::move(document));
    }
  }
}

}  // namespace

MadeReport make_page(const model::Contract& contract, const model::Scope& scope,
                     output_text::Language language, planning::IntegerSolver solve) {
  MadeReport made;
  const study::Study study(contract, scope, analysis::Depth::summary, {std::move(solve), nullptr});
  const blocks::Pictures none;
  blocks::ReportMaking making(study, none, language);
  FittedPage page = fitted_page(making);
  made.documents.push_back({"page.html", page::report_page(page.report, "", language)});
  add_paper("page.pdf", std::move(page.paper), made);
  return made;
}

MadeReport make_bilan(const model::Contract& contract, const model::Scope& scope,
                      const std::vector<office::OfficeFormat>& formats,
                      const std::vector<model::Subject>& chosen, output_text::Language language,
                      planning::IntegerSolver solve) {
  MadeReport made;
  const study::Study study(contract, scope, analysis::Depth::summary, {std::move(solve), nullptr});
  const blocks::Pictures none;
  blocks::ReportMaking making(study, none, language);
  blocks::Report report = titled(making);
  report.parts = bilan::bilan_parts(making, chosen);
  for (const office::OfficeFormat format : formats) {
    const std::string name = format == office::OfficeFormat::pptx  ? "bilan.pptx"
                             : format == office::OfficeFormat::odp ? "bilan.odp"
                                                                   : "bilan.docx";
    std::optional<std::string> bytes = office::office_file(report, format, language);
    if (bytes) {
      made.documents.push_back({name, std::move(*bytes)});
    } else {
      made.errors.push_back(name);
    }
  }
  return made;
}

MadeReport make_report(const model::Contract& contract, const model::Contract* base,
                       const model::Scope& scope, output_text::Language language,
                       planning::IntegerSolver solve, ReportIs is) {
  MadeReport made;
  const study::Study study(contract, scope, analysis::Depth::full, {std::move(solve), base});
  diagrams::Drawn drawn = diagrams::draw_diagrams(study, language, {drawing::Format::svg});
  // What moved between tables is drawn for the report alone: `compare` has it too.
  diagrams::Drawn states = diagrams::render_diagrams(
      answers::state_diagrams(contract, study.evolution(), language), {drawing::Format::svg});
  std::move(states.documents.begin(), states.documents.end(), std::back_inserter(drawn.documents));
  made.errors = std::move(drawn.errors);
  std::move(states.errors.begin(), states.errors.end(), std::back_inserter(made.errors));
  const blocks::Pictures pictures = pictures_of(drawn.documents);
  blocks::ReportMaking making(study, pictures, language);
  const std::vector<blocks::StoryStep> steps = story::story_steps(making);
  blocks::Report report = report_of(making, steps);
  if (is == ReportIs::folder) {
    add_paper("rapport.pdf", paper::report_paper(report, paper::PaperOf::report, language), made);
    add_paper("fiches.pdf", paper::report_paper(report, paper::PaperOf::fiches, language), made);
  }
  report.parts.push_back(overview::report_explorer(making));
  const std::string data = page::explore_data(making, steps);
  made.documents.insert(made.documents.begin(),
                        {"index.html", page::light_report_page(report, data, language)});
  if (is == ReportIs::index) return made;
  made.documents.push_back(
      {std::string(page::whole_page), page::report_page(report, data, language)});
  for (output_text::Document& document : drawn.documents) {
    document.name = "schemas/" + document.name;
    made.documents.push_back(std::move(document));
  }
  add_tables(study, language, made);
  return made;
}

}  // namespace maillage::report
