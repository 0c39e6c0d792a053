import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.DistinctFrom;
import java.util.Collection;
import java.util.function.Function;

/** Lists with names that are, or may be, distinct. */
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

  Object list(DistinctListsBuilder builder, String name) {
    DistinctListsBuilder.builder().other(i -> i.name("a")).item(i -> i.name("b")).build();
    DistinctListsBuilder.builder().other(i -> i.name(name)).item(i -> i.name(name)).build();
    DistinctListsBuilder.builder().item(i -> i.name("a")).build();
    return builder.other(i -> i.name("a")).item(i -> i.name("b")).item(i -> i.name("b")).build();
  }
}
