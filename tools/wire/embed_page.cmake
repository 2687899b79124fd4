# Writes OUTPUT: the style and the script of the page of claims as text, with the SHA-256 of each in base64 for its
# Content-Security-Policy. Called with -DSTYLE -DSCRIPT -DOUTPUT.
function(base64_of_hash hex result)
  set(alphabet "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  set(text "")
  foreach(at RANGE 0 60 6)
    string(SUBSTRING "${hex}" ${at} 6 part)
    string(LENGTH "${part}" digits)
    set(padded "${part}")
    if(digits EQUAL 4)
      set(padded "${part}00")
    endif()
    math(EXPR bits "0x${padded}")
    math(EXPR a "(${bits} >> 18) & 63")
    math(EXPR b "(${bits} >> 12) & 63")
    math(EXPR c "(${bits} >> 6) & 63")
    math(EXPR d "${bits} & 63")
    foreach(index ${a} ${b} ${c} ${d})
      string(SUBSTRING "${alphabet}" ${index} 1 letter)
      string(APPEND text "${letter}")
    endforeach()
    if(digits EQUAL 4)
      string(LENGTH "${text}" size)
      math(EXPR size "${size} - 1")
      string(SUBSTRING "${text}" 0 ${size} text)
      string(APPEND text "=")
    endif()
  endforeach()
  set(${result} "${text}" PARENT_SCOPE)
endfunction()

file(READ "${STYLE}" style)
file(READ "${SCRIPT}" script)
string(SHA256 style_hex "${style}")
string(SHA256 script_hex "${script}")
base64_of_hash("${style_hex}" style_hash)
base64_of_hash("${script_hex}" script_hash)
file(WRITE "${OUTPUT}" "// SPDX-License-Identifier: Apache-2.0
#include \"tools/wire/claims_page_files.h\"

namespace overstap::wire {

const std::string_view kClaimsPageStyle = R\"__page__(${style})__page__\";
const std::string_view kClaimsPageScript = R\"__page__(${script})__page__\";
const std::string_view kClaimsPageStyleHash = \"sha256-${style_hash}\";
const std::string_view kClaimsPageScriptHash = \"sha256-${script_hash}\";

}  // namespace overstap::wire
")
