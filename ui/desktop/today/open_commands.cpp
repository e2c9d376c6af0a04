// SPDX-License-Identifier: GPL-3.0-or-later
// What Today does with what waits beside the tasks: shows it by kind, and takes what a person says of it.
#include "actions/steering/correct_contact.h"
#include "actions/steering/give_our_word.h"
#include "actions/steering/record_reply.h"
#include "desktop/desk/let_go.h"
#include "desktop/shared/format.h"
#include "desktop/shared/table/dense_table.h"
#include "desktop/today/open_chips.h"
#include "desktop/today/open_reading.h"
#include "desktop/today/today_page.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

/// What is said of a row, to be done on the writing thread.
struct Said {
  OpenAnswer answer{OpenAnswer::seen};
  OpenKind kind{OpenKind::reply};
  std::string code;  // of the customer
  ContactEventId contact;
  CommitmentId word;
};

template <class Result>
std::optional<Refusal> refusalOf(const Outcome<Result>& outcome) {
  return outcome ? std::nullopt : std::optional(outcome.refusal());
}

std::optional<Refusal> write(LedgerSession& session, const Said& said, const PerformOptions& options) {
  if (said.kind == OpenKind::reply) return refusalOf(readReplies(session, said.code, options));
  if (said.kind == OpenKind::word) return refusalOf(keepOurWord(session, said.code, said.word, options));
  return refusalOf(settleContact(session, said.code, said.contact, said.answer == OpenAnswer::went, options));
}

}  // namespace

void TodayPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (m_state != nullptr) m_openReading->read();
}

void TodayPage::showOpen() {
  if (m_state == nullptr) return;
  const CustomerId cursor = m_wantedCursor ? m_wantedCursor : currentCustomer();
  const int row = m_table->currentIndex().row();
  m_model->setOpen(m_openReading->shown());
  if (m_model->choice().open) return listAnew(cursor, row);
  countChips();
  offerWays();
}

void TodayPage::toggleOpen(OpenKind kind) {
  TodayChoice choice = m_model->choice();
  const bool isOff = choice.open == kind;
  choice.kind.reset();
  choice.isDone = false;
  choice.open = isOff ? std::nullopt : std::optional(kind);
  choose(choice);
}

void TodayPage::showNextOpen() {
  TodayChoice choice = m_model->choice();
  choice.open = m_openChips->next(m_model->open(), choice.open);
  choice.kind.reset();
  choice.isDone = false;
  choose(choice);
}

void TodayPage::answerCurrent(OpenAnswer answer) {
  const OpenRow* row = m_model->openAt(m_table->currentIndex().row());
  if (row == nullptr || m_isAnswering || !isAnswerOf(answer, row->kind)) return;
  const PortfolioCustomer& customer = m_state->portfolio.customers[row->customer];
  const QString name = toQt(customer.name);
  Said said{.answer = answer, .kind = row->kind, .code = customer.code, .contact = contactOf(m_model->open(), *row), .word = {}};
  QString words = answer == OpenAnswer::went ? tr("%1: it went").arg(name) : tr("%1: it did not go").arg(name);
  if (row->kind == OpenKind::reply) words = tr("Replies of %1 read").arg(name);
  if (row->kind == OpenKind::word) {
    said.word = m_model->open().duties[row->places.front()].commitment.id;
    words = tr("Our word to %1 kept").arg(name);
  }
  std::int64_t id = said.contact.value;
  if (said.kind == OpenKind::reply) id = customer.id.value;
  if (said.kind == OpenKind::word) id = said.word.value;
  m_isAnswering = true;
  m_desk.write(
      *this,
      [said, options = PerformOptions{.drawnAt = m_state->sequence, .shown = {customer.id}}](LedgerSession& session) {
        return write(session, said, options);
      },
      [this, name, words, kind = said.kind, id](const std::optional<Refusal>& refusal) {
        m_isAnswering = false;
        if (refusal) return tellRefusal(m_desk, name, refusalWords(*refusal, m_desk.language()).sentence);
        m_openReading->forget(kind, id);
        emit undoable(words);
      },
      [this] { m_isAnswering = false; });
}

}  // namespace relance
