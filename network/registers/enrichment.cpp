#include "network/registers/enrichment.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "network/model/kinship.hpp"
#include "network/names/competence_words.hpp"
#include "network/names/name_forms.hpp"
#include "network/names/reconcile.hpp"
#include "network/text/text.hpp"

namespace maillage::registers {
namespace {

using Positions = std::vector<std::uint32_t>;

// What says how a body is organised, not what it does: an association may be a social establishment.
bool is_legal_form(model::PartnerType type) {
  using T = model::PartnerType;
  return type == T::association || type == T::entreprise || type == T::mutuelle ||
         type == T::liberal || type == T::collectif || type == T::autre || type == T::not_said;
}

bool contradict(model::PartnerType said, const std::optional<model::PartnerType>& listed) {
  return listed && *listed != said && !is_legal_form(said) && !is_legal_form(*listed);
}

bool is_group_of_communes(model::PartnerType type) {
  return type == model::PartnerType::codecom || type == model::PartnerType::petr;
}

class Enriching {
 public:
  Enriching(const model::Contract& contract, Registers registers) : contract_(contract) {
    made_.registers = std::move(registers);
    made_.territory = territory_of(contract, made_.registers);
    add_communes();
    index();
  }

  Enrichment run() {
    for (std::uint32_t i = 0; i < contract_.partners.size(); ++i) look_for(text::PartnerId{i});
    for (Match& match : made_.matches) set_facts(match);
    settle_shared();
    keep_sirens_of_one();
    std::stable_sort(
        made_.questions.begin(), made_.questions.end(), [](const Question& a, const Question& b) {
          return std::pair(a.partner.value, a.ground) < std::pair(b.partner.value, b.ground);
        });
    list_not_found();
    return std::move(made_);
  }

 private:
  const Entry& entry(std::uint32_t at) const { return made_.registers.entries[at]; }
  const model::Partner& partner(text::PartnerId id) const { return contract_.partners[id]; }

  // Communes of the territory are organisations too.
  void add_communes() {
    for (const std::string& code : made_.territory.communes) {
      const Commune& commune = made_.registers.communes[code];
      Entry made;
      made.from = made_.registers.read.count(Register::epci) != 0  ? Register::epci
                  : made_.registers.read.count(Register::cog) != 0 ? Register::cog
                                                                   : Register::banatic;
      made.place = commune.place;
      made.name = "Commune de " + commune.name;
      made.siren = commune.siren;
      made.commune = code;
      made.department = commune.department;
      made.type = model::PartnerType::commune;
      made_.registers.entries.push_back(std::move(made));
    }
  }

  bool is_here(const Entry& each) const {
    return made_.territory.departments.count(each.department) != 0 ||
           made_.territory.communes.count(each.commune) != 0;
  }

  // Those of the territory first: of the names of one kind the matcher looks at the first ones.
  void index() {
    for (const bool here : {true, false}) {
      for (std::uint32_t i = 0; i < made_.registers.entries.size(); ++i) {
        const Entry& each = entry(i);
        if (is_here(each) != here) continue;
        add_name(each.name, i);
        for (const std::string& other : each.other_names) add_name(other, i);
        const auto commune = made_.registers.communes.find(each.commune);
        const bool is_bare = names::is_bare_kind(names::analyse_name(each.name).form);
        if (is_bare && commune != made_.registers.communes.end())
          add_name(each.name + " de " + commune->second.name, i);
      }
    }
    for (std::uint32_t i = 0; i < made_.registers.entries.size(); ++i) {
      const Entry& each = entry(i);
      if (!each.finess.empty()) by_finess_[each.finess].push_back(i);
      if (!each.siren.empty()) (each.is_establishment ? places_ : units_)[each.siren].push_back(i);
    }
  }

  void add_name(const std::string& name, std::uint32_t at) {
    if (name.empty()) return;
    names_.add(name);
    entry_of_name_.push_back(at);
  }

  // Rows with one identity are one body.
  std::string identity(std::uint32_t at) const {
    constexpr const char* social_centre = "7361";
    const Entry& each = entry(at);
    const bool is_commune = each.type == model::PartnerType::commune && !each.is_establishment &&
                            each.kind != social_centre;
    if (is_commune) return "commune " + each.commune;
    return each.siren.empty() ? "finess " + each.finess : each.siren;
  }

  void ask(text::PartnerId id, AskGround ground, Positions entries) {
    if (entries.size() > most_asked) entries.resize(most_asked);
    made_.questions.push_back({id, ground, std::move(entries)});
  }

  bool stands_for_one(text::PartnerId id) const {
    return !model::is_collective(contract_, id) && partner(id).groups.empty();
  }

  void look_for(text::PartnerId id) {
    if (!stands_for_one(id)) return;
    if (by_number(id)) return;
    by_name(id);
  }

