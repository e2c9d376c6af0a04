// SPDX-License-Identifier: GPL-3.0-or-later
// Customers, contacts and items in words: kinds, roles, means of payment.
#pragma once

#include <QString>

#include "domain/ledger/contact.h"
#include "domain/ledger/customer.h"
#include "domain/ledger/item.h"

namespace relance {

QString customerKindWord(CustomerKind kind);
QString meansWord(MeansOfPayment means);
QString roleWord(ContactRole role);
QString itemKindWord(ItemKind kind);

}  // namespace relance
