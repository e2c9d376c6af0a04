// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/deadlines/declare.h"

#include "actions/chasing/chased_account.h"
#include "actions/payments/account_items.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/declaration_store.h"

namespace relance {

Outcome<DeclarationId> declare(LedgerSession& session, std::string_view customerCode, const DeclarationRequest& request,
                               const PerformOptions& options) {
  return session.perform(
      EventKind::declarationMade,
      [&](Change& change) -> Outcome<DeclarationId> {
        Database& database = change.database();
        const auto customer = CustomerStore(database).idOfCode(customerCode);
        if (!customer) return Refusal{RefusalReason::unknownCustomer, {std::string(customerCode)}};
        Declaration declaration;
        declaration.customer = *customer;
        declaration.kind = request.kind;
        declaration.day = request.on.value_or(change.today());
        declaration.reference = request.reference;
        declaration.person = change.person();
        if (declaration.day > change.today()) return Refusal{RefusalReason::dateInTheFuture, {isoText(declaration.day)}};
        if (!request.item.empty()) {
          const auto item = AccountItems(database, payerOf(database, *customer)).oneNamed(request.item, Side::debit);
          if (!item) return item.refusal();
          declaration.item = item->id;
          declaration.customer = item->customer;
        }
        const DeclarationId id = DeclarationStore(database).insert(declaration);
        change.touch(declaration.customer);
        change.facts().add(id).add(declarationKindName(declaration.kind)).add(declaration.day);
        return id;
      },
      options);
}

Outcome<Done> withdrawDeclaration(LedgerSession& session, std::string_view customerCode, DeclarationId declaration,
                                  const PerformOptions& options) {
  return session.perform(
      EventKind::declarationWithdrawn,
      [&](Change& change) -> Outcome<Done> {
        Database& database = change.database();
        const auto customer = CustomerStore(database).idOfCode(customerCode);
        if (!customer) return Refusal{RefusalReason::unknownCustomer, {std::string(customerCode)}};
        DeclarationStore store(database);
        const auto found = store.find(declaration);
        if (!found || found->customer != *customer || found->withdrawn) {
          return Refusal{RefusalReason::nothingToEnd, {std::to_string(declaration.value)}};
        }
        store.withdraw(declaration, change.today());
        change.touch(*customer);
        change.facts().add(declaration);
        return Done{};
      },
      options);
}

}  // namespace relance