  static const Positions& found(const std::map<std::string, Positions>& index,
                                const std::string& number) {
    static const Positions none;
    const auto at = index.find(number);
    return at == index.end() ? none : at->second;
  }

  // True where the contract gives a number, found or not: then a name decides nothing.
  bool by_number(text::PartnerId id) {
    const model::Partner& mine = partner(id);
    if (mine.siren.empty() && mine.finess.empty()) return false;
    const auto& read = made_.registers.read;
    Match match;
    match.partner = id;
    if (!mine.finess.empty()) {
      match.ground = MatchGround::finess;
      match.entries = found(by_finess_, mine.finess);
      if (match.entries.empty() && read.count(Register::finess) != 0)
        ask(id, AskGround::not_listed, {});
    }
    if (match.entries.empty() && !mine.siren.empty()) {
      match.ground = MatchGround::siren;
      match.entries = found(units_, mine.siren);
      const bool is_listed_whole =
          is_group_of_communes(mine.type) &&
          (read.count(Register::banatic) != 0 || read.count(Register::epci) != 0);
      if (match.entries.empty()) add_places(id, mine.siren, match.entries);
      if (match.entries.empty() && is_listed_whole) ask(id, AskGround::not_listed, {});
    }
    if (!match.entries.empty()) made_.matches.push_back(std::move(match));
    return true;
  }

  // The establishment of a unit, where it has one; of several each is as likely.
  void add_places(text::PartnerId id, const std::string& siren, Positions& entries) {
    const Positions& places = found(places_, siren);
    std::set<std::string> numbers;
    for (const std::uint32_t at : places) numbers.insert(entry(at).finess);
    if (numbers.size() > 1) return ask(id, AskGround::several, places);
    entries.insert(entries.end(), places.begin(), places.end());
  }

  std::vector<std::string> spellings(text::PartnerId id) const {
    std::vector<std::string> all = partner(id).aliases;
    all.insert(all.begin(), partner(id).name);
    return all;
  }

