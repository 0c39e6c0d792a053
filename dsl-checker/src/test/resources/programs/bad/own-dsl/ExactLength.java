import dev.endpointdsl.constraint.Length;

/** A length with equal bounds. */
class ExactLength {

  static void code(@Length(min = 3, max = 3) String code) {}

  void run() {
    code("EURO");
//       ^
// error: [EndpointDsl:Length] code: has 4 characters, exactly 3 are needed
  }
}
