// SPDX-License-Identifier: GPL-3.0-or-later
#include "layering/arrows.h"

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <vector>

namespace relance::layering {
namespace {

using Names = std::vector<std::string_view>;

/// Which folders a folder may include, besides itself.
const std::map<std::string_view, Names> arrows{
    {"domain", {}},
    {"text", {"domain"}},
    {"hash", {"domain"}},
    {"log", {"domain"}},
    {"storage", {"text", "hash", "log", "domain"}},
    {"exchange", {"text", "hash", "log", "domain"}},
    {"letters", {"text", "hash", "log", "domain"}},
    {"delivery", {"text", "hash", "log", "domain"}},
    {"actions", {"storage", "exchange", "letters", "delivery", "text", "hash", "log", "domain"}},
    {"words", {"actions", "storage", "exchange", "letters", "delivery", "text", "hash", "log", "domain"}},
    {"paper", {"actions", "storage", "exchange", "letters", "delivery", "text", "hash", "log", "domain"}},
    {"cli", {"paper", "words", "actions", "storage", "exchange", "letters", "delivery", "text", "hash", "log", "domain"}},
    {"desktop", {"paper", "words", "actions", "storage", "exchange", "letters", "delivery", "text", "hash", "log", "domain"}},
};

/// The rooms of domain, from the ground up: each may include those before it.
const Names domainRooms{"basics", "ledger", "law", "chasing", "figures"};

/// Third-party headers by what their path starts with, and the folders in which they stay.
struct ThirdParty {
  std::string_view prefix;
  Names folders;
  bool isForCppFilesOnly{false};
};
const std::vector<ThirdParty> thirdParties{
    {"sqlite3", {"src/storage/"}},
    {"libpq", {"src/storage/"}},
    {"spdlog/", {"src/log/"}},
    {"fmt/",
     {"src/text/", "src/hash/", "src/log/", "src/storage/", "src/exchange/", "src/letters/", "src/delivery/", "src/actions/",
      "ui/"},
     true},
    {"nlohmann/", {"src/text/", "src/storage/", "src/exchange/", "src/letters/", "src/delivery/", "src/actions/", "ui/"}, true},
    {"csv.h", {"src/exchange/"}},
    {"uchardet", {"src/text/"}},
    {"iconv.h", {"src/text/"}},
    {"utf8proc.h", {"src/text/"}},
    {"phonenumbers/", {"src/text/"}},
    {"pugixml.hpp", {"src/exchange/"}},
    {"expat.h", {"src/exchange/"}},
    {"qpdf/", {"src/exchange/"}},
    {"xlsxwriter", {"src/exchange/"}},
    {"zip.h", {"src/exchange/"}},
    {"mustache", {"src/letters/"}},
    {"kainjow/", {"src/letters/"}},
    {"curl/", {"src/delivery/"}},
    {"openssl/", {"src/hash/"}},
    {"qt6keychain/", {"ui/desktop/"}},
    {"qrcodegen", {"ui/paper/"}},
    {"CLI/", {"ui/cli/"}},
    {"qcustomplot", {"ui/desktop/figures/"}},
    {"ui_", {"ui/desktop/"}},
};

/// What the machine offers; domain sees none of it.
const std::set<std::string_view> posixHeaders{"fcntl.h",       "unistd.h",  "sys/stat.h", "sys/types.h",
                                              "sys/statvfs.h", "sys/vfs.h", "sys/wait.h", "sys/file.h",
                                              "dirent.h",      "errno.h",   "signal.h"};
const std::set<std::string_view> machineHeaders{"filesystem", "fstream", "iostream",   "istream",      "ostream",
                                                "sstream",    "thread",  "mutex",      "shared_mutex", "condition_variable",
                                                "future",     "atomic",  "stop_token", "locale",       "clocale",
                                                "ctime",      "csignal", "cstdio",     "iomanip",      "random"};
const std::set<std::string_view> standardHeaders{"algorithm",
                                                 "any",
                                                 "array",
                                                 "atomic",
                                                 "barrier",
                                                 "bit",
                                                 "bitset",
                                                 "cassert",
                                                 "cctype",
                                                 "cerrno",
                                                 "cfloat",
                                                 "charconv",
                                                 "chrono",
                                                 "cinttypes",
                                                 "climits",
                                                 "cmath",
                                                 "compare",
                                                 "complex",
                                                 "concepts",
                                                 "condition_variable",
                                                 "coroutine",
                                                 "csignal",
                                                 "cstdarg",
                                                 "cstddef",
                                                 "cstdint",
                                                 "cstdio",
                                                 "cstdlib",
                                                 "cstring",
                                                 "cuchar",
                                                 "cwchar",
                                                 "deque",
                                                 "exception",
                                                 "execution",
                                                 "filesystem",
                                                 "forward_list",
                                                 "fstream",
                                                 "functional",
                                                 "future",
                                                 "initializer_list",
                                                 "iomanip",
                                                 "ios",
                                                 "iosfwd",
                                                 "iostream",
                                                 "istream",
                                                 "iterator",
                                                 "latch",
                                                 "limits",
                                                 "list",
                                                 "map",
                                                 "memory",
                                                 "memory_resource",
                                                 "mutex",
                                                 "new",
                                                 "numbers",
                                                 "numeric",
                                                 "optional",
                                                 "ostream",
                                                 "queue",
                                                 "random",
                                                 "ranges",
                                                 "ratio",
                                                 "regex",
                                                 "scoped_allocator",
                                                 "semaphore",
                                                 "set",
                                                 "shared_mutex",
                                                 "source_location",
                                                 "span",
                                                 "sstream",
                                                 "stack",
                                                 "stdexcept",
                                                 "stop_token",
                                                 "streambuf",
                                                 "string",
                                                 "string_view",
                                                 "syncstream",
                                                 "system_error",
                                                 "thread",
                                                 "tuple",
                                                 "type_traits",
                                                 "typeindex",
                                                 "typeinfo",
                                                 "unordered_map",
                                                 "unordered_set",
                                                 "utility",
                                                 "valarray",
                                                 "variant",
                                                 "vector",
                                                 "version"};

/// "src/storage/x.h" -> "storage"; "ui/cli/x.cpp" -> "cli".
std::string folderOf(std::string_view path) {
  const auto first = path.find('/');
  return std::string{path.substr(first + 1, path.find('/', first + 1) - first - 1)};
}

std::string_view beforeSlash(std::string_view path) {
  const auto slash = path.find('/');
  return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

bool contains(const Names& names, std::string_view name) { return std::ranges::find(names, name) != names.end(); }

std::string objectionToRooms(std::string_view from, std::string_view to) {
  const auto fromRoom = std::ranges::find(domainRooms, from);
  const auto toRoom = std::ranges::find(domainRooms, to);
  if (fromRoom == domainRooms.end() || toRoom == domainRooms.end()) return "domain has no such room";
  return toRoom <= fromRoom ? "" : "this room stands below the one it includes";
}

std::string objectionToOwn(const SourceFile& file, const Include& include) {
  if (include.target.ends_with(".moc") && file.path.starts_with("ui/")) return "";
  const std::string from = folderOf(file.path);
  const std::string_view to = beforeSlash(include.target);
  if (!arrows.contains(to)) return "an include is rooted at src/ or ui/";
  if (!arrows.contains(from)) return "this folder has no arrows yet";
  if (from == "domain" && to == "domain") {
    return objectionToRooms(folderOf(std::string_view{file.path}.substr(4)), folderOf(include.target));
  }
  return from == to || contains(arrows.at(from), to) ? "" : "against the arrows";
}

std::string objectionToQt(const SourceFile& file, std::string_view header) {
  if (!file.path.starts_with("ui/")) return "Qt stays in ui/";
  static const std::regex graphical(
      "^(QtGui|QtWidgets|QtSvg|QtPdf|QtPrintSupport|QWidget|QApplication|QGuiApplication|QPainter|"
      "QPixmap|QImage|QIcon|QMainWindow|QDialog|QLabel|QTableView|QTextDocument)(/.*)?$");
  const std::string name{header};
  if (file.path.starts_with("ui/words/") && std::regex_match(name, graphical)) return "words need Qt Core only";
  static const std::regex widgets("^(QtWidgets(/.*)?|QWidget|QApplication|QMainWindow|QDialog|QLabel|QTableView|QMessageBox)$");
  if (!file.path.starts_with("ui/desktop/") && std::regex_match(name, widgets)) return "widgets stay in ui/desktop/";
  return "";
}

std::string objectionToAngled(const SourceFile& file, std::string_view header) {
  const bool isInDomain = file.path.starts_with("src/domain/");
  if (standardHeaders.contains(header) || header == "ctime") {
    if (header == "ctime" && file.path.starts_with("src/")) return "nothing in src/ asks the clock";
    if (header == "locale" && file.path.starts_with("src/")) return "nothing in src/ depends on a locale";
    if (isInDomain && machineHeaders.contains(header)) return "domain knows no file, thread or stream";
    return "";
  }
  if (posixHeaders.contains(header)) return isInDomain ? "domain knows no machine" : "";
  for (const auto& party : thirdParties) {
    if (!header.starts_with(party.prefix)) continue;
    // What several readers of one room share of JSON stands in a *_json_parts.h, which only they include.
    const bool isPartOfReader = party.prefix == "nlohmann/" && file.path.ends_with("_json_parts.h");
    if (party.isForCppFilesOnly && !file.path.ends_with(".cpp") && !isPartOfReader) return "only .cpp files may include it";
    const bool isAtHome = std::ranges::any_of(party.folders, [&](auto folder) { return file.path.starts_with(folder); });
    return isAtHome ? "" : "this library stays in another folder";
  }
  if (header.starts_with("Q") || header.starts_with("qt")) return objectionToQt(file, header);
  return "unknown header: name its library and folder in tests/layering/arrows.cpp";
}

}  // namespace

std::string objectionTo(const SourceFile& file, const Include& include) {
  if (!include.isAngled && include.target.starts_with("ui_")) return objectionToAngled(file, include.target);
  return include.isAngled ? objectionToAngled(file, include.target) : objectionToOwn(file, include);
}

}  // namespace relance::layering
