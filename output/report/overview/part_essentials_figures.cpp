// The contract in a sentence and in ten figures. What nobody recorded is said so, and is no 0.
#include <algorithm>
#include <set>

#include "network/analysis/completeness.hpp"
#include "network/gaps/carrier_history.hpp"
#include "network/gaps/coverage.hpp"
#include "network/model/counting.hpp"
#include "network/model/outline.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/overview/part_essentials.hpp"
#include "output/text/numbers.hpp"
#include "output/words/headlines/page_messages.hpp"
#include "output/words/tally_words.hpp"

namespace maillage::report::overview {
namespace {

using words::headlines::Page;

using EssentialRows = std::vector<const model::ActionRow*>;

class EssentialsFigures {
 public:
  explicit EssentialsFigures(blocks::ReportMaking& making)
      : making_(making),
        contract_(making.contract),
        counts_(making.analysis.counts),
        language_(making.language) {
    for (const auto& group : model::rows_in_scope(contract_, making.scope())) {
      if (!group.empty()) rows_.push_back(group.back());
    }
    find_first_carriers();
  }

  EssentialFigures write() { return {lead(), key_figures()}; }

 private:
  const char* say(const char* french, const char* english) const {
    return making_.say(french, english);
  }
  bool french() const { return language_ == output_text::Language::french; }
  std::string where() const { return blocks::scope_phrase(contract_, making_.scope(), language_); }
  std::string several(std::size_t count, const char* one_french, const char* many_french,
                      const char* one_english, const char* many_english) const {
    return french() ? (count < 2 ? one_french : many_french)
                    : (count == 1 ? one_english : many_english);
  }
  bool carriers_known() const { return counts_.carrier_not_said < counts_.actions; }
  bool states_known() const { return counts_.state_not_said < counts_.actions; }

  template <class Wanted>
  EssentialRows rows_where(Wanted wanted) const {
    EssentialRows found;
    std::copy_if(rows_.begin(), rows_.end(), std::back_inserter(found),
                 [&](const model::ActionRow* row) { return wanted(*row); });
    return found;
  }

  static std::vector<text::Place> places_of(const EssentialRows& rows) {
    std::vector<text::Place> places;
    for (const model::ActionRow* row : rows) places.push_back(row->place);
    return places;
  }

  blocks::Run figure(std::size_t count, const std::string& what, const std::string& formula,
                     std::vector<text::Place> places) {
    const std::string text = output_text::count_text(count, language_);
    return making_.figure(text, {what + " " + where() + say("\u00A0: ", ": ") + text, formula, "",
                                 std::move(places)});
  }

  blocks::Run rows_figure(const EssentialRows& rows, const std::string& what) {
    return figure(rows.size(), what, "", places_of(rows));
  }

  blocks::Run missing() const { return {say("non renseigné", "not recorded")}; }

  // "aucune" for 0.
  blocks::Run orphan_figure() {
    return none_in_words(counts_.orphan, message_of(Page::no_action_word),
                         rows_figure(gaps::uncarried(contract_, making_.scope()).nobody,
                                     say("actions sans porteur, abandonnées non comprises,",
                                         "actions without a porteur, abandoned ones left out,")));
  }

  blocks::Run none_in_words(std::size_t count, const output_text::Message& word,
                            blocks::Run figure) const {
    if (count == 0) figure.text = output_text::filled(word, language_);
    return figure;
  }

  blocks::Run done_figure() {
    return rows_figure(rows_where([](const model::ActionRow& row) {
                         return row.state && model::is_done(*row.state);
                       }),
                       say("actions réalisées", "actions done"));
  }

  // Those who carry most, themselves; several where they carry as many. None where nobody carries.
  void find_first_carriers() {
    const std::vector<model::PartnerDoings> doings =
        model::partner_doings(contract_, making_.scope());
    std::size_t most = 1;
    for (const model::PartnerDoings& each : doings) most = std::max(most, each.carries.live.size());
    for (std::uint32_t i = 0; i < doings.size(); ++i) {
      if (doings[i].carries.live.size() == most)
        first_.push_back({text::PartnerId{i}, doings[i].carries});
    }
    if (first_.size() != 1) return;
    const auto all = model::doings_with_services(contract_, making_.scope());
    first_with_services_ = all[first_.front().partner.value].carries.live.size();
  }

