import dev.endpointdsl.constraint.UniqueItems;

/** No element twice. */
class OwnUnique {

  static void names(@UniqueItems String... names) {}

  void run() {
    names("a", "b", "a");
  }
}
// 9:21: error: [EndpointDsl:UniqueItems] names: repeats the element at index 0
