import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.SameSizeAs;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.constraint.UniqueMember;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** As many items as others. */
interface TieSameSizeItem {
  TieSameSizeItem name(String name);

  TieSameSizeItem special(int level);

  Object build();

  static TieSameSizeItem builder() {
    throw new UnsupportedOperationException();
  }
}

interface TieSameSizeBuilder {
  @AddsTo("items")
  TieSameSizeBuilder item(
      @SameSizeAs("others")
          Function<? super TieSameSizeItem, ? extends TieSameSizeItem> item);

  @AddsTo("items")
  TieSameSizeBuilder item(@SameSizeAs("others") Object item);

  TieSameSizeBuilder items(@SameSizeAs("others") Collection<Object> items);

  @AddsTo("others")
  TieSameSizeBuilder other(String other);

  TieSameSizeBuilder others(@Size(max = 9) List<String> others);

  @AddsTo("tags")
  TieSameSizeBuilder tag(@UniqueMember("key") String key, String value);

  Object build();

  static TieSameSizeBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class TieSameSize {

  Object list() {
    return TieSameSizeBuilder.builder()
        .items(List.of("a", "b"))
        .others(List.of("c"))
        .build();
  }
}
// 52:23: error: [EndpointDsl:SameSizeAs] items: has 2 elements, and others has 1 element
