// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/sample/world/contact_draw.h"

#include "actions/sample/world/numbers.h"

namespace relance::sample {
namespace {

/// The second and third contact, after the one who pays the invoices.
ContactRole laterRole(CustomerKind kind, int place, Dice& dice) {
  if (kind == CustomerKind::publicBody) return place == 1 ? ContactRole::publicAccountant : ContactRole::director;
  if (place == 1) return dice.percent(55) ? ContactRole::director : ContactRole::finance;
  return dice.percent(50) ? ContactRole::buyer : ContactRole::approver;
}

ContactRole firstRole(CustomerKind kind) {
  if (kind == CustomerKind::publicBody) return ContactRole::publicService;
  return kind == CustomerKind::business ? ContactRole::accounting : ContactRole::debtor;
}

int contactCount(CustomerKind kind, Dice& dice) {
  if (kind == CustomerKind::consumer || kind == CustomerKind::soleTrader) return 1;
  return dice.percent(45) ? 1 : dice.between(2, 3);
}

Contact contactOf(const PersonName& person, std::string_view language) {
  Contact contact;
  contact.name = person.full();
  contact.salutation = salutation(language, person.isWoman);
  return contact;
}

}  // namespace

std::vector<Contact> drawContacts(const Customer& customer, const Town& town, std::string_view domain,
                                  const std::optional<PersonName>& owner, Dice& dice) {
  std::vector<Contact> contacts;
  const int count = contactCount(customer.kind, dice);
  for (int place = 0; place < count; ++place) {
    const PersonName person = place == 0 && owner ? *owner : drawPerson(town.language, dice);
    Contact contact = contactOf(person, town.language);
    contact.role = place == 0 ? firstRole(customer.kind) : laterRole(customer.kind, place, dice);
    contact.position = place;
    if (dice.percent(place == 0 ? 94 : 70)) {
      contact.email = netName(person.first).substr(0, 1) + "." + netName(person.surname) + "@" + std::string(domain);
    }
    if (dice.percent(place == 0 ? 92 : 75)) contact.phone = drawPhone(town, dice);
    if (dice.percent(owner ? 80 : 25)) contact.mobile = drawMobile(town.country, dice);
    contacts.push_back(std::move(contact));
  }
  return contacts;
}

}  // namespace relance::sample
