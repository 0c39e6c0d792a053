import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.AtMostOneWith;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.constraint.UniqueMember;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Only one may be special. */
interface TieAtMostOneWithItem {
  TieAtMostOneWithItem name(String name);

  TieAtMostOneWithItem special(int level);

  Object build();

  static TieAtMostOneWithItem builder() {
    throw new UnsupportedOperationException();
  }
}

interface TieAtMostOneWithBuilder {
  @AddsTo("items")
  TieAtMostOneWithBuilder item(
      @AtMostOneWith("special")
          Function<? super TieAtMostOneWithItem, ? extends TieAtMostOneWithItem> item);

  @AddsTo("items")
  TieAtMostOneWithBuilder item(@AtMostOneWith("special") Object item);

  TieAtMostOneWithBuilder items(@AtMostOneWith("special") Collection<Object> items);

  @AddsTo("others")
  TieAtMostOneWithBuilder other(String other);

  TieAtMostOneWithBuilder others(@Size(max = 9) List<String> others);

  @AddsTo("tags")
  TieAtMostOneWithBuilder tag(@UniqueMember("key") String key, String value);

  Object build();

  static TieAtMostOneWithBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class TieAtMostOneWith {

  Object list() {
    return TieAtMostOneWithBuilder.builder()
        .item(i -> i.name("a").special(1))
        .item(i -> i.name("b").special(2))
        .build();
  }
}
// 53:40: error: [EndpointDsl:AtMostOneWith] special: is also set on the element at index 0, and at most one may have it
