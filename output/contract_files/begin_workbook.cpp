#include <utility>

#include "output/contract_files/xlsx_writer.hpp"
#include "output/words/files/workbook_messages.hpp"

namespace maillage::contract_files {

WrittenWorkbook begin_workbook(std::string title, output_text::Language language) {
  using words::files::Workbook;
  WrittenWorkbook book;
  book.title = std::move(title);
  book.cover_title = output_text::filled(message_of(Workbook::read_me), language);
  book.lists_title = output_text::filled(message_of(Workbook::lists), language);
  book.choose = output_text::filled(message_of(Workbook::not_in_list), language);
  return book;
}

}  // namespace maillage::contract_files
