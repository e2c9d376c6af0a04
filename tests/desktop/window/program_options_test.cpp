// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/window/program_options.h"

#include <gtest/gtest.h>

namespace relance {
namespace {

ReadOptions read(const QStringList& arguments) { return readOptions(QStringList{QStringLiteral("relance")} + arguments); }

TEST(ProgramOptions, WithoutArgumentsLeaveEverythingToTheSettings) {
  const ReadOptions options = read({});
  EXPECT_FALSE(options.exitCode);
  EXPECT_TRUE(options.options.ledger.isEmpty());
  EXPECT_FALSE(options.options.language || options.options.theme || options.options.today);
}

TEST(ProgramOptions, TakeALedgerLanguageColoursAndDay) {
  const ReadOptions options = read({QStringLiteral("a b.relance"), QStringLiteral("--lang"), QStringLiteral("en"),
                                    QStringLiteral("--theme=dark"), QStringLiteral("--today"), QStringLiteral("2028-02-29")});
  ASSERT_FALSE(options.exitCode) << options.message.toStdString();
  EXPECT_EQ(options.options.ledger, QStringLiteral("a b.relance"));
  EXPECT_EQ(options.options.language, Language::en);
  EXPECT_EQ(options.options.theme, ThemeChoice::dark);
  EXPECT_EQ(options.options.today, parseIsoDate("2028-02-29"));
}

TEST(ProgramOptions, ExplainWhatCannotBeUnderstood) {
  struct Wrong {
    QStringList arguments;
    const char* named;
  };
  const Wrong wrongs[] = {{{QStringLiteral("--frob")}, "frob"},
                          {{QStringLiteral("--lang"), QStringLiteral("de")}, "de"},
                          {{QStringLiteral("--lang"), QStringLiteral("FR")}, "FR"},
                          {{QStringLiteral("--theme"), QStringLiteral("blue")}, "blue"},
                          {{QStringLiteral("--today"), QStringLiteral("2026-02-30")}, "2026-02-30"},
                          {{QStringLiteral("--today"), QStringLiteral("23/11/2026")}, "23/11/2026"},
                          {{QStringLiteral("--today")}, "today"},
                          {{QStringLiteral("a.relance"), QStringLiteral("b.relance")}, "b.relance"}};
  for (const Wrong& wrong : wrongs) {
    const ReadOptions options = read(wrong.arguments);
    EXPECT_EQ(options.exitCode, 2) << wrong.named;
    EXPECT_TRUE(options.message.contains(QString::fromUtf8(wrong.named))) << options.message.toStdString();
    EXPECT_TRUE(options.message.contains(QStringLiteral("--help"))) << options.message.toStdString();
  }
}

TEST(ProgramOptions, AskedForHelpNameThemselvesAndEndWell) {
  const ReadOptions options = read({QStringLiteral("--help")});
  EXPECT_EQ(options.exitCode, 0);
  for (const char* name : {"--lang", "--theme", "--today", "LEDGER", "Example"}) {
    EXPECT_TRUE(options.message.contains(QLatin1String(name))) << name;
  }
}

}  // namespace
}  // namespace relance
