import dev.endpointdsl.constraint.Finite;

/** Any number, but a number. */
class OwnFinite {
  static void weigh(@Finite double weight) {}

  void run() {
    weigh(0.0 / 0.0);
  }
}
// 8:15: error: [EndpointDsl:NotFinite] weigh: NaN is not a number (a number too close to 0 for its type becomes NaN)
