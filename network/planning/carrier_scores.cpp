// What a table and those before it show between an organisation and an action.
#include "network/planning/carrier_scores.hpp"

#include <algorithm>
#include <string_view>

#include "network/model/kinship.hpp"
#include "network/planning/title_words.hpp"
#include "network/text/text.hpp"

namespace maillage {
namespace {

constexpr std::size_t most_places = 3;
constexpr std::size_t shortest_name = 3;  // in a title: "ARS"
constexpr std::size_t most_titles = 4;    // with a rare word in them

void add_place(GroundFound& found, const Place& place) {
  if (found.places.size() < most_places) found.places.push_back(place);
}

const Mention* find_mention(const std::vector<Mention>& mentions, PartnerId partner) {
  for (const Mention& mention : mentions) {
    if (mention.partner == partner) return &mention;
  }
  return nullptr;
}

bool names_it(const std::vector<std::string>& names, const std::string& padded_title) {
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
    return padded_title.find(name) != std::string::npos;
  });
}

std::string padded(const std::string& text) { return " " + fold(text) + " "; }

bool contains(const std::vector<PartnerId>& partners, PartnerId partner) {
  return std::find(partners.begin(), partners.end(), partner) != partners.end();
}

std::size_t row_position(const CarrierEvidence& evidence, const ActionRow& row) {
  return static_cast<std::size_t>(&row - evidence.edition.rows.data());
}

void index(CarrierEvidence& evidence) {
  for (std::uint32_t at = 0; at < evidence.carried.size(); ++at) {
    for (const ActionRow* row : evidence.carried[at]) {
      for (const std::string& word : evidence.subject_words[row_position(evidence, *row)]) {
        evidence.by_subject[word].push_back(PartnerId{at});
      }
    }
    for (const std::string& name : evidence.names[at]) {
      evidence.by_first_word[name.substr(1, name.find(' ', 1) - 1)].push_back(PartnerId{at});
    }
  }
}

// Collects the grounds of one pair.
class Pairing {
 public:
  Pairing(const CarrierEvidence& evidence, PartnerId partner, const ActionRow& row,
          const CarrierPoints& points)
      : evidence_(evidence), partner_(partner), row_(row), points_(points) {}

  std::vector<GroundFound> grounds() {
    mentioned();
    nearby();
    same_subject();
    instances();
    usual_type();
    // Where it stands counts only beside something else: a territory has many organisations.
    if (!found_.empty()) territory();
    std::sort(found_.begin(), found_.end(),
              [](const GroundFound& a, const GroundFound& b) { return a.ground < b.ground; });
    return std::move(found_);
  }

 private:
  GroundFound& add(CarrierGround ground) {
    GroundFound& found = found_.emplace_back();
    found.ground = ground;
    found.points = points_[static_cast<std::size_t>(ground)];
    return found;
  }

  bool add_if_mentioned(CarrierGround ground, const std::vector<Mention>& mentions) {
    const Mention* mention = find_mention(mentions, partner_);
    if (mention == nullptr) return false;
    add_place(add(ground), mention->place);
    return true;
  }

  void mentioned() {
    const bool doubtful = add_if_mentioned(CarrierGround::named_with_doubt, row_.candidates);
    const bool takes_part = add_if_mentioned(CarrierGround::takes_part, row_.partners);
    add_if_mentioned(CarrierGround::funds, row_.funders);
    const std::string title = padded(evidence_.contract.actions[row_.action].title);
    if (!doubtful && names_it(evidence_.names[partner_.value], title)) {
      add_place(add(CarrierGround::named_in_title), row_.place);
    }
    GroundFound carried, took_part, doubted;
    for (const ActionRow* other : evidence_.others[row_.action.value]) {
      if (const Mention* mention = find_mention(other->carriers, partner_)) {
        add_place(carried, mention->place);
      } else if (const Mention* part = find_mention(other->partners, partner_)) {
        add_place(took_part, part->place);
      }
      if (const Mention* mention = find_mention(other->candidates, partner_)) {
        add_place(doubted, mention->place);
      }
    }
    if (!carried.places.empty()) {
      add(CarrierGround::carried_before).places = carried.places;
    }
    if (!takes_part && !took_part.places.empty()) {
      add(CarrierGround::took_part).places = took_part.places;
    }
    if (!doubtful && !doubted.places.empty()) {
      add(CarrierGround::doubted_before).places = doubted.places;
    }
  }

