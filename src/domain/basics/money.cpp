// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/basics/money.h"

#include <cassert>
#include <limits>

#include "domain/basics/machine_error.h"

namespace relance {
namespace {

[[noreturn]] void failOverflow() { throw MachineError(MachineFault::amountOverflow, "sum", "the amount does not fit 64 bits"); }

}  // namespace

std::int64_t addMinor(std::int64_t a, std::int64_t b) {
  std::int64_t sum{};
  if (__builtin_add_overflow(a, b, &sum)) failOverflow();
  return sum;
}

std::int64_t subtractMinor(std::int64_t a, std::int64_t b) {
  std::int64_t difference{};
  if (__builtin_sub_overflow(a, b, &difference)) failOverflow();
  return difference;
}

Money operator+(Money a, Money b) {
  assert(a.currency == b.currency);
  return {addMinor(a.minor, b.minor), a.currency};
}

Money operator-(Money a, Money b) {
  assert(a.currency == b.currency);
  return {subtractMinor(a.minor, b.minor), a.currency};
}

std::int64_t divideHalfUp(WideInt numerator, WideInt denominator) {
  assert(denominator > 0);
  const bool isNegative = numerator < 0;
  const WideInt size = isNegative ? -numerator : numerator;
  const WideInt rounded = (2 * size + denominator) / (2 * denominator);
  const WideInt result = isNegative ? -rounded : rounded;
  if (result > std::numeric_limits<std::int64_t>::max() || result < std::numeric_limits<std::int64_t>::min()) failOverflow();
  return static_cast<std::int64_t>(result);
}

}  // namespace relance
