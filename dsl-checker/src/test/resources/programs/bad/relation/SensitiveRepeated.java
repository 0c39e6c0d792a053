import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.Sensitive;
import dev.endpointdsl.constraint.UniqueMember;

/** A sensitive value that is repeated. */
interface SensitiveRepeatedBuilder {
  @AddsTo("logins")
  SensitiveRepeatedBuilder login(@Sensitive @UniqueMember("name") String name);

  Object build();

  static SensitiveRepeatedBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class SensitiveRepeated {

  Object logins() {
    return SensitiveRepeatedBuilder.builder().login("ada").login("grace").login("ada").build();
//                                                                              ^
// error: [EndpointDsl:UniqueMember] name: the value (not shown) is also that of the element at index 0
  }
}
