import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.AtMostOneWith;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.constraint.UniqueMember;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Two elements with a member that at most one may have: a warning. */
interface AtMostOneSpecialWarningItem {
  AtMostOneSpecialWarningItem name(String name);

  AtMostOneSpecialWarningItem special(int level);

  Object build();

  static AtMostOneSpecialWarningItem builder() {
    throw new UnsupportedOperationException();
  }
}

interface AtMostOneSpecialWarningBuilder {
  @AddsTo("items")
  AtMostOneSpecialWarningBuilder item(
      @AtMostOneWith(value = "special", warning = true)
          Function<? super AtMostOneSpecialWarningItem, ? extends AtMostOneSpecialWarningItem> item);

  @AddsTo("items")
  AtMostOneSpecialWarningBuilder item(@AtMostOneWith(value = "special", warning = true) Object item);

  AtMostOneSpecialWarningBuilder items(@AtMostOneWith(value = "special", warning = true) Collection<Object> items);

  @AddsTo("others")
  AtMostOneSpecialWarningBuilder other(String other);

  AtMostOneSpecialWarningBuilder others(@Size(max = 9) List<String> others);

  @AddsTo("tags")
  AtMostOneSpecialWarningBuilder tag(@UniqueMember("key") String key, String value);

  Object build();

  static AtMostOneSpecialWarningBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class AtMostOneSpecialWarning {

  Object list() {
    return AtMostOneSpecialWarningBuilder.builder()
        .item(i -> i.name("a").special(1))
        .item(i -> i.name("b").special(2))
//                                     ^
// warning: [EndpointDsl:AtMostOneWith] special: is also set on the element at index 0, and at most one may have it
        .build();
  }
}
