// A contract on disk: which files make it, read into one draft.
//
// A folder holds contrat.toml, the plan that [contrat].plan names (actions.csv unless it says
// otherwise; a plan that is not named may be absent), bilans/AAAA.csv, one table a year, and
// recapitulatifs/AAAA-MM-JJ.csv, one a date. A
// single contrat.toml stands for its folder. Another .toml file stands alone, with the plan it
// names, if it does; a .csv file alone is a plan.
//
// Wherever a .csv file may stand, a text with tabs (.tsv, .txt) or a workbook may: actions.xlsx, bilans/2021.ods, or
// plan = "suivi.xlsx#Feuille", whose sheet is left out where all of them are meant. A workbook alone
// is a plan and its bilans, as its sheets say.
//
// A .toml file with a [scenario] section stands over the contract that its `base` names, from the
// file's own folder; a folder without contrat.toml may hold one, scenario.toml.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "network/model/draft.hpp"
#include "network/resolve/resolve.hpp"
#include "network/text/fault.hpp"
#include "src/files/files.hpp"

namespace maillage::files {

struct Sources {
  std::map<std::string, std::string> texts;  // by the file name of places, for showing lines
  std::vector<FileError> failures;           // the system's, not the contract's
  InputFiles read;                           // every file, workbooks too
  std::vector<std::string> paths;            // of these, in the order they were read in
};

// Tables come with the plan first, then by year. Files are named as the user can find them: the
// path given, joined with the name within the folder.
// `given`: answers that hold before the contract's own (network/model/decision.hpp).
model::Draft read_contract(const std::string& path, Sources& sources, text::Faults& faults,
                           const model::Answers& given = {});

// Which table a file of a contract's folder is, by its name there: "bilans/2021.csv". The plan where
// the name dates nothing.
model::WhichTable table_of_file(const std::string& name);

// The tables of a file alone, CSV or workbook, or of one sheet of it ("suivi.xlsx#Feuille").
// The draft's answers hold.
void read_tables(const std::string& path, model::Draft& draft, Sources& sources,
                 text::Faults& faults);

// A contract as it was asked for, and the file that makes it.
struct ContractFile {
  std::string path;
  std::string file;
};

// The same, resolved; a scenario with its base, and the base's own if that is one too.
struct WholeContract {
  std::vector<ContractFile> standing;  // itself, then what it stands on, then what that stands on…
  resolve::Resolved resolved;  // its faults are moved to `faults`; usable only if none is an error
  // What was resolved, and the contract's own files, for showing their cells: one but for a scenario.
  std::shared_ptr<const model::Draft> draft = std::make_shared<const model::Draft>(), shown = draft;
};
WholeContract read_whole_contract(const std::string& path, Sources& sources, text::Faults& faults,
                                  const model::Answers& given = {});

}  // namespace maillage::files
