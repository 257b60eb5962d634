#include "output/report/office/office.hpp"

#include "output/report/office/docx.hpp"
#include "output/report/office/odp.hpp"
#include "output/report/office/pptx.hpp"
#include "output/report/office/slides.hpp"
#include "output/text/archive.hpp"

namespace maillage::report::office {

std::optional<std::string> office_file(const blocks::Report& report, OfficeFormat format,
                                       output_text::Language language) {
  switch (format) {
    case OfficeFormat::pptx:
      return output_text::zipped(pptx_package(report, slides_of(report, language), language));
    case OfficeFormat::odp:
      return output_text::zipped(odp_package(report, slides_of(report, language), language));
    case OfficeFormat::docx:
      return output_text::zipped(docx_package(report, language));
  }
  return std::nullopt;
}

}  // namespace maillage::report::office
