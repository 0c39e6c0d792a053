import dev.endpointdsl.constraint.DecimalRange;

/** A float. */
class OwnDecimalOfFloat {

  static void share(@DecimalRange(max = "0.5", unit = "percent") float share) {}

  void run() {
    share(0.75f);
  }
}
// 9:11: error: [EndpointDsl:Range] share: 0.75 is more than 0.5 (percent)
