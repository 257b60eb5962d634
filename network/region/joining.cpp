// Organisations of many contracts, joined by rules from the surest down, never by likeness.
//
//   same SIREN or FINESS                                one
//   a name the user says is one                         one
//   "ANCT", "CAF de la Meuse"                           one: the country, or that department, has one of it
//   same name, contracts of one territory               one
//   same name, communes of one department               one
//   same name elsewhere ("CCAS", "Les Amis")            asked
//   names a letter or a word apart                      asked, where nearly certain
//
// Joins grow sets, and each set carries what its members say of themselves (numbers, type, contracts): a
// join that would put two of one contract, two numbers or two types into one set is refused, whatever rule
// wants it. So the order of the rules matters and that of the organisations does not much: numbers first,
// then names.
//
// A department is part of the place, for communes and their groups have namesakes. Territories were told by
// their names and EPCI alone at first; contracts made for trying it joined namesakes of two departments.
#include "network/region/joining.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "network/names/name_forms.hpp"
#include "network/names/reconcile.hpp"
#include "network/text/disjoint_sets.hpp"
#include "network/text/text.hpp"

namespace maillage::region {
namespace {

// Bodies of which the country has one.
constexpr std::array<std::string_view, 9> national_bodies = {"ADEME",
                                                             "ANCT",
                                                             "Banque des territoires",
                                                             "CNAF",
                                                             "CNAM",
                                                             "CNSA",
                                                             "Éducation nationale",
                                                             "France Travail",
                                                             "Santé publique France"};

bool is_told(model::PartnerType type) {
  return type != model::PartnerType::not_said && type != model::PartnerType::autre;
}

// A name with all that it says in brackets; empty where it names no particular organisation
// ("3 ADMR").
std::string key_of(const names::AnalysedName& name) {
  if (!name.form.count.empty()) return "";
  std::string key = name.form.key;
  if (name.bracket_says == names::BracketSays::more) key += "(" + name.bracket.key + ")";
  return key;
}

// Whether the name is that of a body that the place it names has one of.
bool is_single_body(const names::NameForm& form) {
  bool single = false, placed = false;
  for (const names::NameToken& token : form.tokens) {
    single |= token.word_class == names::WordClass::single;
    placed |= token.word_class == names::WordClass::department ||
              token.word_class == names::WordClass::word;
  }
  return single && placed;
}

bool is_national(const names::NameForm& form) {
  static const std::set<std::string> keys = [] {
    std::set<std::string> made;
    for (const std::string_view name : national_bodies)
      made.insert(names::analyse_name(name).form.key);
    return made;
  }();
  return keys.count(form.key) != 0;
}

// Nodes: every organisation of every contract, joined into sets.
class Joining {
 public:
  Joining(const Contracts& contracts, const std::vector<std::string>& same_names)
      : contracts_(contracts) {
    for (std::uint32_t c = 0; c < contracts.size(); ++c) {
      first_.push_back(static_cast<std::uint32_t>(nodes_.size()));
      for (std::uint32_t p = 0; p < contracts[c]->partners.size(); ++p)
        add({c, text::PartnerId{p}});
      departments_.push_back(department_of(c));
      territories_.push_back(territory_of(c));
    }
    sets_ = text::DisjointSets(nodes_.size());
    for (const std::string& name : same_names) said_.insert(key_of(names::analyse_name(name)));
    said_.erase("");
  }

  Joined run() {
    join_numbers(&model::Partner::siren, JoinGround::siren);
    join_numbers(&model::Partner::finess, JoinGround::finess);
    join_names();
    ask_near_names();
    return made();
  }

 private:
  struct Node {
    Member member;
    names::AnalysedName name;
    std::string key;
    // Of the set, at its root:
    std::vector<std::uint32_t> contracts;  // ascending
    std::string siren, finess;
    model::PartnerType type{};
    std::optional<JoinGround> ground;  // why it was joined
  };

