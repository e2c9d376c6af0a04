// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/day_ledger.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>

#include "actions/agreements/make_agreement.h"
#include "actions/chasing/ledger_policy.h"
#include "actions/chasing/record_call.h"
#include "actions/chasing/run_scenarios.h"
#include "actions/ledger_session.h"
#include "actions/letters/issue_letters.h"
#include "storage/stores/contact_store.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"
#include "storage/stores/setting_store.h"
#include "text/date_text.h"

namespace relance {
namespace {

constexpr unsigned saturday = 6;

struct Invoice {
  const char* number;
  const char* due;
  std::int64_t minor;
};

struct Debtor {
  const char* code;
  const char* name;
  const char* salutation;
  const char* person;
  const char* phone;
  std::vector<Invoice> invoices;
};

const std::vector<Debtor> debtors{
    {"C00417",
     "Duvallon SARL",
     "Mme",
     "Hélène Roy",
     "04 65 71 11 22",
     {{"F-1042", "2026-10-07", 520000},
      {"F-1067", "2026-10-15", 428000},
      {"F-1080", "2026-10-27", 300000},
      {"F-1131", "2026-12-10", 482000}}},
    {"C00230", "Garage Pélissard", "M.", "Tanguy Pélissard", "04 65 71 20 31", {{"F-1012", "2026-10-16", 611840}}},
    {"C00102",
     "Clinique du Val-Herbeux",
     "Mme",
     "Odile Marchetaux",
     "04 65 71 33 40",
     {{"F-1003", "2026-10-23", 1996410}, {"F-1090", "2026-11-01", 1200000}}},
    {"C00844", "Brasserie Lormande", "M.", "Firmin Lavergnat", "04 65 71 40 08", {{"F-1021", "2026-10-26", 742250}}},
    {"C00771", "Imprimerie Castelbrun", "Mme", "Solveig Castelbrun", "04 65 71 52 77", {{"F-1048", "2026-10-30", 1724055}}},
    {"C00518", "Menuiserie Hautbuis", "M.", "Aubin Terrel", "04 65 71 60 19", {{"F-0944", "2026-09-22", 621050}}},
    {"C00655", "Transports Kerivel", "M.", "Gwenaël Kerivel", "04 65 71 63 02", {{"F-1055", "2026-11-01", 890000}}},
    {"C00701", "Laiterie Montcendre", "Mme", "Capucine Vial", "04 65 71 70 70", {{"F-1071", "2026-11-06", 4820000}}},
    {"C00933", "Boulangeries Tournemarne", "M.", "Rémi Tournemarne", "04 65 71 81 14", {{"F-1060", "2026-11-04", 438520}}},
    {"C00802", "Hôtel du Vieux Chenal", "Mme", "Ysé Armandet", "", {{"F-1066", "2026-11-11", 390200}}},
    {"C00610", "Sablières d’Ormevent", "M.", "Loïc Brennard", "04 65 71 90 45", {{"F-1084", "2026-11-15", 1286300}}},
    {"C00288", "Fonderie Malacourt", "M.", "Édouard Malacourt", "04 65 71 91 91", {{"F-1087", "2026-11-15", 960400}}},
    {"C00459", "Pépinières Valorine", "Mme", "Maëlys Jourdan", "04 65 71 92 12", {{"F-1088", "2026-11-13", 318790}}},
    {"C01204",
     "Coopérative agricole du Haut-Vernois et des Trois Vallées",
     "M.",
     "Hippolyte de La Rochandière-Beaupré",
     "04 65 71 93 30",
     {{"F-1101", "2026-11-20", 2254000}}},
    {"C00066", "Verrerie Combelouve", "Mme", "Inès Combelouve", "04 65 71 94 41", {{"F-1120", "2026-11-28", 1540000}}},
    {"C00377", "Atelier Pontmarais", "M.", "Joris Pontmarais", "04 65 71 95 52", {{"F-1089", "2026-11-15", 208800}}},
    {"C00912", "Traiteur Beaucerf", "M.", "Basile Beaucerf", "04 65 71 96 63", {{"F-1091", "2026-11-10", 127460}}},
    {"C00525", "Cycles Aubremont", "Mme", "Zoé Aubremont", "04 65 71 97 74", {{"F-1092", "2026-11-15", 184210}}}};

class Maker {
 public:
  explicit Maker(const std::filesystem::path& path) {
    {
      Database database = Database::create(path);
      database.execute("BEGIN IMMEDIATE");
      CreditorStore(database).insert({"Sorbelac", "FR", "", *parseCurrency("EUR"), "Europe/Paris", "2026-01-01T00:00:00.000Z"});
      seedPolicy(database, *parseIsoDate("2026-01-01"));
      fillSender(database);
      database.execute("COMMIT");
    }
    m_session.emplace(LedgerSession::open(path, {[this] { return now(); }, [this] { return m_today; }}));
    fill();
    live();
  }

 private:
  /// Later with every call.
  std::string now() const {
    return isoText(m_today) + "T0" + std::to_string(7 + m_calls / 60) + ":" + std::to_string(m_calls % 60 + 100).substr(1) +
           ":00.000Z";
  }

