// Where a command that writes about contracts does so, and what -o writes of an answer: a page and a paper of
// what the terminal tells, and what else there is.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "output/report/answer_documents.hpp"
#include "output/text/document.hpp"
#include "src/commands/arguments.hpp"
#include "src/commands/each_contract.hpp"
#include "src/files/contract_files.hpp"

namespace maillage::commands {

// One folder for each contract: as asked for, else `otherwise`. With several contracts each has a
// folder under it, named as the contract's folder or file is, and by the folders above where two are
// named alike ("a/cls", "b/cls" → "a-cls", "b-cls"). None: the same contract was given twice, which
// has been said on the standard error.
std::optional<std::vector<std::string>> output_folders(const Arguments& arguments,
                                                       const std::string& otherwise);

// The arguments for each contract where a command writes for each: of several, the output is the folder of
// that one. `otherwise` empty: nothing is written unless -o asks for it. None: as above, or the output
// asked for is a file's name, which is said too.
std::optional<std::vector<Arguments>> outputs_of_each(const Arguments& arguments,
                                                      const std::string& otherwise);

// Names of the files written stand below the text, or beside an object that a program reads.
enum class Names { printed, told };

// Into `output`: a file where its ending says which one of the documents is wanted; else a folder for all
// of them, by their names. The text of the answer names what was written.
ContractAnswer save_answer(const std::vector<output_text::Document>& documents,
                           const std::string& output, const files::InputFiles& read,
                           output_text::Language language, Names where);

// The same of a page and a paper; what of them could not be made is told, and is a failure.
ContractAnswer save_answer(const report::AnswerDocuments& pages, const std::string& output,
                           const files::InputFiles& read, output_text::Language language,
                           Names where);

}  // namespace maillage::commands
