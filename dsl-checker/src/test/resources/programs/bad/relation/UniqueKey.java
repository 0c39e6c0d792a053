import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.constraint.UniqueMember;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A repeated key. */
interface UniqueKeyItem {
  UniqueKeyItem name(String name);

  UniqueKeyItem special(int level);

  Object build();

  static UniqueKeyItem builder() {
    throw new UnsupportedOperationException();
  }
}

interface UniqueKeyBuilder {
  @AddsTo("items")
  UniqueKeyBuilder item(
      @UniqueMember("name")
          Function<? super UniqueKeyItem, ? extends UniqueKeyItem> item);

  @AddsTo("items")
  UniqueKeyBuilder item(@UniqueMember("name") Object item);

  UniqueKeyBuilder items(@UniqueMember("name") Collection<Object> items);

  @AddsTo("others")
  UniqueKeyBuilder other(String other);

  UniqueKeyBuilder others(@Size(max = 9) List<String> others);

  @AddsTo("tags")
  UniqueKeyBuilder tag(@UniqueMember("key") String key, String value);

  Object build();

  static UniqueKeyBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class UniqueKey {

  Object list() {
    return UniqueKeyBuilder.builder().tag("team", "risk").tag("cost", "7").tag("team", "fraud").build();
//                                                                             ^
// error: [EndpointDsl:UniqueMember] key: "team" is also that of the element at index 0
  }
}
