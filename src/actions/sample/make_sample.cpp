// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/sample/make_sample.h"

#include <algorithm>
#include <cassert>

#include "actions/chasing/ledger_policy.h"
#include "actions/create_ledger.h"
#include "actions/ledger_session.h"
#include "actions/sample/account_writer.h"
#include "actions/sample/import_diary.h"
#include "actions/sample/past/buying.h"
#include "actions/sample/past/chase.h"
#include "actions/sample/past/team.h"
#include "actions/sample/run_diary.h"
#include "actions/sample/sample_creditor.h"
#include "actions/sample/world/customer_draw.h"
#include "storage/file_placing.h"

namespace relance {
namespace sample {
namespace {

/// What the weights of SampleCustomer are on the average, and how many items an invoice brings with it, in hundredths.
constexpr std::int64_t meanWeight100 = 610;
constexpr std::int64_t itemsPerInvoice100 = 172;

class Filling {
 public:
  Filling(Change& change, std::vector<PersonId> team, const SampleOrder& order, const Rules& rules)
      : m_order(order),
        m_rules(rules),
        m_span(spanBefore(change.today())),
        m_dice(order.seed),
        m_draw(order.customers, change.today()),
        m_numbers(std::max(30, order.items / 140)),
        m_runs(change, m_span),
        m_writer(change, std::move(team), m_runs),
        m_diary(m_span) {}

  SampleReport fill(Change& change) {
    for (std::uint64_t ordinal = 1; !m_draw.isDone(); ++ordinal) makeAccount(ordinal);
    m_diary.store(change);
    m_runs.finish(change);
    m_report.customers = m_draw.drawn();
    change.facts().add(m_report.customers).add(m_report.items).add(m_report.contactEvents);
    return m_report;
  }

 private:
  void makeAccount(std::uint64_t ordinal) {
    Dice dice = m_dice.fork(ordinal);
    const int remaining = m_order.customers - m_draw.drawn();
    SampleAccount account;
    account.customers = m_draw.next(dice);
    Books books(account);
    Purse purse(books, m_numbers, m_span, dice.fork(1));
    Buying buying(books, purse, m_numbers, m_span, dice.fork(2));
    for (std::size_t place = 0; place < account.customers.size(); ++place) {
      buying.buy(place, invoicesFor(account.customers[place], remaining, dice));
    }
    if (m_order.items >= m_order.customers) buying.arrangeSituation();
    Chase(m_rules, books, purse, m_span, controllerOf(ordinal), dice.fork(3)).live();
    m_writer.write(books);
    m_diary.note(account);
    m_runs.note(account);
    m_report.items += static_cast<std::int64_t>(account.items.size());
    m_report.contactEvents += static_cast<std::int64_t>(account.contacts.size());
  }

  /// So that the whole comes near to what was ordered: each account takes its share of what is left.
  int invoicesFor(const SampleCustomer& customer, int remainingCustomers, Dice& dice) const {
    const std::int64_t left = std::max<std::int64_t>(0, m_order.items - m_report.items);
    const std::int64_t share10000 =
        left * customer.weight * 100'000'000 / (remainingCustomers * meanWeight100 * itemsPerInvoice100);
    const std::int64_t whole = share10000 / 10'000;
    const bool isRoundedUp = dice.between(1, 10'000) <= share10000 % 10'000;
    return static_cast<int>(whole + (isRoundedUp ? 1 : 0));
  }

  const SampleOrder& m_order;
  const Rules& m_rules;
  Span m_span;
  Dice m_dice;
  CustomerDraw m_draw;
  LedgerNumbers m_numbers;
  RunDiary m_runs;
  AccountWriter m_writer;
  ImportDiary m_diary;
  SampleReport m_report;
};

}  // namespace
}  // namespace sample

namespace {

/// Instants follow from the day, so that two samples are alike to the byte.
Clock clockOf(Date today) {
  return {[today] { return isoText(today) + "T05:50:00.000Z"; }, [today] { return today; }};
}

Outcome<SampleReport> fill(LedgerSession& session, const SampleOrder& order) {
  PerformOptions options;
  options.recording = Recording::off;
  return session.perform(
      EventKind::sampleMade,
      [&](Change& change) -> Outcome<SampleReport> {
        auto team = sample::storeHouse(change);
        auto policy = ledgerPolicy(change.database());
        if (!policy) return policy.refusal();
        const sample::Rules rules{std::move(policy).value(), ledgerCalendars(change.database())};
        return sample::Filling(change, std::move(team), order, rules).fill(change);
      },
      options);
}

}  // namespace

Outcome<SampleReport> makeSample(const std::filesystem::path& path, const SampleOrder& order) {
  assert(order.customers >= 1 && order.customers <= mostSampleCustomers);
  assert(order.items >= 0 && order.items <= mostSampleItems);
  if (std::filesystem::exists(std::filesystem::symlink_status(path))) {
    return Refusal{RefusalReason::ledgerExists, {path.string()}};
  }
  const TemporaryFile made(temporaryBeside(path));
  const auto created = createLedger(made.path(), sample::sampleCreditor(), clockOf(order.today));
  if (!created) return created.refusal();
  auto report = [&] {
    LedgerSession session(Database::open(made.path()), clockOf(order.today));
    return fill(session, order);
  }();
  if (report) placeNew(made.path(), path);
  return report;
}

}  // namespace relance
