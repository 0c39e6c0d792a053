import dev.endpointdsl.constraint.Length;

/** Exactly so many. */
class OwnLength {

  static void code(@Length(min = 3, max = 3) String code) {}

  void run() {
    code("EURO");
  }
}
// 9:10: error: [EndpointDsl:Length] code: has 4 characters, exactly 3 are needed
