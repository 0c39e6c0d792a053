import dev.endpointdsl.constraint.Size;

/** Too many elements in varargs. */
class TooManyVarargs {

  static void names(@Size(max = 2) String... names) {}

  void run() {
    names("a", "b", "c");
//                  ^
// error: [EndpointDsl:Size] names: has 3 elements, at most 2 are allowed
  }
}
