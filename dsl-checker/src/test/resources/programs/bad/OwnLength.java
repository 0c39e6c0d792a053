import dev.endpointdsl.constraint.Length;

/** Exactly so many. */
class OwnLength {

  static void code(@Length(min = 3, max = 3) String code) {}

  void run() {
    code("EURO");
  }
}
