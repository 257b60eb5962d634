// check on the figures that a contract declares, beside what its tables give.
#include "output/answers/check_voice.hpp"
#include "output/text/numbers.hpp"
#include "output/text/terminal.hpp"
#include "output/words/answers/partnership_messages.hpp"
#include "output/words/declared_figure_words.hpp"
#include "output/words/network/table_words.hpp"

namespace maillage::answers {
namespace {

using words::answers::Partnerships;

std::string figure_value(const CheckVoice& voice, const model::DeclaredFigure& figure,
                         double value) {
  const std::string text = output_text::plain_number_text(value, voice.options.language);
  return figure.is_percentage ? voice.say(Partnerships::percent, {{"value", text}}) : text;
}

// " (2023)": behind the figure's name, whose table it is.
std::string figure_table(const CheckVoice& voice, const model::DeclaredFigure& figure) {
  if (figure.table.is_whole()) return "";
  return voice.say(Partnerships::of_table,
                   {{"table", words::choice_name(figure.table, voice.options.language)}});
}

std::string nearest_reading(const CheckVoice& voice, const model::DeclaredFigure& figure,
                            const gaps::DeclaredFigureCheck& check) {
  if (check.agreement == gaps::Agreement::agrees || !check.nearest) return "";
  const gaps::DeclaredFigureReading& near = check.readings[*check.nearest];
  std::vector<std::string> codes;
  for (const gaps::Variation variation : near.variations) {
    codes.emplace_back(gaps::variation_code(variation));
  }
  return voice.say(Partnerships::reading,
                   {{"value", figure_value(voice, figure, near.value)},
                    {"how", words::reading_words(codes, voice.options.language)}});
}

}  // namespace

blocks::ReportPart figures_part(const CheckVoice& voice) {
  std::size_t agree = 0, differ = 0, unknown = 0;
  CheckVoice::Rows rows;
  for (const gaps::DeclaredFigureCheck& check : voice.analysis.figures) {
    const model::DeclaredFigure& figure = voice.contract.figures[check.figure];
    if (check.agreement == gaps::Agreement::unknown) {
      ++unknown;
      continue;
    }
    const bool agrees = check.agreement == gaps::Agreement::agrees;
    (agrees ? agree : differ) += 1;
    // The year tells figures of one name apart: it is not what is cut.
    const std::string table = figure_table(voice, figure);
    const std::string said = voice.cut(figure.said, 37 - output_text::display_width(table)) + table;
    rows.push_back({said, figure_value(voice, figure, figure.value),
                    figure_value(voice, figure, *check.computed), agrees ? "=" : "≠",
                    voice.cut(nearest_reading(voice, figure, check), 64),
                    voice.cut(figure.source, 18)});
  }
  blocks::ReportPart part{"chiffres",
                          voice.say(Partnerships::figures_title,
                                    {{"agree", agree}, {"differ", differ}, {"n", unknown}}),
                          {}};
  if (voice.analysis.figures.empty()) return part;
  if (rows.empty()) {
    add(part, blocks::ParagraphKind::nothing, voice.say(Partnerships::no_figure));
  }
  add_table(part, "chiffres-declares", part.title,
            {voice.say(Partnerships::figure_header), voice.say(Partnerships::declared_header),
             voice.say(Partnerships::computed_header), voice.say(Partnerships::sign_header),
             voice.say(Partnerships::reading_header), voice.say(Partnerships::where_header)},
            rows, {1, 2}, blocks::GridUse::titled);
  return part;
}

}  // namespace maillage::answers
