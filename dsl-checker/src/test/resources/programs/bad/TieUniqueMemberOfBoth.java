import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.constraint.UniqueMember;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A value, and a lambda. */
interface TieUniqueMemberOfBothItem {
  TieUniqueMemberOfBothItem name(String name);

  TieUniqueMemberOfBothItem special(int level);

  Object build();

  static TieUniqueMemberOfBothItem builder() {
    throw new UnsupportedOperationException();
  }
}

interface TieUniqueMemberOfBothBuilder {
  @AddsTo("items")
  TieUniqueMemberOfBothBuilder item(
      @UniqueMember("name")
          Function<? super TieUniqueMemberOfBothItem, ? extends TieUniqueMemberOfBothItem> item);

  @AddsTo("items")
  TieUniqueMemberOfBothBuilder item(@UniqueMember("name") Object item);

  TieUniqueMemberOfBothBuilder items(@UniqueMember("name") Collection<Object> items);

  @AddsTo("others")
  TieUniqueMemberOfBothBuilder other(String other);

  TieUniqueMemberOfBothBuilder others(@Size(max = 9) List<String> others);

  @AddsTo("tags")
  TieUniqueMemberOfBothBuilder tag(@UniqueMember("key") String key, String value);

  Object build();

  static TieUniqueMemberOfBothBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class TieUniqueMemberOfBoth {

  Object list() {
    return TieUniqueMemberOfBothBuilder.builder()
        .item(TieUniqueMemberOfBothItem.builder().name("a").build())
        .item(i -> i.name("a"))
        .build();
  }
}
// 52:27: error: [EndpointDsl:UniqueMember] name: "a" is also that of the element at index 0