  blocks::Run carried_figure() {
    std::vector<text::Place> places;
    for (const FirstCarrier& each : first_) {
      for (const model::ActionRow* row : each.carries.live) places.push_back(row->place);
    }
    return figure(first_.front().carries.live.size(),
                  say("actions non abandonnées portées par ", "actions not abandoned carried by ") +
                      (first_.size() == 1 ? contract_.partners[first_.front().partner].name
                                          : say("chacune", "each")),
                  say("nommée sans doute dans la colonne «\u00A0porteur\u00A0», sans ses services",
                      "named without doubt in the column “porteur”, without its services"),
                  std::move(places));
  }

  // What is said beside the first carrier's number: abandoned ones, and the reading with services.
  std::string beside_first() const {
    const model::CountedActions& carries = first_.front().carries;
    std::string text = words::abandoned_beside(carries.abandoned.size(), language_);
    if (first_.size() == 1 && first_with_services_ != carries.live.size()) {
      text += say("\u00A0; ", "; ") + output_text::count_text(first_with_services_, language_) +
              say(", services compris", ", services included");
    }
    return text;
  }

  void add_first_carriers(blocks::Prose& prose) {
    if (first_.empty()) return;
    constexpr std::size_t most_named = 3;
    prose.push_back({" "});
    if (first_.size() == 1) {
      prose.push_back(making_.link(first_.front().partner));
      prose.push_back({say(" en porte le plus\u00A0: ", " carries most: ")});
      prose.push_back(carried_figure());
      prose.push_back({beside_first()});
    } else {
      if (first_.size() <= most_named) {
        std::vector<text::PartnerId> partners;
        for (const FirstCarrier& each : first_) partners.push_back(each.partner);
        blocks::append(prose, making_.links(partners));
      } else {
        prose.push_back({output_text::count_text(first_.size(), language_) +
                         say(" organisations", " organisations")});
      }
      prose.push_back({say(" en portent le plus\u00A0: ", " carry most: ")});
      prose.push_back(carried_figure());
      prose.push_back({say(" chacune", " each")});
    }
    prose.push_back({"."});
  }

  blocks::Block lead() {
    blocks::Prose prose;
    if (counts_.actions == 0) {
      prose.push_back(
          {say("Le contrat ne décrit aucune action ", "The contract describes no action ") +
           where() + "."});
      return blocks::prose_block(blocks::ParagraphKind::lead, std::move(prose));
    }
    std::string place = where();
    if (place[0] >= 'a' && place[0] <= 'z') place[0] = static_cast<char>(place[0] - 'a' + 'A');
    prose.push_back({place + say(", le contrat compte ", ", the contract counts ") +
                     output_text::counted(counts_.actions, "action", "actions", language_)});
    if (states_known()) {
      prose.push_back({say("\u00A0: ", ": ")});
      prose.push_back(done_figure());
      const bool one = counts_.done() < 2;
      prose.push_back({one ? say(" est réalisée", " done") : say(" sont réalisées", " done")});
    }
    if (carriers_known()) {
      const std::size_t orphans = counts_.orphan;
      prose.push_back({states_known() ? say(" et ", " and ") : say(", dont ", ", of which ")});
      prose.push_back(orphan_figure());
      prose.push_back({states_known()
                           ? (orphans == 0 ? output_text::filled(
                                                 message_of(Page::is_without_carrier), language_)
                              : orphans < 2 ? say(" n’a pas de porteur", " without a porteur")
                                            : say(" n’ont pas de porteur", " without a porteur"))
                           : say(" sans porteur", " without a porteur")});
    }
    prose.push_back({"."});
    if (carriers_known() && counts_.carrier_not_said > 0) {
      prose.push_back(
          {" " + (french()
                      ? "Pour " + output_text::count_text(counts_.carrier_not_said, language_) +
                            (counts_.carrier_not_said > 1 ? " autres" : " autre") +
                            ", le porteur n’est pas renseigné."
                      : "For " + output_text::count_text(counts_.carrier_not_said, language_) +
                            " more, the porteur is not recorded.")});
    }
    add_first_carriers(prose);
    return blocks::prose_block(blocks::ParagraphKind::lead, std::move(prose));
  }

