// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/deadlines/declare.h"

#include "actions/chasing/chased_account.h"
#include "actions/payments/account_items.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/declaration_store.h"

namespace relance {

std::optional<DeclarationRequest> usualDeclaration(const Deadline& deadline) {
  const auto kind = declarationFor(deadline.kind);
  if (!kind) return std::nullopt;
  DeclarationRequest request;
  request.kind = *kind;
  if (*kind == DeclarationKind::insurance) {
    for (const ItemId item : deadline.items) request.items.push_back("#" + std::to_string(item.value));
  }
  return request;
}

Outcome<std::vector<DeclarationId>> declare(LedgerSession& session, std::string_view customerCode,
                                            const DeclarationRequest& request, const PerformOptions& options) {
  return session.perform(
      EventKind::declarationMade,
      [&](Change& change) -> Outcome<std::vector<DeclarationId>> {
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
        std::vector<Declaration> made;
        for (const std::string& number : request.items) {
          const auto item = AccountItems(database, payerOf(database, *customer)).oneNamed(number, Side::debit);
          if (!item) return item.refusal();
          declaration.item = item->id;
          declaration.customer = item->customer;
          made.push_back(declaration);
        }
        if (made.empty()) made.push_back(declaration);
        std::vector<DeclarationId> ids;
        for (const Declaration& one : made) {
          ids.push_back(DeclarationStore(database).insert(one));
          change.touch(one.customer);
          change.facts().add(ids.back()).add(declarationKindName(one.kind)).add(one.day);
        }
        return ids;
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