  bool is_nearby(const ActionRow& other) const {
    return row_.objective && other.objective == row_.objective && other.action != row_.action;
  }

  void nearby() {
    GroundFound found;
    const int first = points_[static_cast<std::size_t>(CarrierGround::carries_nearby)];
    for (const ActionRow* carried : evidence_.carried[partner_.value]) {
      if (!is_nearby(*carried)) continue;
      if (found.actions.size() < 3) found.points += found.actions.empty() ? first : first / 2;
      found.actions.push_back(carried->action);
      add_place(found, carried->place);
    }
    if (found.actions.empty()) return;
    found.ground = CarrierGround::carries_nearby;
    found_.push_back(std::move(found));
  }

  void same_subject() {
    const std::vector<std::string>& wanted = evidence_.subject_words[row_position(evidence_, row_)];
    GroundFound found;
    for (const ActionRow* carried : evidence_.carried[partner_.value]) {
      const std::vector<std::string>& words =
          evidence_.subject_words[row_position(evidence_, *carried)];
      std::vector<std::string> shared;
      std::set_intersection(wanted.begin(), wanted.end(), words.begin(), words.end(),
                            std::back_inserter(shared));
      if (shared.empty() || carried->action == row_.action) continue;
      found.actions.push_back(carried->action);
      add_place(found, carried->place);
      for (std::string& word : shared) {
        if (std::find(found.words.begin(), found.words.end(), word) == found.words.end()) {
          found.words.push_back(std::move(word));
        }
      }
    }
    if (found.actions.empty()) return;
    found.ground = CarrierGround::same_subject;
    found.points = points_[static_cast<std::size_t>(CarrierGround::same_subject)];
    found_.push_back(std::move(found));
  }

  void instances() {
    GroundFound found;
    for (const InstanceId id : followers(evidence_.remits, row_)) {
      const Instance& instance = evidence_.contract.instances[id];
      if (contains(instance.members, partner_) || contains(instance.leads, partner_)) {
        add_place(found, instance.place);
      }
    }
    if (!found.places.empty()) add(CarrierGround::sits_in_charge).places = found.places;
  }

  void usual_type() {
    const PartnerType type = evidence_.contract.partners[partner_].type;
    if (found_.empty() || type == PartnerType::not_said || type == PartnerType::autre) return;
    GroundFound found;
    if (!row_.objective) return;
    for (const ActionRow* other : evidence_.of_objective[row_.objective->value]) {
      if (other->action == row_.action) continue;
      for (const Mention& mention : other->carriers) {
        if (mention.partner == partner_) continue;
        if (evidence_.contract.partners[mention.partner].type != type) continue;
        add_place(found, mention.place);
      }
    }
    if (!found.places.empty()) add(CarrierGround::usual_type).places = found.places;
  }

  std::optional<EpciId> own_epci() const {
    const Contract& contract = evidence_.contract;
    if (contract.partners[partner_].epci) return contract.partners[partner_].epci;
    for (std::uint32_t at = 0; at < contract.epcis.size(); ++at) {
      if (contract.epcis[EpciId{at}].partner == partner_) return EpciId{at};
    }
    return std::nullopt;
  }

  void territory() {
    const std::optional<EpciId> own = own_epci();
    if (!own || row_.epcis.empty()) return;
    for (const EpciMention& covered : row_.epcis) {
      if (covered.epci != *own) continue;
      add_place(add(CarrierGround::on_territory), covered.place);
      return;
    }
    add_place(add(CarrierGround::off_territory), row_.epcis.front().place);
  }

  const CarrierEvidence& evidence_;
  PartnerId partner_;
  const ActionRow& row_;
  const CarrierPoints& points_;
  std::vector<GroundFound> found_;
};

}  // namespace

bool can_carry(const Contract& contract, PartnerId partner) {
  const Partner& said = contract.partners[partner];
  return said.standing == Standing::current && !is_collective(contract, partner);
}

