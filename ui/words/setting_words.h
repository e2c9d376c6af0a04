// SPDX-License-Identifier: GPL-3.0-or-later
// What a setting's value looks like, in words.
#pragma once

#include <QString>
#include <string_view>

namespace relance {

/// Of a form's name (settingFormName): "an IBAN whose check digits hold"; bounds ("0-90") as "a whole number from 0 to 90";
/// anything else stands for itself.
QString settingForm(std::string_view form);

}  // namespace relance
