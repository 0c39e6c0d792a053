import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.SameSizeAs;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.constraint.UniqueMember;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Lists of different sizes. */
interface SameSizeListsItem {
  SameSizeListsItem name(String name);

  SameSizeListsItem special(int level);

  Object build();

  static SameSizeListsItem builder() {
    throw new UnsupportedOperationException();
  }
}

interface SameSizeListsBuilder {
  @AddsTo("items")
  SameSizeListsBuilder item(
      @SameSizeAs("others")
          Function<? super SameSizeListsItem, ? extends SameSizeListsItem> item);

  @AddsTo("items")
  SameSizeListsBuilder item(@SameSizeAs("others") Object item);

  SameSizeListsBuilder items(@SameSizeAs("others") Collection<Object> items);

  @AddsTo("others")
  SameSizeListsBuilder other(String other);

  SameSizeListsBuilder others(@Size(max = 9) List<String> others);

  @AddsTo("tags")
  SameSizeListsBuilder tag(@UniqueMember("key") String key, String value);

  Object build();

  static SameSizeListsBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class SameSizeLists {

  Object list() {
    return SameSizeListsBuilder.builder()
        .items(List.of("a", "b"))
//                    ^
// error: [EndpointDsl:SameSizeAs] items: has 2 elements, and others has 1 element
        .others(List.of("c"))
        .build();
  }
}
