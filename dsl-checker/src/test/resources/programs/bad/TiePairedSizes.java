import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.PairedSizes;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.constraint.UniqueMember;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** One beside one. */
interface TiePairedSizesItem {
  TiePairedSizesItem name(String name);

  TiePairedSizesItem special(int level);

  Object build();

  static TiePairedSizesItem builder() {
    throw new UnsupportedOperationException();
  }
}

interface TiePairedSizesBuilder {
  @AddsTo("items")
  TiePairedSizesBuilder item(
      @PairedSizes(with = "others", size = 1, otherSize = 1)
          Function<? super TiePairedSizesItem, ? extends TiePairedSizesItem> item);

  @AddsTo("items")
  TiePairedSizesBuilder item(@PairedSizes(with = "others", size = 1, otherSize = 1) Object item);

  TiePairedSizesBuilder items(@PairedSizes(with = "others", size = 1, otherSize = 1) Collection<Object> items);

  @AddsTo("others")
  TiePairedSizesBuilder other(String other);

  TiePairedSizesBuilder others(@Size(max = 9) List<String> others);

  @AddsTo("tags")
  TiePairedSizesBuilder tag(@UniqueMember("key") String key, String value);

  Object build();

  static TiePairedSizesBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class TiePairedSizes {

  Object list() {
    return TiePairedSizesBuilder.builder()
        .other("a")
        .other("b")
        .item(i -> i.name("a"))
        .build();
  }
}
// 54:15: error: [EndpointDsl:PairedSizes] items: has 1 element, and others has 2 elements; there have to be exactly 1 of each