  blocks::KeyFigures key_figures() {
    blocks::KeyFigures ten;
    const auto add = [&](blocks::Run value, std::string words) {
      ten.figures.push_back({std::move(value), std::move(words)});
    };
    add(rows_figure(rows_, "actions"),
        several(counts_.actions, "action", "actions", "action", "actions") + kinds());
    add(states_known() ? done_figure() : missing(),
        several(states_known() ? counts_.done() : 2, "réalisée", "réalisées", "done", "done") +
            (states_known()
                 ? say(", soit ", ", ") +
                       output_text::share_text(counts_.done(), counts_.actions, language_) +
                       say(" des actions", " of all actions")
                 : std::string()));
    add(carriers_known() ? orphan_figure() : missing(),
        (carriers_known() && counts_.orphan == 0
             ? output_text::filled(message_of(Page::action_without_carrier), language_)
             : say("sans porteur", "without a porteur")) +
            apart());
    add(carriers_known()
            ? figure(counts_.carriers, say("porteurs", "porteurs"),
                     say("organisations distinctes nommées sans doute dans la colonne "
                         "«\u00A0porteur\u00A0»",
                         "distinct organisations named without doubt in the column “porteur”"),
                     places_of(rows_where(
                         [](const model::ActionRow& row) { return !row.carriers.empty(); })))
            : missing(),
        several(carriers_known() ? counts_.carriers : 2, "porteur", "porteurs", "porteur",
                "porteurs"));
    add_first_carrier(ten);
    add_objectives(ten);
    add(figure(counts_.tied,
               say("organisations liées à une action", "organisations tied to an action"),
               say("elles portent, prennent part ou financent", "they carry, take part or fund"),
               places_of(rows_where([](const model::ActionRow& row) {
                 return !row.carriers.empty() || !row.partners.empty() || !row.funders.empty();
               }))),
        several(counts_.tied, "organisation liée à une action, sur ",
                "organisations liées à une action, sur ", "organisation tied to an action, of ",
                "organisations tied to an action, of ") +
            output_text::counted(counts_.partners, say("citée", "named"), say("citées", "named"),
                                 language_) +
            partners_said());
    add_governance(ten);
    return ten;
  }

  // What the number of organisations rests on, where some action names no partner.
  std::string partners_said() const {
    const analysis::Completeness found = analysis::completeness(contract_, making_.scope());
    const std::uint32_t said =
        found.fields[static_cast<std::size_t>(analysis::ActionField::partners)].filled;
    if (said == found.rows) return "";
    return say(" (partenaires renseignés pour ", " (partners filled in for ") +
           output_text::counted(said, "action", "actions", language_) + say(" sur ", " of ") +
           output_text::count_text(found.rows, language_) + ")";
  }

  std::string kinds() const {
    if (counts_.fiches + counts_.pistes == 0) return "";
    return say(", dont ", ", of which ") +
           output_text::counted(counts_.fiches, "fiche", "fiches", language_) +
           say(" et ", " and ") +
           output_text::counted(counts_.pistes, "piste", "pistes", language_);
  }

  std::string apart() const {
    if (!carriers_known() || counts_.uncertain == 0) return "";
    return say(", et ", ", and ") + output_text::count_text(counts_.uncertain, language_) +
           say(" au porteur incertain", " with an uncertain one");
  }

  void add_first_carrier(blocks::KeyFigures& ten) {
    if (first_.empty()) {
      ten.figures.push_back(
          {carriers_known() ? blocks::Run{"0"} : missing(),
           say("actions portées par un premier porteur", "actions carried by a first porteur")});
      return;
    }
    const std::string words =
        first_.size() == 1
            ? say("portées par ", "carried by ") + contract_.partners[first_.front().partner].name +
                  say(", qui en porte le plus", ", which carries most") + beside_first()
            : say("portées par chacune des ", "carried by each of the ") +
                  output_text::count_text(first_.size(), language_) +
                  say(" organisations qui en portent le plus", " organisations that carry most");
    ten.figures.push_back({carried_figure(), words});
  }

