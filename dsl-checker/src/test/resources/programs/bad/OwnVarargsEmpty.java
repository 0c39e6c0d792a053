import dev.endpointdsl.constraint.Size;

/** No elements at all. */
class OwnVarargsEmpty {

  static void names(@Size(min = 1) String... names) {}

  void run() {
    names();
  }
}
// 9:10: error: [EndpointDsl:Size] names: has 0 elements, at least 1 is needed
