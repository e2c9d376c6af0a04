// SPDX-License-Identifier: GPL-3.0-or-later
// Who writes: the creditor's letterhead, legal facts, bank account and signatory, and the settings that hold them.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "domain/ledger/customer.h"

namespace relance {

/// Where the envelope's window is: France 85 × 33 mm at 110 mm from the left and 55 mm from the top of the page; DIN 5008 form B
/// 85 × 45 mm at 20 and 45 mm.
enum class AddressWindow : std::uint8_t { french, din5008b };

/// "french", "din5008b": the values of sender.addressWindow.
std::string_view addressWindowName(AddressWindow window);

struct Sender {
  std::string name;
  std::string legalForm;  // "SAS au capital de 120 000 €"
  PostalAddress address;
  std::string country{"FR"};
  std::string registration;  // "SIREN 000 000 000 RCS Valbrune"
  std::string vatNumber;
  std::string phone;
  std::string email;
  std::string website;
  std::string place;     // from where it is dated; empty: the city
  std::string mediator;  // of consumer disputes (FR: Code de la consommation L616-1); may be empty
  std::string accentColour{"#0A6466"};
  AddressWindow window{AddressWindow::french};
  std::string signatory;
  std::string signatoryTitle;
  std::string accountHolder;  // empty: the sender's name
  std::string iban;
  std::string bic;
  bool acceptsCheques{false};

  const std::string& placeOrCity() const { return place.empty() ? address.city : place; }
  const std::string& accountHolderOrName() const { return accountHolder.empty() ? name : accountHolder; }
};

/// Keys of the settings, in the order in which a form shows them: sender.name … bank.cheques.
std::span<const std::string_view> senderKeys();

/// The sender that these settings describe. `valueOf` gives the text of a key, empty when it is not set. An accent colour that is
/// not "#RRGGBB" and a window that is not known count as not set.
Sender senderFrom(const std::function<std::string(std::string_view)>& valueOf);

}  // namespace relance
