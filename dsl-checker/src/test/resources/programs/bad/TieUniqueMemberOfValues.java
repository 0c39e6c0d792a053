import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.constraint.UniqueMember;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The same name twice, in values. */
interface TieUniqueMemberOfValuesItem {
  TieUniqueMemberOfValuesItem name(String name);

  TieUniqueMemberOfValuesItem special(int level);

  Object build();

  static TieUniqueMemberOfValuesItem builder() {
    throw new UnsupportedOperationException();
  }
}

interface TieUniqueMemberOfValuesBuilder {
  @AddsTo("items")
  TieUniqueMemberOfValuesBuilder item(
      @UniqueMember("name")
          Function<? super TieUniqueMemberOfValuesItem, ? extends TieUniqueMemberOfValuesItem> item);

  @AddsTo("items")
  TieUniqueMemberOfValuesBuilder item(@UniqueMember("name") Object item);

  TieUniqueMemberOfValuesBuilder items(@UniqueMember("name") Collection<Object> items);

  @AddsTo("others")
  TieUniqueMemberOfValuesBuilder other(String other);

  TieUniqueMemberOfValuesBuilder others(@Size(max = 9) List<String> others);

  @AddsTo("tags")
  TieUniqueMemberOfValuesBuilder tag(@UniqueMember("key") String key, String value);

  Object build();

  static TieUniqueMemberOfValuesBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class TieUniqueMemberOfValues {

  Object list() {
    return TieUniqueMemberOfValuesBuilder.builder()
        .items(List.of(TieUniqueMemberOfValuesItem.builder().name("a").build(), TieUniqueMemberOfValuesItem.builder().name("a").build()))
        .build();
  }
}
// 51:124: error: [EndpointDsl:UniqueMember] name: "a" is also that of the element at index 0
