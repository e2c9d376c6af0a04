// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/encoding.h"

#include <gtest/gtest.h>
#include <iconv.h>

#include <array>

namespace relance {
namespace {

using enum EncodingOrigin;
using namespace std::string_literals;

std::string encoded(std::string text, const char* encoding) {
  std::array<char, 4096> buffer{};
  char* in = text.data();
  std::size_t inLeft = text.size();
  char* out = buffer.data();
  std::size_t outLeft = buffer.size();
  const iconv_t descriptor = iconv_open(encoding, "UTF-8");
  EXPECT_NE(iconv(descriptor, &in, &inLeft, &out, &outLeft), static_cast<std::size_t>(-1)) << encoding;
  iconv_close(descriptor);
  return {buffer.data(), buffer.size() - outLeft};
}

const std::string names =
    "code;nom;ville\n1;Société Générale de Crêpes;Besançon\n2;Gérard Lefèvre;Orléans\n3;Hôtel de la Forêt;Évry\n"
    "4;Müller & Söhne;Köln\n5;ÉTABLISSEMENTS BÉRANGER;SAINT-ÉTIENNE\n6;L'Œuvre à côté;Nîmes\n";

TEST(Encoding, IsToldByTheMark) {
  EXPECT_EQ(detectEncoding("\xEF\xBB\xBF" + names), (Encoding{"UTF-8", bom}));
  EXPECT_EQ(detectEncoding("\xFF\xFE" + encoded(names, "UTF-16LE")), (Encoding{"UTF-16LE", bom}));
  EXPECT_EQ(detectEncoding("\xFE\xFF" + encoded(names, "UTF-16BE")), (Encoding{"UTF-16BE", bom}));
  EXPECT_EQ(detectEncoding("\xFF\xFE\0\0"s + encoded(names, "UTF-32LE")), (Encoding{"UTF-32LE", bom}));
  EXPECT_EQ(detectEncoding("\0\0\xFE\xFF"s + encoded(names, "UTF-32BE")), (Encoding{"UTF-32BE", bom}));
}

TEST(Encoding, IsToldByTheForm) {
  EXPECT_EQ(detectEncoding("a;b\n1;2\n"), (Encoding{"UTF-8", ascii}));
  EXPECT_EQ(detectEncoding(""), (Encoding{"UTF-8", ascii}));
  EXPECT_EQ(detectEncoding(names), (Encoding{"UTF-8", validUtf8}));
}

TEST(Encoding, OfFrenchAndGermanNamesIsGuessed) {
  for (const char* encoding : {"WINDOWS-1252", "CP850", "MACINTOSH"}) {
    // CP850 has no œ.
    std::string text = names;
    if (encoding == "CP850"s) text.replace(text.find("Œ"), 2, "Oe");
    EXPECT_EQ(detectEncoding(encoded(text, encoding)), (Encoding{encoding, guess}));
  }
  EXPECT_EQ(detectEncoding(encoded("Sœur Élise;12 €\nCœur;5 €\n", "ISO-8859-15")), (Encoding{"ISO-8859-15", guess}));
  EXPECT_EQ(detectEncoding(encoded("Société à Évry", "ISO-8859-15")), (Encoding{"WINDOWS-1252", guess}));
}

TEST(Encoding, OfFewLettersIsGuessedToo) {
  for (const char* encoding : {"WINDOWS-1252", "CP850", "MACINTOSH"}) {
    for (const char* text : {"Société", "DÉPANNAGE", "Jérôme", "Straßenbau Müller", "N° 12"}) {
      EXPECT_EQ(detectEncoding(encoded(text, encoding)).name, encoding) << text;
    }
  }
  for (const char* text : {"Éric", "3 à 5", "12 €", "« oui »", "l’eau"}) {
    EXPECT_EQ(detectEncoding(encoded(text, "WINDOWS-1252")).name, "WINDOWS-1252") << text;
  }
}

TEST(Encoding, OfOtherAlphabetsIsLeftToStatistics) {
  const std::string russian =
      "Съешь же ещё этих мягких французских булок, да выпей чаю. Общество с ограниченной ответственностью.";
  EXPECT_EQ(detectEncoding(encoded(russian, "WINDOWS-1251")), (Encoding{"WINDOWS-1251", guess}));
  const std::string vowels = "заказ и завод, повод и вывод, доклад и оклад, вклад и склад, ввоз и вывоз, показ и выезд";
  EXPECT_EQ(detectEncoding(encoded(vowels, "WINDOWS-1251")), (Encoding{"WINDOWS-1251", guess}))
      << "each byte alone would make a French letter";
  const std::string greek = "Η ταχεία αλεπού πηδάει πάνω από τον τεμπέλη σκύλο και τρέχει στο δάσος της πόλης.";
  EXPECT_EQ(detectEncoding(encoded(greek, "ISO-8859-7")).name, "ISO-8859-7");
}

TEST(Encoding, OfUtf8WithAFewBrokenBytesStaysUtf8) {
  EXPECT_EQ(detectEncoding(names + "7;Caf\xE9;Lyon\n"), (Encoding{"UTF-8", guess}));
  EXPECT_EQ(detectEncoding(names + "7;Caf\xC3"), (Encoding{"UTF-8", validUtf8})) << "cut off at the end";
  EXPECT_EQ(detectEncoding("Caf\xE9"), (Encoding{"WINDOWS-1252", guess})) << "looks like the start of a UTF-8 letter";
}

TEST(Encoding, DoesNotDependOnThePieces) {
  for (const char* encoding : {"UTF-8", "WINDOWS-1252", "MACINTOSH"}) {
    const std::string bytes = encoded(names, encoding);
    EncodingDetector detector;
    for (const char byte : bytes) detector.add({&byte, 1});
    EXPECT_EQ(detector.finish(), detectEncoding(bytes)) << encoding;
  }
}

}  // namespace
}  // namespace relance
