import dev.endpointdsl.constraint.EachKey;
import dev.endpointdsl.constraint.Matches;
import dev.endpointdsl.constraint.Sensitive;
import java.util.Map;

/** A sensitive key, which the message must not show. */
class SensitiveMapKey {
  static void limit(
      @EachKey(matches = @Matches("[a-z]+"), sensitive = @Sensitive) Map<String, Integer> limits) {}

  void use() {
    limit(Map.of("SECRET", 1));
//               ^
// error: [EndpointDsl:Pattern] limit.key: the value (not shown) does not match [a-z]+
  }
}