  // Lowest parts of the plan that have live actions, none with a named carrier.
  void add_objectives(blocks::KeyFigures& ten) {
    const gaps::StateTable table = gaps::count_states(contract_, making_.scope());
    std::size_t empty = 0, leaves = 0;
    std::vector<text::Place> places;
    std::set<model::Subject> leaf;
    for (const model::OutlineItem& item : model::outline(contract_)) {
      if (item.branch == model::Branch::leaf) leaf.insert(item.subject);
    }
    for (const gaps::StateCounts& part : table.parts) {
      if (leaf.count(part.subject) == 0) continue;
      ++leaves;
      const auto of = [&](model::Carrying carrying) {
        return part.by_carrying[static_cast<std::size_t>(carrying)];
      };
      const bool lacks = of(model::Carrying::named) == 0 &&
                         of(model::Carrying::not_recorded) == 0 &&
                         of(model::Carrying::nobody) + of(model::Carrying::uncertain) > 0;
      if (!lacks) continue;
      ++empty;
      for (const model::ActionRow* row : rows_) {
        if (model::is_live(*row) && model::hangs_on(*row) == part.subject)
          places.push_back(row->place);
      }
    }
    const bool axes = contract_.objectives.empty();
    const std::size_t number = carriers_known() ? empty : 2;  // what is not recorded is plural
    const std::string words =
        (axes ? several(number, "axe sans porteur, sur ", "axes sans porteur, sur ",
                        "axis without any porteur, of ", "axes without any porteur, of ")
              : several(number, "objectif sans porteur, sur ", "objectifs sans porteur, sur ",
                        "objective without any porteur, of ",
                        "objectives without any porteur, of ")) +
        output_text::count_text(leaves, language_);
    ten.figures.push_back(
        {carriers_known()
             ? none_in_words(
                   empty, message_of(Page::no_part_word),
                   figure(empty,
                          axes ? say("axes sans porteur", "axes without a porteur")
                               : say("objectifs sans porteur", "objectives without a porteur"),
                          say("ils ont des actions non abandonnées, dont aucune n’a de porteur",
                              "they have actions that are not abandoned, none with a porteur"),
                          std::move(places)))
             : missing(),
         words});
  }

  // How many subjects the rule finds fault with; none if the rule is off.
  std::optional<std::size_t> found(model::Rule rule) const {
    if (!contract_.rules[rule].on) return std::nullopt;
    std::set<model::Subject> subjects;
    for (const model::Finding& finding : making_.analysis.findings) {
      if (finding.rule == rule && finding.subject.kind != model::SubjectKind::contract) {
        subjects.insert(finding.subject);
      }
    }
    return subjects.size();
  }

  std::string of_which(model::Rule rule, const char* in_french, const char* in_english) const {
    return of_which(rule, in_french, in_french, in_english);
  }
  std::string of_which(model::Rule rule, const char* one, const char* many,
                       const char* in_english) const {
    const std::optional<std::size_t> count = found(rule);
    if (!count || *count == 0) return "";
    return say(", dont ", ", of which ") + output_text::count_text(*count, language_) +
           say(*count == 1 ? one : many, in_english);
  }

  void add_governance(blocks::KeyFigures& ten) {
    std::vector<text::Place> signatures, instances, epcis;
    for (const model::Signature& each : contract_.signatures) signatures.push_back(each.place);
    for (const model::Instance& each : contract_.instances) instances.push_back(each.place);
    for (const model::Epci& each : contract_.epcis) epcis.push_back(each.place);
    const auto declared = [&](std::size_t count, const char* what_french, const char* what_english,
                              std::vector<text::Place> places) {
      const std::string text = output_text::count_text(count, language_);
      return making_.figure(
          text,
          {say(what_french, what_english) + std::string(say("\u00A0: ", ": ")) + text,
           say("déclarés dans le contrat", "declared in the contract"), "", std::move(places)});
    };
    ten.figures.push_back(
        {declared(counts_.signatories, "signataires", "signatories", std::move(signatures)),
         several(counts_.signatories, "signataire", "signataires", "signatory", "signatories") +
             of_which(model::Rule::signataire_sans_role, " sans rôle dans une action",
                      " without a part in an action")});
    ten.figures.push_back(
        {declared(counts_.instances, "instances", "instances", std::move(instances)),
         several(counts_.instances, "instance", "instances", "instance", "instances") +
             of_which(model::Rule::rythme_non_tenu, " réunie moins que promis",
                      " réunies moins que promis", " that met less than promised")});
    ten.figures.push_back(
        {declared(counts_.epcis, "EPCI", "EPCI", std::move(epcis)),
         std::string("EPCI") +
             of_which(model::Rule::epci_sans_referent, " sans référent", " without a référent")});
  }

  blocks::ReportMaking& making_;
  const model::Contract& contract_;
  const analysis::Counts& counts_;
  const output_text::Language language_;
  EssentialRows rows_;
  struct FirstCarrier {
    text::PartnerId partner;
    model::CountedActions carries;
  };
  std::vector<FirstCarrier> first_;
  std::size_t first_with_services_ = 0;  // of the only one
};

}  // namespace

EssentialFigures essential_figures(blocks::ReportMaking& making) {
  return EssentialsFigures(making).write();
}

}  // namespace maillage::report::overview
