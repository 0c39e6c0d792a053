import dev.endpointdsl.constraint.DecimalRange;

/** Bounds that are not whole. */
class OwnDecimal {

  static void share(@DecimalRange(min = "0.1", max = "0.9") double share) {}

  void run() {
    share(0.95);
  }
}
// 9:11: error: [EndpointDsl:Range] share: 0.95 is not between 0.1 and 0.9