  const model::Partner& partner(const Member& member) const {
    return contracts_[member.contract]->partners[member.partner];
  }

  void add(Member member) {
    const model::Partner& mine = partner(member);
    Node node;
    node.member = member;
    node.name = names::analyse_name(mine.name);
    node.key = key_of(node.name);
    node.contracts = {member.contract};
    node.siren = mine.siren;
    node.finess = mine.finess;
    node.type = mine.type;
    nodes_.push_back(std::move(node));
  }

  // What contracts of one territory share; empty: it is not said. Communes and their groups have
  // namesakes in other departments.
  std::string territory_of(std::uint32_t contract) const {
    const model::Contract& mine = *contracts_[contract];
    const std::string& department = departments_[contract];
    std::set<std::string> epcis;
    for (const model::Epci& epci : mine.epcis) {
      const Node& node = nodes_[first_[contract] + epci.partner.value];
      if (!names::is_bare_kind(node.name.form) && !node.key.empty()) epcis.insert(node.key);
    }
    std::string text;
    for (const std::string& epci : epcis) text += "+" + epci;
    const bool all_named = !epcis.empty() && epcis.size() == mine.epcis.size();
    if (!all_named || department.empty()) text = text::fold(mine.territory);
    return text.empty() ? "" : text + "@" + department;
  }

  // The department that the contract's organisations name most; empty: none, or several alike.
  std::string department_of(std::uint32_t contract) const {
    std::map<std::string, std::size_t> named;
    for (std::size_t i = first_[contract]; i < nodes_.size(); ++i) {
      for (const names::NameToken& token : nodes_[i].name.form.tokens) {
        if (token.word_class == names::WordClass::department) ++named[token.text];
      }
    }
    std::string most;
    std::size_t times = 0;
    for (const auto& [department, count] : named) {
      if (count == times) most.clear();
      if (count <= times) continue;
      most = department;
      times = count;
    }
    return most;
  }

  std::uint32_t root(std::uint32_t node) const { return sets_.of(node); }

  // False if they cannot be one: both stand in one contract, or what they say of themselves differs.
  bool join(std::uint32_t a, std::uint32_t b, JoinGround ground) {
    a = root(a);
    b = root(b);
    if (a == b) return true;
    if (b < a) std::swap(a, b);
    Node &one = nodes_[a], &other = nodes_[b];
    const auto differ = [](const std::string& x, const std::string& y) {
      return !x.empty() && !y.empty() && x != y;
    };
    const bool by_number = ground == JoinGround::siren || ground == JoinGround::finess;
    if (differ(one.siren, other.siren) || differ(one.finess, other.finess)) return false;
    if (!by_number && is_told(one.type) && is_told(other.type) && one.type != other.type)
      return false;
    std::vector<std::uint32_t> both;
    std::set_union(one.contracts.begin(), one.contracts.end(), other.contracts.begin(),
                   other.contracts.end(), std::back_inserter(both));
    if (both.size() != one.contracts.size() + other.contracts.size()) return false;
    one.contracts = std::move(both);
    if (one.siren.empty()) one.siren = other.siren;
    if (one.finess.empty()) one.finess = other.finess;
    if (!is_told(one.type)) one.type = other.type;
    other.ground = ground;
    sets_.join(a, b);
    return true;
  }

  // A service has its parent's SIREN.
  void join_numbers(std::string model::Partner::*number, JoinGround ground) {
    std::map<std::string, std::vector<std::uint32_t>> by_number;
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      const model::Partner& mine = partner(nodes_[i].member);
      if (!(mine.*number).empty() && !mine.parent) by_number[mine.*number].push_back(i);
    }
    for (const auto& [value, bearers] : by_number) {
      for (const std::uint32_t each : bearers) {
        if (!join(bearers.front(), each, ground)) ask(AskGround::several, {bearers.front(), each});
      }
    }
  }

