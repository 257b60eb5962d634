// The names of all cells, joined where that is certain.
//
//   cells    "CPAM" 7×, "C.P.A.M." 2×, "CPAM 55" 1×, "Cpam de la Meuse"
//   joined   one organisation under its most used name; the others are its aliases, each with its ground
//
// Only certain pairs join, unlike the groups that `check --names` suggests: those may hang together by a
// probable pair, and an import that is wrong is found by nobody. Two declared organisations are never
// joined, and what a person has answered is joined whatever the names have in common. All else that may be
// one is handed on as doubts.
#include "network/import/import_names.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>

#include "network/cells/cell_names.hpp"
#include "network/cells/name_gathering.hpp"
#include "network/cells/whole_names.hpp"
#include "network/model/vocabulary.hpp"
#include "network/names/funder_cell.hpp"
#include "network/names/name_forms.hpp"
#include "network/names/reconcile.hpp"
#include "network/text/disjoint_sets.hpp"
#include "network/text/free_id.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

bool names_organisations(model::Column column) {
  return column == model::Column::carrier || column == model::Column::partners ||
         column == model::Column::funders ||
         column == model::Column::epcis;  // `cibles` may be people: they are no organisations
}

class NameImporter {
 public:
  NameImporter(const std::vector<ImportedPartner>& declared, const model::Answers& answers)
      : declared_(declared), answers_(answers) {
    for (std::uint32_t i = 0; i < declared.size(); ++i) {
      known_.add(declared[i].name, i);
      known_.add(declared[i].id, i);
      for (const JoinedName& alias : declared[i].aliases) known_.add(alias.spelling, i);
      mentions_.push_back(0);
    }
  }

  ImportedNames import(const std::vector<const model::DraftTable*>& tables,
                       const std::vector<model::Text>& beside) {
    for (const model::DraftTable* table : tables) list_cells(*table);
    for (const model::Text& cell : beside) {
      uses_.push_back({cell.value, cells::SmallPhrases::names});
      cells_.push_back(&cell);
    }
    read_cells();
    find_answered();
    join();
    make_ids();
    guess_types();
    guess_parents();
    for (const ImportedPartner& partner : result_.partners) {
      result_.uses.push_back(
          {partner.name, std::max<std::size_t>(partner.mentions, 1), {partner.place}});
    }
    result_.open = names::reconcile(result_.uses);
    leave_out_parents();
    ask();
    return std::move(result_);
  }

 private:
  // The cells that name organisations, in the order of their columns.
  void list_cells(const model::DraftTable& table) {
    for (std::size_t i = 0; i < table.headers.size(); ++i) {
      const auto column = model::meaning_of(table, i);
      if (!column || !names_organisations(*column)) continue;
      const bool asks = *column == model::Column::carrier;
      for (const std::vector<model::Text>& row : table.rows) {
        if (i >= row.size()) continue;
        if (*column == model::Column::epcis && cells::means_all_epcis(row[i].value)) continue;
        if (const model::Answer* answer =
                answers_.find(model::DecisionKind::cell, text::trimmed(row[i].value))) {
          for (std::string& name : cells::whole_names(answer->text)) {
            said_.emplace_back(std::move(name), row[i].place);
          }
          continue;
        }
        // An amount is cut out before names are looked for.
        if (*column == model::Column::funders)
          bare_.push_back(names::cut_amounts(row[i].value).names);
        const std::string_view text =
            *column == model::Column::funders ? std::string_view(bare_.back()) : row[i].value;
        uses_.push_back({text, asks ? cells::SmallPhrases::aside : cells::SmallPhrases::names});
        cells_.push_back(&row[i]);
      }
    }
  }

