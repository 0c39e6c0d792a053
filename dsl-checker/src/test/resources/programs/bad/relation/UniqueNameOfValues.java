import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.constraint.UniqueMember;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A name that is repeated in the values of a list. */
interface UniqueNameOfValuesItem {
  UniqueNameOfValuesItem name(String name);

  UniqueNameOfValuesItem special(int level);

  Object build();

  static UniqueNameOfValuesItem builder() {
    throw new UnsupportedOperationException();
  }
}

interface UniqueNameOfValuesBuilder {
  @AddsTo("items")
  UniqueNameOfValuesBuilder item(
      @UniqueMember("name")
          Function<? super UniqueNameOfValuesItem, ? extends UniqueNameOfValuesItem> item);

  @AddsTo("items")
  UniqueNameOfValuesBuilder item(@UniqueMember("name") Object item);

  UniqueNameOfValuesBuilder items(@UniqueMember("name") Collection<Object> items);

  @AddsTo("others")
  UniqueNameOfValuesBuilder other(String other);

  UniqueNameOfValuesBuilder others(@Size(max = 9) List<String> others);

  @AddsTo("tags")
  UniqueNameOfValuesBuilder tag(@UniqueMember("key") String key, String value);

  Object build();

  static UniqueNameOfValuesBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class UniqueNameOfValues {

  Object list() {
    return UniqueNameOfValuesBuilder.builder()
        .items(List.of(UniqueNameOfValuesItem.builder().name("a").build(), UniqueNameOfValuesItem.builder().name("a").build()))
//                                                                                                               ^
// error: [EndpointDsl:UniqueMember] name: "a" is also that of the element at index 0
        .build();
  }
}
