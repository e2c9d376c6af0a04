// SPDX-License-Identifier: GPL-3.0-or-later
// An open ledger in a folder of its own, with a clock that stands still, and short ways to fill it.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "actions/ledger_session.h"
#include "storage/business_hash.h"
#include "storage/scratch_folder.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"

namespace relance {

inline Date day(const char* text) { return *parseIsoDate(text); }

class SessionFixture : public testing::Test {
 protected:
  Clock clock() {
    return {[this] { return isoText(today) + "T08:00:00.000Z"; }, [this] { return today; }};
  }

  LedgerSession openSession() {
    const auto path = folder / "a.relance";
    if (!std::filesystem::exists(path)) Database::create(path);
    return LedgerSession::open(path, clock());
  }

  Digest hash() { return businessHash(session.database()); }

  /// A customer made as an action does.
  CustomerId addCustomer(const std::string& code) {
    return *session.perform(EventKind::customerChanged, [&](Change& change) -> Outcome<CustomerId> {
      Customer customer;
      customer.code = code;
      customer.name = "Customer " + code;
      const CustomerId id = CustomerStore(change.database()).insert(customer);
      change.touch(id);
      change.facts().add(id);
      return id;
    });
  }

  Outcome<Done> rename(CustomerId id, const std::string& name, const PerformOptions& options = {}) {
    return session.perform(
        EventKind::customerChanged,
        [&](Change& change) -> Outcome<Done> {
          CustomerStore store(change.database());
          Customer customer = *store.find(id);
          customer.name = name;
          store.update(customer);
          change.touch(id);
          change.write(name, id);
          return Done{};
        },
        options);
  }

  std::string nameOf(CustomerId id) { return CustomerStore(session.database()).find(id)->name; }

  ScratchFolder folder;
  Date today = day("2026-03-10");
  LedgerSession session = openSession();
};

}  // namespace relance
