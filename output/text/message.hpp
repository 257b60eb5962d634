// Sentences kept in tables (output/words), filled in with what they speak of.
//
//   {"{n} {n:action est|actions sont} sans porteur {where}.",
//    "{n} {n:action has|actions have} no porteur {where}."}
//
// Places are named, so that a translator may put them in another order. {n} is a count written as the
// language writes numbers; {n:one|several} is the form that goes with it: French takes the singular
// for 0 and 1, English for 1 alone. A third form, {n:none|one|several}, is for 0. Everything else is a
// text, put in as it is.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "output/text/language.hpp"

namespace maillage::output_text {

struct Message {
  const char* french;
  const char* english;
  const char* remark = nullptr;  // for who translates: what a term means, where the sentence stands
};

// A row of a table of messages: its key, an enumerator, and what it says.
template <class Key>
struct KeyedMessage {
  Key key;
  Message message;
};

// A row of a table that a page's script is given: it asks for a message by its name, and fills it in
// itself.
struct NamedMessage {
  std::string_view name;
  Message message;
};

// One of them in one language, with its places as they stand in the table.
struct NamedText {
  std::string_view name;
  std::string_view text;
};

template <std::size_t count>
std::vector<NamedText> named_texts(const NamedMessage (&table)[count], Language language) {
  std::vector<NamedText> texts;
  for (const NamedMessage& row : table)
    texts.push_back({row.name, said(language, row.message.french, row.message.english)});
  return texts;
}

// Whether each row stands where its key says, so that a key finds its message without a search.
template <class Key, std::size_t count>
constexpr bool is_in_order(const KeyedMessage<Key> (&table)[count]) {
  for (std::size_t at = 0; at < count; ++at) {
    if (static_cast<std::size_t>(table[at].key) != at) return false;
  }
  return true;
}

// What goes into one place of a message. Only looked at while the message is filled in.
struct Filling {
  Filling(const char* place, std::string_view words) : name(place), text(words) {}
  Filling(const char* place, std::size_t number) : name(place), count(number), is_count(true) {}

  const char* name;
  std::string_view text;
  std::size_t count = 0;
  bool is_count = false;
};

// A message whose places and fillings do not go together is a fault of the program: the text then
// says so in place of the sentence, and the test of the catalogue fails.
std::string filled(const Message& message, Language language,
                   std::initializer_list<Filling> fillings = {});

}  // namespace maillage::output_text
