import dev.endpointdsl.constraint.Size;

/** No elements at all. */
class OwnVarargsEmpty {

  static void names(@Size(min = 1) String... names) {}

  void run() {
    names();
  }
}
