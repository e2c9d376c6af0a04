// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/safe_file_name.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <filesystem>
#include <set>

#include "text/any_text.h"
#include "text/fold.h"

namespace relance {
namespace {

using namespace std::string_literals;

TEST(SafeFileName, KeepsWhatIsReadableAndDropsWhatIsNot) {
  struct Case {
    std::string stem, expected;
  };
  for (const auto& c : {
           Case{"Relance Société Générale", "Relance Société Générale.pdf"},
           Case{"../../etc/passwd", "etc-passwd.pdf"},
           Case{"..", "_.pdf"},
           Case{"", "_.pdf"},
           Case{" . - ", "_.pdf"},
           Case{"C:\\temp\\x", "C--temp-x.pdf"},
           Case{"a\0b"s, "a b.pdf"},
           Case{"a\r\nb\tc", "a b c.pdf"},
           Case{"CON", "_CON.pdf"},
           Case{"nul.txt", "_nul.txt.pdf"},
           Case{"Lpt¹", "_Lpt¹.pdf"},
           Case{"com1 .x", "_com1 .x.pdf"},
           Case{"Contact", "Contact.pdf"},
           Case{"SARL Martin.", "SARL Martin.pdf"},
           Case{"Martin ... ", "Martin.pdf"},
           Case{".hidden", "hidden.pdf"},
           Case{"-rf", "rf.pdf"},
           Case{"in\u202Efdp.exe", "infdp.exe.pdf"},
           Case{"\u2066\u200B", "_.pdf"},
           Case{"what? <now> \"then\" | *", "what- -now- -then- - -.pdf"},
           Case{"caf\xE9", "caf\uFFFD.pdf"},
           Case{std::string(300, 'x'), std::string(116, 'x') + ".pdf"},
       }) {
    EXPECT_EQ(safeFileName(c.stem, "pdf"), c.expected) << c.stem;
  }
}

TEST(SafeFileName, CutsNoLetterInTwo) {
  std::string stem;
  for (int i = 0; i < 100; ++i) stem += "é";
  const std::string name = safeFileName("a" + stem, "pdf");
  EXPECT_EQ(name, "a" + stem.substr(0, 114) + ".pdf");
}

TEST(UniqueFileNames, DifferWhereCaseAndAccentsDoNotCount) {
  UniqueFileNames names;
  names.reserve("Dupont.PDF");
  EXPECT_EQ(names.add("dupont", "pdf"), "dupont (2).pdf");
  EXPECT_EQ(names.add("Lefèvre", "pdf"), "Lefèvre.pdf");
  EXPECT_EQ(names.add("LEFEVRE", "pdf"), "LEFEVRE (2).pdf");
  EXPECT_EQ(names.add("Lefevre (2)", "pdf"), "Lefevre (2) (2).pdf");
  EXPECT_EQ(names.add("lefèvre", "pdf"), "lefèvre (3).pdf");
  EXPECT_EQ(names.add("lefèvre", "eml"), "lefèvre.eml");
  EXPECT_EQ(names.add(std::string(300, 'x'), "pdf"), std::string(116, 'x') + ".pdf");
  EXPECT_EQ(names.add(std::string(301, 'x'), "pdf"), std::string(112, 'x') + " (2).pdf");
}

void expectSafe(const std::string& name) {
  RC_ASSERT(name.size() <= longestFileName && name.size() > 4 && name.ends_with(".pdf"));
  RC_ASSERT(!firstInvalidUtf8(name));
  RC_ASSERT(name.find_first_of("/\\:*?\"<>|") == std::string::npos);
  RC_ASSERT(name[0] != '.' && name[0] != '-' && name[0] != ' ');
  const char last = name[name.size() - 5];
  RC_ASSERT(last != '.' && last != ' ');
  for (const char c : name) RC_ASSERT(static_cast<unsigned char>(c) >= 0x20 && c != '\x7F');
  const std::string lower = fold(name.substr(0, name.find('.'))).bytes;
  for (const char* device : {"con", "prn", "aux", "nul", "com1", "lpt9"}) RC_ASSERT(lower != device);
  const std::filesystem::path inFolder = std::filesystem::path{"/out"} / name;
  RC_ASSERT(inFolder.lexically_normal() == inFolder && inFolder.parent_path() == "/out");
  RC_ASSERT(safeFileName(name.substr(0, name.size() - 4), "pdf") == name);
}

rc::Gen<std::string> anyStem() {
  const auto nasty = rc::gen::elementOf(std::vector<std::string>{"", "..", "../", "/", "CON", "nul", "Com1", "lpt9.", "con ", " ",
                                                                 ".", "-", "\\\\", "\xFF\xFE", "\xE2\x80"});
  return rc::gen::apply([](const std::string& a, const std::string& b, const std::string& c) { return a + b + c; }, nasty,
                        anyText(), nasty);
}

RC_GTEST_PROP(SafeFileName, IsSafeForAnyText, ()) { expectSafe(safeFileName(*anyStem(), "pdf")); }

RC_GTEST_PROP(SafeFileName, IsSafeForAnyBytes, (const std::string& bytes)) { expectSafe(safeFileName(bytes, "pdf")); }

RC_GTEST_PROP(UniqueFileNames, AreSafeAndNeverEqual, ()) {
  const auto stems = *rc::gen::container<std::vector<std::string>>(
      rc::gen::weightedOneOf<std::string>({{2, anyStem()}, {3, rc::gen::element<std::string>("a", "A", "à", "a (2)", "A.")}}));
  UniqueFileNames names;
  std::set<std::string> folded;
  for (const auto& stem : stems) {
    const std::string name = names.add(stem, "pdf");
    expectSafe(name);
    RC_ASSERT(folded.insert(fold(name).bytes).second);
  }
}

}  // namespace
}  // namespace relance
