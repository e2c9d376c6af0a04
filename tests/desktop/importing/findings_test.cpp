// SPDX-License-Identifier: GPL-3.0-or-later
// What the page makes of a try, without a window: its list, its file, its words, its questions.
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QFile>

#include "desktop/importing/findings_file.h"
#include "desktop/importing/import_draft.h"
#include "desktop/importing/import_files.h"
#include "desktop/importing/open_question.h"
#include "desktop/importing/reading_words.h"
#include "desktop/importing/trial_words.h"
#include "desktop/small_ledger.h"

namespace relance {
namespace {

class Findings : public testing::Test {
 protected:
  ImportPreview preview(const std::string& text, const ImportDraft& draft = {}) {
    ImportRequest request = draft.request();
    request.path = fileOf(ledger.folder(), "file.csv", text);
    LedgerSession session(Database::open(ledger.path()),
                          {[] { return std::string("2026-11-23T08:00:00.000Z"); }, [] { return testDay; }}, "tester");
    return previewImport(session, request, true);
  }

  SmallLedger ledger;
};

TEST_F(Findings, AreAWellFormedListByLine) {
  const ImportPreview bad = preview(badInvoices);
  FindingsModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.setFindings(findingsOf(bad, FindingKind::problem, Language::en));
  ASSERT_EQ(model.rowCount(), 4);
  EXPECT_EQ(model.index(0, FindingsModel::line).data().toString(), QStringLiteral("2"));
  EXPECT_EQ(model.index(0, FindingsModel::column).data().toString(), QStringLiteral("Échéance"));
  EXPECT_TRUE(model.index(0, FindingsModel::sentence).data().toString().contains(QStringLiteral("31/02/2027")));
  model.setFindings(findingsOf(bad, FindingKind::change, Language::en));
  ASSERT_EQ(model.rowCount(), 1);
  EXPECT_EQ(countOf(bad.report, FindingKind::change), 1);
  model.setFindings({});
  EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(Findings, AreWrittenAsATableThatNoSpreadsheetReckons) {
  const ImportPreview bad =
      preview("Code client;N° pièce;Date;Échéance;=1+1\nC99999;F-1;20/11/2026;20/12/2026;1,00\n",
              {.kind = ImportKind::invoices, .mappings = {{"amount", "5"}, {"customer", "1"}, {"number", "2"}, {"issued", "3"}}});
  const QByteArray csv = findingsCsv(bad, Language::fr);
  EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBF"));
  const QList<QByteArray> lines = csv.mid(3).split('\n');
  ASSERT_EQ(lines.size(), 3);  // titles, the unknown customer, and nothing behind the last end of line
  EXPECT_TRUE(lines[1].startsWith("2;\"Code client\";")) << lines[1].toStdString();
  EXPECT_TRUE(lines[1].endsWith(";unknownCustomer\r"));
  const ImportPreview formula =
      preview("Code client;N° pièce;Date;Échéance;=1+1\nC00417;F-1;20/11/2026;20/12/2026;abc\n",
              {.kind = ImportKind::invoices, .mappings = {{"amount", "5"}, {"customer", "1"}, {"number", "2"}, {"issued", "3"}}});
  EXPECT_TRUE(findingsCsv(formula, Language::en).contains(",\"'=1+1\","));
}

TEST_F(Findings, ReplaceAFileOrSayThatTheyCannot) {
  const ImportPreview bad = preview(badInvoices);
  const QString path = toQt((ledger.folder() / "list.csv").string());
  EXPECT_TRUE(writeFindings(path, bad, Language::en));
  EXPECT_EQ(QFile(path).size(), findingsCsv(bad, Language::en).size());
  EXPECT_FALSE(writeFindings(toQt((ledger.folder() / "nowhere/list.csv").string()), bad, Language::en));
}

TEST_F(Findings, OfAGoodFileSayHowItWasRead) {
  const ImportPreview good = preview(goodInvoices);
  EXPECT_FALSE(openQuestion(good, {}, Language::en));
  EXPECT_EQ(commonDateOrder(good), QStringLiteral("dmy"));
  EXPECT_TRUE(datesWords(good).contains(QStringLiteral("day, month, year")));
  EXPECT_TRUE(amountsWords(good).contains(QStringLiteral("decimal comma")));
  EXPECT_TRUE(lettersWords(*good.sample).contains(QStringLiteral("UTF-8")));
  EXPECT_TRUE(lettersWords(*good.sample).contains(QStringLiteral("line 1")));
  EXPECT_FALSE(unreadableWords(good, Language::en));
  EXPECT_TRUE(importButtonWords(good.report, Language::en).contains(u'3'));
}

TEST_F(Findings, AskHowMuchAnAmountIs) {
  const ImportPreview open = preview("Code client;N° pièce;Date;Échéance;Montant\nC00417;F-1;20/11/2026;20/12/2026;1.500\n");
  const auto question = openQuestion(open, {DateOrder::dmy, {}, false}, Language::en);
  ASSERT_TRUE(question);
  ASSERT_EQ(question->answers.size(), 2);
  EXPECT_TRUE(question->answers[0].words.contains(QStringLiteral("1,500.00"))) << question->answers[0].words.toStdString();
  EXPECT_TRUE(question->answers[1].words.contains(QStringLiteral("1.50")));
  EXPECT_EQ(question->answers[0].dialect, (SaidDialect{DateOrder::dmy, ',', false}));
}

TEST_F(Findings, NameAFileThatIsNoTable) {
  const auto words = unreadableWords(preview(std::string("PK\3\4\0\0", 6)), Language::en);
  ASSERT_TRUE(words);
  EXPECT_TRUE(words->contains(QStringLiteral("CSV"))) << words->toStdString();
}

TEST(ImportDraft, IsRememberedWhole) {
  const ImportDraft draft{.path = "/tmp/é.csv",
                          .kind = ImportKind::payments,
                          .dialect = {DateOrder::ymd, '.', true},
                          .profile = "P",
                          .isProfileWanted = false,
                          .mappings = {{"amount", "Montant"}, {"date", ""}},
                          .expectedTotal = "12.00",
                          .saveProfileAs = "Q"};
  EXPECT_EQ(draftOf(memoryOf(draft)), draft);
  EXPECT_EQ(draftOf({}), ImportDraft{});
  EXPECT_TRUE(draft.isByHand());
  EXPECT_FALSE(ImportDraft{}.isByHand());
}

}  // namespace
}  // namespace relance
