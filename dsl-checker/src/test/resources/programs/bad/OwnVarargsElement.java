import dev.endpointdsl.constraint.Range;

/** One of several. */
class OwnVarargsElement {

  static void counts(@Range(min = 1) int... counts) {}

  void run() {
    counts(3, 2, 0);
  }
}
// 9:18: error: [EndpointDsl:Range] counts: 0 is less than 1
