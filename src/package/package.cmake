# What is installed (`cmake --install build/release`), and packed for Debian (`cpack --config
# build/release/CPackConfig.cmake`).

install(TARGETS maillage RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES README.md contrats/GUIDE.md src/package/CHANGELOG.md src/package/SECURITY.md
    output/json/maillage.schema.json
  DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}" RENAME copyright)

# The manual and the completions are what the program's help says: it writes them itself.
set(made "${PROJECT_BINARY_DIR}/package")
set(made_files "")
function(add_made file)
  cmake_path(GET file PARENT_PATH folder)
  file(MAKE_DIRECTORY "${made}/${folder}")
  add_custom_command(OUTPUT "${made}/${file}" COMMAND maillage help ${ARGN} > "${made}/${file}"
    DEPENDS maillage VERBATIM)
  set(made_files ${made_files} "${made}/${file}" PARENT_SCOPE)
endfunction()
add_made(man/man1/maillage.1 man --lang en)
add_made(man/fr/man1/maillage.1 man)
add_made(bash-completion/completions/maillage bash)
add_made(zsh/vendor-completions/_maillage zsh)
add_made(fish/vendor_completions.d/maillage.fish fish)
install(DIRECTORY "${made}/" DESTINATION "${CMAKE_INSTALL_DATADIR}" PATTERN "*.json" EXCLUDE)

# What the program is made of, with versions and licences.
find_package(Python3 QUIET COMPONENTS Interpreter)
if(Python3_FOUND)
  set(sbom "${made}/maillage.spdx.json")
  add_custom_command(OUTPUT "${sbom}"
    COMMAND "${Python3_EXECUTABLE}" "${PROJECT_SOURCE_DIR}/src/package/sbom.py" "$<TARGET_FILE:maillage>"
      "${PROJECT_VERSION}" "${sbom}" ${late_libraries}
    DEPENDS maillage "${PROJECT_SOURCE_DIR}/src/package/sbom.py" VERBATIM)
  list(APPEND made_files "${sbom}")
  install(FILES "${sbom}" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
endif()
add_custom_target(maillage_package ALL DEPENDS ${made_files})

# The same for a browser, where ./web has made it, and its entry in a desktop's menu.
install(CODE "
  if(EXISTS \"${PROJECT_SOURCE_DIR}/build/web/maillage.html\")
    set(share \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DATADIR}\")
    file(INSTALL \"${PROJECT_SOURCE_DIR}/build/web/maillage.html\" DESTINATION \"\${share}/maillage\")
    file(CONFIGURE OUTPUT \"\$ENV{DESTDIR}\${share}/applications/maillage.desktop\" CONTENT \"[Desktop Entry]
Type=Application
Name=maillage
Comment=Governance and partners of a local health contract
Comment[fr]=Qui porte quoi, et qui travaille avec qui, dans un contrat local de santé
Exec=xdg-open \${share}/maillage/maillage.html
Terminal=false
Categories=Office
\")
  endif()")

# --- Debian

# dpkg-shlibdeps sees what is linked. What is opened when something is drawn is named by hand: the packages
# that hold the libraries, and the font of the diagrams.
set(late_packages fonts-dejavu-core)
find_program(DPKG_QUERY dpkg-query)
if(DPKG_QUERY)
  foreach(library IN LISTS late_libraries)
    file(REAL_PATH "${library}" library)
    execute_process(COMMAND "${DPKG_QUERY}" -S "${library}" OUTPUT_VARIABLE said ERROR_QUIET)
    if(said MATCHES "^([^:, ]+)")
      list(APPEND late_packages "${CMAKE_MATCH_1}")
    endif()
  endforeach()
endif()
list(JOIN late_packages ", " CPACK_DEBIAN_PACKAGE_DEPENDS)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME maillage)
set(CPACK_PACKAGE_CONTACT "maillage <maillage@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "governance and partners of a local health contract")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Reads the plan of actions, the reviews and the organisations of a French \
local health contract and says who carries what, who works with whom, and what is missing: tables, \
diagrams, a report to read and to print.")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_OUTPUT_CONFIG_FILE "${PROJECT_BINARY_DIR}/CPackConfig.cmake")
include(CPack)