  // As resolve() makes organisations of the same cells.
  void read_cells() {
    cells::PieceTexts texts;
    const cells::GatheredNames gathered = cells::gather_names(uses_, known_, texts);
    names::NameIndex all = known_;
    const auto first = static_cast<std::uint32_t>(declared_.size());
    for (const cells::GatheredName& name : gathered.names) {
      all.add(name.printed, first + static_cast<std::uint32_t>(found_.size()));
      found_.push_back({name.printed, 0, {cells_[name.cell]->place}});
    }
    for (const auto& [name, place] : said_) {
      if (!all.find(name)) {
        all.add(name, first + static_cast<std::uint32_t>(found_.size()));
        found_.push_back({name, 0, {place}});
      }
      const std::uint32_t owner = *all.find(name);
      ++(owner < first ? mentions_[owner] : found_[owner - first].mentions);
    }
    // The same text is read once.
    std::unordered_map<std::string_view, std::vector<std::uint32_t>> read[2];
    for (const cells::CellUse& use : uses_) {
      auto& of_kind = read[use.small == cells::SmallPhrases::aside ? 0 : 1];
      const auto [owners, is_new] = of_kind.try_emplace(use.text);
      if (is_new) {
        for (const cells::NamedInCell& name :
             cells::read_names(use.text, all, use.small, texts).named) {
          owners->second.push_back(name.owner);
        }
      }
      for (const std::uint32_t owner : owners->second) {
        ++(owner < first ? mentions_[owner] : found_[owner - first].mentions);
      }
    }
  }

  std::size_t found(const std::string& printed, const text::Place& place) {
    for (std::size_t i = 0; i < found_.size(); ++i) {
      if (text::name_key(found_[i].spelling) == text::name_key(printed)) return i;
    }
    found_.push_back({printed, 0, {place}});
    return found_.size() - 1;
  }

  // What a person said that a name is: joined whatever the names have in common.
  void find_answered() {
    const std::size_t all = found_.size();
    for (std::size_t i = 0; i < all; ++i) {
      const model::Answer* answer = answers_.find(model::DecisionKind::name, found_[i].spelling);
      if (answer == nullptr || text::fold(answer->text) == another) continue;
      const text::Place place = found_[i].places.front();
      const auto owner = known_.find(answer->text);
      const std::uint32_t whole =
          owner ? *owner
                : static_cast<std::uint32_t>(declared_.size() + found(answer->text, place));
      same_.emplace_back(static_cast<std::uint32_t>(declared_.size() + i), whole);
    }
  }

