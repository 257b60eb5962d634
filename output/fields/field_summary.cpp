#include "output/fields/field_summary.hpp"

#include <initializer_list>

#include "network/analysis/money_totals.hpp"
#include "output/fields/field_words.hpp"
#include "output/text/numbers.hpp"
#include "output/text/typography.hpp"
#include "output/words/fields/field_messages.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::fields {

using words::fields::FieldMessage;

namespace {

// Fields that few tables have: no word on them where nobody fills them in.
bool is_rare(analysis::ActionField field) {
  return field == analysis::ActionField::priority || field == analysis::ActionField::targets ||
         field == analysis::ActionField::participation;
}

void add_to_list(std::string& list, const std::string& text) {
  list += (list.empty() ? "" : " · ") + text;
}

// "axe 1 (19) : titre 18 · objectif 19…": the fields that anybody of the contract fills in.
std::string part_line(const model::Contract& contract, const analysis::CompletenessPart& part,
                      const analysis::Completeness& all, output_text::Language language) {
  std::string filled;
  for (std::size_t i = 0; i < part.filled.fields.size(); ++i) {
    if (model::is_sparse(all.fields[i].filled, all.rows) || all.fields[i].filled == 0) continue;
    const analysis::FieldFill& fill = part.filled.fields[i];
    add_to_list(filled, field_word(fill.field, language) + " " + std::to_string(fill.filled) +
                            unsure_text(fill, language));
  }
  return output_text::filled(message_of(FieldMessage::of_axis), language,
                             {{"axis", contract.axes[text::AxisId{part.subject.index}].id},
                              {"n", std::size_t{part.filled.rows}},
                              {"fields", filled}});
}

// "2019 : Région 20 128 €, ARS 12 000 €": what [[financement]] declares, a line a subject and year.
std::vector<std::string> declared_lines(const study::Study& study, output_text::Language language) {
  std::vector<std::string> lines;
  for (const analysis::DeclaredFunding& each : study.declared_fundings()) {
    std::string line = each.subject.empty() ? "" : each.subject + " ";
    if (each.year) line += std::to_string(*each.year);
    std::string funders;
    for (const auto& [funder, euros] : each.funders) {
      funders += (funders.empty() ? "" : ", ") + study.contract().partners[funder].name;
      if (euros) funders += " " + declared_amount_text(*euros, language);
    }
    lines.push_back(line + (line.empty() ? "" : output_text::colon(language)) + funders);
  }
  return lines;
}

}  // namespace

FieldSummary completeness_summary(const study::Study& study, output_text::Language language) {
  const analysis::Completeness& found = study.filled();
  FieldSummary summary;
  if (found.rows == 0) return summary;
  std::string filled, sparse, never;
  for (const analysis::FieldFill& fill : found.fields) {
    const std::string word = field_word(fill.field, language);
    if (fill.filled == 0) {
      if (!is_rare(fill.field)) add_to_list(never, word);
    } else {
      add_to_list(model::is_sparse(fill.filled, found.rows) ? sparse : filled,
                  word + " " + std::to_string(fill.filled) + unsure_text(fill, language));
    }
  }
  summary.title = output_text::filled(message_of(FieldMessage::filled_in), language,
                                      {{"n", std::size_t{found.rows}}});
  const auto add_fields = [&](FieldMessage key, const std::string& fields) {
    if (fields.empty()) return;
    summary.lines.push_back(output_text::filled(message_of(key), language, {{"fields", fields}}));
  };
  if (!filled.empty()) summary.lines.push_back(filled);
  add_fields(FieldMessage::hardly_ever, sparse);
  add_fields(FieldMessage::never, never);
  const std::vector<analysis::CompletenessPart>& axes = study.filled_by_axis();
  if (axes.size() > 1) {
    for (const analysis::CompletenessPart& axis : axes)
      summary.lines.push_back(part_line(study.contract(), axis, found, language));
  }
  summary.lines.push_back(output_text::filled(message_of(FieldMessage::not_success), language));
  return summary;
}

