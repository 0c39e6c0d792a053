import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.constraint.UniqueMember;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A repeated name. */
interface UniqueNameItem {
  UniqueNameItem name(String name);

  UniqueNameItem special(int level);

  Object build();

  static UniqueNameItem builder() {
    throw new UnsupportedOperationException();
  }
}

interface UniqueNameBuilder {
  @AddsTo("items")
  UniqueNameBuilder item(
      @UniqueMember("name")
          Function<? super UniqueNameItem, ? extends UniqueNameItem> item);

  @AddsTo("items")
  UniqueNameBuilder item(@UniqueMember("name") Object item);

  UniqueNameBuilder items(@UniqueMember("name") Collection<Object> items);

  @AddsTo("others")
  UniqueNameBuilder other(String other);

  UniqueNameBuilder others(@Size(max = 9) List<String> others);

  @AddsTo("tags")
  UniqueNameBuilder tag(@UniqueMember("key") String key, String value);

  Object build();

  static UniqueNameBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class UniqueName {

  Object list() {
    return UniqueNameBuilder.builder()
        .item(i -> i.name("a"))
        .item(i -> i.name("b"))
        .item(i -> i.name("a").special(1))
//                        ^
// error: [EndpointDsl:UniqueMember] name: "a" is also that of the element at index 0
        .build();
  }
}
