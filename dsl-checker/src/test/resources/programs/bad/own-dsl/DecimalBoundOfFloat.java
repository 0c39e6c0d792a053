import dev.endpointdsl.constraint.DecimalRange;

/** A decimal bound on a float. */
class DecimalBoundOfFloat {

  static void share(@DecimalRange(max = "0.5", unit = "percent") float share) {}

  void run() {
    share(0.75f);
//        ^
// error: [EndpointDsl:Range] share: 0.75 is more than 0.5 (percent)
  }
}