std::string rests_on_text(const analysis::Completeness& found,
                          const std::vector<analysis::ActionField>& fields,
                          output_text::Language language) {
  std::string filled;
  bool all_filled = true;
  for (const analysis::ActionField field : fields) {
    const analysis::FieldFill& fill = found.fields[static_cast<std::size_t>(field)];
    all_filled = all_filled && fill.filled == found.rows;
    filled += (filled.empty() ? "" : ", ") + field_word(field, language) + " " +
              output_text::count_text(fill.filled, language) + unsure_text(fill, language);
  }
  if (all_filled) return "";
  return output_text::filled(message_of(FieldMessage::rests_on), language,
                             {{"n", std::size_t{found.rows}}, {"fields", filled}});
}

std::string who_rests_on(const study::Study& study, output_text::Language language) {
  return rests_on_text(study.filled(),
                       {analysis::ActionField::carrier, analysis::ActionField::partners,
                        analysis::ActionField::funders},
                       language);
}

FieldSummary money_summary(const study::Study& study, output_text::Language language) {
  const analysis::MoneyTotals& money = study.money();
  FieldSummary summary;
  const std::vector<std::string> declared =
      study.scope().axis ? std::vector<std::string>() : declared_lines(study, language);
  const std::vector<analysis::TableMoney>& tables = study.money_by_table();
  if (!money.says_anything() && tables.empty() && declared.empty()) return summary;
  const auto say = [&](FieldMessage key, std::initializer_list<output_text::Filling> fillings) {
    return output_text::filled(message_of(key), language, fillings);
  };
  summary.title = say(FieldMessage::money, {});
  const auto sum_words = [&](const analysis::MoneySum& sum, std::size_t actions) {
    std::string amounts = sum_text(sum, language);
    if (amounts.empty()) amounts = say(FieldMessage::no_sure_amount, {});
    return amounts + " – " + said_text(sum, actions, language);
  };
  const auto add_sum = [&](FieldMessage key, const analysis::MoneySum& sum) {
    if (sum.said > 0) summary.lines.push_back(say(key, {{"sum", sum_words(sum, money.actions)}}));
  };
  add_sum(FieldMessage::planned, money.planned);
  add_sum(FieldMessage::actual, money.actual);
  add_sum(FieldMessage::funding, money.funded);
  std::string funders;
  for (const analysis::FunderMoney& each : money.funders) {
    add_to_list(funders, funder_text(study.contract(), each, language));
  }
  if (!funders.empty()) {
    summary.lines.push_back(say(FieldMessage::who_funds, {{"funders", funders}}));
  }
  // A table beside the others: amounts of two tables may be the same money, and are not added up.
  if (tables.size() > 1 || (tables.size() == 1 && !money.says_anything())) {
    for (const analysis::TableMoney& each : tables) {
      std::string line;
      const auto add = [&](FieldMessage key, const analysis::MoneySum& sum) {
        if (sum.said > 0) add_to_list(line, say(key, {{"sum", sum_words(sum, each.actions)}}));
      };
      add(FieldMessage::planned_in_table, each.planned);
      add(FieldMessage::actual_in_table, each.actual);
      add(FieldMessage::funding_in_table, each.funded);
      summary.lines.push_back(words::table_name(each.table, language) +
                              output_text::colon(language) + line);
    }
  }
  for (const std::string& line : declared) {
    summary.lines.push_back(say(FieldMessage::declared, {{"funding", line}}));
  }
  const auto add_count = [&](FieldMessage key, std::size_t count) {
    if (count > 0) summary.lines.push_back(say(key, {{"n", count}}));
  };
  add_count(FieldMessage::orphan_money, money.orphan_money.size());
  add_count(FieldMessage::unfunded, money.unfunded.size());
  return summary;
}

}  // namespace maillage::fields
