import dev.endpointdsl.constraint.Finite;

/** NaN for a number without bounds. */
class FiniteNumber {
  static void weigh(@Finite double weight) {}

  void run() {
    weigh(0.0 / 0.0);
//            ^
// error: [EndpointDsl:NotFinite] weigh: NaN is not a number (a number too close to 0 for its type becomes NaN)
  }
}
