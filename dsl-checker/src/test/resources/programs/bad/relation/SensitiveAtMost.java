import dev.endpointdsl.constraint.AtMostMember;
import dev.endpointdsl.constraint.Sensitive;

/** A sensitive number above another. */
interface SensitiveAtMostBuilder {
  SensitiveAtMostBuilder offer(@Sensitive @AtMostMember("limit") int offer);

  SensitiveAtMostBuilder limit(@Sensitive int limit);

  Object build();

  static SensitiveAtMostBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class SensitiveAtMost {

  Object bid() {
    return SensitiveAtMostBuilder.builder().offer(500).limit(400).build();
//                                                ^
// error: [EndpointDsl:AtMostMember] offer: a value that is not shown is more than limit, which is a value that is not shown
  }
}
