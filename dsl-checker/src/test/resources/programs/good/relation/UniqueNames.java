import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.constraint.UniqueMember;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Names that are, or may be, unique. */
interface UniqueNamesItem {
  UniqueNamesItem name(String name);

  UniqueNamesItem special(int level);

  Object build();

  static UniqueNamesItem builder() {
    throw new UnsupportedOperationException();
  }
}

interface UniqueNamesBuilder {
  @AddsTo("items")
  UniqueNamesBuilder item(
      @UniqueMember("name")
          Function<? super UniqueNamesItem, ? extends UniqueNamesItem> item);

  @AddsTo("items")
  UniqueNamesBuilder item(@UniqueMember("name") Object item);

  UniqueNamesBuilder items(@UniqueMember("name") Collection<Object> items);

  @AddsTo("others")
  UniqueNamesBuilder other(String other);

  UniqueNamesBuilder others(@Size(max = 9) List<String> others);

  @AddsTo("tags")
  UniqueNamesBuilder tag(@UniqueMember("key") String key, String value);

  Object build();

  static UniqueNamesBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class UniqueNames {

  @SuppressWarnings("EndpointDsl:Discarded")
  Object list(Object value, String name) {
    UniqueNamesBuilder.builder().item(i -> i.name("a")).item(i -> i.name("b")).build();
    UniqueNamesBuilder.builder().item(i -> i.name("a")).item(i -> i.name(name)).build();
    UniqueNamesBuilder.builder().item(value).item(value).build();
    UniqueNamesBuilder.builder().item(i -> i.name("a").name("b")).item(i -> i.name("a")).build();
    UniqueNamesBuilder.builder().item(i -> i.name("a")).items(List.of(UniqueNamesItem.builder().name("a").build())).build();
    UniqueNamesBuilder.builder().item(i -> name.isEmpty() ? i.name("a") : i).item(i -> i.name("a")).build();
    return UniqueNamesBuilder.builder().tag("a", "x").tag("b", "x").build();
  }
}