  // Certain pairs only: a group of reconcile() may hang together by probable ones.
  void join() {
    std::vector<names::NameUse> uses;
    std::vector<std::uint32_t> owners;
    for (std::uint32_t i = 0; i < declared_.size(); ++i) {
      uses.push_back({declared_[i].name, 1, {}});
      for (const JoinedName& alias : declared_[i].aliases) uses.push_back({alias.spelling, 1, {}});
      owners.resize(uses.size(), i);
    }
    const std::size_t first = uses.size();
    for (const names::NameUse& use : found_) {
      owners.push_back(static_cast<std::uint32_t>(declared_.size() + (uses.size() - first)));
      uses.push_back(use);
    }
    text::DisjointSets sets(declared_.size() + found_.size());
    std::map<std::uint32_t, std::vector<names::NameGround>>
        grounds;  // of a found name, by its owner
    std::vector<char> has_declared(declared_.size() + found_.size(), 0);
    std::fill_n(has_declared.begin(), declared_.size(), 1);
    for (const names::CandidatePair& pair : names::reconcile(uses).pairs) {
      if (pair.level != names::NameLevel::certain) break;  // best first
      const std::uint32_t a = owners[pair.a], b = owners[pair.b];
      const std::uint32_t x = sets.of(a), y = sets.of(b);
      if (x == y || (has_declared[x] != 0 && has_declared[y] != 0)) continue;
      sets.join(x, y);
      has_declared[sets.of(x)] = has_declared[x] != 0 || has_declared[y] != 0 ? 1 : 0;
      for (const std::uint32_t each : {a, b}) {
        if (each >= declared_.size()) grounds.try_emplace(each, pair.grounds);
      }
    }
    std::set<std::uint32_t> wholes;
    for (const auto& [part, whole] : same_) {
      const std::uint32_t x = sets.of(part), y = sets.of(whole);
      if (x == y || (has_declared[x] != 0 && has_declared[y] != 0)) continue;
      sets.join(x, y);
      has_declared[sets.of(x)] = has_declared[x] != 0 || has_declared[y] != 0 ? 1 : 0;
      wholes.insert(whole);
    }
    result_.partners = declared_;
    for (std::uint32_t i = 0; i < declared_.size(); ++i) {
      result_.partners[i].mentions = mentions_[i];
    }
    std::map<std::uint32_t, std::vector<std::uint32_t>> groups;  // by their first member
    for (std::uint32_t i = 0; i < declared_.size() + found_.size(); ++i) {
      groups[sets.of(i)].push_back(i);
    }
    const auto use = [&](std::uint32_t owner) -> const names::NameUse& {
      return found_[owner - declared_.size()];
    };
    for (auto& [owner, members] : groups) {
      if (owner < declared_.size()) {
        ImportedPartner& partner = result_.partners[owner];
        for (std::size_t i = 1; i < members.size(); ++i) {
          partner.aliases.push_back({use(members[i]).spelling, grounds[members[i]]});
          partner.mentions += use(members[i]).mentions;
        }
        continue;
      }
      ImportedPartner partner;
      partner.place = use(owner).places.front();
      // The main name as reconcile() chooses it: the most mentioned, of those the longest.
      std::stable_sort(members.begin(), members.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (wholes.count(a) != wholes.count(b)) return wholes.count(a) != 0;
        if (use(a).mentions != use(b).mentions) return use(a).mentions > use(b).mentions;
        return use(a).spelling.size() > use(b).spelling.size();
      });
      partner.name = use(members.front()).spelling;
      for (const std::uint32_t member : members) {
        partner.mentions += use(member).mentions;
        if (member == members.front()) continue;
        partner.aliases.push_back({use(member).spelling, grounds[member]});
      }
      name_as_it_is_now(partner);
      result_.partners.push_back(std::move(partner));
    }
  }

  // "ANPAA (devenue Association Addictions France)": its name of today, and what the cells say as other names.
  static void name_as_it_is_now(ImportedPartner& partner) {
    std::optional<names::RenamedOrganisation> both = names::renamed(partner.name);
    for (std::size_t i = 0; i < partner.aliases.size() && !both; ++i) {
      both = names::renamed(partner.aliases[i].spelling);
    }
    if (!both) return;
    const auto is_now = [&](std::string_view spelling) {
      return text::name_key(spelling) == text::name_key(both->now);
    };
    partner.aliases.erase(
        std::remove_if(partner.aliases.begin(), partner.aliases.end(),
                       [&](const JoinedName& alias) { return is_now(alias.spelling); }),
        partner.aliases.end());
    const auto add = [&](const std::string& spelling) {
      const bool is_known =
          is_now(spelling) ||
          std::any_of(partner.aliases.begin(), partner.aliases.end(), [&](const JoinedName& alias) {
            return text::name_key(alias.spelling) == text::name_key(spelling);
          });
      if (!is_known) partner.aliases.push_back({spelling, {names::NameGround::bracket}});
    };
    add(partner.name);
    add(both->before);
    partner.name = both->now;
  }

  // An id is a name too: none may be another organisation's.
  void make_ids() {
    std::map<std::string, std::size_t> owners;
    for (std::size_t i = 0; i < result_.partners.size(); ++i) {
      const ImportedPartner& partner = result_.partners[i];
      owners.emplace(text::name_key(partner.name), i);
      if (!partner.id.empty()) owners.emplace(text::name_key(partner.id), i);
      for (const JoinedName& alias : partner.aliases)
        owners.emplace(text::name_key(alias.spelling), i);
    }
    for (std::size_t i = 0; i < result_.partners.size(); ++i) {
      ImportedPartner& partner = result_.partners[i];
      if (!partner.id.empty()) continue;
      partner.id =
          text::free_id(text::slug(partner.name), "organisation", [&](const std::string& id) {
            return owners.emplace(text::name_key(id), i).first->second != i;
          });
    }
  }

  // By the main name, else by the first other name that says a type. Of a list that says the type of some it is
  // known which have none; one of names and sigles alone leaves it open.
  void guess_types() {
    const bool lists_say_types =
        std::any_of(result_.partners.begin(), result_.partners.end(),
                    [](const ImportedPartner& each) { return each.is_declared && each.type; });
    for (ImportedPartner& partner : result_.partners) {
      if (partner.is_declared && lists_say_types) continue;
      partner.guess = names::guess_type(partner.name);
      for (std::size_t i = 0; i < partner.aliases.size() && !partner.guess; ++i) {
        partner.guess = names::guess_type(partner.aliases[i].spelling);
      }
      if (partner.guess) partner.type = partner.guess->type;
      if (const model::Answer* answer =
              answers_.find(model::DecisionKind::partner_type, partner.name)) {
        partner.type = model::read_partner_type(answer->text);
        partner.guess.reset();
      }
    }
  }

  // The organisation a service belongs to, where the tables name one such organisation only.
  void guess_parents() {
    std::map<std::string, std::vector<std::size_t>> wholes;
    std::set<std::string> kinds;
    for (const ImportedPartner& partner : result_.partners) {
      if (partner.guess && partner.guess->is_part) kinds.insert(partner.guess->whole);
    }
    for (const std::string& kind : kinds) {
      for (std::size_t i = 0; i < result_.partners.size(); ++i) {
        if (is_whole(result_.partners[i], kind)) wholes[kind].push_back(i);
      }
    }
    for (std::size_t i = 0; i < result_.partners.size(); ++i) {
      ImportedPartner& partner = result_.partners[i];
      if (partner.is_declared || !partner.guess || !partner.guess->is_part) continue;
      const std::vector<std::size_t>& whole = wholes[partner.guess->whole];
      if (whole.size() != 1 || whole.front() == i) continue;
      partner.parent = result_.partners[whole.front()].id;
      partner.parent_guessed = true;
    }
  }

  static bool is_whole(const ImportedPartner& partner, const std::string& kind) {
    if (partner.guess && partner.guess->is_part) return false;
    if (names::is_whole_of_kind(names::analyse_name(partner.name).form, kind)) return true;
    return std::any_of(partner.aliases.begin(), partner.aliases.end(), [&](const JoinedName& each) {
      return names::is_whole_of_kind(names::analyse_name(each.spelling).form, kind);
    });
  }

  // A service and what it belongs to are no doubt, whatever their names have in common.
  void leave_out_parents() {
    const auto related = [&](std::uint32_t a, std::uint32_t b) {
      const ImportedPartner &x = result_.partners[a], &y = result_.partners[b];
      return x.parent == y.id || y.parent == x.id || (!x.parent.empty() && x.parent == y.parent);
    };
    std::vector<names::CandidatePair>& doubts = result_.open.doubts;
    doubts.erase(std::remove_if(
                     doubts.begin(), doubts.end(),
                     [&](const names::CandidatePair& doubt) { return related(doubt.a, doubt.b); }),
                 doubts.end());
  }

  // Names that may be one organisation: apart, until a person says so.
  void ask() {
    const auto ask_of = [&](std::uint32_t a, std::uint32_t b, model::Sureness sureness) {
      // Of two met as often, the one met later is asked about.
      const bool is_less = result_.uses[a].mentions <= result_.uses[b].mentions;
      const names::NameUse &name = result_.uses[is_less ? a : b],
                           &whole = result_.uses[is_less ? b : a];
      for (const names::NameUse* each : {&name, &whole}) {
        if (answers_.find(model::DecisionKind::name, each->spelling) != nullptr) return;
      }
      deciding_.decide({model::DecisionKind::name,
                        sureness,
                        name.spelling,
                        std::string(another),
                        {whole.spelling},
                        name.places,
                        false});
    };
    for (const names::NameGroup& group : result_.open.groups) {
      for (std::size_t i = 1; i < group.members.size(); ++i) {
        ask_of(group.members[i], group.members.front(), model::Sureness::doubtful);
      }
    }
    for (const names::CandidatePair& doubt : result_.open.doubts) {
      ask_of(doubt.b, doubt.a, model::Sureness::probable);
    }
    result_.decisions = deciding_.take();
  }

  static constexpr std::string_view another = "autre";

  const std::vector<ImportedPartner>& declared_;
  const model::Answers& answers_;
  model::Deciding deciding_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> same_;  // a name, the one that it is
  std::vector<std::pair<std::string, text::Place>> said_;      // of cells that were answered
  names::NameIndex known_;
  std::vector<std::size_t> mentions_;  // of the declared
  std::vector<cells::CellUse> uses_;
  std::deque<std::string> bare_;           // cells of funders without their amounts
  std::vector<const model::Text*> cells_;  // of the uses
  std::vector<names::NameUse> found_;
  ImportedNames result_;
};

}  // namespace

ImportedNames import_names(const std::vector<const model::DraftTable*>& tables,
                           const std::vector<ImportedPartner>& declared,
                           const model::Answers& answers, const std::vector<model::Text>& beside) {
  return NameImporter(declared, answers).import(tables, beside);
}

}  // namespace maillage::importing