  void join_names() {
    std::map<std::string, std::vector<std::uint32_t>> by_key;
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      if (!nodes_[i].key.empty()) by_key[nodes_[i].key].push_back(i);
    }
    for (const auto& [key, bearers] : by_key) {
      const names::NameForm& form = nodes_[bearers.front()].name.form;
      if (said_.count(key) != 0) {
        join_all(bearers, JoinGround::said);
      } else if (is_national(form)) {
        join_all(bearers, JoinGround::national_body);
      } else if (is_single_body(form)) {
        join_all(bearers, JoinGround::single_body);
      }
      join_by(bearers, territories_, JoinGround::same_territory, [](const Node&) { return true; });
      join_by(bearers, departments_, JoinGround::same_department, [](const Node& node) {
        return !names::is_bare_kind(node.name.form) &&
               (node.type == model::PartnerType::commune ||
                node.type == model::PartnerType::codecom || node.type == model::PartnerType::petr);
      });
      ask_those_apart(bearers, form);
    }
  }

  void join_all(const std::vector<std::uint32_t>& bearers, JoinGround ground) {
    for (const std::uint32_t each : bearers) join(bearers.front(), each, ground);
  }

  template <class May>
  void join_by(const std::vector<std::uint32_t>& bearers, const std::vector<std::string>& places,
               JoinGround ground, May may) {
    std::map<std::string, std::uint32_t> firsts;
    for (const std::uint32_t each : bearers) {
      const std::string& place = places[nodes_[each].member.contract];
      if (place.empty() || !may(nodes_[each])) continue;
      const auto [first, is_new] = firsts.emplace(place, each);
      if (!is_new) join(first->second, each, ground);
    }
  }

  // Those of one name that are still several; numbers that differ set apart for certain.
  void ask_those_apart(const std::vector<std::uint32_t>& bearers, const names::NameForm& form) {
    std::set<std::uint32_t> roots;
    std::set<model::PartnerType> types;
    for (const std::uint32_t each : bearers) roots.insert(root(each));
    for (const std::uint32_t each : roots) {
      if (is_told(nodes_[each].type)) types.insert(nodes_[each].type);
    }
    const bool all_numbered = std::all_of(roots.begin(), roots.end(), [&](std::uint32_t each) {
      return !nodes_[each].siren.empty();
    });
    if (roots.size() < 2 || all_numbered) return;
    ask(names::is_bare_kind(form) ? AskGround::kind_alone
        : types.size() > 1        ? AskGround::other_type
                                  : AskGround::elsewhere,
        {roots.begin(), roots.end()});
  }

