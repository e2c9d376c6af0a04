// SPDX-License-Identifier: GPL-3.0-or-later
// What is entered beside a call, by the keys of the client file: interest waived, bad faith noted. The call goes on.
#include <QLineEdit>

#include "actions/reading/told_charges.h"
#include "actions/reading/told_diagnosis.h"
#include "desktop/call/call_walk.h"
#include "desktop/client/debtor/bad_faith_form.h"
#include "desktop/client/debtor/debtor_day.h"
#include "desktop/client/debtor/waive_form.h"
#include "desktop/shared/controls/letter_choice.h"

namespace relance {
namespace {

class CallDebtorWalk : public CallWalk {
 protected:
  void prepare() override { fillDebtors(ledger.path()); }

  void call(const char* code) {
    customer = idOf(code);
    open.window().view()->go({.place = Place::calls, .customer = customer});
    open.settle();
    ASSERT_EQ(calls().customer(), customer);
    ASSERT_TRUE(calls().speak().notes().hasFocus());
  }
  template <class Form>
  Form* form() {
    return dynamic_cast<Form*>(calls().strip().form());
  }
  bool closes() {
    return QTest::qWaitFor([&] { return calls().strip().form() == nullptr; }, patience);
  }

  CustomerId customer;
};

TEST_F(CallDebtorWalk, InterestIsWaivedAndTheNotesGoOn) {
  call("C00417");
  open.type(QStringLiteral("Il demande un geste"));
  open.press(Qt::Key_R, Qt::ControlModifier);
  ASSERT_NE(form<WaiveForm>(), nullptr);
  form<WaiveForm>()->reason().setFocus();
  open.type(QStringLiteral("Bon client"));
  open.press(Qt::Key_Return);
  ASSERT_TRUE(closes());
  EXPECT_EQ(chargesOf(open.desk().reader(), customer, dayOfWork).waivers.size(), 1U);
  EXPECT_EQ(place(), Place::calls);
  EXPECT_TRUE(calls().speak().notes().hasFocus());
  EXPECT_EQ(calls().speak().note(), QStringLiteral("Il demande un geste"));
  // The call is recorded after it as if nothing had been entered beside.
  open.settle();
  open.press(Qt::Key_Return, Qt::ControlModifier);
  open.press(Qt::Key_A);
  open.press(Qt::Key_Return, Qt::ControlModifier);
  EXPECT_TRUE(waitForContact(customer));
}

TEST_F(CallDebtorWalk, EscClosesTheFormAndNotTheCall) {
  call("C00417");
  open.press(Qt::Key_B, Qt::ControlModifier);
  ASSERT_NE(form<BadFaithForm>(), nullptr);
  open.press(Qt::Key_Escape);
  EXPECT_EQ(form<BadFaithForm>(), nullptr);
  EXPECT_EQ(place(), Place::calls);
  EXPECT_TRUE(calls().speak().notes().hasFocus());
  EXPECT_FALSE(diagnosisOf(open.desk().reader(), customer, dayOfWork).badFaith);
}

TEST_F(CallDebtorWalk, TheFirmScenarioIsOfferedWhereItIsProposed) {
  call("C00417");
  open.press(Qt::Key_T, Qt::ControlModifier);
  EXPECT_EQ(calls().strip().form(), nullptr);
  call("C00518");
  open.press(Qt::Key_T, Qt::ControlModifier);
  EXPECT_NE(calls().strip().form(), nullptr);
}

TEST_F(CallDebtorWalk, TheNextCallBeginsWithoutTheForm) {
  call("C00417");
  open.press(Qt::Key_R, Qt::ControlModifier);
  ASSERT_NE(calls().strip().form(), nullptr);
  call("C00518");
  EXPECT_EQ(calls().strip().form(), nullptr);
  EXPECT_TRUE(calls().strip().isHidden());
}

}  // namespace
}  // namespace relance
