import dev.endpointdsl.constraint.Matches;

/** A match anywhere will do. */
class PatternAnywhere {

  static void path(@Matches(value = "/", whole = false) String path) {}

  void run() {
    path("a:b");
//       ^
// error: [EndpointDsl:Pattern] path: "a:b" does not match /
  }
}
