import dev.endpointdsl.constraint.Range;

/** A range with equal bounds. */
class ExactNumber {

  static void dice(@Range(min = 6, max = 6) int number) {}

  void run() {
    dice(5);
//       ^
// error: [EndpointDsl:Range] dice: 5 is not 6
  }
}
