#include "output/report/report.hpp"

#include <utility>

#include "network/analysis/analysis.hpp"
#include "output/diagrams/diagrams.hpp"
#include "output/exchange/exports.hpp"
#include "output/report/actions/action_parts.hpp"
#include "output/report/blocks/report_context.hpp"
#include "output/report/overview/overview_parts.hpp"
#include "output/report/page/explore_data.hpp"
#include "output/report/page/page.hpp"
#include "output/report/paper/paper.hpp"
#include "output/report/partners/partner_parts.hpp"
#include "output/words/plan_words.hpp"

namespace maillage {
namespace {

// Pictures by name, out of the documents that they are written to as well.
Pictures pictures_of(const std::vector<Document>& documents) {
  constexpr std::string_view ending = ".svg";
  Pictures pictures;
  for (const Document& document : documents) {
    const std::string& name = document.name;
    if (name.size() <= ending.size()) continue;
    pictures[name.substr(0, name.size() - ending.size())] = document.bytes;
  }
  return pictures;
}

std::vector<TracedRow> traced_rows(const Contract& contract) {
  std::vector<TracedRow> rows;
  for (const Edition& edition : contract.editions) {
    for (const ActionRow& row : edition.rows) {
      rows.push_back({row.place.file, row.place.line,
                      report_anchor(contract, {SubjectKind::action, row.action.value})});
    }
  }
  return rows;
}

std::string subtitle(const ReportMaking& making) {
  std::string text = making.contract.territory;
  const auto add = [&](const std::string& more) {
    if (!more.empty()) text += (text.empty() ? "" : " · ") + more;
  };
  add(period_words(making.contract, making.language));
  add(making.say("lecture ", "read ") +
      scope_phrase(making.contract, making.scope(), making.language));
  return text;
}

Report report_of(ReportMaking& making) {
  Report report;
  report.title = making.contract.name.empty()
                     ? making.say("Contrat sans nom", "Contract without a name")
                     : making.contract.name;
  report.subtitle = subtitle(making);
  report.parts.push_back(report_essentials(making));
  if (making.base != nullptr) report.parts.push_back(report_scenario(making));
  for (const auto part :
       {report_orphans, report_coverage, report_partnerships, report_governance, report_fragility,
        report_missing, report_evolution, report_declared_figures, report_fiches, report_method}) {
    report.parts.push_back(part(making));
  }
  report.traces = making.traces();
  report.rows = traced_rows(making.contract);
  return report;
}

void add_paper(const char* name, PaperFile file, MadeReport& made) {
  if (file.error.empty()) {
    made.documents.push_back({name, std::move(file.bytes)});
  } else {
    made.errors.push_back(std::string(name) + ": " + file.error);
  }
}

}  // namespace

MadeReport make_report(const Contract& contract, const Contract* base, const Scope& scope,
                       Language language, IntegerSolver solve) {
  MadeReport made;
  const Graph graph = build_graph(contract, scope);
  const Analysis analysis = analyse(contract, graph, Depth::full);
  Drawn drawn = draw_diagrams(contract, scope, language, {Format::svg});
  made.errors = std::move(drawn.errors);
  const Pictures pictures = pictures_of(drawn.documents);
  ReportMaking making(contract, graph, analysis, pictures, language);
  making.base = contract.scenario ? base : nullptr;
  making.solve = std::move(solve);
  const Report report = report_of(making);
  made.documents.push_back({"index.html", report_page(report, explore_data(making), language)});
  add_paper("rapport.pdf", report_paper(report, PaperOf::report, language), made);
  add_paper("fiches.pdf", report_paper(report, PaperOf::fiches, language), made);
  for (Document& document : drawn.documents) {
    document.name = "schemas/" + document.name;
    made.documents.push_back(std::move(document));
  }
  for (const std::string_view format : {"csv", "xlsx"}) {
    std::vector<Document> tables =
        export_documents(*find_export_format(format), contract, graph, analysis, language);
    if (tables.empty()) made.errors.push_back("tableaux: " + std::string(format));
    for (Document& document : tables) {
      document.name = "tableaux/" + document.name;
      made.documents.push_back(std::move(document));
    }
  }
  return made;
}

}  // namespace maillage
