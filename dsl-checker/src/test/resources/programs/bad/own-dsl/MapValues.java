import dev.endpointdsl.constraint.EachKey;
import dev.endpointdsl.constraint.EachValue;
import dev.endpointdsl.constraint.Length;
import dev.endpointdsl.constraint.Range;
import java.util.Map;

/** Constraints on the values of a map. */
class MapValues {
  static void limit(
      @EachKey(length = @Length(max = 4))
          @EachValue(range = @Range(min = 1, max = 10, unit = "requests"))
          Map<String, Integer> limits) {}

  void use() {
    limit(Map.of("a", 1, "b", 10 + 1));
//                               ^
// error: [EndpointDsl:Range] limit.value: 11 is not between 1 and 10 (requests)
  }
}
