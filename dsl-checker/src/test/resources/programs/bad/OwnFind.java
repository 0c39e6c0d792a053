import dev.endpointdsl.constraint.Matches;

/** A match anywhere will do. */
class OwnFind {

  static void path(@Matches(value = "/", whole = false) String path) {}

  void run() {
    path("a:b");
  }
}
// 9:10: error: [EndpointDsl:Pattern] path: "a:b" does not match /
