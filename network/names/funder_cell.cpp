#include "network/names/funder_cell.hpp"

#include <algorithm>
#include <array>

#include "network/text/text.hpp"

namespace maillage::names {
namespace {

enum class TokenKind { number, currency, share, tax, amount_word, connector, separator, other };

struct Token {
  TokenKind kind = TokenKind::other;
  std::size_t begin = 0, end = 0;
};

bool is_decimal(char c) { return c >= '0' && c <= '9'; }

template <std::size_t N>
std::size_t starts_with_any(std::string_view text, const std::array<std::string_view, N>& words) {
  for (const std::string_view word : words) {
    if (text.substr(0, word.size()) == word) return word.size();
  }
  return 0;
}

std::size_t blank_at(std::string_view cell, std::size_t at) {
  static constexpr std::array<std::string_view, 6> blanks = {" ",      "\t",     "\u00A0",
                                                             "\u202F", "\u2009", "\u2007"};
  return starts_with_any(cell.substr(at), blanks);
}

// The end of a number that begins at `at`: groups of three behind a blank belong to it.
std::size_t number_end(std::string_view cell, std::size_t at) {
  std::size_t end = at;
  while (end < cell.size()) {
    if (is_decimal(cell[end])) {
      ++end;
      continue;
    }
    const bool is_mark = cell[end] == '.' || cell[end] == ',' || cell[end] == '\'';
    if (is_mark && end + 1 < cell.size() && is_decimal(cell[end + 1])) {
      ++end;
      continue;
    }
    const std::size_t blank = blank_at(cell, end);
    const std::string_view group = cell.substr(end + blank, 3);
    const bool is_group = blank != 0 && group.size() == 3 && is_decimal(group[0]) &&
                          is_decimal(group[1]) && is_decimal(group[2]) &&
                          (end + blank + 3 >= cell.size() || !is_decimal(cell[end + blank + 3]));
    if (!is_group) break;
    end += blank + 3;
  }
  return end;
}

TokenKind token_kind(std::string_view word) {
  static constexpr std::array<std::string_view, 12> currencies = {
      "eur",    "euro", "euros",   "k",        "ke",      "keur",
      "keuros", "meur", "million", "millions", "d euros", "eu"};
  static constexpr std::array<std::string_view, 46> amount_words = {
      "entre",      "environ",  "env",          "max",           "maximum",
      "min",        "minimum",  "mini",         "maxi",          "jusqu",
      "par",        "an",       "ans",          "annee",         "mois",
      "soit",       "x",        "subvention",   "montant",       "aide",
      "dotation",   "total",    "demande",      "demandee",      "demandes",
      "accorde",    "accordee", "accordes",     "sollicite",     "notifie",
      "prevu",      "prevus",   "previsionnel", "previsionnels", "estime",
      "estimation", "depense",  "depenses",     "reel",          "reels",
      "about",      "around",   "per",          "year",          "between",
      "up"};
  static constexpr std::array<std::string_view, 8> connectors = {"et",  "a",  "de", "d",
                                                                 "and", "to", "of", "au"};
  const std::string folded = text::fold(word);
  const auto is_in = [&](const auto& list) {
    return std::find(list.begin(), list.end(), folded) != list.end();
  };
  if (folded == "ht" || folded == "ttc") return TokenKind::tax;
  if (is_in(currencies)) return TokenKind::currency;
  if (is_in(amount_words)) return TokenKind::amount_word;
  if (is_in(connectors)) return TokenKind::connector;
  return TokenKind::other;
}

std::vector<Token> tokens_of(std::string_view cell) {
  static constexpr std::array<std::string_view, 3> currency_marks = {"k€", "K€", "€"};
  static constexpr std::array<std::string_view, 10> connectors = {"–", "—", "-", "/", "+",
                                                                  "~", "≈", ":", "=", "’"};
  static constexpr std::array<std::string_view, 4> separators = {",", ";", "|", "\n"};
  std::vector<Token> tokens;
  for (std::size_t i = 0; i < cell.size();) {
    const std::string_view rest = cell.substr(i);
    if (const std::size_t blank = blank_at(cell, i)) {
      i += blank;
    } else if (rest.front() == '[') {
      const std::size_t close = rest.find(']');
      const std::size_t length = close == std::string_view::npos ? 1 : close + 1;
      tokens.push_back({TokenKind::other, i, i + length});
      i += length;
    } else if (is_decimal(rest.front())) {
      const std::size_t end = number_end(cell, i);
      tokens.push_back({TokenKind::number, i, end});
      i = end;
    } else if (rest.front() == '%') {
      tokens.push_back({TokenKind::share, i, i + 1});
      ++i;
    } else if (const std::size_t mark = starts_with_any(rest, currency_marks)) {
      tokens.push_back({TokenKind::currency, i, i + mark});
      i += mark;
    } else if (const std::size_t separator = starts_with_any(rest, separators)) {
      tokens.push_back({TokenKind::separator, i, i + separator});
      i += separator;
    } else if (const std::size_t connector = starts_with_any(rest, connectors)) {
      tokens.push_back({TokenKind::connector, i, i + connector});
      i += connector;
    } else if (rest.front() == '(' || rest.front() == ')') {
      tokens.push_back({TokenKind::other, i, i + 1});
      ++i;
    } else {
      // A word; digits behind its letters are its own ("CC2M"), a mark of euros is not.
      std::size_t end = i;
      while (end < cell.size() && blank_at(cell, end) == 0) {
        const std::string_view here = cell.substr(end);
        if (std::string_view(",;|\n()[]:=/+%").find(here.front()) != std::string_view::npos) break;
        if (end > i && starts_with_any(here, currency_marks) != 0) break;
        ++end;
      }
      end = std::max(end, i + 1);
      tokens.push_back({token_kind(cell.substr(i, end - i)), i, end});
      i = end;
    }
  }
  return tokens;
}

// A number that stands alone may be a year, or the number of a département.
bool may_be_code(std::string_view number) {
  const bool plain = number.find_first_not_of("0123456789") == std::string_view::npos;
  if (!plain) return false;
  if (number.size() <= 3) return true;
  return number.size() == 4 && (number.substr(0, 2) == "19" || number.substr(0, 2) == "20");
}

class AmountCutter {
 public:
  explicit AmountCutter(std::string_view cell) : cell_(cell), tokens_(tokens_of(cell)) {
    result_.names = cell;
  }

