// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rows/contact_rows.h"

#include "exchange/rows/country_names.h"
#include "exchange/rows/place_and_reach.h"
#include "exchange/rows/said_words.h"

namespace relance {

using enum ImportField;

std::optional<ContactRow> readContactRow(CellReader& cells, std::size_t index) {
  cells.moveTo(index);
  ContactRow row;
  row.line = cells.line();
  row.customer = cells.requiredText(customer);
  for (const ImportField field : fieldsOf(ImportKind::contacts)) {
    if (!cells.isEmpty(field)) row.stated.push_back(field);
  }
  Contact& contact = row.contact;
  contact.name = cells.text(firstName);
  if (!contact.name.empty()) contact.name += ' ';
  contact.name += cells.requiredText(name);
  contact.salutation = cells.text(salutation);
  contact.role = roleSaid(cells.text(role)).value_or(ContactRole::accounting);
  contact.email = emailOf(cells);
  contact.phone = cells.text(phone);
  contact.mobile = cells.text(mobile);
  if (const auto said = languageSaid(cells.text(language))) contact.language = *said;
  if (cells.hasFailed()) return std::nullopt;
  return row;
}

}  // namespace relance
