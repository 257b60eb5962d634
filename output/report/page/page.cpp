#include "output/report/page/page.hpp"

#include <algorithm>
#include <map>

#include <nlohmann/json.hpp>

#include "output/report/page/assets.hpp"
#include "output/report/page/html.hpp"
#include "output/report/page/later.hpp"
#include "output/report/page/page_blocks.hpp"
#include "output/words/report/cell_messages.hpp"
#include "output/words/report/frame_messages.hpp"
#include "output/words/report/script_words.hpp"

namespace maillage::report::page {
namespace {

using words::report::Frame;

using Anchors = std::map<std::pair<std::string, std::uint32_t>, std::string>;

// Nothing may be fetched, whatever stands in the contract.
constexpr std::string_view policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; "
    "img-src data: blob:; base-uri 'none'; form-action 'none'";

class Page {
 public:
  Page(const blocks::Report& report, output_text::Language language, Later* later = nullptr)
      : report_(report), language_(language), later_(later) {
    for (const blocks::TracedRow& row : report.rows)
      anchors_[{row.file.text(), row.line}] = row.anchor;
  }

  std::string write(const std::string& data) const {
    std::string html = std::string("<!DOCTYPE html>\n<html lang=\"") +
                       output_text::said(language_, "fr", "en") + "\">\n" + head(!data.empty()) +
                       "<body>\n<a class=\"skip\" href=\"#contenu\">" +
                       say(Frame::skip_to_content) + "</a>\n" + banner() + contents() +
                       "<main id=\"contenu\" tabindex=\"-1\">\n";
    std::size_t number = 0;
    for (const blocks::ReportPart& part : report_.parts) html += section(part, ++number);
    html += traces() + "</main>\n" + footer();
    if (later_ != nullptr) html = later_->led_elsewhere(html) + later_->script();
    if (!data.empty()) {
      html += "<script type=\"application/json\" id=\"donnees\">" + html_json(data) + "</script>\n";
    }
    html += "<script type=\"application/json\" id=\"mots\">" + words_of_script() + "</script>\n";
    html += "<script>\n" + std::string(page_script) + "</script>\n";
    return html + "</body>\n</html>\n";
  }

 private:
  std::string say(Frame key, std::initializer_list<output_text::Filling> fillings = {}) const {
    return output_text::filled(message_of(key), language_, fillings);
  }

  std::string head(bool is_report) const {
    return "<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"color-scheme\" content=\"light dark\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"" +
           std::string(policy) + "\">\n<title>" +
           page_text(is_report ? say(Frame::page_title, {{"title", report_.title}})
                               : report_.title) +
           "</title>\n<style>\n" + std::string(page_style) + "</style>\n</head>\n";
  }

  std::string banner() const {
    return "<header class=\"banner\">\n<h1>" + page_text(report_.title) +
           "</h1>\n<p class=\"subtitle\">" + page_text(report_.subtitle) + "</p>\n</header>\n";
  }

  std::string contents() const {
    std::string html =
        std::string("<nav class=\"contents\" aria-label=\"") + say(Frame::parts) + "\">\n<ol>\n";
    for (const blocks::ReportPart& part : report_.parts) {
      html += "<li><a" + html_attribute("href", "#" + part.id) + ">" + page_text(part.title) +
              "</a></li>\n";
    }
    return html + "</ol>\n</nav>\n";
  }

  std::string section(const blocks::ReportPart& part, std::size_t number) const {
    const std::string title = part.id + "-titre";
    return "<section class=\"part\"" + html_attribute("id", part.id) +
           html_attribute("aria-labelledby", title) + ">\n<h2" + html_attribute("id", title) +
           "><span class=\"number\">" + std::to_string(number) + ".</span> " +
           page_text(part.title) + "</h2>\n" +
           html_blocks(part.blocks, 3, language_, later_, part.id) + "</section>\n";
  }

  std::string words_of_script() const {
    nlohmann::ordered_json words;
    for (const output_text::NamedText& each : words::report::script_words(language_))
      words[std::string(each.name)] = std::string(each.text);
    return html_json(words.dump());
  }

