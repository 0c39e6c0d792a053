import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.DistinctFrom;
import java.util.Collection;
import java.util.function.Function;

/** What another list has, whichever stands first. */
interface TieDistinctItem {
  TieDistinctItem name(String name);

  Object build();

  static TieDistinctItem builder() {
    throw new UnsupportedOperationException();
  }
}

interface TieDistinctBuilder {
  @AddsTo("items")
  TieDistinctBuilder item(
      @DistinctFrom(value = "others", by = "name")
          Function<? super TieDistinctItem, ? extends TieDistinctItem> item);

  TieDistinctBuilder items(@DistinctFrom(value = "others", by = "name") Collection<Object> items);

  @AddsTo("others")
  TieDistinctBuilder other(Function<? super TieDistinctItem, ? extends TieDistinctItem> other);

  TieDistinctBuilder others(Collection<Object> others);

  Object build();

  static TieDistinctBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class TieDistinct {

  Object list() {
    return TieDistinctBuilder.builder()
        .item(i -> i.name("a"))
        .item(i -> i.name("b"))
        .other(i -> i.name("c"))
        .other(i -> i.name("b"))
        .build();
  }
}
// 42:27: error: [EndpointDsl:DistinctFrom] name: "b" is also that of others[1]
