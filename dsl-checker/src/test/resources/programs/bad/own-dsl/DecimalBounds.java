import dev.endpointdsl.constraint.DecimalRange;

/** Decimal bounds. */
class DecimalBounds {

  static void share(@DecimalRange(min = "0.1", max = "0.9") double share) {}

  void run() {
    share(0.95);
//        ^
// error: [EndpointDsl:Range] share: 0.95 is not between 0.1 and 0.9
  }
}
