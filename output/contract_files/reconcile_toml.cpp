#include "output/contract_files/reconcile_toml.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>

#include "network/model/vocabulary.hpp"
#include "network/text/free_id.hpp"
#include "network/text/text.hpp"
#include "output/text/numbers.hpp"
#include "output/text/typography.hpp"
#include "output/words/files/toml_messages.hpp"
#include "output/words/ground_words.hpp"

namespace maillage::contract_files {

using words::files::TomlComment;

namespace {

// Length of the valid UTF-8 sequence at the position, 0 if there is none.
std::size_t sequence_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
  const std::uint8_t lead = byte(at);
  if (lead < 0x80) return 1;
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || at + length > text.size()) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(at + i) & 0xC0) != 0x80) return 0;
  }
  const std::uint8_t next = byte(at + 1);
  const bool overlong = (lead == 0xE0 && next < 0xA0) || (lead == 0xF0 && next < 0x90);
  const bool surrogate = lead == 0xED && next >= 0xA0;
  const bool too_large = lead == 0xF4 && next >= 0x90;
  return overlong || surrogate || too_large ? 0 : length;
}

// The same words in French and English.
const char* level_word(names::NameLevel level) {
  switch (level) {
    case names::NameLevel::certain:
      return "certain";
    case names::NameLevel::probable:
      return "probable";
    case names::NameLevel::possible:
      return "possible";
  }
  return "";
}

std::string grounds_text(const std::vector<names::NameGround>& grounds,
                         output_text::Language language) {
  std::string text;
  for (const names::NameGround ground : grounds) {
    if (!text.empty()) text += ", ";
    text += words::ground_words(code_of(ground), language);
  }
  return text;
}

std::string quoted_line(std::string_view name, output_text::Language language) {
  return output_text::quoted_as_typed(toml_comment(name), language);
}

std::string unused_id(std::string_view name, std::set<std::string>& used) {
  return text::free_id(text::slug(name), "organisation",
                       [&](const std::string& id) { return !used.insert(id).second; });
}

}  // namespace

std::string toml_comment(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = sequence_at(text, i);
    const auto byte = static_cast<std::uint8_t>(text[i]);
    if (length == 0 || byte < 0x20 || byte == 0x7F) {
      result += ' ';
      ++i;
    } else {
      result += text.substr(i, length);
      i += length;
    }
  }
  return result;
}

std::string toml_string(std::string_view text) {
  static constexpr char digits[] = "0123456789ABCDEF";
  std::string quoted_text = "\"";
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = sequence_at(text, i);
    const char c = text[i];
    const auto byte = static_cast<std::uint8_t>(c);
    if (length == 0) {
      quoted_text += "\uFFFD";
    } else if (c == '"' || c == '\\') {
      quoted_text += '\\';
      quoted_text += c;
    } else if (c == '\n') {
      quoted_text += "\\n";
    } else if (c == '\t') {
      quoted_text += "\\t";
    } else if (c == '\r') {
      quoted_text += "\\r";
    } else if (byte < 0x20 || byte == 0x7F) {
      quoted_text += "\\u00";
      quoted_text += digits[byte >> 4];
      quoted_text += digits[byte & 0xF];
    } else {
      quoted_text += text.substr(i, length);
    }
    i += std::max<std::size_t>(length, 1);
  }
  return quoted_text + "\"";
}

std::string reconcile_toml(const std::vector<names::NameUse>& uses,
                           const names::Reconciliation& reconciliation, Listed listed,
                           output_text::Language language) {
  struct Block {
    std::uint32_t first;            // of its spellings, for the order
    const names::NameGroup* group;  // null: a spelling alone
    std::uint32_t main;
  };
  std::vector<Block> blocks;
  std::vector<char> grouped(uses.size(), 0);
  for (const names::NameGroup& group : reconciliation.groups) {
    blocks.push_back({*std::min_element(group.members.begin(), group.members.end()), &group,
                      group.members.front()});
    for (const std::uint32_t member : group.members) grouped[member] = 1;
  }
  for (std::uint32_t i = 0; listed == Listed::every_spelling && i < uses.size(); ++i) {
    if (!grouped[i] && !text::trimmed(uses[i].spelling).empty()) blocks.push_back({i, nullptr, i});
  }
  std::sort(blocks.begin(), blocks.end(),
            [](const Block& x, const Block& y) { return x.first < y.first; });
  std::map<std::uint32_t, std::vector<const names::CandidatePair*>> doubts;
  for (const names::CandidatePair& doubt : reconciliation.doubts) {
    doubts[doubt.a].push_back(&doubt);
    doubts[doubt.b].push_back(&doubt);
  }
  std::set<std::string> used;
  std::string toml;
  for (const Block& block : blocks) {
    if (!toml.empty()) toml += '\n';
    if (block.group) {
      toml += output_text::filled(message_of(TomlComment::level_and_grounds), language,
                                  {{"level", level_word(block.group->level)},
                                   {"grounds", grounds_text(block.group->grounds, language)}}) +
              "\n";
    }
    for (const names::CandidatePair* doubt : doubts[block.main]) {
      const std::uint32_t other = doubt->a == block.main ? doubt->b : doubt->a;
      toml += output_text::filled(message_of(TomlComment::perhaps_also), language,
                                  {{"name", quoted_line(uses[other].spelling, language)},
                                   {"grounds", grounds_text(doubt->grounds, language)}}) +
              "\n";
    }
    const std::string& name = uses[block.main].spelling;
    toml += "[[partenaire]]\nid = " + toml_string(unused_id(name, used)) +
            "\nnom = " + toml_string(text::trimmed(name)) + "\n";
    if (!block.group) continue;
    toml += "alias = [";
    for (std::size_t i = 1; i < block.group->members.size(); ++i) {
      if (i > 1) toml += ", ";
      toml += toml_string(text::trimmed(uses[block.group->members[i]].spelling));
    }
    toml += "]\n";
  }
  return toml;
}

