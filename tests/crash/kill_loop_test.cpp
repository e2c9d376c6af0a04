// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at a write or sync drawn at random: nothing acknowledged is lost, nothing is half done, every check is silent.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <random>

#include "actions/chased_ledger.h"
#include "actions/chasing/record_call.h"
#include "actions/chasing/run_scenarios.h"
#include "actions/check_ledger.h"
#include "actions/import_file.h"
#include "actions/reading/client_file.h"
#include "crash/dying_vfs.h"

namespace relance {
namespace {

constexpr int customers = 12;

std::string codeOf(int customer) { return "C" + std::to_string(customer); }

LedgerSession openLedger(const std::filesystem::path& ledger) {
  return LedgerSession::open(ledger, {[] { return std::string("2026-11-23T08:00:00.000Z"); }, [] { return day("2026-11-23"); }});
}

/// One action; false: it was refused.
using Job = std::function<bool(LedgerSession&)>;

Job importing(const std::filesystem::path& file) {
  return [file](LedgerSession& session) {
    ImportRequest request;
    request.path = file;
    return importFile(session, request).end == ImportEnd::imported;
  };
}

Job running() {
  return [](LedgerSession& session) { return runScenarios(session, day("2026-11-23")).isDone(); };
}

Job calling(int customer) {
  return [customer](LedgerSession& session) {
    CallReport report;
    report.outcome = CallOutcome::noCommitment;
    report.note = "note " + std::to_string(customer);
    return recordCall(session, codeOf(customer), report).isDone();
  };
}

/// Each job is acknowledged on the pipe by one byte once its action has answered.
void doAll(const std::vector<Job>& jobs, const std::filesystem::path& ledger, int pipe) {
  LedgerSession session = openLedger(ledger);
  for (const Job& job : jobs) {
    if (!job(session)) ::_exit(3);
    const char byte = '+';
    if (::write(pipe, &byte, 1) != 1) ::_exit(4);
  }
}

/// Does the work in a child that dies at that operation; answers how many jobs were acknowledged.
int acknowledgedBeforeDeath(const std::vector<Job>& jobs, const std::filesystem::path& ledger, std::int64_t fatal) {
  int ends[2];
  EXPECT_EQ(::pipe(ends), 0);
  const pid_t child = ::fork();
  if (child == 0) {
    ::close(ends[0]);
    installDyingVfs(fatal);
    doAll(jobs, ledger, ends[1]);
    ::_exit(0);
  }
  ::close(ends[1]);
  int count = 0;
  char byte{};
  while (::read(ends[0], &byte, 1) == 1) ++count;
  ::close(ends[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_TRUE(WIFSIGNALED(status) ? WTERMSIG(status) == SIGKILL : WEXITSTATUS(status) == 0) << status;
  return count;
}

/// How many writes and syncs the whole work needs.
std::int64_t operationsOf(const std::vector<Job>& jobs, const std::filesystem::path& ledger) {
  int ends[2];
  EXPECT_EQ(::pipe(ends), 0);
  const pid_t child = ::fork();
  if (child == 0) {
    installDyingVfs(0);
    doAll(jobs, ledger, ::open("/dev/null", O_WRONLY));
    const std::int64_t count = countedOperations();
    ::_exit(::write(ends[1], &count, sizeof count) == sizeof count ? 0 : 4);
  }
  std::int64_t count = 0;
  EXPECT_EQ(::read(ends[0], &count, sizeof count), static_cast<ssize_t>(sizeof count));
  ::close(ends[0]);
  ::close(ends[1]);
  ::waitpid(child, nullptr, 0);
  return count;
}

std::int64_t countOf(LedgerSession& session, const char* query) {
  auto rows = session.database().statement(query);
  rows.query();
  return rows.next() ? rows.number(0) : -1;
}

class KillLoop : public ChasedLedger {
 protected:
  KillLoop() {
    for (int i = 0; i < customers; ++i)
      addItem(addCustomer(codeOf(i)), "F-" + std::to_string(i), "2026-10-20", "2026-11-12", 90000 + i);
    m_session.reset();  // no connection crosses a fork
  }

  std::filesystem::path freshCopy() {
    const auto copy = m_folder / "copy.relance";
    for (const char* suffix : {"", "-wal", "-shm"}) std::filesystem::remove(copy.string() + suffix);
    std::filesystem::copy_file(m_folder / "a.relance", copy);
    return copy;
  }

  std::filesystem::path invoices(int documents) {
    const auto path = m_folder / "invoices.csv";
    std::ofstream file(path);
    file << "Code client;N° facture;Date facture;Echéance;Montant\n";
    for (int i = 0; i < documents; ++i)
      file << codeOf(i % customers) << ";N-" << i << ";20/10/2026;25/11/2026;" << 100 + i % 900 << ",50\n";
    return path;
  }

  std::filesystem::path payments() {
    const auto path = m_folder / "payments.csv";
    std::ofstream file(path);
    file << "Code client;Facture;Date de paiement;Montant\n";
    for (int i = 0; i < customers; i += 2) file << codeOf(i) << ";N-" << i << ";21/11/2026;" << 100 + i << ",50\n";
    return path;
  }

  /// Kills that often; after each death the ledger is sound by every check, and `holds` is asked with what was acknowledged.
  void killLoop(const std::vector<Job>& jobs, int kills, const std::function<void(LedgerSession&, int acknowledged)>& holds) {
    const std::uint32_t seed = isLong() ? std::random_device{}() : 20261123U;
    std::mt19937 random(seed);
    const std::int64_t operations = operationsOf(jobs, freshCopy());
    ASSERT_GT(operations, 50);
    int deaths = 0;
    for (int kill = 0; kill < kills; ++kill) {
      const auto ledger = freshCopy();
      const std::int64_t fatal = 1 + static_cast<std::int64_t>(random() % static_cast<std::uint32_t>(operations));
      SCOPED_TRACE("seed " + std::to_string(seed) + ", died at " + std::to_string(fatal) + " of " + std::to_string(operations));
      const int acknowledged = acknowledgedBeforeDeath(jobs, ledger, fatal);
      deaths += acknowledged < static_cast<int>(jobs.size()) ? 1 : 0;
      LedgerSession after = openLedger(ledger);
      const auto findings = checkLedger(after);
      ASSERT_TRUE(findings.empty()) << invariantName(findings.front().invariant) << " " << findings.front().subject;
      ASSERT_NO_FATAL_FAILURE(holds(after, acknowledged));
    }
    EXPECT_GT(deaths, kills / 2);
  }

  static bool isLong() { return std::getenv("RELANCE_LONG") != nullptr; }
};

/// Jobs are transactions: `done` of them are in the ledger, at most one more than were acknowledged.
void expectPrefix(int done, int acknowledged) {
  ASSERT_GE(done, acknowledged);
  ASSERT_LE(done, acknowledged + 1);
}

TEST_F(KillLoop, LosesNothingThatWasAcknowledgedInADaysWork) {
  constexpr int documents = 60;
  std::vector<Job> jobs{importing(invoices(documents)), importing(payments()), running()};
  for (int customer = 0; customer < customers; ++customer) jobs.push_back(calling(customer));

  killLoop(jobs, isLong() ? 10000 : 200, [](LedgerSession& after, int acknowledged) {
    const std::int64_t imported = countOf(after, "SELECT count(*) FROM item WHERE kind = 'invoice' AND number LIKE 'N-%'");
    ASSERT_TRUE(imported == 0 || imported == documents) << imported;
    const std::int64_t paid = countOf(after, "SELECT count(*) FROM item WHERE kind = 'payment'");
    ASSERT_TRUE(paid == 0 || paid == customers / 2) << paid;
    const std::int64_t runs = countOf(after, "SELECT count(*) FROM run");
    int notes = 0;
    for (int customer = 0; customer < customers; ++customer) {
      const auto file = readClientFile(after.database(), codeOf(customer), day("2026-11-23"));
      ASSERT_TRUE(file.isDone());
      const auto noted = std::ranges::find_if(file->timeline, [](const auto& entry) { return !entry.note.empty(); });
      if (noted == file->timeline.end()) continue;
      ++notes;
      ASSERT_EQ(noted->note, "note " + std::to_string(customer));
    }
    expectPrefix((imported > 0 ? 1 : 0) + (paid > 0 ? 1 : 0) + static_cast<int>(runs) + notes, acknowledged);
    ASSERT_TRUE(runScenarios(after, day("2026-11-23")).isDone());
  });
}

TEST_F(KillLoop, KeepsTheIndexesOfAnImportThatMakesThemAfterwards) {
  constexpr int documents = 21000;
  killLoop({importing(invoices(documents))}, isLong() ? 200 : 12, [](LedgerSession& after, int acknowledged) {
    const std::int64_t imported = countOf(after, "SELECT count(*) FROM item WHERE number LIKE 'N-%'");
    ASSERT_TRUE(imported == 0 || imported == documents) << imported;
    expectPrefix(imported > 0 ? 1 : 0, acknowledged);
    EXPECT_GT(countOf(after, "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'item' AND sql <> ''"), 1);
  });
}

}  // namespace
}  // namespace relance
