// SPDX-License-Identifier: GPL-3.0-or-later
// A customer as people type him, by a part of his name or his code; the arrows go on to the next one who fits.
#pragma once

#include <string>
#include <vector>

#include "desktop/shared/controls/understood_field.h"
#include "domain/ledger/portfolio.h"

namespace relance {

struct DeskState;

class CustomerField final : public UnderstoodField {
  Q_OBJECT

 public:
  explicit CustomerField(QWidget* parent = nullptr);

  /// The state is lent until the next call.
  void setState(const DeskState& state);
  /// Code of the paying customer understood; empty: none.
  std::string code() const;
  void setCode(const std::string& code);

 protected:
  Reading read(const QString& text) override;
  void forget() override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void choose(std::size_t place);

  const DeskState* m_state{nullptr};
  std::vector<CustomerIndex> m_found;  // the likeliest first
  std::size_t m_chosen{0};
  bool m_isWalking{false};
};

}  // namespace relance
