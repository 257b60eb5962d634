// Where the commands save: the guard of what they have read, and the marks of what they have written.
//
// What an earlier run of the same kind wrote and this one no longer makes – the sheet of an organisation
// that is gone – would stand there as if it were still so: it goes. Each file that the program writes
// into a folder bears a mark (src/files/files.hpp) of the run that wrote it and of what was in it. A file
// without a mark, of another run, or changed since is somebody's own: it stays. Where the disk keeps no
// marks (FAT), everything stays.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "output/text/document.hpp"
#include "src/files/files.hpp"

namespace maillage::files {

// Documents that one run makes, and by which a later run of the same name replaces them: "map 2023
// svg". A run that makes none takes those of before away.
struct SavedRun {
  std::string name;
  std::vector<output_text::Document> documents;
};

// Writes all of them, with their marks. A document whose place is taken by a file of `inputs` is an
// error, and nothing is written.
std::optional<FileError> save_runs(const std::string& folder, const std::vector<SavedRun>& runs,
                                   const InputFiles& inputs,
                                   Together together = Together::each_file);

// Names of files in the folder that save_runs() would take away.
std::vector<std::string> outdated_files(const std::string& folder,
                                        const std::vector<SavedRun>& runs,
                                        const InputFiles& inputs);

// Without marks: files that are somebody's own from then on.
std::optional<FileError> save_documents(const std::string& folder,
                                        const std::vector<output_text::Document>& documents,
                                        const InputFiles& inputs);
std::optional<FileError> save_file(const std::string& path, const std::string& bytes,
                                   const InputFiles& inputs);

}  // namespace maillage::files
