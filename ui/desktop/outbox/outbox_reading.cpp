// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/outbox/outbox_reading.h"

#include <algorithm>
#include <map>

#include "actions/letters/letter_pieces.h"
#include "desktop/outbox/pdf_pages.h"
#include "paper/letter_pdf.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/setting_store.h"
#include "storage/stores/task_store.h"
#include "storage/transaction.h"

namespace relance {
namespace {

class Reading {
 public:
  Reading(Database& database, Date today) : m_database(database) {
    for (Task& task : TaskStore(database).waiting()) {
      if (task.created <= today && isOfOutbox(task.kind, task.channel)) m_waiting.emplace(task.id.value, std::move(task));
    }
  }

  void add(LetterBatch batch, bool isSample) {
    for (PreparedLetter& letter : batch.letters) addLetter(std::move(letter));
    for (PreparedMessage& message : batch.messages) addMessage(std::move(message), isSample);
    for (const UnwrittenLetter& unwritten : batch.unwritten) hold(unwritten);
  }

  void addWithoutAddress() {
    for (const auto& [id, task] : m_waiting) {
      if (task.kind == TaskKind::completeAddress) {
        hold({task.id, CustomerStore(m_database).codeOf(task.customer), Reason{reason::AddressMissing{task.channel}}});
      }
    }
  }

  void finish(OutboxBatch& batch, Currency base) {
    for (auto& [id, row] : m_rows) {
      for (const LetterDocument& document : row.documents) {
        row.pdfs.push_back(paper::pdfOf(document));
        row.pages += pageCountOf(row.pdfs.back());
      }
      if (!row.obstacle && row.task.currency == base) {
        batch.nowMinor += row.task.amountMinor;
        batch.proposedMinor += m_waiting.at(id).amountMinor;
      }
      batch.rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(batch.rows, [](const OutboxRow& a, const OutboxRow& b) {
      return std::tuple(a.kind, -a.task.amountMinor, std::string_view(a.customerCode)) <
             std::tuple(b.kind, -b.task.amountMinor, std::string_view(b.customerCode));
    });
  }

 private:
  OutboxRow& rowOf(const Task& task, const std::string& code, const std::string& name) {
    const auto [place, isNew] = m_rows.try_emplace(task.id.value);
    if (isNew) {
      place->second.task = task;
      place->second.kind = outboxKindOf(task);
      place->second.customerCode = code;
      place->second.customerName = name;
    }
    return place->second;
  }

  void addLetter(PreparedLetter letter) {
    OutboxRow& row = rowOf(letter.task, letter.customerCode, letter.customerName);
    row.recipient = letter.recipient;
    if (row.documents.empty()) {
      row.claim = letter.claim;
    } else {
      for (Money ClaimTotal::*sum : {&ClaimTotal::principal, &ClaimTotal::credits, &ClaimTotal::interest, &ClaimTotal::fixedCosts,
                                     &ClaimTotal::waived, &ClaimTotal::asked}) {
        row.claim.*sum = row.claim.*sum + letter.claim.*sum;
      }
      row.claim.itemsWithCosts += letter.claim.itemsWithCosts;
    }
    row.documents.push_back(std::move(letter.document));
  }

  void addMessage(PreparedMessage message, bool isSample) {
    OutboxRow& row = rowOf(message.task, message.customerCode, message.customerName);
    row.recipient = message.recipient;
    row.claim = message.claim;
    const auto piece = draftPiece(message, {});
    if (isSample) {
      row.obstacle = Refusal{RefusalReason::sampleLedgerCannotSend, {}};
    } else if (!piece) {
      row.obstacle = piece.refusal();
    }
    row.message = std::move(message);
  }

  /// A task of which one letter cannot be written waits whole.
  void hold(const UnwrittenLetter& unwritten) {
    const auto task = m_waiting.find(unwritten.task.value);
    if (task == m_waiting.end()) return;
    const auto customer = CustomerStore(m_database).findByCode(unwritten.customerCode);
    OutboxRow& row = rowOf(task->second, unwritten.customerCode, customer ? customer->name : std::string());
    const Money none{0, task->second.currency};
    if (row.documents.empty())
      row.claim = {none, {task->second.amountMinor, none.currency}, none, none, none,
                   none, {task->second.amountMinor, none.currency}, {},   0};
    row.obstacle = unwritten.why;
  }

  Database& m_database;
  std::map<std::int64_t, Task> m_waiting;
  std::map<std::int64_t, OutboxRow> m_rows;
};

}  // namespace

OutboxKind outboxKindOf(const Task& task) {
  if (task.channel == Channel::email) return OutboxKind::message;
  return task.tone == Tone::formal ? OutboxKind::formalDemand : OutboxKind::letter;
}

bool isOfOutbox(TaskKind kind, Channel channel) {
  const bool isWritten = channel == Channel::email || channel == Channel::letter || channel == Channel::registered;
  return isWritten && (isContact(kind) || kind == TaskKind::completeAddress);
}

std::shared_ptr<const OutboxBatch> readOutbox(Database& database, Date today, Currency base, std::int64_t sequence) {
  // Of one moment, whatever others write meanwhile.
  const Transaction moment(database, Transaction::Kind::reading);
  auto batch = std::make_shared<OutboxBatch>();
  batch->sequence = sequence;
  batch->isSample = SettingStore(database).find("ledger.sample") == "true";
  Reading reading(database, today);
  for (const BatchKind kind : {BatchKind::letters, BatchKind::messages}) {
    auto prepared = prepareBatch(database, today, kind);
    if (!prepared) {
      batch->trouble = prepared.refusal();
      return batch;
    }
    reading.add(std::move(prepared).value(), batch->isSample);
  }
  reading.addWithoutAddress();
  reading.finish(*batch, base);
  return batch;
}

}  // namespace relance
