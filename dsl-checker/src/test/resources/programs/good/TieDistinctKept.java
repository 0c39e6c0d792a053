import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.DistinctFrom;
import java.util.Collection;
import java.util.function.Function;

/** What may well differ. */
interface TieDistinctKeptItem {
  TieDistinctKeptItem name(String name);

  Object build();

  static TieDistinctKeptItem builder() {
    throw new UnsupportedOperationException();
  }
}

interface TieDistinctKeptBuilder {
  @AddsTo("items")
  TieDistinctKeptBuilder item(
      @DistinctFrom(value = "others", by = "name")
          Function<? super TieDistinctKeptItem, ? extends TieDistinctKeptItem> item);

  TieDistinctKeptBuilder items(@DistinctFrom(value = "others", by = "name") Collection<Object> items);

  @AddsTo("others")
  TieDistinctKeptBuilder other(Function<? super TieDistinctKeptItem, ? extends TieDistinctKeptItem> other);

  TieDistinctKeptBuilder others(Collection<Object> others);

  Object build();

  static TieDistinctKeptBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class TieDistinctKept {

  Object list(TieDistinctKeptBuilder builder, String name) {
    TieDistinctKeptBuilder.builder().other(i -> i.name("a")).item(i -> i.name("b")).build();
    TieDistinctKeptBuilder.builder().other(i -> i.name(name)).item(i -> i.name(name)).build();
    TieDistinctKeptBuilder.builder().item(i -> i.name("a")).build();
    return builder.other(i -> i.name("a")).item(i -> i.name("b")).item(i -> i.name("b")).build();
  }
}
