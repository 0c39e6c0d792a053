import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.SameSizeAs;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.constraint.UniqueMember;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Lists that have, or may have, the same size. */
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

  Object list(List<String> others) {
    SameSizeListsBuilder.builder().items(List.of("a", "b")).others(List.of("c", "d")).build();
    SameSizeListsBuilder.builder().items(List.of("a", "b")).others(others).build();
    SameSizeListsBuilder.builder().items(List.of("a", "b")).build();
    return null;
  }
}
