// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/letters/letter_preparing.h"

#include <algorithm>

#include "actions/chasing/chased_account.h"
#include "actions/chasing/run_storing.h"
#include "letters/formal_demand.h"
#include "letters/guarded_letter.h"
#include "storage/reading/dispatch_addresses.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

bool isOfKind(Channel channel, BatchKind kind) {
  if (kind == BatchKind::messages) return channel == Channel::email;
  return channel == Channel::letter || channel == Channel::registered;
}

class Preparing {
 public:
  Preparing(Database& database, const ChasingRules& rules, Date today)
      : m_database(database), m_rules(rules), m_today(today), m_sources(letterSources(database)), m_addresses(database) {}

  void add(const Task& waiting) {
    const ChasedAccount account(m_database, m_rules, waiting.customer, m_today);
    const auto& kept = account.result().kept;
    const auto fresh = std::ranges::find(kept, waiting.id, &KeptTask::task);
    if (fresh == kept.end()) return leave(waiting, withdrawalReason(account, waiting));
    // Its address is gone since the run: it is a call by now.
    if (!isWritten(fresh->proposal.channel)) return leave(waiting, reason::AddressMissing{waiting.channel});
    Task task = taskOf(account.portfolio(), fresh->proposal, m_today);
    task.id = waiting.id;
    task.created = waiting.created;
    const std::string recipient = m_addresses.of(task.customer, task.channel, fresh->proposal.recipient);
    const LetterRequest request = letterRequest(account, fresh->proposal, recipient);
    for (const LetterFacts& facts : letterFactsOf(m_database, task, request, m_today, m_sources)) {
      write(task, facts, request.recipient);
    }
  }

  LetterBatch batch() && { return std::move(m_batch); }

 private:
  static Reason withdrawalReason(const ChasedAccount& account, const Task& task) {
    for (const WithdrawnTask& withdrawn : account.result().withdrawn) {
      if (withdrawn.task == task.id) return withdrawn.reason;
    }
    for (const Verdict& verdict : account.result().verdicts) {
      if (account.portfolio().accounts[verdict.account].currency == task.currency) return verdict.reason;
    }
    return reason::NothingOverdue{};
  }

  void leave(const Task& task, Reason reason) {
    m_batch.unwritten.push_back({task.id, CustomerStore(m_database).codeOf(task.customer), std::move(reason)});
  }

  void write(const Task& task, const LetterFacts& facts, const std::string& recipient) {
    if (task.channel == Channel::email) {
      auto text = writeMessage(facts, m_sources.texts);
      if (!text) return refuse(task, facts, text.refusal());
      if (const auto offence = offenceIn(*text, facts)) return refuse(task, facts, *offence);
      m_batch.messages.push_back(
          {task, facts.debtor.code, facts.debtor.name, recipient, facts.sender.email, claimTotal(facts), *text});
      return;
    }
    auto document =
        facts.kind == LetterKind::formalDemand ? writeFormalDemand(facts, m_sources.texts) : writeLetter(facts, m_sources.texts);
    if (!document) return refuse(task, facts, document.refusal());
    if (const auto offence = offenceIn(*document, facts)) return refuse(task, facts, *offence);
    m_batch.letters.push_back(
        {task, facts.debtor.code, facts.debtor.name, recipient, claimTotal(facts), std::move(document).value()});
  }

  /// The shipped texts pass; the ledger's own are written by people.
  template <class Written>
  std::optional<Refusal> offenceIn(const Written& written, const LetterFacts& facts) {
    GuardedMessage message = guardedAs(facts);
    const auto debtor = CustomerStore(m_database).findByCode(facts.debtor.code);
    message.isInsolvent = debtor && debtor->insolventOn && *debtor->insolventOn <= m_today;
    const auto findings = toneFindings(written, message);
    if (findings.empty()) return std::nullopt;
    const ToneFinding& first = findings.front();
    return Refusal{RefusalReason::toneOffends, {facts.debtor.code, std::string(toneFaultName(first.fault)), first.words}};
  }

  void refuse(const Task& task, const LetterFacts& facts, const Refusal& refusal) {
    m_batch.unwritten.push_back({task.id, facts.debtor.code, refusal});
  }

  Database& m_database;
  const ChasingRules& m_rules;
  Date m_today;
  LetterSources m_sources;
  DispatchAddresses m_addresses;
  LetterBatch m_batch;
};

}  // namespace

Outcome<LetterBatch> prepareBatch(Database& database, Date today, BatchKind kind) {
  auto rules = chasingRules(database);
  if (!rules) return rules.refusal();
  Preparing preparing(database, *rules, today);
  for (const Task& task : TaskStore(database).waiting()) {
    if (isContact(task.kind) && isOfKind(task.channel, kind) && task.created <= today) preparing.add(task);
  }
  return std::move(preparing).batch();
}

}  // namespace relance