  static void fillSender(Database& database) {
    SettingStore settings(database);
    const std::pair<const char*, const char*> values[] = {{"sender.legalForm", "SAS"},
                                                          {"sender.street", "14, quai des Tanneries"},
                                                          {"sender.postalCode", "38999"},
                                                          {"sender.city", "Valbrune"},
                                                          {"sender.registration", "SIREN 000 000 000"},
                                                          {"sender.email", "compta@sorbelac.example"},
                                                          {"sender.signatory", "Nadège Besson"},
                                                          {"sender.signatoryTitle", "Directrice"},
                                                          {"bank.iban", "FR1420041010050500013M02606"}};
    for (const auto& [key, value] : values) settings.put(key, value);
  }

  void fill() {
    const auto done = m_session->perform(EventKind::customerChanged, [&](Change& change) -> Outcome<Done> {
      for (const Debtor& debtor : debtors) add(change, debtor);
      return Done{};
    });
    EXPECT_TRUE(done.isDone());
  }

  static void add(Change& change, const Debtor& debtor) {
    Customer customer;
    customer.code = debtor.code;
    customer.name = debtor.name;
    customer.address = {"7, chemin des Carrières", "", "38998", "Montaubry"};
    customer.email = std::string(debtor.code) + "@client.example";
    customer.phone = debtor.phone[0] == '\0' ? "" : "04 65 71 00 00";
    customer.creditLimitMinor = 1500000;
    const CustomerId id = CustomerStore(change.database()).insert(customer);
    change.touch(id);
    Contact contact;
    contact.customer = id;
    contact.salutation = debtor.salutation;
    contact.name = debtor.person;
    contact.phone = debtor.phone;
    contact.email = "compta." + std::string(debtor.code) + "@client.example";
    ContactStore(change.database()).insert(contact);
    for (const Invoice& invoice : debtor.invoices) {
      Item item;
      item.customer = id;
      item.number = invoice.number;
      item.amount = {invoice.minor, *parseCurrency("EUR")};
      item.due = *parseIsoDate(invoice.due);
      item.issued = item.recorded = plusDays(item.due, -30);
      ItemStore(change.database()).insert(item);
    }
  }

  void live() {
    const Date lastCalls = plusDays(dayOfWork, -4);
    for (m_today = *parseIsoDate("2026-09-22"); m_today < dayOfWork; m_today = plusDays(m_today, 1)) {
      if (isoWeekday(m_today) >= saturday) continue;
      const auto report = runScenarios(*m_session, m_today);
      EXPECT_TRUE(report.isDone());
      send();
      if (m_today <= lastCalls) callEverybody(report->portfolio, report->result);
    }
    call("C00933",
         {.outcome = CallOutcome::callback,
          .note = "M. Tournemarne en tournée, rappeler après 14 h.",
          .agreedOn = dayOfWork,
          .agreedAt = "14:30"},
         plusDays(dayOfWork, -3));
    call("C00377", {.outcome = CallOutcome::noCommitment, .note = "Attend d’être payé lui-même."}, dayOfWork);
    call("C00912", {.outcome = CallOutcome::noAnswer}, dayOfWork);
  }

  void send() {
    auto batch = prepareBatch(m_session->database(), m_today, BatchKind::messages);
    EXPECT_TRUE(batch.isDone());
    std::vector<IssuedTask> tasks;
    for (const PreparedMessage& message : batch->messages) tasks.push_back({message.task, {}});
    EXPECT_TRUE(tasks.empty() || issueLetters(*m_session, tasks).isDone());
  }

  void callEverybody(const Portfolio& portfolio, const RunResult& result) {
    const auto callFor = [&](const Proposal& proposal) {
      if (proposal.channel != Channel::call || !isContact(proposal.kind)) return;
      const PortfolioCustomer& customer = portfolio.customers[portfolio.accounts[proposal.account].customer];
      const CallReport reports[] = {
          {.outcome = CallOutcome::noCommitment, .note = "Verra avec la direction, pas de date."},
          {.outcome = CallOutcome::promise,
           .note = "Virement au plus tard vendredi, le reste attend l’avoir.",
           .agreedOn = plusDays(m_today, 4),
           .amountMinor = proposal.amountMinor,
           .durationSeconds = 240},
          {.outcome = CallOutcome::noAnswer},
          {.outcome = CallOutcome::noCommitment, .note = "Facture retrouvée, en attente de signature.", .durationSeconds = 95}};
      call(customer.code, reports[static_cast<std::size_t>(m_calls) % std::size(reports)], m_today);
    };
    for (const KeptTask& kept : result.kept) callFor(kept.proposal);
    for (const Proposal& proposal : result.proposals) callFor(proposal);
  }

  void call(const std::string& code, const CallReport& report, Date on) {
    const Date before = m_today;
    m_today = on;
    ++m_calls;
    const auto logged = recordCall(*m_session, code, report);
    EXPECT_TRUE(logged.isDone());
    // Taken back on the day, so that everybody stays on the list; the word stays in the file.
    if (logged->agreement) {
      EXPECT_EQ(endAgreement(*m_session, code, AgreementKind::promise, {}).value(), 1);
    }
    m_today = before;
  }

  Date m_today;
  int m_calls{0};
  std::optional<LedgerSession> m_session;
};

/// Lived through once for all tests: a closed ledger is one complete file.
const std::filesystem::path& livedLedger() {
  static const ScratchFolder folder;
  static const std::filesystem::path path = [] {
    const std::filesystem::path made = folder / "Sorbelac.relance";
    const Maker maker(made);
    return made;
  }();
  return path;
}

}  // namespace

DayLedger::DayLedger() : m_path(m_folder / "Sorbelac.relance") { std::filesystem::copy_file(livedLedger(), m_path); }

}  // namespace relance
