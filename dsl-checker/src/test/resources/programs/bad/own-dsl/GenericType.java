import dev.endpointdsl.constraint.Range;

/** A method of a generic type. */
class GenericType {

  interface Box<T> {
    void put(T value, @Range(min = 0) int index);
  }

  void run(Box<String> box) {
    box.put("a", -1);
//               ^
// error: [EndpointDsl:Range] put: -1 is less than 0
  }
}
