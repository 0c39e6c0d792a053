import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.PairedSizes;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.constraint.UniqueMember;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** One element for two elements of another list. */
interface PairedListsItem {
  PairedListsItem name(String name);

  PairedListsItem special(int level);

  Object build();

  static PairedListsItem builder() {
    throw new UnsupportedOperationException();
  }
}

interface PairedListsBuilder {
  @AddsTo("items")
  PairedListsBuilder item(
      @PairedSizes(with = "others", size = 1, otherSize = 1)
          Function<? super PairedListsItem, ? extends PairedListsItem> item);

  @AddsTo("items")
  PairedListsBuilder item(@PairedSizes(with = "others", size = 1, otherSize = 1) Object item);

  PairedListsBuilder items(@PairedSizes(with = "others", size = 1, otherSize = 1) Collection<Object> items);

  @AddsTo("others")
  PairedListsBuilder other(String other);

  PairedListsBuilder others(@Size(max = 9) List<String> others);

  @AddsTo("tags")
  PairedListsBuilder tag(@UniqueMember("key") String key, String value);

  Object build();

  static PairedListsBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class PairedLists {

  Object list() {
    return PairedListsBuilder.builder()
        .other("a")
        .other("b")
        .item(i -> i.name("a"))
//            ^
// error: [EndpointDsl:PairedSizes] items: has 1 element, and others has 2 elements; there must be exactly 1 of each
        .build();
  }
}