  // The score of each row that is near by any spelling.
  std::vector<std::pair<double, std::uint32_t>> near_entries(text::PartnerId id) const {
    constexpr std::size_t most = 12;
    std::map<std::uint32_t, double> scores;
    for (const std::string& spelling : spellings(id)) {
      const names::NameForm form = names::analyse_name(spelling).form;
      if (names::is_bare_kind(form) || !form.count.empty()) continue;
      for (const names::NameMatcher::Match& each : names_.best(spelling, most)) {
        double& score = scores[entry_of_name_[each.position]];
        score = std::max(score, each.score);
      }
    }
    std::vector<std::pair<double, std::uint32_t>> near;
    for (const auto& [at, score] : scores) near.emplace_back(score, at);
    std::stable_sort(near.begin(), near.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    return near;
  }

  void by_name(text::PartnerId id) {
    Positions certain, of_other_type, elsewhere, near;
    for (const auto& [score, at] : near_entries(id)) {
      const Entry& each = entry(at);
      const bool is_near = made_.territory.communes.count(each.commune) != 0;
      if (score < (is_near ? names::possible_score : names::probable_score)) continue;
      const bool is_certain = score >= names::certain_score;
      const bool is_other = contradict(partner(id).type, each.type);
      if (is_certain && is_here(each) && !is_other) {
        certain.push_back(at);
      } else if (is_certain && is_here(each)) {
        of_other_type.push_back(at);
      } else if (is_certain && !is_other) {
        elsewhere.push_back(at);
      } else if (is_here(each) && !is_other) {
        near.push_back(at);
      }
    }
    std::set<std::string> bodies;
    for (const std::uint32_t at : certain) bodies.insert(identity(at));
    if (bodies.size() > 1) return ask(id, AskGround::several, certain);
    if (bodies.size() == 1) return add_named(id, std::move(certain));
    if (!of_other_type.empty()) return ask(id, AskGround::other_type, of_other_type);
    if (!near.empty()) return ask(id, AskGround::near_name, near);
    if (!elsewhere.empty()) ask(id, AskGround::elsewhere, elsewhere);
  }

  void add_named(text::PartnerId id, Positions certain) {
    std::stable_partition(certain.begin(), certain.end(),
                          [&](std::uint32_t at) { return !entry(at).is_establishment; });
    std::set<std::string> numbers;
    for (const std::uint32_t at : certain) {
      if (!entry(at).finess.empty()) numbers.insert(entry(at).finess);
    }
    if (numbers.size() > 1) {
      ask(id, AskGround::several, certain);
      const auto is_place = [&](std::uint32_t at) { return entry(at).is_establishment; };
      // Of the unit they are all of, one of them tells the SIREN.
      if (is_place(certain.front())) certain.resize(1);
      certain.erase(std::remove_if(certain.begin() + 1, certain.end(), is_place), certain.end());
      undecided_places_.insert(id.value);
    }
    Match match;
    match.partner = id;
    match.entries = std::move(certain);
    made_.matches.push_back(std::move(match));
  }

  // All rows of the same numbers, behind those that it is known by.
  void add_rows_of(Match& match, const std::string& siren, const std::string& finess) const {
    const auto add = [&](const Positions& more) {
      for (const std::uint32_t at : more) {
        if (std::find(match.entries.begin(), match.entries.end(), at) == match.entries.end())
          match.entries.push_back(at);
      }
    };
    if (!siren.empty()) add(found(units_, siren));
    if (!finess.empty()) add(found(by_finess_, finess));
  }

  void set_facts(Match& match) {
    const model::Partner& mine = partner(match.partner);
    const bool is_undecided = undecided_places_.count(match.partner.value) != 0;
    std::string siren = mine.siren, finess = mine.finess, commune;
    for (const std::uint32_t at : match.entries) {
      if (siren.empty()) siren = entry(at).siren;
      if (finess.empty() && !is_undecided) finess = entry(at).finess;
    }
    add_rows_of(match, siren, finess);
    std::optional<model::PartnerType> type;
    bool differs = false;
    for (const std::uint32_t at : match.entries) {
      const Entry& each = entry(at);
      if (is_undecided && each.is_establishment) continue;
      const bool is_place = !finess.empty() && each.finess == finess;
      if (commune.empty() || (is_place && !each.commune.empty())) commune = each.commune;
      if (each.type && (!type || is_legal_form(*type))) type = each.type;
      if (is_place && each.from == Register::finess) match.juridical = each.juridical;
      differs = differs || contradict(mine.type, each.type) ||
                (!mine.siren.empty() && !each.siren.empty() && mine.siren != each.siren);
      const bool is_unit = !each.is_establishment && each.siren == siren;
      if (!each.is_closed || (!is_place && !is_unit)) continue;
      match.is_closed = true;
      if (each.closed_since) match.facts.closed_since = each.closed_since;
    }
    if (mine.siren.empty()) match.facts.siren = siren;
    if (mine.finess.empty()) match.facts.finess = finess;
    if (mine.type == model::PartnerType::not_said) match.facts.type = type;
    differs = set_commune(match, commune, type.value_or(mine.type)) || differs;
    if (match.is_closed && !match.facts.closed_since && !mine.registers.closed_since)
      ask(match.partner, AskGround::closed_undated, {match.entries.front()});
    if (mine.registers.closed_since) match.facts.closed_since.reset();
    if (differs) ask(match.partner, AskGround::differs, {match.entries.front()});
    set_parent(match, siren);
    set_competences(match, siren);
  }

  // True where the contract says another one. An EPCI is of no commune.
  bool set_commune(Match& match, const std::string& code, model::PartnerType type) {
    const auto known = made_.registers.communes.find(code);
    if (known == made_.registers.communes.end() || is_group_of_communes(type)) return false;
    const model::RegisterFacts& said = partner(match.partner).registers;
    const std::string folded = text::fold(said.commune);
    if (said.commune.empty()) match.facts.commune = code;
    if (said.epci.empty()) match.facts.epci = known->second.epci;
    const bool other_commune =
        !said.commune.empty() && said.commune != code && folded != text::fold(known->second.name);
    const bool other_epci =
        !said.epci.empty() && !known->second.epci.empty() && said.epci != known->second.epci;
    return other_commune || other_epci;
  }

  // The organisation of the contract that is its juridical entity, by a number that the contract gives.
  void set_parent(Match& match, const std::string& siren) const {
    const model::Partner& mine = partner(match.partner);
    if (mine.parent || !entry(match.entries.front()).is_establishment) return;
    std::optional<text::PartnerId> parent;
    for (std::uint32_t i = 0; i < contract_.partners.size(); ++i) {
      const text::PartnerId other{i};
      if (other == match.partner || model::are_kin(contract_, other, match.partner)) continue;
      const bool is_entity = !match.juridical.empty() && partner(other).finess == match.juridical;
      const bool is_unit =
          !siren.empty() && partner(other).siren == siren && partner(other).finess.empty();
      if (!is_entity && !is_unit) continue;
      if (parent) return;  // several: not for us to choose
      parent = other;
    }
    match.facts.parent = parent;
    // A service has its parent's SIREN, and does not repeat it.
    if (parent) match.facts.siren.clear();
  }

  // Of a whole list of a hundred only what the words of its actions are about.
  void set_competences(Match& match, const std::string& siren) const {
    const model::RegisterFacts& said = partner(match.partner).registers;
    if (!said.competences.empty() || !said.lacking.empty()) return;
    for (const std::uint32_t at : found(units_, siren)) {
      for (const auto& [from, into] : {std::pair(&entry(at).competences, &match.facts.competences),
                                       std::pair(&entry(at).lacking, &match.facts.lacking)}) {
        std::copy_if(from->begin(), from->end(), std::back_inserter(*into),
                     [&](const std::string& name) { return is_named(match.partner, name); });
      }
    }
  }

  bool is_named(text::PartnerId id, const std::string& competence) const {
    using names::CompetenceNamed;
    for (const model::Edition& edition : contract_.editions) {
      for (const model::ActionRow& row : edition.rows) {
        const bool carries =
            std::any_of(row.carriers.begin(), row.carriers.end(),
                        [&](const model::Mention& each) { return each.partner == id; });
        if (!carries) continue;
        const std::string& title =
            row.title.empty() ? contract_.actions[row.action].title : row.title;
        if (names::names_competence(title, competence) != CompetenceNamed::no) return true;
        std::vector<text::ObjectiveId> objectives = row.other_objectives;
        if (row.objective) objectives.push_back(*row.objective);
        for (const text::ObjectiveId each : objectives) {
          if (names::names_competence(contract_.objectives[each].name, competence) ==
              CompetenceNamed::surely)
            return true;
        }
      }
    }
    return false;
  }

  // One row for two organisations, or one SIREN: they may be one, or a service and its parent.
  void settle_shared() {
    std::map<std::string, std::vector<Match*>> by_body;
    for (Match& match : made_.matches) by_body[identity(match.entries.front())].push_back(&match);
    std::set<text::PartnerId, ByValue> dropped;
    for (const auto& [body, matches] : by_body) {
      if (matches.size() < 2) continue;
      for (Match* match : matches) {
        const bool alone = std::all_of(matches.begin(), matches.end(), [&](const Match* other) {
          return other == match || are_apart(*match, *other);
        });
        if (alone) continue;
        ask(match->partner, AskGround::shared, {match->entries.front()});
        if (match->ground == MatchGround::name) dropped.insert(match->partner);
      }
    }
    made_.matches.erase(
        std::remove_if(made_.matches.begin(), made_.matches.end(),
                       [&](const Match& match) { return dropped.count(match.partner) != 0; }),
        made_.matches.end());
  }

  // A SIREN that several establishments of the contract have tells none of them: their FINESS does.
  void keep_sirens_of_one() {
    std::map<std::string, std::size_t> bearers;
    for (std::uint32_t i = 0; i < contract_.partners.size(); ++i)
      ++bearers[partner(text::PartnerId{i}).siren];
    for (const Match& match : made_.matches) ++bearers[match.facts.siren];
    for (Match& match : made_.matches) {
      const bool is_place = entry(match.entries.front()).is_establishment;
      if (is_place && bearers[match.facts.siren] > 1) match.facts.siren.clear();
    }
  }

  struct ByValue {
    bool operator()(text::PartnerId a, text::PartnerId b) const { return a.value < b.value; }
  };

  // Told apart by their own establishments, or one declared or proposed as a service of the other.
  bool are_apart(const Match& a, const Match& b) const {
    const auto finess_of = [&](const Match& match) {
      const std::string& said = partner(match.partner).finess;
      return said.empty() ? match.facts.finess : said;
    };
    const bool two_places = !finess_of(a).empty() && !finess_of(b).empty();
    return (two_places && finess_of(a) != finess_of(b)) || a.facts.parent == b.partner ||
           b.facts.parent == a.partner ||
           (model::are_kin(contract_, a.partner, b.partner) && finess_of(a) != finess_of(b));
  }

  void list_not_found() {
    std::set<std::uint32_t> told;
    for (const Match& match : made_.matches) told.insert(match.partner.value);
    for (const Question& question : made_.questions) told.insert(question.partner.value);
    for (std::uint32_t i = 0; i < contract_.partners.size(); ++i) {
      if (told.count(i) == 0 && stands_for_one(text::PartnerId{i}))
        made_.not_found.push_back(text::PartnerId{i});
    }
  }

  const model::Contract& contract_;
  Enrichment made_;
  names::NameMatcher names_;
  Positions entry_of_name_;  // by position in names_
  std::map<std::string, Positions> by_finess_, units_, places_;
  std::set<std::uint32_t> undecided_places_;  // partners whose establishment is asked about
};

}  // namespace

bool Facts::empty() const {
  return siren.empty() && finess.empty() && commune.empty() && epci.empty() && !type && !parent &&
         !closed_since && competences.empty() && lacking.empty();
}

Enrichment enrich(const model::Contract& contract, Registers registers) {
  return Enriching(contract, std::move(registers)).run();
}

}  // namespace maillage::registers