  FunderCell cut() {
    for (std::size_t i = 0; i < tokens_.size();) {
      if (const std::size_t close = labelled_end(i)) {
        const bool may_be_year = close == i + 4 && may_be_code(text(tokens_[i + 3]));
        take(i + 1, close, true, !may_be_year);
        i = close + 1;
        continue;
      }
      if (!is_part(tokens_[i])) {
        ++i;
        continue;
      }
      std::size_t end = i + 1;
      while (end < tokens_.size() && is_part(tokens_[end]) && !begins_run(end)) ++end;
      cut_run(i, end);
      i = end;
    }
    return std::move(result_);
  }

 private:
  static bool is_part(const Token& token) {
    return token.kind != TokenKind::other && token.kind != TokenKind::separator;
  }

  std::string_view text(const Token& token) const {
    return cell_.substr(token.begin, token.end - token.begin);
  }

  // Of "(montant : à chiffrer)", which says an amount whatever its words: the closing bracket; 0 if
  // none begins here.
  std::size_t labelled_end(std::size_t at) const {
    const bool begins = opens(at) && at + 2 < tokens_.size() &&
                        text::fold(text(tokens_[at + 1])) == label && text(tokens_[at + 2]) == ":";
    if (!begins) return 0;
    std::size_t close = at + 3;
    while (close < tokens_.size() && text(tokens_[close]) != ")") ++close;
    return close < tokens_.size() && close > at + 3 ? close : 0;
  }

  // What stands behind a colon is said of what stands before it: "CD 57 : 3 000 €".
  bool begins_run(std::size_t at) const {
    const std::string_view mark = text(tokens_[at]);
    return (mark == ":" || mark == "=") && text::fold(text(tokens_[at - 1])) != label;
  }

  bool opens(std::size_t at) const { return text(tokens_[at]) == "("; }

