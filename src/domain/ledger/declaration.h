// SPDX-License-Identifier: GPL-3.0-or-later
// A duty towards a third party that was done: told to the credit insurer, declared in insolvency proceedings, goods claimed back.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/basics/date.h"
#include "domain/basics/id.h"
#include "domain/ledger/ids.h"

namespace relance {

struct Declaration;
using DeclarationId = Id<Declaration>;

enum class DeclarationKind : std::uint8_t { insurance, insolvency, goods };

/// Names used in SQL and JSON.
std::string_view declarationKindName(DeclarationKind kind);
std::optional<DeclarationKind> parseDeclarationKind(std::string_view name);

struct Declaration {
  DeclarationId id;
  CustomerId customer;  // who was invoiced
  ItemId item;          // of the insurer; none: everything of the customer
  DeclarationKind kind{DeclarationKind::insurance};
  Date day;
  std::optional<Date> withdrawn;
  std::string reference;  // the insurer's or the administrator's
  PersonId person;

  bool operator==(const Declaration&) const = default;
};

}  // namespace relance
