#include "output/exchange/export_engines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "output/exchange/export_sqlite.hpp"
#include "output/exchange/export_sqlite_schema.hpp"
#include "output/words/network/table_words.hpp"

namespace maillage::exchange {
namespace {

void add_quoted(std::string& line, std::string_view words) {
  line += '"';
  for (const char each : words) {
    if (each == '"') line += '"';
    line += each;
  }
  line += '"';
}

void add_cell(std::string& line, const SqliteCell& cell) {
  if (const auto* words = std::get_if<std::string>(&cell)) {
    add_quoted(line, *words);
  } else if (const auto* number = std::get_if<double>(&cell)) {
    line += fmt::format("{}", *number);  // the shortest that reads back as the same number
  } else if (const auto* count = std::get_if<long long>(&cell)) {
    line += std::to_string(*count);
  }
}

// Rows as CSV, a header before each part.
std::vector<std::string> csv_parts(const SqliteRows& found, std::size_t most_rows) {
  std::string header;
  for (const std::string& column : found.columns) header += (header.empty() ? "" : ",") + column;
  header += '\n';
  std::vector<std::string> parts = {header};
  std::size_t in_part = 0;
  for (const std::vector<SqliteCell>& row : found.rows) {
    if (in_part++ == most_rows) {
      parts.push_back(header);
      in_part = 1;
    }
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) parts.back() += ',';
      add_cell(parts.back(), row[i]);
    }
    parts.back() += '\n';
  }
  return parts;
}

constexpr auto all_rows = static_cast<std::size_t>(-1);

// What SQLite alone understands is left out.
std::string schema_of_both() {
  std::string text;
  std::string_view rest = sqlite_schema;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size() - 1);
    const std::string_view line = rest.substr(0, end + 1);
    if (line.substr(0, 6) != "PRAGMA") text += line;
    rest.remove_prefix(end + 1);
  }
  return text;
}

std::string part_name(std::size_t number) {
  const std::string digits = std::to_string(number);
  constexpr std::size_t width = 5;
  return "part-" + std::string(width - std::min(width, digits.size()), '0') + digits + ".csv";
}

}  // namespace

std::vector<output_text::Document> export_postgresql(const study::Study& study,
                                                     output_text::Language language) {
  auto bytes = export_sqlite(study, language);
  if (!bytes) return {};
  // In the order they are made in: a table comes after those that it refers to.
  const auto tables =
      sqlite_rows(*bytes, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid");
  if (!tables) return {};
  const std::string folder =
      "postgresql-" + words::table_slug(study.contract(), study.scope()) + "/";
  std::string load = "\\set ON_ERROR_STOP on\n\\encoding UTF8\nBEGIN;\n" + schema_of_both();
  std::vector<output_text::Document> documents = {{folder + "load.sql", ""}};
  for (const std::vector<SqliteCell>& row : tables->rows) {
    const std::string& table = std::get<std::string>(row.front());
    const auto rows = sqlite_rows(*bytes, "SELECT * FROM " + table + " ORDER BY rowid");
    if (!rows) return {};
    load += "\\copy " + table + " FROM '" + table + ".csv' WITH (FORMAT csv, HEADER true)\n";
    documents.push_back({folder + table + ".csv", std::move(csv_parts(*rows, all_rows).front())});
  }
  documents.front().bytes = load + "COMMIT;\n";
  return documents;
}

std::vector<output_text::Document> export_graphframes(const study::Study& study,
                                                      output_text::Language language,
                                                      std::size_t most_rows) {
  auto bytes = export_sqlite(study, language);
  if (!bytes) return {};
  const std::string folder =
      "graphframes-" + words::table_slug(study.contract(), study.scope()) + "/";
  // "id", "src" and "dst" are GraphFrames' own words.
  constexpr std::array<std::pair<const char*, const char*>, 2> queries = {
      {{"vertices/",
        "SELECT nom AS id, genre, id AS code, titre, type, etat, porteur, niveau"
        " FROM noeud ORDER BY rowid"},
       {"edges/", "SELECT de AS src, vers AS dst, role, lieux FROM lien ORDER BY rowid"}}};
  std::vector<output_text::Document> documents;
  for (const auto& [kind, query] : queries) {
    const auto rows = sqlite_rows(*bytes, query);
    if (!rows) return {};
    std::vector<std::string> parts = csv_parts(*rows, most_rows);
    for (std::size_t i = 0; i < parts.size(); ++i)
      documents.push_back({folder + kind + part_name(i), std::move(parts[i])});
  }
  return documents;
}

}  // namespace maillage::exchange
