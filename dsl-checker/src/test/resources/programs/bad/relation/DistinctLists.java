import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.DistinctFrom;
import java.util.Collection;
import java.util.function.Function;

/** An element with the name of an element that is added to another list later. */
interface DistinctListsItem {
  DistinctListsItem name(String name);

  Object build();

  static DistinctListsItem builder() {
    throw new UnsupportedOperationException();
  }
}

interface DistinctListsBuilder {
  @AddsTo("items")
  DistinctListsBuilder item(
      @DistinctFrom(value = "others", by = "name")
          Function<? super DistinctListsItem, ? extends DistinctListsItem> item);

  DistinctListsBuilder items(@DistinctFrom(value = "others", by = "name") Collection<Object> items);

  @AddsTo("others")
  DistinctListsBuilder other(Function<? super DistinctListsItem, ? extends DistinctListsItem> other);

  DistinctListsBuilder others(Collection<Object> others);

  Object build();

  static DistinctListsBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class DistinctLists {

  Object list() {
    return DistinctListsBuilder.builder()
        .item(i -> i.name("a"))
        .item(i -> i.name("b"))
//                        ^
// error: [EndpointDsl:DistinctFrom] name: "b" is also that of others[1]
        .other(i -> i.name("c"))
        .other(i -> i.name("b"))
        .build();
  }
}
