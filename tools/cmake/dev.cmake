# cmake -C tools/cmake/dev.cmake -B build/dev -G Ninja
set(CMAKE_BUILD_TYPE Debug CACHE STRING "")
find_program(OVERSTAP_CCACHE ccache)
if(OVERSTAP_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${OVERSTAP_CCACHE}" CACHE STRING "")
endif()
set(CMAKE_EXPORT_COMPILE_COMMANDS ON CACHE BOOL "")