  void cut_run(std::size_t first, std::size_t last) {
    bool after_colon = false;
    while (first < last && tokens_[first].kind == TokenKind::connector) {
      const std::string_view mark = text(tokens_[first]);
      after_colon = after_colon || mark == ":" || mark == "=";
      ++first;
    }
    while (last > first && tokens_[last - 1].kind == TokenKind::connector) --last;
    const bool behind_name = !after_colon && first > 0 &&
                             tokens_[first - 1].kind == TokenKind::other && !opens(first - 1) &&
                             text(tokens_[first - 1]) != ")";
    // "CD 57 – 3 000 €": the number of a département is of the name.
    if (behind_name && last - first > 1 && tokens_[first].kind == TokenKind::number &&
        text(tokens_[first]).size() <= 2 && tokens_[first + 1].kind != TokenKind::currency &&
        tokens_[first + 1].kind != TokenKind::share) {
      do ++first;
      while (first < last && tokens_[first].kind == TokenKind::connector);
    }
    const auto count = [&](TokenKind kind) {
      return std::count_if(tokens_.begin() + static_cast<std::ptrdiff_t>(first),
                           tokens_.begin() + static_cast<std::ptrdiff_t>(last),
                           [&](const Token& token) { return token.kind == kind; });
    };
    const auto numbers = count(TokenKind::number);
    if (numbers == 0) return;
    const bool has_unit = count(TokenKind::currency) + count(TokenKind::share) > 0;
    const bool in_brackets =
        first > 0 && last < tokens_.size() && opens(first - 1) && text(tokens_[last]) == ")";
    const bool before_is_edge = first == 0 || is_edge(tokens_[first - 1]);
    const bool after_is_edge = last == tokens_.size() || is_edge(tokens_[last]);
    const bool alone = before_is_edge && after_is_edge;
    const bool stands_alone = in_brackets || alone || (after_colon && after_is_edge);
    const bool says_amount = count(TokenKind::amount_word) + count(TokenKind::tax) > 0;
    bool is_code = false;
    for (std::size_t i = first; i < last; ++i) {
      if (tokens_[i].kind == TokenKind::number && may_be_code(text(tokens_[i]))) is_code = true;
    }
    const bool is_whole =
        first == 0 && last == tokens_.size() && numbers == 1 && text(tokens_[first]).size() <= 3;
    const bool is_amount = has_unit || (stands_alone && (says_amount || !is_code || is_whole));
    // "ARS : 2024" is a year or an amount: kept as said, and no name.
    const bool is_year = !in_brackets && stands_alone && numbers == 1;
    // "CD 1 500": too great for a département, and without a unit.
    const bool is_bare = behind_name && after_is_edge && last - first == 1 && !is_code;
    const bool is_open = !is_amount && (is_year || is_bare);
    if (!is_amount && !is_open) return;
    // "CD 57 300 €" may be the CD 57 with 300 €.
    const std::string_view number = text(tokens_[first]);
    const bool may_run_on = behind_name && tokens_[first].kind == TokenKind::number &&
                            number.find_first_not_of("0123456789") == 2;
    take(first, last, in_brackets, is_amount && !may_run_on);
  }

  // "l'ARS à hauteur de 10 000 €", "la CAF pour 500 €": words that lead from the name to its amount.
  std::size_t behind_name(std::size_t from) const {
    static constexpr std::array<std::string_view, 6> leading = {"a",  "hauteur", "de",
                                                                "un", "montant", "pour"};
    std::size_t first = from;
    bool leads = false;
    while (first > 0) {
      const std::string word = text::fold(text(tokens_[first - 1]));
      if (std::find(leading.begin(), leading.end(), word) == leading.end()) break;
      --first;
      leads = leads || word == "hauteur" || word == "pour";
    }
    return leads && first > 0 ? first : from;
  }

  bool is_edge(const Token& token) const { return token.kind == TokenKind::separator; }

  void take(std::size_t first, std::size_t last, bool in_brackets, bool is_sure) {
    AmountInCell amount;
    amount.in_brackets = in_brackets;
    std::size_t begin = tokens_[first].begin;
    const std::size_t said_end = tokens_[last - 1].end;
    std::string said(cell_.substr(begin, said_end - begin));
    // "(montant : entre 200 et 500)" is how we write what has no unit.
    if (in_brackets && text::fold(text(tokens_[first])) == label && last - first > 2 &&
        text(tokens_[first + 1]) == ":") {
      said = cell_.substr(tokens_[first + 2].begin, said_end - tokens_[first + 2].begin);
    }
    amount.money = text::read_money(said);
    if (amount.money.said.empty()) amount.money.said = said;
    if (!is_sure) amount.money.cents.reset();
    if (amount.money.cents) say_unit(amount.money);
    // Brackets, and what joins the amount to its name, go with it.
    std::size_t from = first;
    if (in_brackets) --from;
    while (from > 0 && tokens_[from - 1].kind == TokenKind::connector &&
           !is_word(tokens_[from - 1])) {
      --from;
    }
    if (!in_brackets) from = behind_name(from);
    begin = tokens_[from].begin;
    amount.begin = begin;
    amount.end = in_brackets ? tokens_[last].end : said_end;
    blank(amount, from == 0 || is_edge(tokens_[from - 1]));
    result_.amounts.push_back(std::move(amount));
  }

  // "3000" and "3000 HT" in euros: without a mark they would not be read back as amounts.
  static void say_unit(text::Money& money) {
    std::string& said = money.said;
    const bool has_unit = text::fold(said).find("eur") != std::string::npos ||
                          said.find("€") != std::string::npos ||
                          said.find_first_of("kKmM") != std::string::npos;
    if (has_unit) return;
    const std::size_t digit = said.find_last_of("0123456789");
    said.insert(digit + 1, " €");
  }

