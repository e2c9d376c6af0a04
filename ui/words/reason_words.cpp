// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/reason_words.h"

#include <QCoreApplication>

#include "words/channel_words.h"
#include "words/qt_text.h"
#include "words/step_words.h"

namespace relance {
namespace {

/// One answer for each alternative of Reason: one that is missing does not compile.
struct ReasonWords {
  Q_DECLARE_TR_FUNCTIONS(Reason)

 public:
  const Scenario* scenario;
  Language language;

  QString date(Date day) const { return dateWords(day, language); }
  StepPhrase step(const std::string& ref) const { return phraseOf(ref, scenario, language); }

  // Something is to be done.
  QString operator()(const reason::StepDue& r) const { return tr("%1 is due today").arg(step(r.step).subject); }
  QString operator()(const reason::PreDue& r) const { return tr("%n items fall due soon", nullptr, r.items); }
  QString operator()(const reason::ThankYou&) const { return tr("Paid: say thank you"); }
  QString operator()(const reason::CallbackDue&) const { return tr("Call back as agreed"); }
  QString operator()(const reason::PromiseBroken& r) const { return tr("Promise of %1 broken").arg(date(r.date)); }
  QString operator()(const reason::PromisePartlyKept& r) const { return tr("Promise of %1 kept in part").arg(date(r.date)); }
  QString operator()(const reason::PaymentRejected& r) const { return tr("Debit or bill rejected: %1").arg(toQt(r.bankReason)); }
  QString operator()(const reason::DecisionDue& r) const { return tr("%n days late: decide", nullptr, r.days); }
  QString operator()(const reason::AddressMissing& r) const { return tr("No address for %1").arg(channelInSentence(r.channel)); }
  QString operator()(const reason::TaskWaiting& r) const {
    const auto phrase = step(r.step);
    return (phrase.isFeminine ? tr("%1 is waiting to be done", "feminine") : tr("%1 is waiting to be done")).arg(phrase.subject);
  }

  // Everything stops.
  QString operator()(const reason::Archived&) const { return tr("Customer archived"); }
  QString operator()(const reason::HandedOver&) const { return tr("Handed over"); }
  QString operator()(const reason::OnHold& r) const {
    return r.until ? tr("On hold until %1").arg(date(*r.until)) : tr("On hold");
  }
  QString operator()(const reason::Snoozed& r) const { return tr("Put off to %1").arg(date(r.until)); }
  QString operator()(const reason::CustomerClosed& r) const { return tr("Closed until %1").arg(date(r.until)); }

  // Nothing to chase.
  QString operator()(const reason::NothingOverdue&) const { return tr("Nothing overdue"); }
  QString operator()(const reason::CreditBalance&) const { return tr("Only credits open"); }
  QString operator()(const reason::Insolvent&) const { return tr("Insolvency proceedings"); }
  QString operator()(const reason::ToClean&) const { return tr("Old debt: see cleaning desk"); }
  QString operator()(const reason::Factored&) const { return tr("Sold to a factor"); }
  QString operator()(const reason::ItemsOnHold&) const { return tr("Overdue items on hold"); }
  QString operator()(const reason::AllDisputed&) const { return tr("The rest is in dispute"); }
  QString operator()(const reason::AllPromised&) const { return tr("The rest is promised"); }
  QString operator()(const reason::PaymentAnnounced&) const { return tr("Payment announced"); }
  QString operator()(const reason::CoveredByCredits&) const { return tr("Credits cover the overdue"); }
  QString operator()(const reason::BelowMinimum&) const { return tr("Below the minimum"); }
  QString operator()(const reason::BelowShare&) const { return tr("Too small a share"); }

  // Not today, or not by the program.
  QString operator()(const reason::DispatchDoubtful&) const { return tr("A sending is doubtful"); }
  QString operator()(const reason::ReplyToRead&) const { return tr("A reply is waiting to be read"); }
  QString operator()(const reason::ContactedToday&) const { return tr("Contacted today"); }
  QString operator()(const reason::NoAnswer&) const { return tr("No answer today"); }
  QString operator()(const reason::NotWorkingDay&) const { return tr("Not a working day"); }
  QString operator()(const reason::PromiseToVerify& r) const {
    return tr("Promise of %1: payments not yet imported").arg(date(r.date));
  }
  QString operator()(const reason::PaymentToVerify&) const { return tr("Announced payment to check"); }
  QString operator()(const reason::InCampaign& r) const { return tr("Campaign until %1").arg(date(r.until)); }
  QString operator()(const reason::ByHand&) const { return tr("Handled by hand"); }
  QString operator()(const reason::NoScenario&) const { return tr("No segment fits"); }
  QString operator()(const reason::StepRemoved&) const { return tr("Last step no longer exists"); }
  QString operator()(const reason::EndOfScenario&) const { return tr("No step left"); }
  QString operator()(const reason::NotYetDue& r) const { return tr("%1 on %2").arg(step(r.step).name, date(r.on)); }
  QString operator()(const reason::FormalDemandNotPreceded&) const { return tr("Remind first"); }
  QString operator()(const reason::CreditsToAllocate&) const { return tr("Credits to allocate first"); }
  QString operator()(const reason::QuietDays& r) const { return tr("Too soon: from %1").arg(date(r.from)); }
  QString operator()(const reason::WrittenGap& r) const { return tr("Next letter from %1").arg(date(r.from)); }
  QString operator()(const reason::WeeklyCap& r) const { return tr("Enough contacts: from %1").arg(date(r.from)); }
  QString operator()(const reason::OtherContactFirst&) const { return tr("Another contact goes first"); }
};

/// Of a reason that has no facts.
template <std::size_t... Index>
QString sentenceByCode(std::string_view wanted, std::index_sequence<Index...>) {
  QString sentence = toQt(wanted);
  const auto tryOne = [&]<class Cause>(Cause cause) {
    if constexpr (std::is_empty_v<Cause>) {
      if (code(Reason{cause}) == wanted) sentence = ReasonWords{nullptr, Language::en}(cause);
    }
  };
  (tryOne(std::variant_alternative_t<Index, Reason>{}), ...);
  return sentence;
}

}  // namespace

QString reasonSentence(const Reason& reason, const Scenario* scenario, Language language) {
  return std::visit(ReasonWords{scenario, language}, reason);
}

QString besideSentence(std::string_view code) {
  return sentenceByCode(code, std::make_index_sequence<std::variant_size_v<Reason>>{});
}

QString deductionWord(Deduction deduction) {
  switch (deduction) {
    case Deduction::insolvent:
      return ReasonWords::tr("under insolvency proceedings");
    case Deduction::toClean:
      return ReasonWords::tr("waiting at the cleaning desk");
    case Deduction::factored:
      return ReasonWords::tr("sold to a factor");
    case Deduction::handedOver:
      return ReasonWords::tr("handed over");
    case Deduction::onHold:
      return ReasonWords::tr("on hold");
    case Deduction::disputed:
      return ReasonWords::tr("in dispute");
    case Deduction::promised:
      return ReasonWords::tr("promised");
    case Deduction::announced:
      return ReasonWords::tr("announced as paid");
    case Deduction::credits:
      return ReasonWords::tr("covered by credits");
  }
  return {};
}

}  // namespace relance
