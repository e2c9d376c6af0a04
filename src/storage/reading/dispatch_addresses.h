// SPDX-License-Identifier: GPL-3.0-or-later
// Where what is prepared for a customer would go: nothing else of him is read, for a run asks for thousands.
#pragma once

#include <string>
#include <string_view>

#include "domain/ledger/channel.h"
#include "domain/ledger/ids.h"
#include "storage/database.h"
#include "storage/statement.h"

namespace relance {

class DispatchAddresses {
 public:
  explicit DispatchAddresses(Database& database);

  /// The address that the channel uses: that of the first living contact of the role, else of any, else the customer's own. Of
  /// letters name, street and town. Empty: there is none.
  std::string of(CustomerId customer, Channel channel, std::string_view role);

 private:
  std::string ofContact(Statement& contacts, CustomerId customer, std::string_view role);

  Statement m_customer;
  Statement m_emails;
  Statement m_mobiles;
};

}  // namespace relance
