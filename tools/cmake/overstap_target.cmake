# What every target of the project shares. Nothing here leaks to consumers: warnings and sanitizers are private or build-interface only.

# overstap_warnings alone is for programs that no sanitizer may enter.
add_library(overstap_warnings INTERFACE)
target_compile_features(overstap_warnings INTERFACE cxx_std_23)
target_compile_options(overstap_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
  -Wmissing-declarations
  # GCC 12 reports operator+(const char*, std::string&&) falsely (GCC bug 105651).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
  $<$<BOOL:${OVERSTAP_WARNINGS_AS_ERRORS}>:-Werror>)
if(CMAKE_UNITY_BUILD)
  # Of sources compiled as one these two tell of nothing; the release build, which compiles each alone, has them.
  target_compile_options(overstap_warnings INTERFACE -Wno-shadow -Wno-subobject-linkage)
endif()
add_library(overstap_build_options INTERFACE)
target_link_libraries(overstap_build_options INTERFACE overstap_warnings)
if(OVERSTAP_SANITIZER STREQUAL "address")
  # The three that are left out cost a quarter of the compile time. AddressSanitizer stops at a null pointer and outside an object that is used;
  # the fuzzers' build has all checks.
  target_compile_options(overstap_build_options INTERFACE -fsanitize=address,undefined -fno-sanitize=null,object-size,vptr
    -fno-sanitize-recover=all -fno-omit-frame-pointer
    # GCC sees uninitialised values that are none where sanitizers change what is inlined; the release build warns.
    -Wno-maybe-uninitialized)
  target_link_options(overstap_build_options INTERFACE -fsanitize=address,undefined)
elseif(OVERSTAP_SANITIZER STREQUAL "thread")
  target_compile_options(overstap_build_options INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
  target_link_options(overstap_build_options INTERFACE -fsanitize=thread)
elseif(OVERSTAP_SANITIZER STREQUAL "fuzzer")
  target_compile_options(overstap_build_options INTERFACE -fsanitize=address,undefined,fuzzer-no-link -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(overstap_build_options INTERFACE -fsanitize=address,undefined)
elseif(OVERSTAP_SANITIZER)
  message(FATAL_ERROR "OVERSTAP_SANITIZER is '${OVERSTAP_SANITIZER}'; use address, thread, fuzzer or leave it empty")
endif()

# The OVERSTAP_TRY macros, for all components and never installed.
add_library(overstap_internal INTERFACE)
target_include_directories(overstap_internal INTERFACE "${PROJECT_SOURCE_DIR}/graph/internal")

# overstap_compile_alone(<source>...): where the preset compiles several sources as one (the sanitizers' builds, for time), these stand
# alone, since they share file-local names with others of their target. The release build compiles each alone, so that a missing include is found.
function(overstap_compile_alone)
  set_source_files_properties(${ARGN} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()

# overstap_component(<name> HEADERS ... SOURCES ... [PUBLIC_LINK ...] [PRIVATE_LINK ...]): an installed library overstap::<name>.
function(overstap_component name)
  cmake_parse_arguments(ARG "" "" "HEADERS;SOURCES;PUBLIC_LINK;PRIVATE_LINK" ${ARGN})
  add_library(overstap_${name} STATIC ${ARG_SOURCES})
  add_library(overstap::${name} ALIAS overstap_${name})
  set_target_properties(overstap_${name} PROPERTIES EXPORT_NAME ${name} VERIFY_INTERFACE_HEADER_SETS ON POSITION_INDEPENDENT_CODE ON)
  target_sources(overstap_${name} PUBLIC FILE_SET HEADERS BASE_DIRS include FILES ${ARG_HEADERS})
  target_compile_features(overstap_${name} PUBLIC cxx_std_23)
  target_link_libraries(overstap_${name}
    PUBLIC ${ARG_PUBLIC_LINK}
    PRIVATE $<BUILD_INTERFACE:overstap_build_options> $<BUILD_INTERFACE:overstap_internal> ${ARG_PRIVATE_LINK})
  install(TARGETS overstap_${name} EXPORT overstap-targets FILE_SET HEADERS)
endfunction()
