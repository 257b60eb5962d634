#include "output/text/file_names.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>

#include "network/text/text.hpp"

namespace maillage::output_text {
namespace {

// Six digits of the id's FNV-1a hash: the same wherever and beside whatever the id stands.
std::string mark_of(std::string_view id) {
  std::uint64_t hash = 14695981039346656037u;
  for (const char byte : id) hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211u;
  constexpr std::string_view digits = "0123456789abcdef";
  std::string mark;
  for (int shift = 20; shift >= 0; shift -= 4) mark += digits[((hash >> 32) >> shift) & 15u];
  return mark;
}

}  // namespace

std::string safe_id(std::string_view text) {
  std::string id;
  bool dash = false;
  const auto add = [&](char letter) {
    if (dash && !id.empty()) id += '-';
    dash = false;
    id += letter;
  };
  // Folding drops the points of "1.1", which must not become "11".
  std::size_t from = 0;
  while (from <= text.size()) {
    const std::size_t point = std::min(text.find('.', from), text.size());
    const std::string part = text::slug(text.substr(from, point - from), 80);
    for (char letter : part) {
      const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
      if (plain) {
        add(letter);
      } else {
        dash = true;
      }
    }
    if (point < text.size() && !id.empty() && id.back() != '.') id += '.';
    from = point + 1;
  }
  while (!id.empty() && id.back() == '.') id.pop_back();
  return id.empty() ? "x" : id;
}

std::vector<std::string> file_names(const std::vector<std::string>& ids) {
  std::vector<std::string> names;
  std::map<std::string, std::size_t> uses;
  for (const std::string& id : ids) {
    names.push_back(safe_id(id));
    ++uses[names.back()];
  }
  std::set<std::string> taken;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (names[i] == ids[i] && names[i].size() <= longest_name_part) taken.insert(names[i]);
  }
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (names[i] == ids[i] && names[i].size() <= longest_name_part) continue;
    if (names[i].size() > longest_name_part || uses[names[i]] > 1) {
      names[i] = names[i].substr(0, longest_name_part - 12);
      while (names[i].back() == '-' || names[i].back() == '.') names[i].pop_back();
      names[i] += "-" + mark_of(ids[i]);
    }
    std::string name = names[i];
    for (std::size_t number = 2; !taken.insert(name).second; ++number) {
      name = names[i] + "-" + std::to_string(number);
    }
    names[i] = std::move(name);
  }
  return names;
}

}  // namespace maillage::output_text
