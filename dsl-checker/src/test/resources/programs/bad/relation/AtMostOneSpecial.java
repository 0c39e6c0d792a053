import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.AtMostOneWith;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.constraint.UniqueMember;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Two elements with a member that at most one may have. */
interface AtMostOneSpecialItem {
  AtMostOneSpecialItem name(String name);

  AtMostOneSpecialItem special(int level);

  Object build();

  static AtMostOneSpecialItem builder() {
    throw new UnsupportedOperationException();
  }
}

interface AtMostOneSpecialBuilder {
  @AddsTo("items")
  AtMostOneSpecialBuilder item(
      @AtMostOneWith("special")
          Function<? super AtMostOneSpecialItem, ? extends AtMostOneSpecialItem> item);

  @AddsTo("items")
  AtMostOneSpecialBuilder item(@AtMostOneWith("special") Object item);

  AtMostOneSpecialBuilder items(@AtMostOneWith("special") Collection<Object> items);

  @AddsTo("others")
  AtMostOneSpecialBuilder other(String other);

  AtMostOneSpecialBuilder others(@Size(max = 9) List<String> others);

  @AddsTo("tags")
  AtMostOneSpecialBuilder tag(@UniqueMember("key") String key, String value);

  Object build();

  static AtMostOneSpecialBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class AtMostOneSpecial {

  Object list() {
    return AtMostOneSpecialBuilder.builder()
        .item(i -> i.name("a").special(1))
        .item(i -> i.name("b").special(2))
//                                     ^
// error: [EndpointDsl:AtMostOneWith] special: is also set on the element at index 0, and at most one may have it
        .build();
  }
}
