import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.constraint.UniqueMember;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A name that is repeated in a value and a lambda. */
interface UniqueNameOfValueAndLambdaItem {
  UniqueNameOfValueAndLambdaItem name(String name);

  UniqueNameOfValueAndLambdaItem special(int level);

  Object build();

  static UniqueNameOfValueAndLambdaItem builder() {
    throw new UnsupportedOperationException();
  }
}

interface UniqueNameOfValueAndLambdaBuilder {
  @AddsTo("items")
  UniqueNameOfValueAndLambdaBuilder item(
      @UniqueMember("name")
          Function<? super UniqueNameOfValueAndLambdaItem, ? extends UniqueNameOfValueAndLambdaItem> item);

  @AddsTo("items")
  UniqueNameOfValueAndLambdaBuilder item(@UniqueMember("name") Object item);

  UniqueNameOfValueAndLambdaBuilder items(@UniqueMember("name") Collection<Object> items);

  @AddsTo("others")
  UniqueNameOfValueAndLambdaBuilder other(String other);

  UniqueNameOfValueAndLambdaBuilder others(@Size(max = 9) List<String> others);

  @AddsTo("tags")
  UniqueNameOfValueAndLambdaBuilder tag(@UniqueMember("key") String key, String value);

  Object build();

  static UniqueNameOfValueAndLambdaBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class UniqueNameOfValueAndLambda {

  Object list() {
    return UniqueNameOfValueAndLambdaBuilder.builder()
        .item(UniqueNameOfValueAndLambdaItem.builder().name("a").build())
        .item(i -> i.name("a"))
//                        ^
// error: [EndpointDsl:UniqueMember] name: "a" is also that of the element at index 0
        .build();
  }
}
