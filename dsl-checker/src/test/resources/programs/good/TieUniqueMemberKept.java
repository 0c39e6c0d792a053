import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.constraint.UniqueMember;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Names that differ, or may. */
interface TieUniqueMemberKeptItem {
  TieUniqueMemberKeptItem name(String name);

  TieUniqueMemberKeptItem special(int level);

  Object build();

  static TieUniqueMemberKeptItem builder() {
    throw new UnsupportedOperationException();
  }
}

interface TieUniqueMemberKeptBuilder {
  @AddsTo("items")
  TieUniqueMemberKeptBuilder item(
      @UniqueMember("name")
          Function<? super TieUniqueMemberKeptItem, ? extends TieUniqueMemberKeptItem> item);

  @AddsTo("items")
  TieUniqueMemberKeptBuilder item(@UniqueMember("name") Object item);

  TieUniqueMemberKeptBuilder items(@UniqueMember("name") Collection<Object> items);

  @AddsTo("others")
  TieUniqueMemberKeptBuilder other(String other);

  TieUniqueMemberKeptBuilder others(@Size(max = 9) List<String> others);

  @AddsTo("tags")
  TieUniqueMemberKeptBuilder tag(@UniqueMember("key") String key, String value);

  Object build();

  static TieUniqueMemberKeptBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class TieUniqueMemberKept {

  Object list(Object value, String name) {
    TieUniqueMemberKeptBuilder.builder().item(i -> i.name("a")).item(i -> i.name("b")).build();
    TieUniqueMemberKeptBuilder.builder().item(i -> i.name("a")).item(i -> i.name(name)).build();
    TieUniqueMemberKeptBuilder.builder().item(value).item(value).build();
    TieUniqueMemberKeptBuilder.builder().item(i -> i.name("a").name("b")).item(i -> i.name("a")).build();
    TieUniqueMemberKeptBuilder.builder().item(i -> i.name("a")).items(List.of(TieUniqueMemberKeptItem.builder().name("a").build())).build();
    TieUniqueMemberKeptBuilder.builder().item(i -> name.isEmpty() ? i.name("a") : i).item(i -> i.name("a")).build();
    return TieUniqueMemberKeptBuilder.builder().tag("a", "x").tag("b", "x").build();
  }
}
