// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/basics/ratio_sum.h"

#include <cassert>
#include <limits>
#include <utility>

namespace relance {
namespace {

WideInt divisorOf(WideInt a, WideInt b) {
  while (b != 0) a = std::exchange(b, a % b);
  return a < 0 ? -a : a;
}

}  // namespace

Ratio sumOf(const Ratio& a, const Ratio& b) {
  const Ratio sum = a.denominator == b.denominator
                        ? Ratio{a.numerator + b.numerator, a.denominator}
                        : Ratio{a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator};
  if (sum.denominator == 1) return sum;
  const WideInt divisor = divisorOf(sum.numerator, sum.denominator);
  return divisor > 1 ? Ratio{sum.numerator / divisor, sum.denominator / divisor} : sum;
}

std::int64_t hundredthsOf(const Ratio& ratio) {
  const WideInt size = (ratio.numerator < 0 ? -ratio.numerator : ratio.numerator) * 100;
  const WideInt rounded = (2 * size + ratio.denominator) / (2 * ratio.denominator);
  assert(rounded <= std::numeric_limits<std::int64_t>::max());
  return static_cast<std::int64_t>(ratio.numerator < 0 ? -rounded : rounded);
}

}  // namespace relance
