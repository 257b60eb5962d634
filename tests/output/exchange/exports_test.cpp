// Exchange formats on a small contract: what each writes, letter for letter where it is short.
#include "output/exchange/exports.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <set>
#include <string>
#include <utility>

#include "output/contract_files/export_tables.hpp"
#include "output/exchange/export_dot.hpp"
#include "output/exchange/export_engines.hpp"
#include "output/exchange/export_gexf.hpp"
#include "output/exchange/export_kumu.hpp"
#include "output/exchange/export_pajek.hpp"
#include "output/exchange/graphml.hpp"
#include "output/exchange/ring_layout.hpp"
#include "output/words/measures/measure_words.hpp"
#include "output/words/network/network_nodes.hpp"
#include "src/files/relative_places.hpp"
#include "tests/support/contract_text.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::exchange {
namespace {

constexpr output_text::Language fr = output_text::Language::french;

// One action over two years, an orphan, an isolated organisation, two of the same name but for case.
model::Contract small() {
  resolve::Resolved made = testing::resolved(
      {"[contrat]\nid = \"petit\"\ndebut = 2020\n"
       "[[axe]]\nid = \"1\"\nnom = \"Accès\"\n"
       "[[partenaire]]\nid = \"admr\"\nnom = \"ADMR\"\ntype = \"association\"\n"
       "[[partenaire]]\nid = \"seul\"\nnom = 'Dit \"le seul\" \\'\n",
       {{"2020.csv", "id;axe;action;porteur;état d'avancement\nbus;1;Bus;ADMR;En cours\n"},
        {"2021.csv",
         "id;axe;action;porteur;état d'avancement;note\nbus;1;Bus;;Réalisé;\ncar;1;Bus;;;=1\n"}}});
  return std::move(made.contract);
}

model::Graph graph_of(const model::Contract& contract, std::optional<int> year) {
  return model::build_graph(contract, model::Scope{false, year, std::nullopt});
}

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST(NetworkNodes, HoldOrphansAndIsolatedOnes) {
  const model::Contract contract = small();
  std::string names;
  for (const words::NetworkNode& node : words::network_nodes(contract, graph_of(contract, 2021))) {
    names += node.name + "=" + node.label + "/" + node.state + "/" + node.porteur + "\n";
  }
  EXPECT_EQ(
      names,
      "partner:admr=ADMR//\npartner:seul=Dit \"le seul\" \\//\n"
      "action:bus=Bus/réalisé/non renseigné\naction:car=Bus//non renseigné\naxis:1=Accès//\n");
}

TEST(Graphframes, CutsItsTablesIntoPartsThatEachHaveTheHeader) {
  const model::Contract contract = small();
  const study::Study study(contract, model::Scope{false, 2021, std::nullopt});
  std::string told;
  for (const output_text::Document& document : export_graphframes(study, fr, 2))
    told += document.name.substr(document.name.find('/') + 1) + "\n" + document.bytes;
  EXPECT_EQ(told,
            "vertices/part-00000.csv\nid,genre,code,titre,type,etat,porteur,niveau\n"
            "\"partner:admr\",\"partner\",\"admr\",\"ADMR\",\"association\",,,\n"
            "\"partner:seul\",\"partner\",\"seul\",\"Dit \"\"le seul\"\" \\\",,,,\n"
            "vertices/part-00001.csv\nid,genre,code,titre,type,etat,porteur,niveau\n"
            "\"action:bus\",\"action\",\"bus\",\"Bus\",,\"réalisé\",\"non renseigné\",\n"
            "\"action:car\",\"action\",\"car\",\"Bus\",,,\"non renseigné\",\n"
            "vertices/part-00002.csv\nid,genre,code,titre,type,etat,porteur,niveau\n"
            "\"axis:1\",\"axis\",\"1\",\"Accès\",,,,\n"
            "edges/part-00000.csv\nsrc,dst,role,lieux\n"
            "\"action:bus\",\"axis:1\",\"hangs_on\",\"2021.csv:2:1\"\n"
            "\"action:car\",\"axis:1\",\"hangs_on\",\"2021.csv:3:1\"\n");
}

TEST(Postgresql, LoadsAfterTheTablesThatARowRefersTo) {
  const model::Contract contract = small();
  const auto documents =
      export_postgresql(study::Study(contract, model::Scope{false, 2021, std::nullopt}), fr);
  ASSERT_EQ(documents.front().name, "postgresql-2021/load.sql");
  const std::string& load = documents.front().bytes;
  EXPECT_EQ(load.find("PRAGMA"), std::string::npos);
  EXPECT_LT(load.find("CREATE VIEW v_mesures"), load.find("\\copy contrat FROM"));
  EXPECT_LT(load.find("\\copy organisation FROM"), load.find("\\copy role FROM"));
  EXPECT_EQ(load.substr(load.size() - 8), "COMMIT;\n");
  EXPECT_EQ(documents.size(), 25U);
}

// Lines of the vertices, without their coordinates.
std::string labels_of(const std::string& pajek) {
  std::string labels;
  for (std::size_t at = 0; (at = pajek.find(" \"", at)) != std::string::npos;) {
    const std::size_t end = pajek.find('"', at + 2);
    if (pajek.find("*Edges") < at) break;
    labels += pajek.substr(at + 2, end - at - 2) + pajek.substr(pajek.find('\r', end) - 4, 4) + "|";
    at = end + 1;
  }
  return labels;
}

TEST(Pajek, SaysTheModeByShapeAndTellsEqualLabelsApart) {
  const model::Contract contract = small();
  const auto documents = export_pajek(contract, graph_of(contract, 2021));
  ASSERT_EQ(documents.size(), 3U);
  EXPECT_EQ(documents[0].name, "reseau-2021.net");
  EXPECT_EQ(documents[0].bytes.substr(0, 13), "*Vertices 4\r\n");
  EXPECT_EQ(labels_of(documents[0].bytes),
            "ADMRipse|Dit 'le seul' /ipse|Bus [action:bus] box|Bus [action:car] box|");
  EXPECT_EQ(documents[1].name, "reseau-2021-2modes.net");
  EXPECT_EQ(documents[1].bytes.substr(0, 15), "*Vertices 4 2\r\n");
  const std::string text = export_pajek(contract, graph_of(contract, 2020))[0].bytes;
  EXPECT_EQ(text.substr(text.find("*Edges")), "*Edges\r\n1 3 1 l \"carries\"\r\n");
}

TEST(Pajek, OneLineAPairAndARelationARoleInTheProject) {
  model::Contract contract = small();
  for (model::ActionRow& row : contract.editions[0].rows) row.funders = row.carriers;
  const auto documents = export_pajek(contract, graph_of(contract, 2020));
  for (const std::string* text : {&documents[0].bytes, &documents[1].bytes}) {
    EXPECT_EQ(text->substr(text->find("*Edges")), "*Edges\r\n1 3 1 l \"carries+funds\"\r\n");
  }
  EXPECT_TRUE(holds(documents[2].bytes, "\"carries\"\r\n1 3 1\r\n"));
  EXPECT_TRUE(holds(documents[2].bytes, "\"funds\"\r\n1 3 1\r\n"));
}

TEST(Pajek, ALabelThatAnotherBecameIsToldApartToo) {
  model::Contract contract = small();
  for (model::Partner& partner : contract.partners) {
    if (partner.id == "seul") partner.name = "Bus [action:bus]";
  }
  const std::string text = export_pajek(contract, graph_of(contract, 2021))[0].bytes;
  EXPECT_EQ(labels_of(text),
            "ADMRipse|Bus [action:bus]ipse|Bus [action:bus] [action:bus] box|"
            "Bus [action:car] box|");
}

TEST(Pajek, ALabelStaysOnItsLine) {
  model::Contract contract = small();
  for (model::Partner& partner : contract.partners)
    partner.name =
        "a\xC2\x85"
        "b\xE2\x80\xA9"
        "c\nd";
  EXPECT_TRUE(holds(export_pajek(contract, graph_of(contract, 2021))[0].bytes, "\"a b c d ["));
}

TEST(RingLayout, NoTwoVerticesStandOnOnePlace) {
  const model::Contract contract = small();
  const model::Graph graph = model::build_graph(contract, model::Scope{true, {}, {}});
  const RingLayout layout = ring_layout(graph);
  ASSERT_EQ(layout.points.size(), graph.first[model::kind_count]);
  std::set<std::pair<int, int>> taken;
  for (const RingPoint& point : layout.points) {
    EXPECT_TRUE(taken.emplace(point.x, point.y).second) << point.x << ' ' << point.y;
    EXPECT_LE(std::abs(point.x), layout.radius);
  }
}

TEST(Graphml, TypeIsTheModeOrNothing) {
  const model::Contract contract = small();
  const model::Graph graph = graph_of(contract, 2020);
  EXPECT_FALSE(holds(graphml(contract, graph), "\"type\""));
  const std::string text = bipartite_graphml(contract, graph);
  EXPECT_TRUE(holds(text, "attr.name=\"type\" attr.type=\"boolean\""));
  EXPECT_TRUE(holds(text, "<data key=\"type\">true</data>"));
  EXPECT_FALSE(holds(text, "axis:1"));
}

TEST(Graphml, BipartiteHasOneEdgeAPair) {
  model::Contract contract = small();
  for (model::ActionRow& row : contract.editions[0].rows) row.funders = row.carriers;
  const std::string text = bipartite_graphml(contract, graph_of(contract, 2020));
  EXPECT_TRUE(holds(text, "<data key=\"roles\">carries+funds</data>")) << text;
  EXPECT_FALSE(holds(text, "<edge id=\"e1\""));
}

TEST(Dot, TextIsShownAsItStands) {
  const model::Contract contract = small();
  const std::string text = export_dot(contract, graph_of(contract, 2020));
  EXPECT_TRUE(holds(text, "\"partner:admr\" -> \"action:bus\" [role=\"carries\""));
  EXPECT_TRUE(holds(text, R"([label="Dit \"le seul\" &#92;")")) << text;
}

TEST(Gexf, YearsAreSpells) {
  const model::Contract contract = small();
  const std::string text = export_gexf(study::Study(contract, model::Scope{true, {}, {}}));
  EXPECT_TRUE(holds(text, "start=\"2020\" end=\"2021\">")) << text;
  EXPECT_TRUE(holds(text, "for=\"state_2020\" value=\"en cours\"/>"));
  EXPECT_TRUE(holds(text, "for=\"state_2021\" value=\"réalisé\"/>"));
  EXPECT_TRUE(holds(text, "for=\"state\" value=\"réalisé\"/>"));
  // The action is there both years, its porteur in the first only.
  EXPECT_TRUE(holds(text, "<spell start=\"2020\" end=\"2021\"/>"));
  EXPECT_TRUE(holds(text, "<spell start=\"2020\" end=\"2020\"/>"));
}

TEST(Gexf, OfAnAxisYearsAreThoseOfItsActions) {
  const testing::SmallContract two(R"(
axe 1
axe 2
bilan 2020
action a axe=1 porteur=x etat=en-cours
action b axe=2 porteur=x etat=en-cours
)");
  const std::string text =
      export_gexf(study::Study(two.contract, model::Scope{true, {}, two.axis("2")}));
  // The action, its porteur's tie, its tie with the axis.
  std::size_t spells = 0;
  for (std::size_t at = 0; (at = text.find("<spell start=", at)) != std::string::npos; ++at)
    ++spells;
  EXPECT_EQ(spells, 3u);
}

TEST(Gexf, YearsApartAreSpellsApart) {
  model::Contract contract = small();
  contract.editions[1].year = 2022;
  const std::string text = export_gexf(study::Study(contract, model::Scope{true, {}, {}}));
  EXPECT_TRUE(holds(text, "<spell start=\"2020\" end=\"2020\"/>"));
  EXPECT_TRUE(holds(text, "<spell start=\"2022\" end=\"2022\"/>"));
  EXPECT_FALSE(holds(text, "<spell start=\"2020\" end=\"2022\"/>"));
}

TEST(Gexf, HasOneBlockOfAttributesAClass) {
  const model::Contract contract = small();
  for (const model::Scope& scope : {model::Scope{true, {}, {}}, model::Scope{false, 2021, {}}}) {
    const std::string text = export_gexf(study::Study(contract, scope));
    const std::string block = "<attributes class=\"node\"";
    EXPECT_EQ(text.find(block), text.rfind(block));
    EXPECT_EQ(holds(text, "state_2021"), scope.whole);
    EXPECT_FALSE(holds(text, "id=\"type\""));
  }
}

TEST(Kumu, ConnectionsNameIds) {
  const model::Contract contract = small();
  const auto documents = export_kumu(contract, graph_of(contract, 2020), fr);
  EXPECT_TRUE(holds(documents[1].bytes, "partner:admr,action:bus,porte,directed,carries,"));
  EXPECT_TRUE(holds(documents[0].bytes, "partner:seul,\"Dit \"\"le seul\"\" \\\",organisation,"));
}

TEST(ActionTable, HasAllColumnsAndOnesOwn) {
  const model::Contract contract = small();
  const contract_files::ExportTable table =
      contract_files::action_table(contract, contract.editions[1], fr);
  EXPECT_EQ(table.title, "Bilan 2021");
  EXPECT_EQ(table.columns.size(), 15U);
  EXPECT_EQ(table.columns.back().header, "note");
  EXPECT_EQ(std::get<std::string>(table.rows[0][1]), "1 Accès");
  EXPECT_EQ(std::get<std::string>(table.rows[1].back()), "=1");
  EXPECT_TRUE(std::holds_alternative<std::monostate>(table.rows[1][6]));
}

TEST(YearTable, SetsYearsSideBySide) {
  const model::Contract contract = small();
  const contract_files::ExportTable table = contract_files::year_table(contract, fr);
  std::string headers;
  for (const contract_files::TableColumn& column : table.columns) headers += column.header + "|";
  EXPECT_EQ(headers, "id|axe|objectif|action|état 2020|état 2021|porteur 2020|porteur 2021|");
  EXPECT_EQ(std::get<std::string>(table.rows[0][4]), "en cours");
  EXPECT_EQ(std::get<std::string>(table.rows[0][5]), "réalisé");
  EXPECT_EQ(std::get<std::string>(table.rows[1][4]), "(absente)");
}

TEST(Measures, EachHasADefinitionInBothLanguages) {
  const model::Contract contract = small();
  for (const measures::Measure& measure :
       analysis::analyse(contract, graph_of(contract, 2020), analysis::Depth::full).measures) {
    for (output_text::Language language : {fr, output_text::Language::english}) {
      EXPECT_FALSE(words::measure_definition(measure.name, measure.layer, language).empty())
          << measure.name;
    }
  }
}

TEST(Exports, EachFormatMakesTheSameBytesTwiceAndNoTwoOneName) {
  const model::Contract contract = small();
  const study::Study study(contract, {false, 2021, std::nullopt}, analysis::Depth::full);
  std::set<std::string> names;
  for (const ExportFormat& format : export_formats) {
    const auto first = export_documents(format, study, fr);
    const auto second = export_documents(format, study, fr);
    ASSERT_FALSE(first.empty()) << format.word;
    ASSERT_EQ(first.size(), second.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
      EXPECT_TRUE(names.insert(first[i].name).second) << first[i].name;
      EXPECT_EQ(first[i].bytes, second[i].bytes) << first[i].name;
    }
  }
}

TEST(Exports, AnEmptyContractIsExportedToo) {
  const model::Contract contract;
  const study::Study study(contract, model::Scope{}, analysis::Depth::full);
  for (const ExportFormat& format : export_formats) {
    EXPECT_FALSE(export_documents(format, study, fr).empty()) << format.word;
  }
}

TEST(RelativePlaces, BeginAtTheContractsFolder) {
  model::Contract contract = small();
  for (model::Edition& edition : contract.editions) {
    edition.place.file = "x/y/" + edition.place.file.text();
    for (model::ActionRow& row : edition.rows) row.place.file = "ailleurs/t.csv";
  }
  files::name_places_from("x/y/", contract);
  EXPECT_EQ(contract.editions[0].place.file, "2020.csv");
  EXPECT_EQ(contract.editions[0].rows[0].place.file, "ailleurs/t.csv");
}

}  // namespace
}  // namespace maillage::exchange
