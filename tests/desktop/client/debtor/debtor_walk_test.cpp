// SPDX-License-Identifier: GPL-3.0-or-later
// From a customer's file, by keys and by the mouse: interest waived on condition, bad faith noted, the firm scenario taken.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

#include "actions/reading/told_charges.h"
#include "actions/reading/told_diagnosis.h"
#include "desktop/client/clients_page.h"
#include "desktop/client/debtor/bad_faith_form.h"
#include "desktop/client/debtor/debtor_day.h"
#include "desktop/client/debtor/firm_scenario_form.h"
#include "desktop/client/debtor/waive_form.h"
#include "desktop/open_window.h"
#include "desktop/patience.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/letter_choice.h"

namespace relance {
namespace {

class DebtorWalk : public testing::Test {
 protected:
  void SetUp() override {
    fillDebtors(ledger.path());
    open.open(ledger.path());
  }

  void show(const char* code) {
    const auto& customers = open.desk().state()->portfolio.customers;
    const auto found = std::ranges::find(customers, code, &PortfolioCustomer::code);
    customer = found->id;
    open.window().view()->go({.place = Place::clients, .customer = customer});
    open.settle();
  }

  ClientFileView& file() { return static_cast<ClientsPage&>(open.page()).file(); }
  template <class Form>
  Form& form() {
    auto* form = dynamic_cast<Form*>(file().strip().form());
    EXPECT_NE(form, nullptr);
    return *form;
  }
  bool isClosed() { return file().strip().form() == nullptr && file().strip().isHidden(); }
  bool closes() {
    return QTest::qWaitFor([&] { return isClosed(); }, patience);
  }
  /// What the form says in red.
  QString refusal() {
    for (const auto* label : file().strip().form()->findChildren<QLabel*>()) {
      if (label->isVisible() && label->text().contains(QStringLiteral("Rien n’a été"))) return label->text();
    }
    return {};
  }
  bool refuses() {
    return QTest::qWaitFor([&] { return !refusal().isEmpty(); }, patience);
  }
  /// The link beside a fact in the inspector.
  QAbstractButton* link(const QString& words) {
    for (auto* button : file().findChildren<QAbstractButton*>()) {
      if (button->isVisible() && button->text() == words && button->focusPolicy() != Qt::NoFocus) return button;
    }
    return nullptr;
  }
  ToldCharges charges() { return chargesOf(open.desk().reader(), customer, dayOfWork); }
  std::optional<ToldBadFaith> badFaith() { return diagnosisOf(open.desk().reader(), customer, dayOfWork).badFaith; }
  std::string scenario() {
    const DeskState& state = *open.desk().state();
    const auto account = state.findAccount(*state.findCustomer(customer), *parseCurrency("EUR"));
    const Scenario* chased = state.scenarioOf(*state.verdictOf(*account));
    return chased == nullptr ? std::string() : chased->key;
  }
  void undo() { open.press(Qt::Key_Z, Qt::ControlModifier); }

