# Opens what the program wrote with readers of R: Rscript what_opens.R FOLDER. Prints one object:
# {file: {reader: what it saw}}. A reader that stops or warns has "refused" in place of what it saw.
folder <- commandArgs(trailingOnly = TRUE)[[1]]
setwd(folder)

refused <- function(told) list(refused = substr(conditionMessage(told), 1, 200))
counted <- function(of) as.list(table(Filter(function(each) !is.na(each) && each != "", as.character(of))))
first <- function(...) Filter(Negate(is.null), list(...))[[1]]
# igraph hands texts over without their encoding: what a UTF-8 session shows is right, what sorts them is not told.
sorted <- function(texts) {
  Encoding(texts) <- "UTF-8"
  I(sort(texts, method = "radix"))
}

network_of_igraph <- function(graph) {
  nodes <- igraph::vertex_attr(graph)
  saw <- list(nodes = igraph::vcount(graph), edges = igraph::ecount(graph),
              isolated = sum(igraph::degree(graph) == 0), labels = sorted(first(nodes$label, nodes$id)),
              kinds = counted(nodes$kind), states = counted(first(nodes$state, NA)),
              roles = counted(igraph::edge_attr(graph, "role")))
  if (is.logical(nodes$type)) {
    sides <- igraph::bipartite_projection(graph)
    shared <- function(side) I(sort(as.numeric(igraph::E(side)$weight)))
    saw$modes <- counted(nodes$type)
    saw$weights <- list(shared(sides$proj1), shared(sides$proj2))
  }
  saw
}
network_of_statnet <- function(graph) {
  # Of a project, the networks of its first series: one for each role that a tie has.
  relations <- if (network::is.network(graph)) list(graph) else graph$networks[[1]]$networks
  ties <- do.call(rbind, lapply(relations, network::as.edgelist))
  list(nodes = network::network.size(relations[[1]]), edges = nrow(ties),
       isolated = network::network.size(relations[[1]]) - length(unique(c(ties))),
       labels = sorted(network::network.vertex.names(relations[[1]])),
       relations = I(sapply(relations, network::network.edgecount)),
       modes = as.numeric(network::get.network.attribute(relations[[1]], "bipartite")))
}
table_of <- function(rows) list(columns = I(names(rows)), rows = nrow(rows),
                                cells = sum(!is.na(rows) & rows != ""), letters = sum(nchar(unlist(rows), "chars"), na.rm = TRUE))

text <- readr::cols(.default = "c")
readers <- list(
  graphml = list(igraph = function(path) network_of_igraph(igraph::read_graph(path, "graphml"))),
  net = list(igraph = function(path) network_of_igraph(igraph::read_graph(path, "pajek")),
             network = function(path) network_of_statnet(network::read.paj(path))),
  paj = list(network = function(path) network_of_statnet(network::read.paj(path))),
  csv = list(
    readr = function(path) {
      read <- if (startsWith(basename(path), "kumu")) readr::read_csv else readr::read_csv2
      table_of(suppressMessages(read(path, col_types = text, trim_ws = FALSE, na = character())))
    },
    base = function(path) {
      read <- if (startsWith(basename(path), "kumu")) read.csv else read.csv2
      table_of(read(path, colClasses = "character", fileEncoding = "UTF-8-BOM", check.names = FALSE, na.strings = NULL))
    }),
  xlsx = list(readxl = function(path) {
    sheets <- readxl::excel_sheets(path)
    rows <- lapply(sheets, function(sheet) {
      cells <- suppressMessages(readxl::read_excel(path, sheet, col_names = FALSE, col_types = "text"))
      sum(rowSums(!is.na(cells)) > 0)
    })
    list(rows = setNames(rows, sheets))
  }),
  sqlite = list(RSQLite = function(path) {
    base <- DBI::dbConnect(RSQLite::SQLite(), path)
    on.exit(DBI::dbDisconnect(base))
    list(rows = sapply(DBI::dbListTables(base), function(name) nrow(DBI::dbReadTable(base, name)), simplify = FALSE))
  }),
  json = list(jsonlite = function(path) {
    contract <- jsonlite::fromJSON(path, simplifyVector = FALSE)
    list(rows = lapply(Filter(is.list, contract), length))
  })
)

saw <- list()
for (file in sort(list.files(recursive = TRUE), method = "radix")) {
  for (reader in names(readers[[tools::file_ext(file)]])) {
    read <- readers[[tools::file_ext(file)]][[reader]]
    saw[[file]][[reader]] <- tryCatch(read(file), error = refused, warning = refused)
  }
}
versions <- sapply(c("igraph", "network", "readr", "readxl", "RSQLite", "jsonlite"),
                   function(name) as.character(packageVersion(name)), simplify = FALSE)
versions$R <- paste(R.version$major, R.version$minor, sep = ".")
cat(jsonlite::toJSON(list(versions = versions, saw = saw), auto_unbox = TRUE, digits = NA))