  bool is_word(const Token& token) const { return !text::fold(text(token)).empty(); }

  // Blanks, and a separator where names would run into each other.
  void blank(const AmountInCell& amount, bool at_edge) {
    std::fill(result_.names.begin() + static_cast<std::ptrdiff_t>(amount.begin),
              result_.names.begin() + static_cast<std::ptrdiff_t>(amount.end), ' ');
    std::size_t after = amount.end;
    while (after < cell_.size() && blank_at(cell_, after) != 0) after += blank_at(cell_, after);
    const bool ends = after >= cell_.size() ||
                      std::string_view(",;|\n/+").find(cell_[after]) != std::string_view::npos;
    if (!at_edge && !ends) result_.names[amount.begin] = ';';
  }

  static constexpr std::string_view label = "montant";

  std::string_view cell_;
  std::vector<Token> tokens_;
  FunderCell result_;
};

// Between two places of a cell: how strongly they are kept apart.
enum class Apart { together, joined, listed, separated };

Apart between(std::string_view names, std::size_t begin, std::size_t end) {
  if (begin >= end) return Apart::together;
  std::string text(names.substr(begin, end - begin));
  // The source of a name, in brackets behind it, is no distance.
  for (std::size_t open = text.find('['); open != std::string::npos; open = text.find('[')) {
    const std::size_t close = std::min(text.find(']', open), text.size() - 1);
    text.erase(open, close - open + 1);
  }
  if (text.find_first_of(";|\n") != std::string_view::npos) return Apart::separated;
  if (text.find(',') != std::string_view::npos) return Apart::listed;
  return text::fold(text).empty() && text.find_first_of("/+&") == std::string_view::npos
             ? Apart::together
             : Apart::joined;
}

}  // namespace

FunderCell cut_amounts(std::string_view cell) { return AmountCutter(cell).cut(); }

std::vector<std::optional<std::uint32_t>> owners_of_amounts(const FunderCell& cell,
                                                            const std::vector<PlacedName>& names) {
  // Separators of the cell itself: those put in place of amounts are none.
  std::string plain = cell.names;
  for (const AmountInCell& amount : cell.amounts) plain[amount.begin] = ' ';
  std::vector<std::optional<std::size_t>> owner(cell.amounts.size());  // of `names`
  std::vector<char> is_paid(names.size(), 0);
  for (std::size_t a = 0; a < cell.amounts.size(); ++a) {
    const AmountInCell& amount = cell.amounts[a];
    std::size_t next = 0;
    while (next < names.size() && names[next].begin < amount.begin) ++next;
    const bool has_before = next > 0, has_next = next < names.size();
    const bool touches =
        has_before && between(plain, names[next - 1].end, amount.begin) == Apart::together;
    if (touches) {
      // A name before it without an amount of its own may share this one.
      bool shared = false;
      if (next > 1 && is_paid[next - 2] == 0) {
        const Apart apart = between(plain, names[next - 2].end, names[next - 1].begin);
        shared = apart == Apart::joined || apart == Apart::together ||
                 (apart == Apart::listed && !amount.in_brackets);
      }
      if (!shared) owner[a] = next - 1;
      is_paid[next - 1] = 1;
      continue;
    }
    if (has_next && between(plain, amount.end, names[next].begin) == Apart::together) {
      owner[a] = next;
      is_paid[next] = 1;
    }
  }
  const bool none = std::all_of(owner.begin(), owner.end(), [](const auto& each) { return !each; });
  // "ARS ; 3 000 ; CD ; 2 000": names and amounts in turns.
  if (none && names.size() == owner.size()) {
    bool in_turns = true;
    for (std::size_t i = 0; i < owner.size(); ++i) {
      in_turns = in_turns && names[i].begin < cell.amounts[i].begin &&
                 (i + 1 == owner.size() || cell.amounts[i].begin < names[i + 1].begin);
    }
    for (std::size_t i = 0; in_turns && i < owner.size(); ++i) owner[i] = i;
  }
  std::vector<std::optional<std::uint32_t>> owners;
  for (const auto& each : owner) owners.push_back(each ? names[*each].owner : std::nullopt);
  return owners;
}

std::string in_brackets(const text::Money& money) {
  if (money.said.empty()) return "";
  const std::string plain = "(" + money.said + ")";
  const FunderCell read = cut_amounts("X " + plain);
  const bool is_same = read.amounts.size() == 1 && read.amounts.front().money.said == money.said &&
                       read.amounts.front().money.cents == money.cents;
  if (is_same) return plain;
  if (!money.cents) return "(montant : " + money.said + ")";
  return "(" + (read.amounts.size() == 1 ? read.amounts.front().money.said : money.said + " €") +
         ")";
}

}  // namespace maillage::names
