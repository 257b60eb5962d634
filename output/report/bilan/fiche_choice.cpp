#include "output/report/bilan/fiche_choice.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "network/text/text.hpp"
#include "output/report/blocks/report_context.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::report::bilan {
namespace {

struct KindWord {
  std::string_view word;
  model::SubjectKind kind;
};
constexpr std::array kind_words = {KindWord{"axes", model::SubjectKind::axis},
                                   KindWord{"objectifs", model::SubjectKind::objective},
                                   KindWord{"objectives", model::SubjectKind::objective},
                                   KindWord{"actions", model::SubjectKind::action},
                                   KindWord{"epci", model::SubjectKind::epci},
                                   KindWord{"instances", model::SubjectKind::instance},
                                   KindWord{"bodies", model::SubjectKind::instance},
                                   KindWord{"organisations", model::SubjectKind::partner},
                                   KindWord{"partenaires", model::SubjectKind::partner}};

// What may be asked for: its id, and what people call it.
struct Named {
  model::Subject subject;
  std::string id, name;
  std::vector<std::string> aliases = {};
};

std::vector<Named> all_named(const model::Contract& contract) {
  std::vector<Named> all;
  const auto add = [&](model::SubjectKind kind, std::size_t count) {
    for (std::uint32_t index = 0; index < count; ++index) {
      const model::Subject subject{kind, index};
      all.push_back({subject, words::subject_id(contract, subject),
                     words::subject_name(contract, subject, output_text::Language::french)});
    }
  };
  add(model::SubjectKind::axis, contract.axes.size());
  add(model::SubjectKind::objective, contract.objectives.size());
  add(model::SubjectKind::action, contract.actions.size());
  add(model::SubjectKind::epci, contract.epcis.size());
  add(model::SubjectKind::instance, contract.instances.size());
  add(model::SubjectKind::partner, contract.partners.size());
  for (Named& each : all) {
    if (each.subject.kind != model::SubjectKind::partner) continue;
    each.aliases = contract.partners[text::PartnerId{each.subject.index}].aliases;
  }
  all.erase(std::remove_if(all.begin(), all.end(),
                           [&](const Named& each) {
                             return blocks::report_anchor(contract, each.subject).empty();
                           }),
            all.end());
  return all;
}

}  // namespace

FicheChoice choose_fiches(const model::Contract& contract, const std::vector<std::string>& words) {
  FicheChoice choice;
  const std::vector<Named> all = all_named(contract);
  const auto take = [&](const model::Subject& subject) {
    if (std::find(choice.subjects.begin(), choice.subjects.end(), subject) ==
        choice.subjects.end()) {
      choice.subjects.push_back(subject);
    }
  };
  for (const std::string& word : words) {
    const std::string key = text::name_key(word);
    const auto find = [&](auto is) { return std::find_if(all.begin(), all.end(), is); };
    auto found = find([&](const Named& each) { return text::name_key(each.id) == key; });
    if (found == all.end()) {
      found = find([&](const Named& each) {
        return text::name_key(each.name) == key ||
               std::any_of(each.aliases.begin(), each.aliases.end(),
                           [&](const std::string& alias) { return text::name_key(alias) == key; });
      });
    }
    const auto kind = std::find_if(kind_words.begin(), kind_words.end(), [&](const KindWord& each) {
      return text::fold(word) == each.word;
    });
    if (found != all.end()) {
      take(found->subject);
    } else if (kind != kind_words.end()) {
      for (const Named& each : all) {
        if (each.subject.kind == kind->kind) take(each.subject);
      }
    } else {
      choice.unknown = word;
      std::vector<std::string> known;
      for (const Named& each : all) known.push_back(each.id);
      const std::vector<std::string> near = text::nearest(word, known, 1);
      if (!near.empty()) choice.near = near.front();
      return choice;
    }
  }
  return choice;
}

}  // namespace maillage::report::bilan
