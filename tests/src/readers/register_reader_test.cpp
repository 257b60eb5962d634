// Files of public registers as they are published: what is kept, what is never read, what is refused.
#include "src/readers/registers/register_reader.hpp"

#include <gtest/gtest.h>

#include <initializer_list>

#include "output/words/fault_words.hpp"

namespace maillage::readers {
namespace {

using registers::Register;

struct ReadRegister {
  registers::Registers registers;
  std::string faults;
};

// In blocks of a few bytes, so that lines are cut anywhere.
ReadRegister read_made(Register asked, const std::string& text,
                       const registers::Wanted& wanted = {{"55"}, {}}) {
  ReadRegister made;
  text::Faults faults;
  const auto give = [&](const std::function<bool(std::string_view)>& take) {
    constexpr std::size_t size = 7;
    for (std::size_t at = 0; at < text.size() && take(std::string_view(text).substr(at, size));
         at += size) {
    }
  };
  read_register("f.csv", asked, give, wanted, made.registers, faults);
  // What stands in every cell of a person or a phone.
  for (const registers::Entry& entry : made.registers.entries) {
    std::vector<std::string> texts = entry.other_names;
    for (const auto& more : {entry.competences, entry.lacking})
      texts.insert(texts.end(), more.begin(), more.end());
    for (const std::string& each : {entry.name, entry.kind, entry.commune}) texts.push_back(each);
    for (const std::string& each : texts) EXPECT_EQ(each.find("MARQUE"), std::string::npos) << each;
  }
  for (const text::Fault& fault : faults) {
    made.faults += to_string(fault.place) + " " +
                   words::fault_message(fault, output_text::Language::french) + "\n";
  }
  return made;
}

std::string entries_text(const registers::Registers& registers) {
  std::string text;
  for (const registers::Entry& each : registers.entries) {
    text += std::to_string(each.place.line) + " " + each.name + " | " + each.siren + " | " +
            each.finess + " | " + each.commune + " " + each.department +
            (each.is_closed ? " closed" : "") +
            (each.closed_since ? " " + to_string(*each.closed_since) : "") + "\n";
  }
  return text;
}

// A row of `structureet`: 32 cells, the phones of which are marked.
std::string finess_row(const std::string& finess, const std::string& name,
                       const std::string& department, const std::string& siret) {
  return "structureet;" + finess + ";550990001;" + name + ";;;;1;R;MARQUE;;;901;" + department +
         ";MEUSE;55900 VALBRUME;MARQUE;MARQUE;500;Etablissement d'h\xE9"
         "bergement;4401;Hebergement;" +
         siret + ";8710A;30;Prix;1;Public;2001-01-01;2001-01-01;2020-01-01;\n";
}

TEST(RegisterReader, FinessKeepsTheTerritoryAndWhatTheContractNames) {
  const std::string file = "finess;etalab;98;2026-01-01\n" +
                           finess_row("550990011", "LES \xC9TANGS", "55", "26559901900012") +
                           finess_row("750990011", "AILLEURS", "75", "") +
                           finess_row("750990029", "NOMMEE", "75", "") +
                           finess_row("9A0990011", "OUTRE MER", "9A", "") +
                           "structureet;550990037;coupee\n"
                           "geolocalisation;550990011;1;2;x;2020-01-01\n";
  const ReadRegister made = read_made(Register::finess, file, {{"55"}, {"750990029"}});
  EXPECT_EQ(entries_text(made.registers),
            "2 LES ÉTANGS | 265599019 | 550990011 | 55901 55\n"
            "4 NOMMEE |  | 750990029 | 75901 75\n");
  EXPECT_EQ(made.registers.entries.front().type, model::PartnerType::etablissement_social);
  EXPECT_EQ(made.registers.entries.front().juridical, "550990001");
  EXPECT_EQ(made.faults, "f.csv 1 ligne coupée, laissée de côté\n");
  EXPECT_EQ(entries_text(read_made(Register::finess, file, {{"979"}, {}}).registers),
            "5 OUTRE MER |  | 9A0990011 | 97901 979\n");
}

TEST(RegisterReader, CommunesOfTheCogAndTheirEpci) {
  const ReadRegister cog =
      read_made(Register::cog,
                "TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT\n"
                "COM,55901,44,55,55D,551,0,VALBRUME,Valbrume,\"Valbrume\",5501,\n"
                "COMD,55902,,,,,0,OMBRE,Ombre,Ombre,,55901\n");
  ASSERT_EQ(cog.registers.communes.size(), 1u);
  EXPECT_EQ(cog.registers.communes.at("55901").name, "Valbrume");
  EXPECT_EQ(cog.registers.communes.at("55901").place.line, 2u);
  const ReadRegister epci = read_made(Register::epci,
                                      "Liste des EPCI, au 1er janvier\n;;\n"
                                      "CODGEO;LIBGEO;EPCI;LIBEPCI;DEP;REG\n"
                                      "55901;Valbrume;200990018;CC du Val de Brume;55;44\n"
                                      "55903;Isolee;ZZZZZZZZZ;Sans objet;55;44\n");
  EXPECT_EQ(entries_text(epci.registers), "4 CC du Val de Brume | 200990018 |  |  55\n");
  EXPECT_EQ(epci.registers.communes.at("55901").epci, "200990018");
  EXPECT_EQ(epci.registers.communes.at("55903").epci, "");
}

TEST(RegisterReader, BanaticPerimetersAndCompetencesWithoutTheirPresidents) {
  const ReadRegister perimeter = read_made(
      Register::banatic,
      "dept;siren;raison_sociale;nature_juridique;mode_financ;nb_membres;total_pop_tot;"
      "total_pop_mun;dep_com;insee;siren_membre;nom_membre\n"
      "55 - Meuse;200990018;CC du Val de Brume;CC;FPU;1;10;10;55;55901;215599010;Valbrume\n");
  EXPECT_EQ(entries_text(perimeter.registers), "2 CC du Val de Brume | 200990018 |  |  55\n");
  EXPECT_EQ(perimeter.registers.communes.at("55901").siren, "215599010");
  const ReadRegister groupements =
      read_made(Register::banatic,
                "D\xE9partement si\xE8ge\tN\xB0 SIREN\tNom du groupement\tNature juridique\tNom "
                "Pr\xE9sident\t"
                "T\xE9l\xE9phone\tTransport scolaire\tAction sociale\tEau\n"
                "55 - Meuse\t200990018\tCC du Val de Brume\tCC\tMARQUE\tMARQUE\tNON\tOUI\t\n");
  ASSERT_EQ(groupements.registers.entries.size(), 1u) << groupements.faults;
  const registers::Entry& entry = groupements.registers.entries.front();
  EXPECT_EQ(entry.lacking, std::vector<std::string>{"Transport scolaire"});
  EXPECT_EQ(entry.competences, std::vector<std::string>{"Action sociale"});
  EXPECT_EQ(entry.department, "55");
  EXPECT_EQ(entry.type, model::PartnerType::codecom);
}

TEST(RegisterReader, SireneWithoutPersons) {
  const ReadRegister made = read_made(Register::sirene, R"json({"results": [
    {"siren": "783999014", "nom_complet": "LES AMIS (MARQUE)", "nom_raison_sociale": "LES AMIS",
     "sigle": "LA", "nature_juridique": "9220", "etat_administratif": "C",
     "date_fermeture": "2024-06-30", "dirigeants": [{"nom": "MARQUE"}],
     "siege": {"siret": "78399901400011", "commune": "55901", "departement": "55",
               "etat_administratif": "F", "date_fermeture": "2024-06-30",
               "liste_finess": ["550990045"]},
     "complements": {"collectivite_territoriale": {"elus": [{"nom": "MARQUE"}]}}},
    {"siren": "783999022", "nom_complet": "MARQUE", "nature_juridique": "1000",
     "etat_administratif": "A", "siege": {}}]})json");
  EXPECT_EQ(entries_text(made.registers),
            "2 LES AMIS | 783999014 |  | 55901 55 closed 2024-06-30\n"
            "5 LES AMIS | 783999014 | 550990045 | 55901 55 closed 2024-06-30\n");
  EXPECT_EQ(made.registers.entries.front().type, model::PartnerType::association);
  EXPECT_EQ(made.faults, "");
}

TEST(RegisterReader, AnotherFileIsSaidByItsPlaceAndItsOption) {
  EXPECT_EQ(read_made(Register::finess, "TYPECOM,COM,REG,DEP,LIBELLE\n").faults,
            "f.csv:1 ce fichier n’est pas celui que --finess attend : il est pour --cog\n");
  EXPECT_EQ(read_made(Register::epci, "{\"results\": []}").faults,
            "f.csv:1 ce fichier n’est pas celui que --epci attend : il est pour --sirene\n");
  EXPECT_EQ(read_made(Register::sirene, "action;porteur\na;b\n").faults,
            "f.csv:1 ce fichier n’est pas celui que --sirene attend\n");
  for (const char* text : {"", "{\"results\": [3]}", "{\"results\":", "[]x"}) {
    EXPECT_EQ(read_made(Register::sirene, text).faults,
              "f.csv:1 ce fichier n’est pas celui que --sirene attend\n")
        << text;
  }
}

}  // namespace
}  // namespace maillage::readers
