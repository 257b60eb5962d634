#include "network/registers/register_words.hpp"

#include "network/names/name_types.hpp"
#include "network/text/text.hpp"

namespace maillage::registers {
namespace {

bool begins_with(const std::string& text, std::string_view start) {
  return text.compare(0, start.size(), start) == 0;
}

}  // namespace

std::string insee_code(const std::string& department, const std::string& commune) {
  if (department.size() == 2 && department[0] == '9' && department[1] >= 'A') return "97" + commune;
  return department + commune;
}

std::string department_of(const std::string& finess_department, const std::string& commune) {
  const bool overseas = finess_department.size() == 2 && finess_department[0] == '9' &&
                        finess_department[1] >= 'A' && !commune.empty();
  return overseas ? "97" + commune.substr(0, 1) : finess_department;
}

std::optional<model::PartnerType> type_of_category(const std::string& aggregate,
                                                   const std::string& words) {
  if (aggregate.size() == 4 && aggregate[0] == '1')
    return model::PartnerType::etablissement_de_sante;
  if (aggregate.size() == 4 && aggregate[0] == '4') return model::PartnerType::etablissement_social;
  const auto guessed = names::guess_type(words);
  return guessed ? std::optional(guessed->type) : std::nullopt;
}

std::optional<model::PartnerType> type_of_nature(const std::string& nature) {
  const std::string folded = text::fold(nature);
  if (folded == "petr" || folded.find("equilibre territorial") != std::string::npos)
    return model::PartnerType::petr;
  for (const char* each : {"cc", "ca", "cu", "metro", "met69", "metropole"}) {
    if (folded == each) return model::PartnerType::codecom;
  }
  if (folded.rfind("communaute", 0) == 0 || folded.rfind("metropole", 0) == 0)
    return model::PartnerType::codecom;
  return std::nullopt;
}

std::optional<model::PartnerType> type_of_legal_category(const std::string& code) {
  using T = model::PartnerType;
  for (const char* each : {"7343", "7344", "7346", "7348"})
    if (code == each) return T::codecom;
  if (code == "7210" || code == "7361") return T::commune;
  if (code == "7220") return T::departement;
  if (code == "7230") return T::region;
  if (code == "7331") return T::enseignement;
  if (code == "7364") return T::etablissement_de_sante;
  if (begins_with(code, "71")) return T::administration;
  if (begins_with(code, "81")) return T::securite_sociale;
  if (begins_with(code, "82")) return T::mutuelle;
  if (begins_with(code, "921") || begins_with(code, "922") || code == "9230" || code == "9260")
    return T::association;
  if (begins_with(code, "54") || begins_with(code, "55") || begins_with(code, "57"))
    return T::entreprise;
  return std::nullopt;
}

}  // namespace maillage::registers
