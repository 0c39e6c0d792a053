import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.SameSizeAs;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.constraint.UniqueMember;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Sizes that fit, or may. */
interface TieSizesKeptItem {
  TieSizesKeptItem name(String name);

  TieSizesKeptItem special(int level);

  Object build();

  static TieSizesKeptItem builder() {
    throw new UnsupportedOperationException();
  }
}

interface TieSizesKeptBuilder {
  @AddsTo("items")
  TieSizesKeptBuilder item(
      @SameSizeAs("others")
          Function<? super TieSizesKeptItem, ? extends TieSizesKeptItem> item);

  @AddsTo("items")
  TieSizesKeptBuilder item(@SameSizeAs("others") Object item);

  TieSizesKeptBuilder items(@SameSizeAs("others") Collection<Object> items);

  @AddsTo("others")
  TieSizesKeptBuilder other(String other);

  TieSizesKeptBuilder others(@Size(max = 9) List<String> others);

  @AddsTo("tags")
  TieSizesKeptBuilder tag(@UniqueMember("key") String key, String value);

  Object build();

  static TieSizesKeptBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class TieSizesKept {

  Object list(List<String> others) {
    TieSizesKeptBuilder.builder().items(List.of("a", "b")).others(List.of("c", "d")).build();
    TieSizesKeptBuilder.builder().items(List.of("a", "b")).others(others).build();
    TieSizesKeptBuilder.builder().items(List.of("a", "b")).build();
    return null;
  }
}
