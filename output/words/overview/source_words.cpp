#include "output/words/overview/source_words.hpp"

namespace maillage::words::overview {

const std::array<SourceWords, source_count>& all_sources() {
  static constexpr std::array<SourceWords, source_count> sources = {{
      {"Bergsten et al. 2019",
       "Bergsten A., Jiren T. S., Leventon J., Dorresteijn I., Schultner J., Fischer J. (2019), "
       "“Identifying governance gaps among interlinked sustainability challenges”, Environmental "
       "Science & Policy 91, 27–38."},
      {"Borgatti 1997",
       "Borgatti S. P. (1997), “Structural holes: unpacking Burt’s redundancy measures”, "
       "Connections 20(1), 35–38."},
      {"Borgatti 2006",
       "Borgatti S. P. (2006), “Identifying sets of key players in a social network”, "
       "Computational & Mathematical Organization Theory 12(1), 21–34."},
      {"Borgatti & Everett 1997",
       "Borgatti S. P., Everett M. G. (1997), “Network analysis of 2-mode data”, Social Networks "
       "19(3), 243–269."},
      {"Borgatti & Halgin 2011",
       "Borgatti S. P., Halgin D. S. (2011), “Analyzing affiliation networks”, in The SAGE "
       "Handbook of Social Network Analysis, 417–433."},
      {"Burt 1992",
       "Burt R. S. (1992), Structural Holes: The Social Structure of Competition, Harvard "
       "University Press."},
      {"Davis, Gardner & Gardner 1941",
       "Davis A., Gardner B. B., Gardner M. R. (1941), Deep South, University of Chicago Press."},
      {"Freeman 1979",
       "Freeman L. C. (1979), “Centrality in social networks: conceptual clarification”, Social "
       "Networks 1(3), 215–239."},
      {"Herfindahl 1950",
       "Herfindahl O. C. (1950), Concentration in the Steel Industry, thesis, Columbia "
       "University."},
      {"Hopcroft & Tarjan 1973",
       "Hopcroft J., Tarjan R. (1973), “Algorithm 447: efficient algorithms for graph "
       "manipulation”, Communications of the ACM 16(6), 372–378."},
      {"Knoke et al. 2021",
       "Knoke D., Diani M., Hollway J., Christopoulos D. (2021), Multimodal Political Networks, "
       "Cambridge University Press."},
      {"Krackhardt & Stern 1988",
       "Krackhardt D., Stern R. N. (1988), “Informal networks and organizational crises: an "
       "experimental simulation”, Social Psychology Quarterly 51(2), 123–140."},
      {"Latapy et al. 2008",
       "Latapy M., Magnien C., Del Vecchio N. (2008), “Basic notions for the analysis of large "
       "two-mode networks”, Social Networks 30(1), 31–48."},
      {"Memmott, Waser & Price 2004",
       "Memmott J., Waser N. M., Price M. V. (2004), “Tolerance of pollination networks to species "
       "extinctions”, Proceedings of the Royal Society B 271, 2605–2611."},
      {"Newman 2001",
       "Newman M. E. J. (2001), “Scientific collaboration networks. II. Shortest paths, weighted "
       "networks, and centrality”, Physical Review E 64, 016132."},
      {"Phipson & Smyth 2010",
       "Phipson B., Smyth G. K. (2010), “Permutation P-values should never be zero”, Statistical "
       "Applications in Genetics and Molecular Biology 9(1), 39."},
      {"Provan & Kenis 2008",
       "Provan K. G., Kenis P. (2008), “Modes of network governance: structure, management, and "
       "effectiveness”, Journal of Public Administration Research and Theory 18(2), 229–252."},
      {"Robins & Alexander 2004",
       "Robins G., Alexander M. (2004), “Small worlds among interlocking directors: network "
       "structure and distance in bipartite graphs”, Computational & Mathematical Organization "
       "Theory 10(1), 69–94."},
      {"Traag, Waltman & van Eck 2019",
       "Traag V. A., Waltman L., van Eck N. J. (2019), “From Louvain to Leiden: guaranteeing "
       "well-connected communities”, Scientific Reports 9, 5233."},
      {"Wasserman & Faust 1994",
       "Wasserman S., Faust K. (1994), Social Network Analysis: Methods and Applications, "
       "Cambridge University Press."},
  }};
  return sources;
}

const SourceWords& words_of(Source source) {
  return all_sources()[static_cast<std::size_t>(source)];
}

}  // namespace maillage::words::overview
