import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.PairedSizes;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.constraint.UniqueMember;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Pairs that fit, or may. */
interface TiePairsKeptItem {
  TiePairsKeptItem name(String name);

  TiePairsKeptItem special(int level);

  Object build();

  static TiePairsKeptItem builder() {
    throw new UnsupportedOperationException();
  }
}

interface TiePairsKeptBuilder {
  @AddsTo("items")
  TiePairsKeptBuilder item(
      @PairedSizes(with = "others", size = 1, otherSize = 1)
          Function<? super TiePairsKeptItem, ? extends TiePairsKeptItem> item);

  @AddsTo("items")
  TiePairsKeptBuilder item(@PairedSizes(with = "others", size = 1, otherSize = 1) Object item);

  TiePairsKeptBuilder items(@PairedSizes(with = "others", size = 1, otherSize = 1) Collection<Object> items);

  @AddsTo("others")
  TiePairsKeptBuilder other(String other);

  TiePairsKeptBuilder others(@Size(max = 9) List<String> others);

  @AddsTo("tags")
  TiePairsKeptBuilder tag(@UniqueMember("key") String key, String value);

  Object build();

  static TiePairsKeptBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class TiePairsKept {

  Object list(TiePairsKeptBuilder builder) {
    TiePairsKeptBuilder.builder().other("a").item(i -> i.name("a")).build();
    TiePairsKeptBuilder.builder().item(i -> i.name("a")).item(i -> i.name("b")).build();
    return builder.other("a").item(i -> i.name("a")).item(i -> i.name("b")).build();
  }
}
