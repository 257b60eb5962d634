# What the page in the browser is made of, for emscripten: Debian's sources of the libraries that Debian
# builds for its own machines alone, and the headers of those that are headers and no more. `./web`
# lays both under MAILLAGE_PACKAGES. Targets have the names that CMakeLists.txt knows them by.
#
# Graphviz is no library here: the page draws with its own, see output/drawing/page. There is neither
# SQLite nor paper (cairo, pango, librsvg).

set(MAILLAGE_PACKAGES "${PROJECT_SOURCE_DIR}/build/web/packages" CACHE PATH "Sources of libraries, laid by ./web")
set(headers "${MAILLAGE_PACKAGES}/include")

function(add_headers target)
  add_library(${target} INTERFACE IMPORTED GLOBAL)
  target_include_directories(${target} SYSTEM INTERFACE "${headers}")
  target_compile_definitions(${target} INTERFACE ${ARGN})
endfunction()
add_headers(Boost::headers)
add_headers(fmt::fmt FMT_HEADER_ONLY)
add_headers(CLI11::CLI11)
add_headers(nlohmann_json::nlohmann_json)
add_headers(PkgConfig::tomlplusplus TOML_HEADER_ONLY=1)
add_headers(Threads::Threads)
add_library(PkgConfig::sqlite3 INTERFACE IMPORTED GLOBAL)

# add_package(NAME FOLDER PATTERN…): a static library of the sources that fit.
function(add_package name folder)
  set(patterns ${ARGN})
  list(TRANSFORM patterns PREPEND "${MAILLAGE_PACKAGES}/${folder}/")
  file(GLOB sources ${patterns})
  if(NOT sources)
    message(FATAL_ERROR "No sources of ${folder}: run ./web")
  endif()
  add_library(${name} STATIC ${sources})
  target_compile_options(${name} PRIVATE -w)
endfunction()

enable_language(C)

add_package(zlib zlib "*.c")
target_include_directories(zlib SYSTEM PUBLIC "${MAILLAGE_PACKAGES}/zlib")
target_compile_definitions(zlib PRIVATE HAVE_UNISTD_H)
add_library(ZLIB::ZLIB ALIAS zlib)

add_package(pugixml pugixml "src/pugixml.cpp")
target_include_directories(pugixml SYSTEM PUBLIC "${MAILLAGE_PACKAGES}/pugixml/src")
add_library(PkgConfig::pugixml ALIAS pugixml)

# Deflate alone: no other packing, no encryption, archives in memory.
add_package(libzip libzip "lib/*.c")
get_target_property(sources libzip SOURCES)
list(FILTER sources EXCLUDE REGEX
  "win32|uwp|crypto_(commoncrypto|gnutls|mbedtls|openssl)|winzip_aes|algorithm_(bzip2|xz)|random_uwp")
