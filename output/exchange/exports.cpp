#include "output/exchange/exports.hpp"

#include "output/contract_files/export_csv.hpp"
#include "output/contract_files/export_xlsx.hpp"
#include "output/exchange/export_dot.hpp"
#include "output/exchange/export_engines.hpp"
#include "output/exchange/export_gexf.hpp"
#include "output/exchange/export_json.hpp"
#include "output/exchange/export_kumu.hpp"
#include "output/exchange/export_pajek.hpp"
#include "output/exchange/export_sqlite.hpp"
#include "output/exchange/graphml.hpp"
#include "output/words/network/network_nodes.hpp"
#include "output/words/network/table_words.hpp"

namespace maillage::exchange {

const ExportFormat* find_export_format(std::string_view word) {
  for (const ExportFormat& format : export_formats) {
    if (format.word == word) return &format;
  }
  return nullptr;
}

std::vector<output_text::Document> export_documents(const ExportFormat& format,
                                                    const study::Study& study,
                                                    output_text::Language language) {
  const model::Contract& contract = study.contract();
  const model::Graph& graph = study.graph();
  const bool network = format.needs == ExportNeeds::network;
  const bool bipartite = format.word == "bipartite";
  const std::string name = (network ? "reseau-" : "contrat-") +
                           words::table_slug(contract, graph.scope) +
                           (bipartite ? "-bipartite" : "") + std::string(format.extension);
  const auto one = [&](std::optional<std::string> bytes) -> std::vector<output_text::Document> {
    if (!bytes) return {};
    return {{name, std::move(*bytes)}};
  };
  if (format.word == "xlsx") return one(contract_files::export_xlsx(study, language));
  if (format.word == "csv") return contract_files::export_csv(study, language);
  if (format.word == "json") return one(export_json(study, language));
  if (format.word == "gexf") return one(export_gexf(study));
  if (format.word == "pajek") return export_pajek(contract, graph);
  if (format.word == "kumu") return export_kumu(contract, graph, language);
  if (format.word == "dot") return one(export_dot(contract, graph));
  if (format.word == "sqlite") return one(export_sqlite(study, language));
  if (format.word == "postgresql") return export_postgresql(study, language);
  if (format.word == "graphframes") return export_graphframes(study, language);
  return one(bipartite ? bipartite_graphml(contract, graph) : graphml(contract, graph));
}

}  // namespace maillage::exchange