  // Names one letter or word apart: nearly certain ones, and of one territory probable ones too.
  void ask_near_names() {
    std::vector<names::NameUse> uses;
    std::vector<std::uint32_t> owners;
    std::set<std::pair<std::uint32_t, std::string>> known;
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      if (!known.emplace(root(i), nodes_[i].name.key).second || nodes_[i].key.empty()) continue;
      uses.push_back({partner(nodes_[i].member).name, 1, {}});
      owners.push_back(i);
    }
    std::vector<std::uint32_t> roots;
    for (const std::uint32_t owner : owners) roots.push_back(root(owner));
    std::set<std::pair<std::uint32_t, std::uint32_t>> asked;
    for (const names::CandidatePair& pair : names::candidate_pairs(uses, roots)) {
      const Node &a = nodes_[owners[pair.a]], &b = nodes_[owners[pair.b]];
      if (a.key == b.key || pair.level == names::NameLevel::possible) continue;
      const std::string& place = territories_[a.member.contract];
      const bool one_place = !place.empty() && place == territories_[b.member.contract];
      if (pair.level != names::NameLevel::certain && !one_place) continue;
      const Node &one = nodes_[roots[pair.a]], &other = nodes_[roots[pair.b]];
      if (is_told(one.type) && is_told(other.type) && one.type != other.type) continue;
      if (!one.siren.empty() && !other.siren.empty() && one.siren != other.siren) continue;
      std::vector<std::uint32_t> common;
      std::set_intersection(one.contracts.begin(), one.contracts.end(), other.contracts.begin(),
                            other.contracts.end(), std::back_inserter(common));
      if (!common.empty()) continue;  // where both stand, they are set apart
      if (!asked.emplace(std::minmax(roots[pair.a], roots[pair.b])).second) continue;
      ask(AskGround::near_name, {roots[pair.a], roots[pair.b]}, pair.score);
    }
  }

  void ask(AskGround ground, std::vector<std::uint32_t> nodes, double score = 1) {
    asked_.push_back({ground, std::move(nodes), score});
  }

  Joined made() {
    Joined joined;
    std::vector<std::uint32_t> position(nodes_.size());
    joined.organisation_of.resize(contracts_.size());
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      const std::uint32_t at = root(i);
      if (at == i) {
        position[i] = static_cast<std::uint32_t>(joined.organisations.size());
        joined.organisations.emplace_back();
      }
      Organisation& organisation = joined.organisations[position[at]];
      organisation.members.push_back(nodes_[i].member);
      organisation.grounds.push_back(nodes_[i].ground.value_or(JoinGround{}));
      joined.organisation_of[nodes_[i].member.contract].push_back(position[at]);
    }
    for (Question& question : asked_) {
      std::set<std::uint32_t> organisations;
      for (const std::uint32_t node : question.organisations)
        organisations.insert(position[root(node)]);
      if (organisations.size() < 2) continue;
      question.organisations.assign(organisations.begin(), organisations.end());
      joined.questions.push_back(std::move(question));
    }
    std::stable_sort(joined.questions.begin(), joined.questions.end(),
                     [](const Question& a, const Question& b) {
                       const bool near_a = a.ground == AskGround::near_name;
                       const bool near_b = b.ground == AskGround::near_name;
                       if (near_a != near_b) return near_b;
                       if (near_a) return a.score > b.score;
                       return a.organisations.size() > b.organisations.size();
                     });
    joined.territories = contracts_by_territory();
    return joined;
  }

  // By what names their territory, and by its declared name where one of them says no EPCI.
  std::vector<std::vector<std::uint32_t>> contracts_by_territory() const {
    text::DisjointSets one(contracts_.size());
    std::map<std::string, std::uint32_t> firsts;
    const auto join_by_name = [&](std::uint32_t contract, const std::string& name) {
      const auto [first, is_new] = firsts.emplace(name, contract);
      if (!is_new) one.join(first->second, contract);
    };
    for (std::uint32_t c = 0; c < contracts_.size(); ++c) {
      if (!territories_[c].empty()) join_by_name(c, territories_[c]);
      const std::string declared = text::fold(contracts_[c]->territory);
      if (!declared.empty()) join_by_name(c, declared + "@" + departments_[c]);
    }
    std::map<std::uint32_t, std::vector<std::uint32_t>> by_root;
    for (std::uint32_t c = 0; c < contracts_.size(); ++c) by_root[one.of(c)].push_back(c);
    std::vector<std::vector<std::uint32_t>> found;
    for (auto& [root, contracts] : by_root) {
      if (contracts.size() > 1) found.push_back(std::move(contracts));
    }
    std::sort(found.begin(), found.end());
    return found;
  }

  const Contracts& contracts_;
  std::vector<Node> nodes_;
  std::vector<std::uint32_t> first_;  // of each contract's nodes
  text::DisjointSets sets_{0};
  std::vector<std::string> territories_, departments_;  // by contract
  std::set<std::string> said_;
  std::vector<Question> asked_;  // of nodes
};

}  // namespace

Joined join_organisations(const Contracts& contracts, const std::vector<std::string>& same_names) {
  return Joining(contracts, same_names).run();
}

}  // namespace maillage::region
