#include "network/resolve/draft_characters.hpp"

#include <array>
#include <set>
#include <string>

#include "network/text/characters.hpp"

namespace maillage::resolve {
namespace {

// "U+000B". The bytes are one whole character.
std::string code_point_name(std::string_view bytes) {
  unsigned point = static_cast<unsigned char>(bytes.front());
  if (bytes.size() == 3) point &= 0x0Fu;
  if (bytes.size() == 4) point &= 0x07u;
  for (const char next : bytes.substr(1)) {
    point = (point << 6) | (static_cast<unsigned char>(next) & 0x3Fu);
  }
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string name;
  for (; point != 0 || name.size() < 4; point /= 16) name.insert(name.begin(), digits[point % 16]);
  return "U+" + name;
}

class Cleaning {
 public:
  void text(std::string& value, const text::Place& place, char line_break) {
    bool any = false;
    for (std::size_t i = 0; i < value.size(); ++i) {
      const std::size_t length = text::unfit_length(value, i);
      if (length == 0) continue;
      if (count_++ == 0) first_ = place;
      names_.insert(code_point_name(std::string_view(value).substr(i, length)));
      any = true;
      i += length - 1;
    }
    if (any) value = text::fit_text(value, line_break);
  }

  void fields(std::vector<model::Field>& fields_of_one) {
    for (model::Field& field : fields_of_one) {
      text(field.key.value, field.key.place, ' ');
      for (model::Value& value : field.values) {
        text(value.text, value.place, ' ');
        fields(value.fields);
      }
    }
  }

  void tell(text::Faults& faults) const {
    if (count_ == 0) return;
    std::string list;
    for (const std::string& name : names_) list += (list.empty() ? "" : ", ") + name;
    faults.push_back({text::FaultKind::unfit_characters,
                      text::FaultSeverity::warning,
                      first_,
                      {std::to_string(count_), list},
                      {},
                      {}});
  }

 private:
  std::size_t count_ = 0;
  text::Place first_;
  std::set<std::string> names_;
};

}  // namespace

void take_out_unfit_characters(model::Draft& draft, text::Faults& faults) {
  Cleaning cleaning;
  for (model::Record& record : draft.records) {
    cleaning.text(record.section.value, record.section.place, ' ');
    cleaning.fields(record.fields);
  }
  for (model::DraftTable& table : draft.tables) {
    for (model::Text& header : table.headers) cleaning.text(header.value, header.place, '\n');
    for (std::vector<model::Text>& row : table.rows) {
      for (model::Text& cell : row) cleaning.text(cell.value, cell.place, '\n');
    }
  }
  for (model::DraftContour& contour : draft.contours) {
    for (model::Text& name : contour.names) cleaning.text(name.value, name.place, ' ');
  }
  cleaning.tell(faults);
}

}  // namespace maillage::resolve
