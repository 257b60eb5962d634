// What a table and those before it show between an organisation and an action: grounds with points, added
// up.
//
//   action "Bus santé" (objective 1.2), cell "CC AAA ?"
//     CC AAA        named_with_doubt 60 + on_territory 10            70
//     Association   took_part 25 + carries_nearby 10                 35
//     CAF           usual_type is never alone                         –
//
// Two grounds never stand alone: that others of its type carry such actions, and that it stands on the
// territory, can be said of many organisations. A word that two titles share counts only where at most
// `most_titles` titles of the table have it: "santé" ties everything to everything.
//
// Who has no ground at all is never scored: possible_carriers() gathers, by indexes made once, those whom
// the action's rows, its objective, the bodies that follow it or a rare word lead to, so that not every
// organisation is asked about every action.
#include "network/planning/carrier_scores.hpp"

#include <algorithm>
#include <string_view>

#include "network/model/kinship.hpp"
#include "network/planning/title_words.hpp"
#include "network/text/text.hpp"

namespace maillage::planning {
namespace {

constexpr std::size_t most_places = 3;
constexpr std::size_t shortest_name = 3;  // in a title: "ARS"
constexpr std::size_t most_titles = 4;    // with a rare word in them

void add_place(GroundFound& found, const text::Place& place) {
  if (found.places.size() < most_places) found.places.push_back(place);
}

const model::Mention* find_mention(const std::vector<model::Mention>& mentions,
                                   text::PartnerId partner) {
  for (const model::Mention& mention : mentions) {
    if (mention.partner == partner) return &mention;
  }
  return nullptr;
}

bool names_it(const std::vector<std::string>& names, const std::string& padded_title) {
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
    return padded_title.find(name) != std::string::npos;
  });
}

std::string padded(const std::string& text) { return " " + text::fold(text) + " "; }

bool contains(const std::vector<text::PartnerId>& partners, text::PartnerId partner) {
  return std::find(partners.begin(), partners.end(), partner) != partners.end();
}

std::size_t row_position(const CarrierEvidence& evidence, const model::ActionRow& row) {
  return static_cast<std::size_t>(&row - evidence.edition.rows.data());
}

void index(CarrierEvidence& evidence) {
  for (std::uint32_t at = 0; at < evidence.carried.size(); ++at) {
    for (const model::ActionRow* row : evidence.carried[at]) {
      for (const std::string& word : evidence.subject_words[row_position(evidence, *row)]) {
        evidence.by_subject[word].push_back(text::PartnerId{at});
      }
    }
    for (const std::string& name : evidence.names[at]) {
      evidence.by_first_word[name.substr(1, name.find(' ', 1) - 1)].push_back(text::PartnerId{at});
    }
  }
}

