# SPDX-License-Identifier: GPL-3.0-or-later
# relance_embed(TARGET HEADER NAMESPACE FILES...) generates HEADER's .cpp: one table {name, bytes} of the files given,
# found at run time by embedded(name). Names are paths below resources/ or src/storage/.
function(relance_embed target accessor base)
  set(out ${CMAKE_BINARY_DIR}/generated/${target}_${accessor}.cpp)
  add_custom_command(OUTPUT ${out}
    COMMAND ${CMAKE_COMMAND} -DOUT=${out} -DACCESSOR=${accessor} -DBASE=${base} "-DFILES=${ARGN}"
            -P ${PROJECT_SOURCE_DIR}/resources/embed_script.cmake
    DEPENDS ${ARGN} ${PROJECT_SOURCE_DIR}/resources/embed_script.cmake VERBATIM)
  target_sources(${target} PRIVATE ${out})
endfunction()
