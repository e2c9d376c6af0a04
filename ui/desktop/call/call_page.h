// SPDX-License-Identifier: GPL-3.0-or-later
// A call: everything about one customer on one screen; its notes, its results, and the way to the next.
#pragma once

#include <QTimer>

#include "desktop/call/call_notes.h"
#include "desktop/call/call_queue.h"
#include "desktop/call/call_recorder.h"
#include "desktop/call/mail_drafts.h"
#include "desktop/call/results/call_context.h"
#include "desktop/call/results/call_results.h"
#include "desktop/client/client_reading.h"
#include "desktop/client/debtor/debtor_strip.h"
#include "desktop/desk/page.h"

class QSettings;

namespace relance {

class CallHead;
class EmptyState;
class FactsColumn;
class KnowColumn;
class ResultBar;
class SpeakColumn;
struct Objection;

class CallPage final : public Page {
  Q_OBJECT

 public:
  CallPage(LedgerDesk& desk, QSettings& settings, QWidget* parent = nullptr);
  ~CallPage() override;

  Place place() const override { return Place::calls; }
  QString title() const override;
  void refresh(const DeskState& state) override;
  void activate() override;
  void show(const Destination& where) override;
  using Page::show;
  Destination destination() const override;
  bool goBack() override;
  bool focusNextPane(bool forward) override;
  std::optional<int> count() const override;
  bool wantsRailFolded() const override { return true; }
  QVariantMap memory() const override;
  void recall(const QVariantMap& memory) override;

  CallHead& head() { return *m_head; }
  SpeakColumn& speak() { return *m_speak; }
  FactsColumn& facts() { return *m_facts; }
  ResultBar& bar() { return *m_bar; }
  MailDrafts& drafts() { return m_drafts; }
  DebtorStrip& strip() { return *m_strip; }
  CustomerId customer() const { return m_customer; }

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  static constexpr const char* confirmsKey = "call/confirms";

  void makeActions();
  template <class Call>
  void addKey(const QKeySequence& keys, Call call);
  void enterBeside(DebtorStrip::What what);
  void focusNotes();
  void startCall(CustomerId customer);
  void showFacts();
  void readAhead();
  void tellNext();
  Language spoken(const ClientFile* file) const;

  void results();
  void record();
  void recorded(const CallReport& report, const LoggedCall& logged, std::int64_t sequence);
  void refused(const CallReport& report, const Refusal& refusal, std::int64_t sequence);
  CallReport report() const;
  std::optional<std::uint32_t> accountCalledFor(CustomerIndex place);
  CallContext context() const;
  bool lacksItems() const;
  void preview();
  void previewed(const Outcome<CallPreview>& made);
  void keepWhatStands();
  void leaveCustomer();
  void finish();
  void sendItems();
  void goTo(CustomerId customer);
  void next() { goTo(m_queue.after(m_customer)); }
  void previous() { goTo(m_queue.before(m_customer)); }
  void dial();
  void startObjections();
  void toggleConfirms();
  /// Of the call under way, while the language changes: its result, its ticks and its script.
  QVariantMap typed() const;
  void typeAgain();

  LedgerDesk& m_desk;
  const DeskState* m_state{nullptr};
  DayWork& m_work;
  ClientReading m_reading;
  CallRecorder m_recorder;
  MailDrafts m_drafts;
  QSettings& m_settings;
  CallQueue m_queue;

  CustomerId m_customer;
  QString m_name;  // outlives the state
  CustomerIndex m_place{noCustomer};
  std::optional<Currency> m_currency;  // that the call is about
  std::optional<std::uint32_t> m_account;
  std::vector<Person> m_persons;
  /// Results of this call that are to be confirmed, and their items.
  struct Agreed {
    ContactEventId event;
    std::vector<ItemId> items;
  };
  std::vector<Agreed> m_agreed;
  std::int64_t m_seen{0};  // sequence up to which this customer's facts are known here
  /// Whose result was given to the recorder last.
  struct {
    CustomerId customer;
    QString name;
    QString text;  // the notes at that moment
  } m_recording;
  std::optional<CallOutcome> m_wantedResult;  // to begin with, once it is shown
  CustomerId m_dialWanted;                    // as soon as his number is known
  QVariantMap m_typed;                        // of a call that is to be taken up
  QTimer m_previewSoon;

  QWidget* m_call;
  EmptyState* m_nobody;
  CallHead* m_head;
  KnowColumn* m_know;
  SpeakColumn* m_speak;
  CallNotes m_notes;
  FactsColumn* m_facts;
  DebtorStrip* m_strip;
  ResultBar* m_bar;
};

}  // namespace relance