list(FILTER sources EXCLUDE REGEX "zip_(crypto|source_winzip)")
set_target_properties(libzip PROPERTIES SOURCES "${sources}")
file(GENERATE OUTPUT "${PROJECT_BINARY_DIR}/libzip/config.h" CONTENT "#include <zipconf.h>
#define HAVE_UNISTD_H
#define HAVE_STRINGS_H
#define HAVE_DIRENT_H
#define HAVE_FTS_H
#define HAVE_STDBOOL_H
#define HAVE_STRCASECMP
#define HAVE_STRDUP
#define HAVE_FILENO
#define HAVE_SNPRINTF
#define HAVE_FSEEKO
#define HAVE_FTELLO
#define HAVE_RANDOM
#define HAVE_LOCALTIME_R
#define HAVE_STRTOLL
#define HAVE_STRTOULL
#define HAVE_STRUCT_TM_TM_ZONE
#define SIZEOF_OFF_T 8
#define SIZEOF_SIZE_T 4
#define PACKAGE \"libzip\"
#define VERSION \"1.7.3\"
")
file(GENERATE OUTPUT "${PROJECT_BINARY_DIR}/libzip/zipconf.h" CONTENT "#pragma once
#define LIBZIP_VERSION \"1.7.3\"
#define LIBZIP_VERSION_MAJOR 1
#define LIBZIP_VERSION_MINOR 7
#define LIBZIP_VERSION_MICRO 3
#define ZIP_STATIC
#include <inttypes.h>
typedef int8_t zip_int8_t;
typedef uint8_t zip_uint8_t;
typedef int16_t zip_int16_t;
typedef uint16_t zip_uint16_t;
typedef int32_t zip_int32_t;
typedef uint32_t zip_uint32_t;
typedef int64_t zip_int64_t;
typedef uint64_t zip_uint64_t;
#define ZIP_INT8_MIN INT8_MIN
#define ZIP_INT8_MAX INT8_MAX
#define ZIP_UINT8_MAX UINT8_MAX
#define ZIP_INT16_MIN INT16_MIN
#define ZIP_INT16_MAX INT16_MAX
#define ZIP_UINT16_MAX UINT16_MAX
#define ZIP_INT32_MIN INT32_MIN
#define ZIP_INT32_MAX INT32_MAX
#define ZIP_UINT32_MAX UINT32_MAX
#define ZIP_INT64_MIN INT64_MIN
#define ZIP_INT64_MAX INT64_MAX
#define ZIP_UINT64_MAX UINT64_MAX
")
# The texts of its errors stand in its header, as "/* S text */".
file(STRINGS "${MAILLAGE_PACKAGES}/libzip/lib/zip.h" errors REGEX "^#define ZIP_ER_[A-Z_]+ [0-9]+ ")
set(texts "")
set(types "")
foreach(error IN LISTS errors)
  string(REGEX MATCH "/\\* ([NSZ]) ([^*]+) \\*/" found "${error}")
  string(APPEND texts "\"${CMAKE_MATCH_2}\",\n")
  string(APPEND types "ZIP_ET_${CMAKE_MATCH_1},\n")
endforeach()
string(REPLACE "ZIP_ET_N," "ZIP_ET_NONE," types "${types}")
string(REPLACE "ZIP_ET_S," "ZIP_ET_SYS," types "${types}")
string(REPLACE "ZIP_ET_Z," "ZIP_ET_ZLIB," types "${types}")
file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/libzip/zip_err_str.c" CONTENT "#include \"zipint.h\"
const char * const _zip_err_str[] = {
${texts}};
const int _zip_nerr_str = sizeof(_zip_err_str)/sizeof(_zip_err_str[0]);
const int _zip_err_type[] = {
${types}};
" @ONLY)
target_sources(libzip PRIVATE "${PROJECT_BINARY_DIR}/libzip/zip_err_str.c")
target_include_directories(libzip PUBLIC "${PROJECT_BINARY_DIR}/libzip" "${MAILLAGE_PACKAGES}/libzip/lib")
target_compile_definitions(libzip PRIVATE HAVE_CONFIG_H)
target_link_libraries(libzip PUBLIC zlib)
add_library(PkgConfig::libzip ALIAS libzip)

add_package(xlsxwriter libxlsxwriter "src/*.c" "third_party/minizip/ioapi.c" "third_party/minizip/zip.c")
target_include_directories(xlsxwriter SYSTEM PUBLIC "${MAILLAGE_PACKAGES}/libxlsxwriter/include")
target_include_directories(xlsxwriter PRIVATE "${MAILLAGE_PACKAGES}/libxlsxwriter/third_party/minizip")
target_compile_definitions(xlsxwriter PRIVATE USE_STANDARD_TMPFILE USE_NO_MD5 NOCRYPT NOUNCRYPT)
target_link_libraries(xlsxwriter PRIVATE zlib)
add_library(PkgConfig::xlsxwriter ALIAS xlsxwriter)

set(glpk_folders amd api bflib colamd draft env intopt minisat misc mpl npp proxy simplex)
set(glpk_sources ${glpk_folders})
list(TRANSFORM glpk_sources PREPEND "src/")
list(TRANSFORM glpk_sources APPEND "/*.c")
add_package(glpk glpk ${glpk_sources})
list(TRANSFORM glpk_folders PREPEND "${MAILLAGE_PACKAGES}/glpk/src/")
target_include_directories(glpk PRIVATE ${glpk_folders} "${MAILLAGE_PACKAGES}/zlib")
target_include_directories(glpk SYSTEM PUBLIC "${MAILLAGE_PACKAGES}/glpk/src")
target_compile_definitions(glpk PRIVATE HAVE_SYS_TIME_H HAVE_GETTIMEOFDAY)
target_link_libraries(glpk PRIVATE zlib)
set(GLPK_LIBRARY glpk)
