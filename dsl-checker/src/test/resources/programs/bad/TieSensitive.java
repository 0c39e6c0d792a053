import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.Sensitive;
import dev.endpointdsl.constraint.UniqueMember;

/** Two alike that are not to be shown. */
interface TieSensitiveBuilder {
  @AddsTo("logins")
  TieSensitiveBuilder login(@Sensitive @UniqueMember("name") String name);

  Object build();

  static TieSensitiveBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class TieSensitive {

  Object logins() {
    return TieSensitiveBuilder.builder().login("ada").login("grace").login("ada").build();
  }
}
// 20:76: error: [EndpointDsl:UniqueMember] name: the value (not shown) is also that of the element at index 0
