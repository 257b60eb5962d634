// The page's calls: requests and answers as JSON, documents as files of the browser's memory.
//
// The page lays what was dropped into the working folder and then asks:
//
//   {do: "words", language}              {words {key: text}, downloads [{what, label}]}
//   {do: "take", files, added, answers, language}
//                                        {kind, read, name, summary, account, questions, tables
//                                        [{word, label}], latest}: `read` false where it could not be,
//                                        for reasons that the standard error has told; `gestures` and
//                                        `pieces`: what can be done to it, and what was (gestures.hpp,
//                                        scenario_pieces.hpp). `added`: tables of years that the contract
//                                        or the tables of `files` have not
//   {do: "answer", answers, language}    the same of what was taken, with other answers
//   {do: "gesture", what, values, shown, language}
//                                        {made, piece {title, why, says, text}}, or, of a fact and not
//                                        of a plan, {made, answer {code, subject, text, asked}}
//   {do: "propose", table, language}     {made, page, pieces}: what `plan` proposes
//   {do: "work", pieces, language}       {read}: with these pieces (texts), which all that is made then
//                                        has; before and after are printed. Not read: those of before stay
//   {do: "report", table, language}      {made, page}: the path of the page, its files beside it
//   {do: "make", what, table, language}  {made, path, name}: of one file, to be downloaded
//   {do: "run", words}                   {exit}: the program itself
//
// Answers are [{code, subject, text}] (network/model/decision.hpp). What the commands print and tell
// goes to the standard output and error, as ever.
#pragma once

#include <string>
#include <string_view>

#include "network/model/decision.hpp"
#include "src/browser/downloads.hpp"
#include "src/browser/given_files.hpp"

namespace maillage::browser {

struct Session {
  std::string made_under = "/fait";  // a folder for all that is made
  int made = 0;                      // folders in it so far
  Given given;
  model::Answers answers;
  OpenContract open;  // what all is made of: the one given, or the one that import made
  std::string toml;   // of the contract given: contrat.toml as it came
};

std::string answer(Session& session, std::string_view request);

}  // namespace maillage::browser
