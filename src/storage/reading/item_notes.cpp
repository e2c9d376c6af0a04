// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reading/item_notes.h"

#include <algorithm>
#include <string>

#include "storage/statement.h"

namespace relance {
namespace {

constexpr int rememberedDays = 400;

constexpr std::string_view noteColumns =
    "SELECT id, customer_id, currency, amount_minor, issued_on, number, instalment, delivery_reference, replaces_id, "
    "delivery_reference IS NOT NULL OR deposit_status = 'received' OR deposit_status = 'approved' "
    "OR EXISTS (SELECT 1 FROM attachment WHERE attachment.item_id = item.id) FROM item "
    "WHERE side = 'debit' AND kind <> 'refund' AND issued_on <= $1";

void read(Statement& rows, bool isOpen, std::vector<ItemNote>& notes) {
  while (rows.next()) {
    ItemNote& note = notes.emplace_back();
    rows.read(note.item, note.customer, note.currency, note.amountMinor, note.issued, note.number, note.instalment,
              note.deliveryReference, note.replaces, note.hasProof);
    note.isOpen = isOpen;
  }
}

}  // namespace

std::vector<ItemNote> itemNotes(Database& database, Date today) {
  std::vector<ItemNote> notes;
  auto open = database.statement(std::string(noteColumns) + " AND (settled_on IS NULL OR settled_on > $1) ORDER BY id");
  read(open.query(today), true, notes);
  auto paid = database.statement(std::string(noteColumns) +
                                 " AND settled_on <= $1 AND issued_on >= $2 AND EXISTS (SELECT 1 FROM allocation AS a "
                                 "JOIN item AS p ON p.id = a.credit_id WHERE a.debit_id = item.id AND a.reversed_on IS NULL "
                                 "AND p.kind = 'payment') ORDER BY id");
  read(paid.query(today, plusDays(today, -rememberedDays)), false, notes);
  std::ranges::sort(notes, {}, &ItemNote::item);
  return notes;
}

}  // namespace relance
