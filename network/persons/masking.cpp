#include "network/persons/masking.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>

#include "network/persons/person_cells.hpp"
#include "network/persons/person_headers.hpp"
#include "network/text/text.hpp"

namespace maillage::persons {
namespace {

class Masker {
 public:
  explicit Masker(const model::Contract& contract) {
    for (std::uint32_t i = 0; i < contract.partners.size(); ++i) {
      const model::Partner& partner = contract.partners[text::PartnerId{i}];
      organisations_.add(partner.name, i);
      for (const std::string& alias : partner.aliases) organisations_.add(alias, i);
    }
  }

  void mask(std::string& text) {
    if (text.size() < 4) return;
    const auto [known, is_new] = masked_.try_emplace(text);
    if (is_new) {
      const std::size_t before = counts.total();
      std::string made = mask_private(text, counts, &organisations_);
      if (counts.total() != before) known->second = std::move(made);
    }
    if (!known->second.empty()) text = known->second;
  }

  // A cell of a column of the user's own: names stand alone there as they do in one of porteurs.
  void mask_cell(const std::string& header, std::string& text) {
    if (text.size() < 4) return;
    const auto [heads, is_new_header] = heads_.try_emplace(header, false);
    if (is_new_header) heads->second = heads_pilots(text::fold(header));
    auto& masked = heads->second ? masked_pilots_ : masked_cells_;
    const auto [known, is_new] = masked.try_emplace(text);
    if (is_new) {
      std::string made = masked_pieces(text, heads->second);
      mask(made);
      if (made != text) known->second = std::move(made);
    }
    if (!known->second.empty()) text = known->second;
  }

  // The header of a column of the user's own, as it was before the cells below it were masked. Two
  // that hide a person each stay two columns.
  void mask_header(std::string& header) {
    const auto [known, is_new] = headers_.try_emplace(header);
    if (is_new) {
      std::string made = header;
      mask(made);
      if (made != header) {
        const std::size_t same = ++masked_headers_[made];
        known->second = same == 1 ? made : made + " (" + std::to_string(same) + ")";
      }
    }
    if (!known->second.empty()) header = known->second;
  }

  PrivateCounts counts;

 private:
  // "Ancien porteur" holds persons as often as organisations: there those that may be are masked too.
  std::string masked_pieces(std::string_view cell, bool heads_names) {
    constexpr std::size_t longest_name = 80;  // else it is a sentence
    std::string masked;
    while (!cell.empty()) {
      const std::size_t end = std::min(cell.find_first_of(",;/|+&\n"), cell.size());
      const std::string_view piece = text::trimmed(cell.substr(0, end));
      std::optional<PersonCell> read;
      if (piece.size() <= longest_name) {
        read = read_person_cell(piece, &organisations_,
                                heads_names ? CellOf::carriers : CellOf::organisations);
      }
      const bool is_one = read && find_addresses(piece).empty() &&
                          (heads_names || (read->persons > 0 && !read->organisations));
      if (is_one) {
        const auto begin = static_cast<std::size_t>(piece.data() - cell.data());
        counts.names += read->persons + read->doubtful;
        masked += cell.substr(0, begin);
        masked += private_mask;
        if (read->organisations) masked += " (" + read->text + ")";
        masked += cell.substr(begin + piece.size(), end - begin - piece.size());
      } else {
        masked += cell.substr(0, end);
      }
      masked += cell.substr(end, 1);
      cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return masked;
  }

  names::NameIndex organisations_;
  std::unordered_map<std::string, std::string> masked_;  // empty: nothing to mask
  std::unordered_map<std::string, std::string> masked_cells_, masked_pilots_;
  std::unordered_map<std::string, bool> heads_;  // who does something, by header
  std::unordered_map<std::string, std::string> headers_;
  std::unordered_map<std::string, std::size_t> masked_headers_;
};

void mask_row(Masker& masker, model::ActionRow& row) {
  masker.mask(row.title);
  masker.mask(row.indicator);
  masker.mask(row.participation);
  masker.mask(row.priority.said);
  masker.mask(row.source);
  for (std::string& group : row.target_groups) masker.mask(group);
  for (model::Extra& extra : row.extras) {
    masker.mask_cell(extra.header, extra.text);
    masker.mask_header(extra.header);
  }
  for (std::vector<model::Mention>* mentions :
       {&row.carriers, &row.candidates, &row.partners, &row.funders, &row.targets}) {
    for (model::Mention& mention : *mentions) masker.mask(mention.source);
  }
}

}  // namespace

PrivateCounts mask_persons(model::Contract& contract) {
  Masker masker(contract);
  masker.mask(contract.source);
  for (model::Axis& axis : contract.axes) {
    masker.mask(axis.name);
    masker.mask(axis.source);
  }
  for (model::Objective& objective : contract.objectives) {
    masker.mask(objective.name);
    masker.mask(objective.source);
  }
  for (model::Partner& partner : contract.partners) masker.mask(partner.source);
  for (model::Signature& signature : contract.signatures) masker.mask(signature.source);
  for (model::Instance& instance : contract.instances) {
    masker.mask(instance.name);
    masker.mask(instance.remit);
    masker.mask(instance.source);
    for (model::Meeting& meeting : instance.meetings) masker.mask(meeting.source);
    for (model::Meeting& meeting : instance.not_held) masker.mask(meeting.source);
  }
  for (model::Referent& referent : contract.referents) {
    masker.mask(referent.role);
    masker.mask(referent.source);
  }
  for (model::Funding& funding : contract.fundings) {
    masker.mask(funding.subject);
    masker.mask(funding.source);
  }
  for (model::Exception& exception : contract.exceptions) {
    masker.mask(exception.reason);
    masker.mask(exception.source);
  }
  for (model::StoryStep& step : contract.story) {
    masker.mask(step.title);
    masker.mask(step.note);
    masker.mask(step.source);
  }
  for (model::DeclaredFigure& figure : contract.figures) {
    masker.mask(figure.said);
    masker.mask(figure.source);
  }
  for (model::Action& action : contract.actions) masker.mask(action.title);
  for (model::Edition& edition : contract.editions) {
    for (model::ActionRow& row : edition.rows) mask_row(masker, row);
  }
  if (contract.scenario) masker.mask(contract.scenario->description);
  return masker.counts;
}

}  // namespace maillage::persons
