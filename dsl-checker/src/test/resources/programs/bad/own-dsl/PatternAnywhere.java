import dev.endpointdsl.constraint.Matches;

/** A pattern that may match anywhere in a string. */
class PatternAnywhere {

  static void path(@Matches(value = "/", whole = false) String path) {}

  void run() {
    path("a:b");
//       ^
// error: [EndpointDsl:Pattern] path: "a:b" does not match /
  }
}
