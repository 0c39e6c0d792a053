import dev.endpointdsl.constraint.Size;

/** A varargs call without elements. */
class NoVarargs {

  static void names(@Size(min = 1) String... names) {}

  void run() {
    names();
//       ^
// error: [EndpointDsl:Size] names: has 0 elements, at least 1 is needed
  }
}
