import dev.endpointdsl.constraint.Range;

/** An element of varargs. */
class VarargsElement {

  static void counts(@Range(min = 1) int... counts) {}

  void run() {
    counts(3, 2, 0);
//               ^
// error: [EndpointDsl:Range] counts: 0 is less than 1
  }
}
