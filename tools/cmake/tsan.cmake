# cmake -C tools/cmake/tsan.cmake -B build/tsan -G Ninja
# Not optimised: compiling takes most of the time that this build costs.
set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "")
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O0 -g1" CACHE STRING "")
set(OVERSTAP_SANITIZER thread CACHE STRING "")
set(OVERSTAP_BUILD_BENCH OFF CACHE BOOL "")
set(CMAKE_UNITY_BUILD ON CACHE BOOL "")
set(CMAKE_UNITY_BUILD_BATCH_SIZE 8 CACHE STRING "")
find_program(OVERSTAP_CCACHE ccache)
if(OVERSTAP_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${OVERSTAP_CCACHE}" CACHE STRING "")
endif()