// Collects the grounds of one pair.
class Pairing {
 public:
  Pairing(const CarrierEvidence& evidence, text::PartnerId partner, const model::ActionRow& row,
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

  bool add_if_mentioned(CarrierGround ground, const std::vector<model::Mention>& mentions) {
    const model::Mention* mention = find_mention(mentions, partner_);
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
    for (const model::ActionRow* other : evidence_.others[row_.action.value]) {
      if (const model::Mention* mention = find_mention(other->carriers, partner_)) {
        add_place(carried, mention->place);
      } else if (const model::Mention* part = find_mention(other->partners, partner_)) {
        add_place(took_part, part->place);
      }
      if (const model::Mention* mention = find_mention(other->candidates, partner_)) {
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

  bool is_nearby(const model::ActionRow& other) const {
    return row_.objective && other.objective == row_.objective;
  }

  void nearby() {
    GroundFound found;
    const int first = points_[static_cast<std::size_t>(CarrierGround::carries_nearby)];
    for (const model::ActionRow* carried : evidence_.carried[partner_.value]) {
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
    for (const model::ActionRow* carried : evidence_.carried[partner_.value]) {
      const std::vector<std::string>& words =
          evidence_.subject_words[row_position(evidence_, *carried)];
      std::vector<std::string> shared;
      std::set_intersection(wanted.begin(), wanted.end(), words.begin(), words.end(),
                            std::back_inserter(shared));
      if (shared.empty()) continue;
      found.actions.push_back(carried->action);
      add_place(found, carried->place);
      for (const std::string& folded : shared) {
        std::string word = as_written(folded, evidence_.contract.actions[row_.action].title);
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
    for (const text::InstanceId id : model::followers(evidence_.remits, row_)) {
      const model::Instance& instance = evidence_.contract.instances[id];
      if (contains(instance.members, partner_) || contains(instance.leads, partner_)) {
        add_place(found, instance.place);
      }
    }
    if (!found.places.empty()) add(CarrierGround::sits_in_charge).places = found.places;
  }

  void usual_type() {
    const model::PartnerType type = evidence_.contract.partners[partner_].type;
    if (found_.empty() || type == model::PartnerType::not_said || type == model::PartnerType::autre)
      return;
    GroundFound found;
    if (!row_.objective) return;
    for (const model::ActionRow* other : evidence_.of_objective[row_.objective->value]) {
      for (const model::Mention& mention : other->carriers) {
        if (mention.partner == partner_) continue;
        if (evidence_.contract.partners[mention.partner].type != type) continue;
        add_place(found, mention.place);
      }
    }
    if (!found.places.empty()) add(CarrierGround::usual_type).places = found.places;
  }

  std::optional<text::EpciId> own_epci() const {
    const model::Contract& contract = evidence_.contract;
    if (contract.partners[partner_].epci) return contract.partners[partner_].epci;
    for (std::uint32_t at = 0; at < contract.epcis.size(); ++at) {
      if (contract.epcis[text::EpciId{at}].partner == partner_) return text::EpciId{at};
    }
    return std::nullopt;
  }

  void territory() {
    const std::optional<text::EpciId> own = own_epci();
    if (!own || row_.epcis.empty()) return;
    for (const model::EpciMention& covered : row_.epcis) {
      if (covered.epci != *own) continue;
      add_place(add(CarrierGround::on_territory), covered.place);
      return;
    }
    add_place(add(CarrierGround::off_territory), row_.epcis.front().place);
  }

  const CarrierEvidence& evidence_;
  text::PartnerId partner_;
  const model::ActionRow& row_;
  const CarrierPoints& points_;
  std::vector<GroundFound> found_;
};

}  // namespace

bool can_carry(const model::Contract& contract, text::PartnerId partner) {
  const model::Partner& said = contract.partners[partner];
  return said.standing == model::Standing::current && !model::is_collective(contract, partner);
}

CarrierEvidence carrier_evidence(const model::Contract& contract, const model::Edition& edition) {
  CarrierEvidence result{contract, edition, remits(contract), {}, {}, {}, {}, {}, {}, {}};
  result.carried.resize(contract.partners.size());
  result.others.resize(contract.actions.size());
  result.of_objective.resize(contract.objectives.size());
  for (const model::ActionRow& row : edition.rows) {
    if (!model::is_live(row)) continue;
    if (row.objective) result.of_objective[row.objective->value].push_back(&row);
    for (const model::Mention& mention : row.carriers) {
      result.carried[mention.partner.value].push_back(&row);
    }
  }
  for (const model::Edition& other : contract.editions) {
    // A later table would not have been known when this one was made.
    const int when =
        other.year.is_recapitulatif() ? other.year.date().year : other.year.value_or(0);
    const bool later = edition.year && when > *edition.year;
    if (&other == &edition || later) continue;
    for (const model::ActionRow& row : other.rows) result.others[row.action.value].push_back(&row);
  }
  for (const model::Partner& partner : contract.partners) {
    std::vector<std::string>& names = result.names.emplace_back();
    const auto add = [&](const std::string& name) {
      std::string folded = padded(name);
      if (folded.size() >= shortest_name + 2) names.push_back(std::move(folded));
    };
    add(partner.name);
    for (const std::string& alias : partner.aliases) add(alias);
  }
  std::map<std::string, std::size_t> titles_with;
  for (const model::ActionRow& row : edition.rows) {
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

std::vector<text::PartnerId> possible_carriers(const CarrierEvidence& evidence,
                                               const model::ActionRow& row) {
  std::vector<text::PartnerId> result;
  const auto add = [&](const std::vector<model::Mention>& mentions) {
    for (const model::Mention& mention : mentions) result.push_back(mention.partner);
  };
  const auto add_all = [&](const std::vector<text::PartnerId>& partners) {
    result.insert(result.end(), partners.begin(), partners.end());
  };
  for (const auto* mentions : {&row.candidates, &row.partners, &row.funders}) add(*mentions);
  for (const model::ActionRow* other : evidence.others[row.action.value]) {
    for (const auto* mentions : {&other->carriers, &other->candidates, &other->partners}) {
      add(*mentions);
    }
  }
  if (row.objective) {
    for (const model::ActionRow* other : evidence.of_objective[row.objective->value])
      add(other->carriers);
  }
  for (const text::InstanceId id : model::followers(evidence.remits, row)) {
    add_all(evidence.contract.instances[id].members);
    add_all(evidence.contract.instances[id].leads);
  }
  for (const std::string& word : evidence.subject_words[row_position(evidence, row)]) {
    const auto found = evidence.by_subject.find(word);
    if (found != evidence.by_subject.end()) add_all(found->second);
  }
  const std::string title = text::fold(evidence.contract.actions[row.action].title);
  for (const std::string_view word : text::words_of(title)) {
    const auto found = evidence.by_first_word.find(word);
    if (found != evidence.by_first_word.end()) add_all(found->second);
  }
  std::sort(result.begin(), result.end());
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

std::vector<GroundFound> grounds_between(const CarrierEvidence& evidence, text::PartnerId partner,
                                         const model::ActionRow& row, const CarrierPoints& points) {
  return Pairing(evidence, partner, row, points).grounds();
}

std::vector<text::PartnerId> collective_names_of(const CarrierEvidence& evidence,
                                                 const model::ActionRow& row) {
  const std::string title = padded(evidence.contract.actions[row.action].title);
  std::vector<text::PartnerId> result;
  for (const text::PartnerId partner : possible_carriers(evidence, row)) {
    const model::Partner& said = evidence.contract.partners[partner];
    if (can_carry(evidence.contract, partner) || said.standing != model::Standing::current)
      continue;
    const bool takes_part = find_mention(row.partners, partner) != nullptr ||
                            find_mention(row.candidates, partner) != nullptr;
    if (takes_part || names_it(evidence.names[partner.value], title)) result.push_back(partner);
  }
  return result;
}

}  // namespace maillage::planning
