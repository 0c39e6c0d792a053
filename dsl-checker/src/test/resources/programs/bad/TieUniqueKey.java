import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.constraint.UniqueMember;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The same key twice. */
interface TieUniqueKeyItem {
  TieUniqueKeyItem name(String name);

  TieUniqueKeyItem special(int level);

  Object build();

  static TieUniqueKeyItem builder() {
    throw new UnsupportedOperationException();
  }
}

interface TieUniqueKeyBuilder {
  @AddsTo("items")
  TieUniqueKeyBuilder item(
      @UniqueMember("name")
          Function<? super TieUniqueKeyItem, ? extends TieUniqueKeyItem> item);

  @AddsTo("items")
  TieUniqueKeyBuilder item(@UniqueMember("name") Object item);

  TieUniqueKeyBuilder items(@UniqueMember("name") Collection<Object> items);

  @AddsTo("others")
  TieUniqueKeyBuilder other(String other);

  TieUniqueKeyBuilder others(@Size(max = 9) List<String> others);

  @AddsTo("tags")
  TieUniqueKeyBuilder tag(@UniqueMember("key") String key, String value);

  Object build();

  static TieUniqueKeyBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class TieUniqueKey {

  Object list() {
    return TieUniqueKeyBuilder.builder().tag("team", "risk").tag("cost", "7").tag("team", "fraud").build();
  }
}
// 50:83: error: [EndpointDsl:UniqueMember] key: "team" is also that of the element at index 0
