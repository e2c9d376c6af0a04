// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/sender.h"

#include <algorithm>
#include <array>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 2> windowNames{"french", "din5008b"};

constexpr std::array<std::string_view, 22> keys{
    "sender.name",       "sender.legalForm",      "sender.street",       "sender.street2",
    "sender.postalCode", "sender.city",           "sender.country",      "sender.registration",
    "sender.vatNumber",  "sender.phone",          "sender.email",        "sender.website",
    "sender.place",      "sender.mediator",       "sender.accentColour", "sender.addressWindow",
    "sender.signatory",  "sender.signatoryTitle", "bank.holder",         "bank.iban",
    "bank.bic",          "bank.cheques"};

bool isColour(std::string_view text) {
  const auto isHexDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); };
  return text.size() == 7 && text.front() == '#' && std::ranges::all_of(text.substr(1), isHexDigit);
}

}  // namespace

std::string_view addressWindowName(AddressWindow window) { return nameIn(windowNames, window); }

std::span<const std::string_view> senderKeys() { return keys; }

Sender senderFrom(const std::function<std::string(std::string_view)>& valueOf) {
  Sender sender;
  sender.name = valueOf("sender.name");
  sender.legalForm = valueOf("sender.legalForm");
  sender.address = {valueOf("sender.street"), valueOf("sender.street2"), valueOf("sender.postalCode"), valueOf("sender.city")};
  if (const auto country = valueOf("sender.country"); !country.empty()) sender.country = country;
  sender.registration = valueOf("sender.registration");
  sender.vatNumber = valueOf("sender.vatNumber");
  sender.phone = valueOf("sender.phone");
  sender.email = valueOf("sender.email");
  sender.website = valueOf("sender.website");
  sender.place = valueOf("sender.place");
  sender.mediator = valueOf("sender.mediator");
  if (const auto colour = valueOf("sender.accentColour"); isColour(colour)) sender.accentColour = colour;
  sender.window = valueIn<AddressWindow>(windowNames, valueOf("sender.addressWindow")).value_or(AddressWindow::french);
  sender.signatory = valueOf("sender.signatory");
  sender.signatoryTitle = valueOf("sender.signatoryTitle");
  sender.accountHolder = valueOf("bank.holder");
  sender.iban = valueOf("bank.iban");
  sender.bic = valueOf("bank.bic");
  sender.acceptsCheques = valueOf("bank.cheques") == "yes";
  return sender;
}

}  // namespace relance
