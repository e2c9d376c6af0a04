// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a ledger on which relance-cli works at the same time: it shows what is there now, and neither is in the other's
// way.
#include <gtest/gtest.h>

#include <QProcess>
#include <QSignalSpy>

#include "actions/import_file.h"
#include "desktop/balance/balance_page.h"
#include "desktop/importing/import_files.h"
#include "desktop/open_window.h"
#include "desktop/patience.h"
#include "desktop/shared/frame/notice_bar.h"
#include "desktop/small_ledger.h"
#include "desktop/today/today_page.h"
#include "storage/stores/item_store.h"

namespace relance {
namespace {

constexpr int patience = 60'000;

class OtherProgram : public testing::Test {
 protected:
  void SetUp() override { open.open(ledger.path()); }
  void TearDown() override {
    EXPECT_EQ(failed.count(), 0) << failed.value(0).value(0).toString().toStdString();
    EXPECT_EQ(refused.count(), 0) << refused.value(0).value(0).toString().toStdString();
    EXPECT_EQ(notOpened.count(), 0);
    EXPECT_TRUE(open.window().view()->notices().sentence().isEmpty());
  }

  std::unique_ptr<QProcess> start(const QStringList& words) {
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral(RELANCE_CLI), words);
    return process;
  }
  /// The window goes on meanwhile.
  void expectDone(QProcess& process) {
    EXPECT_TRUE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patience));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
  }
  void cli(const QStringList& words) { expectDone(*start(words)); }
  QString file(const std::string& name, const std::string& text) { return toQt(fileOf(ledger.folder(), name, text).string()); }
  QStringList import(int number) {
    return {QStringLiteral("import"), path, file("cli" + std::to_string(number) + ".csv", invoices("K", number))};
  }
  static std::string invoices(const std::string& series, int number) {
    return "Code client;N° pièce;Date;Échéance;Montant TTC\nC00417;" + series + "-" + std::to_string(number) +
           ";20/09/2026;20/10/2026;1 000,00\n";
  }
  BalancePage& balance() { return *static_cast<BalancePage*>(open.window().view()->page(Place::balance)); }
  std::string shownTotal() { return balance().list().model().totals()[0][1].text.toStdString(); }
  std::size_t itemsCalled(const std::string& number) { return ItemStore(open.desk().reader()).findByNumber(number).size(); }

  SmallLedger ledger;
  OpenWindow open;
  const QString path = toQt(ledger.path().string());
  QSignalSpy failed{&open.desk(), &LedgerDesk::failed};
  QSignalSpy refused{&open.desk(), &LedgerDesk::refused};
  QSignalSpy notOpened{&open.desk(), &LedgerDesk::notOpened};
};

TEST_F(OtherProgram, ImportsAndTheBalanceFollows) {
  open.window().view()->go({.place = Place::balance});
  EXPECT_EQ(shownTotal(), "89\u202F968,60");
  cli(import(1));
  EXPECT_TRUE(QTest::qWaitFor([&] { return shownTotal() == "90\u202F968,60"; }, patience)) << shownTotal();
  cli({QStringLiteral("undo"), path});
  EXPECT_TRUE(QTest::qWaitFor([&] { return shownTotal() == "89\u202F968,60"; }, patience)) << shownTotal();
}

TEST_F(OtherProgram, RunsAndTodaysListHasItsTasks) {
  open.window().view()->go({.place = Place::today});
  ASSERT_FALSE(open.desk().state()->run.proposals.empty());
  cli({QStringLiteral("run"), path, QStringLiteral("--today"), QStringLiteral("2026-11-23")});
  EXPECT_TRUE(QTest::qWaitFor([&] { return open.desk().state()->run.proposals.empty(); }, patience));
  EXPECT_FALSE(open.desk().state()->run.kept.empty());
  auto& today = *static_cast<TodayPage*>(open.window().view()->page(Place::today));
  EXPECT_GT(today.model().rowCount(), 0);
}

TEST_F(OtherProgram, WritesInTurnsWithTheWindow) {
  constexpr int turns = 6;
  int imported = 0;
  std::vector<std::unique_ptr<QProcess>> others;
  for (int turn = 0; turn < turns; ++turn) {
    others.push_back(start(import(turn)));
    ImportRequest request;
    request.path = fileOf(ledger.folder(), "own" + std::to_string(turn) + ".csv", invoices("D", turn));
    open.desk().write(
        open.window(), [request](LedgerSession& session) { return importFile(session, request); },
        [&imported](const ImportReport& report) { imported += report.end == ImportEnd::imported ? 1 : 0; });
  }
  for (const auto& other : others) expectDone(*other);
  EXPECT_TRUE(QTest::qWaitFor([&] { return imported == turns; }, patience)) << imported;
  for (int turn = 0; turn < turns; ++turn) {
    EXPECT_EQ(itemsCalled("K-" + std::to_string(turn)), 1U);
    EXPECT_EQ(itemsCalled("D-" + std::to_string(turn)), 1U);
  }
  open.window().view()->go({.place = Place::balance});
  EXPECT_TRUE(QTest::qWaitFor([&] { return shownTotal() == "101\u202F968,60"; }, patience)) << shownTotal();
  cli({QStringLiteral("check"), path});
}

}  // namespace
}  // namespace relance
