import dev.endpointdsl.constraint.UniqueItems;

/** A repeated string. */
class UniqueStrings {

  static void names(@UniqueItems String... names) {}

  void run() {
    names("a", "b", "a");
//                  ^
// error: [EndpointDsl:UniqueItems] names: repeats the element at index 0
  }
}
