import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.AtMostOneWith;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.constraint.UniqueMember;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A tie that is worth a warning. */
interface TieWarningItem {
  TieWarningItem name(String name);

  TieWarningItem special(int level);

  Object build();

  static TieWarningItem builder() {
    throw new UnsupportedOperationException();
  }
}

interface TieWarningBuilder {
  @AddsTo("items")
  TieWarningBuilder item(
      @AtMostOneWith(value = "special", warning = true)
          Function<? super TieWarningItem, ? extends TieWarningItem> item);

  @AddsTo("items")
  TieWarningBuilder item(@AtMostOneWith(value = "special", warning = true) Object item);

  TieWarningBuilder items(@AtMostOneWith(value = "special", warning = true) Collection<Object> items);

  @AddsTo("others")
  TieWarningBuilder other(String other);

  TieWarningBuilder others(@Size(max = 9) List<String> others);

  @AddsTo("tags")
  TieWarningBuilder tag(@UniqueMember("key") String key, String value);

  Object build();

  static TieWarningBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class TieWarning {

  Object list() {
    return TieWarningBuilder.builder()
        .item(i -> i.name("a").special(1))
        .item(i -> i.name("b").special(2))
        .build();
  }
}
// 53:40: warning: [EndpointDsl:AtMostOneWith] special: is also set on the element at index 0, and at most one may have it