namespace {

// "# « A » – « B » : probable, 0,93 : l'un est le sigle de l'autre"
std::string pair_line(TomlComment said, const names::NamePair& pair,
                      output_text::Language language) {
  return output_text::filled(message_of(said), language,
                             {{"a", quoted_line(pair.name_a, language)},
                              {"b", quoted_line(pair.name_b, language)},
                              {"level", level_word(pair.level)},
                              {"score", output_text::number_text(pair.score, 2, language)},
                              {"grounds", grounds_text(pair.grounds, language)}}) +
         "\n";
}

std::string id_list(const std::vector<std::string>& ids, output_text::Language language) {
  std::string list;
  for (const std::string& id : ids) list += (list.empty() ? "" : ", ") + quoted_line(id, language);
  return list;
}

// All other names of a group, each once; the names that the kept one has by itself are none.
std::vector<std::string> aliases_of(const model::Contract& contract,
                                    const names::NameSuggestions& suggestions,
                                    const names::NameSuggestion& group,
                                    const std::string& kept_id) {
  std::vector<std::string> aliases;
  std::set<std::string> said = {text::name_key(suggestions.names[group.members.front().value]),
                                text::name_key(kept_id)};
  const auto say = [&](const std::string& name) {
    if (said.insert(text::name_key(name)).second) aliases.push_back(name);
  };
  for (const text::PartnerId member : group.members) {
    say(suggestions.names[member.value]);
    if (member.value >= contract.partners.size()) continue;
    for (const std::string& alias : contract.partners[member].aliases) say(alias);
    say(contract.partners[member].id);
  }
  return aliases;
}

SuggestedPartner suggested_partner(const model::Contract& contract,
                                   const names::NameSuggestions& suggestions,
                                   const names::NameSuggestion& group,
                                   std::set<std::string>& used) {
  const text::PartnerId kept = group.members.front();
  SuggestedPartner made;
  made.declared = kept.value < contract.partners.size();
  for (const text::PartnerId member : group.members) {
    if (member.value < contract.partners.size()) {
      made.replaced.push_back(contract.partners[member].id);
    }
  }
  made.name = suggestions.names[kept.value];
  made.id = made.declared ? contract.partners[kept].id : unused_id(made.name, used);
  if (made.declared) made.type = contract.partners[kept].type;
  made.aliases = aliases_of(contract, suggestions, group, made.id);
  made.pairs = group.pairs;
  made.doubts = group.doubts;
  return made;
}

std::string group_toml(const SuggestedPartner& partner, output_text::Language language) {
  std::string toml;
  for (const names::NamePair& pair : partner.pairs) {
    toml += pair_line(TomlComment::pair, pair, language);
  }
  for (const names::NamePair& pair : partner.doubts) {
    toml += pair_line(TomlComment::pair_apart, pair, language);
  }
  if (!partner.replaced.empty()) {
    toml += output_text::filled(message_of(TomlComment::replaces), language,
                                {{"ids", id_list(partner.replaced, language)}}) +
            "\n";
  }
  toml += "[[partenaire]]\nid = " + toml_string(partner.id) +
          "\nnom = " + toml_string(partner.name) + "\n";
  if (partner.type != model::PartnerType::not_said) {
    toml += "type = " + toml_string(code_of(partner.type)) + "\n";
  }
  std::string list;
  for (const std::string& alias : partner.aliases) {
    list += (list.empty() ? "" : ", ") + toml_string(alias);
  }
  return list.empty() ? toml : toml + "alias = [" + list + "]\n";
}

}  // namespace

std::vector<SuggestedPartner> suggested_partners(const model::Contract& contract,
                                                 const names::NameSuggestions& suggestions) {
  std::set<std::string> used;
  for (const model::Partner& partner : contract.partners) used.insert(partner.id);
  std::vector<SuggestedPartner> partners;
  for (const names::NameSuggestion& group : suggestions.groups) {
    partners.push_back(suggested_partner(contract, suggestions, group, used));
  }
  return partners;
}

std::string suggestions_toml(const std::vector<SuggestedPartner>& suggested,
                             output_text::Language language) {
  std::string toml;
  for (const SuggestedPartner& partner : suggested) {
    if (!toml.empty()) toml += '\n';
    toml += group_toml(partner, language);
  }
  return toml;
}

}  // namespace maillage::contract_files
