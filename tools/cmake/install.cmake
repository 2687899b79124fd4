include(CMakePackageConfigHelpers)

configure_package_config_file(
  ${CMAKE_CURRENT_LIST_DIR}/overstap-config.cmake.in ${PROJECT_BINARY_DIR}/overstap-config.cmake
  INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/overstap)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/overstap-config-version.cmake COMPATIBILITY SameMinorVersion)
install(EXPORT overstap-targets NAMESPACE overstap:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/overstap)
install(FILES ${PROJECT_BINARY_DIR}/overstap-config.cmake ${PROJECT_BINARY_DIR}/overstap-config-version.cmake
        DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/overstap)
