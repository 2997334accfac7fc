# The pages of handlers/pages/, linked into programs: library `pages` (pages.h, pages.c are printed by tools/embed).
# PAGES_OPTIONS are its: a board wants --pack.

find_package(Python3 REQUIRED COMPONENTS Interpreter)
file(GLOB page_files CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/pages/*)
set(page_dir ${CMAKE_BINARY_DIR}/pages)
set(page_tool ${CMAKE_CURRENT_LIST_DIR}/../tools/embed)

add_custom_command(
    OUTPUT ${page_dir}/pages.c ${page_dir}/pages.h
    COMMAND ${Python3_EXECUTABLE} ${page_tool} ${PAGES_OPTIONS} --into ${page_dir} --home ~webserver ${page_files}
    COMMAND ${CMAKE_COMMAND} -E touch ${page_dir}/pages.c ${page_dir}/pages.h
    DEPENDS ${page_tool} ${page_files}
    VERBATIM)
add_library(pages STATIC ${page_dir}/pages.c ${page_dir}/pages.h)
target_include_directories(pages PUBLIC ${page_dir} ${CMAKE_CURRENT_LIST_DIR}/../runtime/include)
