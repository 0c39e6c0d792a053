import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.constraint.UniqueMember;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The same name twice. */
interface TieUniqueMemberItem {
  TieUniqueMemberItem name(String name);

  TieUniqueMemberItem special(int level);

  Object build();

  static TieUniqueMemberItem builder() {
    throw new UnsupportedOperationException();
  }
}

interface TieUniqueMemberBuilder {
  @AddsTo("items")
  TieUniqueMemberBuilder item(
      @UniqueMember("name")
          Function<? super TieUniqueMemberItem, ? extends TieUniqueMemberItem> item);

  @AddsTo("items")
  TieUniqueMemberBuilder item(@UniqueMember("name") Object item);

  TieUniqueMemberBuilder items(@UniqueMember("name") Collection<Object> items);

  @AddsTo("others")
  TieUniqueMemberBuilder other(String other);

  TieUniqueMemberBuilder others(@Size(max = 9) List<String> others);

  @AddsTo("tags")
  TieUniqueMemberBuilder tag(@UniqueMember("key") String key, String value);

  Object build();

  static TieUniqueMemberBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class TieUniqueMember {

  Object list() {
    return TieUniqueMemberBuilder.builder()
        .item(i -> i.name("a"))
        .item(i -> i.name("b"))
        .item(i -> i.name("a").special(1))
        .build();
  }
}
// 53:27: error: [EndpointDsl:UniqueMember] name: "a" is also that of the element at index 0
