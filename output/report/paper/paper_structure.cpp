#include "output/report/paper/paper_structure.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace maillage::report::paper {
namespace {

struct Insertion {
  std::size_t at = 0;
  std::string text;
};

std::vector<std::size_t> ends_of(const std::string& pdf, std::string_view key) {
  std::vector<std::size_t> ends;
  for (std::size_t at = pdf.find(key); at != std::string::npos; at = pdf.find(key, at + 1)) {
    ends.push_back(at + key.size());
  }
  return ends;
}

void add_hexadecimal(std::string& text, std::uint32_t half) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  for (const unsigned shift : {12U, 8U, 4U, 0U}) text += digits[half >> shift & 15U];
}

// A text string: UTF-16 as hexadecimal digits, so that nothing needs escaping.
std::string text_string(const std::string& words) {
  std::string text = "<FEFF";
  for (std::size_t i = 0; i < words.size();) {
    const auto lead = static_cast<unsigned char>(words[i]);
    const std::size_t more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    std::uint32_t code = more == 0 ? lead : lead & (0x3FU >> more);
    for (std::size_t k = 1; k <= more && i + k < words.size(); ++k) {
      code = code << 6U | (static_cast<unsigned char>(words[i + k]) & 0x3FU);
    }
    i += more + 1;
    if (code >= 0x10000) {
      add_hexadecimal(text, 0xD800 + ((code - 0x10000) >> 10U));
      code = 0xDC00 + ((code - 0x10000) & 0x3FFU);
    }
    add_hexadecimal(text, code);
  }
  return text + ">";
}

// Where the table of offsets begins and how many entries it has; {0, 0}: it has another form.
std::pair<std::size_t, std::size_t> offsets_of(const std::string& pdf) {
  const std::size_t end = pdf.rfind("startxref\n");
  if (end == std::string::npos) return {0, 0};
  const std::size_t at = std::strtoul(pdf.c_str() + end + 10, nullptr, 10);
  constexpr std::string_view head = "xref\n0 ";
  if (at >= end || pdf.compare(at, head.size(), head) != 0) return {0, 0};
  const std::size_t count = std::strtoul(pdf.c_str() + at + head.size(), nullptr, 10);
  const std::size_t first = pdf.find('\n', at + head.size()) + 1;
  if (first + 20 * count > end) return {0, 0};
  return {first, count};
}

std::string padded(std::size_t offset) {
  const std::string digits = std::to_string(offset);
  return std::string(10 - std::min<std::size_t>(digits.size(), 10), '0') + digits;
}

// What stands behind an insertion moves by its length, and the offsets with it.
void insert(std::string& pdf, std::vector<Insertion> insertions) {
  const auto [first, count] = offsets_of(pdf);
  std::sort(insertions.begin(), insertions.end(),
            [](const Insertion& a, const Insertion& b) { return a.at < b.at; });
  const auto moved = [&](std::size_t offset) {
    std::size_t by = 0;
    for (const Insertion& each : insertions) {
      if (each.at > offset) break;
      by += each.text.size();
    }
    return offset + by;
  };
  std::vector<std::pair<std::size_t, std::size_t>> entries;  // offset, where its entry stands
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t at = first + 20 * i;
    if (pdf[at + 17] == 'n') entries.emplace_back(std::strtoul(pdf.c_str() + at, nullptr, 10), at);
  }
  std::sort(entries.begin(), entries.end());
  std::size_t by = 0, next = 0;
  for (const auto& [offset, at] : entries) {
    for (; next < insertions.size() && insertions[next].at <= offset; ++next) {
      by += insertions[next].text.size();
    }
    pdf.replace(at, 10, padded(offset + by));
  }
  const std::size_t start = pdf.rfind("startxref\n") + 10;
  const std::size_t table = std::strtoul(pdf.c_str() + start, nullptr, 10);
  pdf.replace(start, pdf.find('\n', start) - start, std::to_string(moved(table)));
  std::string whole;
  std::size_t done = 0;
  for (const Insertion& each : insertions) {
    whole.append(pdf, done, each.at - done);
    whole += each.text;
    done = each.at;
  }
  pdf = whole.append(pdf, done);
}

std::string is_so(const char* key) { return std::string("/") + key + " true"; }

}  // namespace

void complete_structure(std::string& pdf, const std::string& language_code,
                        const std::vector<std::string>& pictures) {
  const std::vector<std::size_t> catalogs = ends_of(pdf, "<< /Type /Catalog\n");
  const std::vector<std::size_t> roots = ends_of(pdf, "<< /Type /StructTreeRoot\n");
  if (offsets_of(pdf).second == 0 || catalogs.size() != 1 || roots.size() != 1) return;
  std::vector<Insertion> insertions = {
      {catalogs.front(), "   /MarkInfo << " + is_so("Marked") + " >>\n   /Lang (" + language_code +
                             ")\n   /ViewerPreferences << " + is_so("DisplayDocTitle") + " >>\n"},
      {roots.front(), "   /ClassMap << /column << /O /Table /Scope /Column >> >>\n"}};
  for (const std::size_t at : ends_of(pdf, "<< /Type /StructElem\n   /S /TH\n")) {
    insertions.push_back({at, "   /C /column\n"});
  }
  const std::vector<std::size_t> figures = ends_of(pdf, "<< /Type /StructElem\n   /S /Figure\n");
  for (std::size_t i = 0; i < figures.size() && figures.size() == pictures.size(); ++i) {
    insertions.push_back({figures[i], "   /Alt " + text_string(pictures[i]) + "\n"});
  }
  insert(pdf, std::move(insertions));
}

}  // namespace maillage::report::paper