  std::string where(const text::Place& place) const {
    return place.is_cell() ? place.cell() : std::to_string(place.line);
  }

  // "12, 14". Few lead each to its row; many are a table of their own, of whose rows the reader
  // knows the numbers, and would be most of the page's weight.
  std::string lines(const std::vector<const text::Place*>& places) const {
    constexpr std::size_t most_links = 12;
    std::string html;
    for (const text::Place* place : places) {
      const auto anchor = anchors_.find({place->file.text(), place->line});
      const std::string text = page_text(where(*place));
      html += html.empty() ? "" : ", ";
      html += anchor == anchors_.end() || places.size() > most_links
                  ? text
                  : "<a" + html_attribute("href", "#" + anchor->second) + ">" + text + "</a>";
    }
    return html;
  }

  // "bilans/2021.csv, lignes 12, 14 ; contrat.toml, ligne 3". Each line once.
  std::string places(const std::vector<text::Place>& places) const {
    std::string html;
    for (std::size_t i = 0; i < places.size();) {
      std::size_t end = i;
      std::vector<const text::Place*> found;
      for (; end < places.size() && places[end].file == places[i].file; ++end) {
        const text::Place& place = places[end];
        if (place.line == 0 || (!found.empty() && place.line == found.back()->line)) continue;
        found.push_back(&place);
      }
      const bool cells = places[i].is_cell();
      if (!html.empty()) {
        html += output_text::filled(message_of(words::report::Cells::separator), language_);
      }
      const std::string file = page_text(places[i].file.text());
      html += found.empty() ? file
                            : say(cells ? Frame::cells : Frame::lines,
                                  {{"file", file}, {"n", found.size()}, {"places", lines(found)}});
      i = end;
    }
    return html;
  }

  // Where every figure comes from. Without the script a figure leads here; with it, what stands
  // here is shown beside the figure.
  std::string traces() const {
    if (report_.traces.empty()) return "";
    const std::string summary = say(Frame::figures_summary);
    std::string html = std::string(
                           "<section class=\"part traces\" id=\"sources\" "
                           "aria-labelledby=\"sources-titre\">\n<h2 id=\"sources-titre\">") +
                       say(Frame::figures_heading) + "</h2>\n<details" +
                       (later_ == nullptr ? " open" : "") + "><summary>" + summary + "</summary>\n";
    std::string list = "<ol>\n";
    for (std::size_t i = 0; i < report_.traces.size(); ++i) {
      const blocks::Trace& trace = report_.traces[i];
      list += "<li id=\"" + trace_anchor(blocks::TraceId{static_cast<std::uint32_t>(i)}) +
              "\"><strong>" + page_text(trace.what) + "</strong>";
      if (!trace.formula.empty()) list += "<br>" + page_text(trace.formula);
      if (!trace.measure.empty()) {
        list += " <a" + html_attribute("href", "#" + trace.measure) + ">" +
                say(Frame::measure_defined) + "</a>";
      }
      if (!trace.places.empty()) {
        list += "<br>" + places(trace.places);
      }
      list += "</li>\n";
    }
    list += "</ol>\n";
    if (later_ != nullptr)
      list = later_->hold(std::move(list), When::opened,
                          whole_page_link(summary, "sources", language_));
    return html + list + "</details>\n</section>\n";
  }

  std::string footer() const {
    return std::string("<footer>\n<p>") + say(Frame::made_by) + "</p>\n</footer>\n";
  }

  const blocks::Report& report_;
  output_text::Language language_;
  Later* later_;
  Anchors anchors_;
};

}  // namespace

std::string report_page(const blocks::Report& report, const std::string& data,
                        output_text::Language language) {
  return Page(report, language).write(data);
}

std::string light_report_page(const blocks::Report& report, const std::string& data,
                              output_text::Language language) {
  Later later;
  return Page(report, language, &later).write(data);
}

}  // namespace maillage::report::page