  DayLedger ledger;
  OpenWindow open{Language::fr};
  CustomerId customer;
};

TEST_F(DebtorWalk, InterestIsWaivedByKeysAndTakenBack) {
  show("C00417");
  const Money claimed = charges().sums.front().claimed;
  open.press(Qt::Key_R, Qt::ControlModifier);
  ASSERT_TRUE(form<WaiveForm>().choices()->hasFocus());
  const QString before = form<WaiveForm>().effect();
  EXPECT_TRUE(before.contains(QStringLiteral("30/11/2026"))) << before.toStdString();
  open.press(Qt::Key_Return);
  ASSERT_TRUE(refuses()) << "a reason is required";
  form<WaiveForm>().costs().setFocus();
  open.press(Qt::Key_Space);
  EXPECT_NE(form<WaiveForm>().effect(), before) << "what follows is told as it is chosen";
  EXPECT_TRUE(refusal().isEmpty());
  form<WaiveForm>().reason().setFocus();
  open.type(QStringLiteral("Bon client"));
  open.press(Qt::Key_Return);
  ASSERT_TRUE(closes());
  ASSERT_EQ(charges().waivers.size(), 1U);
  EXPECT_TRUE(charges().waivers[0].known.waiver.costs);
  EXPECT_EQ(charges().waivers[0].reason, "Bon client");
  EXPECT_LT(charges().sums.front().claimed, claimed);
  open.settle();
  undo();
  ASSERT_TRUE(QTest::qWaitFor([&] { return charges().waivers.empty(); }, patience));
}

TEST_F(DebtorWalk, AWaiverIsTakenBackWithTwoKeys) {
  show("C00417");
  const Money claimed = charges().sums.front().claimed;
  open.press(Qt::Key_R, Qt::ControlModifier);
  form<WaiveForm>().everything().setFocus();
  open.press(Qt::Key_Space);
  form<WaiveForm>().reason().setFocus();
  open.type(QStringLiteral("Bon client"));
  open.press(Qt::Key_Return);
  ASSERT_TRUE(closes());
  ASSERT_EQ(charges().waivers.size(), 1U);
  EXPECT_GE(charges().waivers[0].itemNumbers.size(), 2U);
  open.settle();
  open.press(Qt::Key_R, Qt::ControlModifier);
  EXPECT_FALSE(form<WaiveForm>().reason().isVisible());
  open.press(Qt::Key_Return);
  ASSERT_TRUE(closes());
  EXPECT_EQ(charges().waivers[0].known.state, WaiverState::ended);
  EXPECT_EQ(charges().sums.front().claimed, claimed);
}

TEST_F(DebtorWalk, WithoutAPromiseTheFormSaysWhatIsMissing) {
  show("C00230");
  open.press(Qt::Key_R, Qt::ControlModifier);
  EXPECT_EQ(form<WaiveForm>().choices(), nullptr);
  EXPECT_TRUE(form<WaiveForm>().effect().contains(QStringLiteral("C00230"))) << form<WaiveForm>().effect().toStdString();
  open.type(QStringLiteral("Bon client"));
  open.press(Qt::Key_Return);
  ASSERT_TRUE(refuses());
  EXPECT_EQ(refusal(), form<WaiveForm>().effect());
  open.press(Qt::Key_Escape);
  EXPECT_TRUE(isClosed());
  EXPECT_TRUE(static_cast<ClientsPage&>(open.page()).isShowingFile()) << "Esc closes the form first";
}

TEST_F(DebtorWalk, BadFaithIsNotedWithItsDayAndEnds) {
  show("C00230");
  open.press(Qt::Key_B, Qt::ControlModifier);
  EXPECT_EQ(form<BadFaithForm>().choices(), nullptr);
  open.press(Qt::Key_Return);
  ASSERT_TRUE(refuses()) << "without words";
  open.type(QStringLiteral("Vous etes un escroc"));
  open.press(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return refusal().contains(QStringLiteral("escroc")); }, patience)) << refusal().toStdString();
  form<BadFaithForm>().text().selectAll();
  open.type(QStringLiteral("Livraison signee sans reserve"));
  open.press(Qt::Key_Tab);
  open.type(QStringLiteral("19/11/2026"));
  open.press(Qt::Key_Return);
  ASSERT_TRUE(closes());
  ASSERT_TRUE(badFaith());
  EXPECT_EQ(badFaith()->text, "Livraison signee sans reserve");
  EXPECT_EQ(badFaith()->found.factOn, *parseIsoDate("2026-11-19"));
  open.settle();
  open.press(Qt::Key_B, Qt::ControlModifier);
  ASSERT_NE(form<BadFaithForm>().choices(), nullptr);
  open.press(Qt::Key_Return);
  ASSERT_TRUE(closes());
  EXPECT_FALSE(badFaith());
  open.settle();
  undo();
  ASSERT_TRUE(QTest::qWaitFor([&] { return badFaith().has_value(); }, patience));
}

TEST_F(DebtorWalk, TheFirmScenarioIsTakenWithTwoKeysAndUndone) {
  show("C00518");
  const std::string before = scenario();
  ASSERT_NE(before, proposedScenario);
  open.press(Qt::Key_T, Qt::ControlModifier);
  EXPECT_FALSE(form<FirmScenarioForm>().reason().text().isEmpty());
  open.press(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return scenario() == proposedScenario; }, patience));
  EXPECT_TRUE(isClosed());
  open.settle();
  undo();
  ASSERT_TRUE(QTest::qWaitFor([&] { return scenario() == before; }, patience));
}

TEST_F(DebtorWalk, TheFirmScenarioNeedsAReasonAndAProposal) {
  show("C00518");
  open.press(Qt::Key_T, Qt::ControlModifier);
  form<FirmScenarioForm>().reason().clear();
  open.press(Qt::Key_Return);
  ASSERT_TRUE(refuses());
  show("C00230");
  EXPECT_TRUE(isClosed()) << "another customer's file";
  open.press(Qt::Key_T, Qt::ControlModifier);
  open.type(QStringLiteral("Trois retards"));
  open.press(Qt::Key_Return);
  ASSERT_TRUE(refuses());
}

TEST_F(DebtorWalk, TheMouseDoesAllThree) {
  show("C00518");
  QAbstractButton* take = link(QStringLiteral("L’appliquer"));
  ASSERT_NE(take, nullptr);
  QTest::mouseClick(take, Qt::LeftButton);
  QTest::mouseClick(&form<FirmScenarioForm>().button(), Qt::LeftButton);
  ASSERT_TRUE(QTest::qWaitFor([&] { return scenario() == proposedScenario; }, patience));
  open.settle();
  QAbstractButton* waive = link(QStringLiteral("Remettre"));
  ASSERT_NE(waive, nullptr);
  QTest::mouseClick(waive, Qt::LeftButton);
  EXPECT_TRUE(form<WaiveForm>().isVisible());
  // The line of keys is there where the inspector is folded, too.
  KeyHints& hints = file().hints();
  const QRect badFaith = hints.rectOf(DebtorStrip::keysOf(DebtorStrip::What::badFaith));
  ASSERT_FALSE(badFaith.isEmpty());
  QTest::mouseClick(&hints, Qt::LeftButton, {}, badFaith.center());
  EXPECT_TRUE(form<BadFaithForm>().isVisible());
  EXPECT_EQ(hints.rectOf(DebtorStrip::keysOf(DebtorStrip::What::firmScenario)), QRect()) << "it is taken";
}

}  // namespace
}  // namespace relance