CarrierEvidence carrier_evidence(const Contract& contract, const Edition& edition) {
  CarrierEvidence result{contract, edition, remits(contract), {}, {}, {}, {}, {}, {}, {}};
  result.carried.resize(contract.partners.size());
  result.others.resize(contract.actions.size());
  result.of_objective.resize(contract.objectives.size());
  for (const ActionRow& row : edition.rows) {
    if (!is_live(row)) continue;
    if (row.objective) result.of_objective[row.objective->value].push_back(&row);
    for (const Mention& mention : row.carriers) {
      result.carried[mention.partner.value].push_back(&row);
    }
  }
  for (const Edition& other : contract.editions) {
    // A later table would not have been known when this one was made.
    const bool later = edition.year && other.year && *other.year > *edition.year;
    if (&other == &edition || later) continue;
    for (const ActionRow& row : other.rows) result.others[row.action.value].push_back(&row);
  }
  for (const Partner& partner : contract.partners) {
    std::vector<std::string>& names = result.names.emplace_back();
    const auto add = [&](const std::string& name) {
      std::string folded = padded(name);
      if (folded.size() >= shortest_name + 2) names.push_back(std::move(folded));
    };
    add(partner.name);
    for (const std::string& alias : partner.aliases) add(alias);
  }
  std::map<std::string, std::size_t> titles_with;
  for (const ActionRow& row : edition.rows) {
    result.subject_words.push_back(subject_words_of(contract.actions[row.action].title));
    for (const std::string& word : result.subject_words.back()) ++titles_with[word];
  }
  for (std::vector<std::string>& words : result.subject_words) {
    const auto common = [&](const std::string& word) { return titles_with[word] > most_titles; };
    words.erase(std::remove_if(words.begin(), words.end(), common), words.end());
  }
  index(result);
  return result;
}

std::vector<PartnerId> possible_carriers(const CarrierEvidence& evidence, const ActionRow& row) {
  std::vector<PartnerId> result;
  const auto add = [&](const std::vector<Mention>& mentions) {
    for (const Mention& mention : mentions) result.push_back(mention.partner);
  };
  const auto add_all = [&](const std::vector<PartnerId>& partners) {
    result.insert(result.end(), partners.begin(), partners.end());
  };
  for (const auto* mentions : {&row.candidates, &row.partners, &row.funders}) add(*mentions);
  for (const ActionRow* other : evidence.others[row.action.value]) {
    for (const auto* mentions : {&other->carriers, &other->candidates, &other->partners}) {
      add(*mentions);
    }
  }
  if (row.objective) {
    for (const ActionRow* other : evidence.of_objective[row.objective->value]) add(other->carriers);
  }
  for (const InstanceId id : followers(evidence.remits, row)) {
    add_all(evidence.contract.instances[id].members);
    add_all(evidence.contract.instances[id].leads);
  }
  for (const std::string& word : evidence.subject_words[row_position(evidence, row)]) {
    const auto found = evidence.by_subject.find(word);
    if (found != evidence.by_subject.end()) add_all(found->second);
  }
  const std::string title = fold(evidence.contract.actions[row.action].title);
  for (const std::string_view word : words_of(title)) {
    const auto found = evidence.by_first_word.find(word);
    if (found != evidence.by_first_word.end()) add_all(found->second);
  }
  std::sort(result.begin(), result.end());
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

std::vector<GroundFound> grounds_between(const CarrierEvidence& evidence, PartnerId partner,
                                         const ActionRow& row, const CarrierPoints& points) {
  return Pairing(evidence, partner, row, points).grounds();
}

std::vector<PartnerId> collective_names_of(const CarrierEvidence& evidence, const ActionRow& row) {
  const std::string title = padded(evidence.contract.actions[row.action].title);
  std::vector<PartnerId> result;
  for (const PartnerId partner : possible_carriers(evidence, row)) {
    const Partner& said = evidence.contract.partners[partner];
    if (can_carry(evidence.contract, partner) || said.standing != Standing::current) continue;
    const bool takes_part = find_mention(row.partners, partner) != nullptr ||
                            find_mention(row.candidates, partner) != nullptr;
    if (takes_part || names_it(evidence.names[partner.value], title)) result.push_back(partner);
  }
  return result;
}

}  // namespace maillage
